using System.Text;

namespace CchcWardIndex.App.Rounds;

/// <summary>
/// Hướng dẫn tính lại: <c>docs/format.md</c>, word for word, as it lies in every published folder. Who has the folder has what it takes to
/// check it without this program.
/// </summary>
internal static class RecomputingText
{
    /// <summary>Its name in the folder.</summary>
    public const string Name = "huong-dan-tinh-lai.txt";

    /// <summary>The text, with line ends and a mark of UTF-8 that every editor of every system takes.</summary>
    public static byte[] Bytes()
    {
        using var reader = new StreamReader(typeof(RecomputingText).Assembly.GetManifestResourceStream("format.md")!, Encoding.UTF8);
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\r\n"))];
    }
}
