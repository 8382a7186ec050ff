using System.Security.Cryptography;
using System.Text;

namespace CchcWardIndex.Pages.Markup;

/// <summary>Under which nothing runs in a page but its own style and script.</summary>
internal static class ContentPolicy
{
    /// <summary>The policy's text.</summary>
    /// <param name="script">The name of the page's script.</param>
    /// <param name="mayAskAgain">Whether its script may ask for the page again where it came from.</param>
    public static string Of(string script, bool mayAskAgain) =>
        string.Join(
            "; ",
            [
                "default-src 'none'",
                $"style-src '{Hash(Resource.Read("page.css"))}'",
                $"script-src '{Hash(Resource.Read(script))}'",
                "img-src data:",
                .. mayAskAgain ? new[] { "connect-src 'self'" } : [],
                "base-uri 'none'",
                "form-action 'none'",
            ]
        );

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";
}
