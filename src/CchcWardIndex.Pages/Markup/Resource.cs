using System.Text;

namespace CchcWardIndex.Pages.Markup;

/// <summary>The style and the scripts that every page carries in itself.</summary>
internal static class Resource
{
    /// <summary>One of them, with line ends that are the same on every machine.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Resource).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
