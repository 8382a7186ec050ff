using System.Globalization;
using System.Text;

namespace CchcWardIndex.Documents.Layout;

/// <summary>Text on its way onto paper: it stays text, and nothing in it can break the file.</summary>
internal static class PlainText
{
    /// <summary>The text on one line, without what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || rune.Value is 0xFFFE or 0xFFFF ? new Rune(' ') : rune);
        }

        return clean.ToString();
    }
}
