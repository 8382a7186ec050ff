using System.Security.Cryptography;
using System.Text;

namespace CchcWardIndex.Pages.Markup;

/// <summary>A whole page: one file that needs no other, with a policy under which nothing runs but its own style and script.</summary>
internal sealed record Document(string Title, Html Body, string ScriptName)
{
    /// <summary>What else the head says; empty for a page that never changes.</summary>
    public Html Head { get; init; } = new();

    /// <summary>Whether its script may ask for the page again where it came from.</summary>
    public bool MayAskAgain { get; init; }

    /// <summary>The policy, as the page itself states it.</summary>
    public string Policy => $"default-src 'none'; style-src '{Hash(Resource.Read("page.css"))}'; script-src '{Hash(Resource.Read(ScriptName))}'; img-src data:{(MayAskAgain ? "; connect-src 'self'" : "")}; base-uri 'none'; form-action 'none'";

    /// <summary>As UTF-8, without a mark at the beginning.</summary>
    public byte[] Write()
    {
        var html = new StringBuilder()
            .Append(new Html().Add($"""
                <!DOCTYPE html>
                <html lang="vi" dir="ltr">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="{Policy}">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light">
                <meta name="referrer" content="no-referrer">
                <meta name="format-detection" content="telephone=no">
                <link rel="icon" href="data:,">
                <title>{Title}</title>
                {Head}<style>
                """))
            .Append(Resource.Read("page.css")).Append("</style>\n</head>\n<body>\n")
            .Append(Body)
            .Append("<script>").Append(Resource.Read(ScriptName)).Append("</script>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";
}
