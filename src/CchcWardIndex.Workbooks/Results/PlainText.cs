using System.Globalization;
using System.Text;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>Text from files on its way into a cell: it stays text, and nothing in it can break the sheet.</summary>
internal static class PlainText
{
    // What Excel holds in one cell.
    private const int Most = 32767;

    /// <summary>The text without what XML cannot hold, cut to what a cell can.</summary>
    public static string Clean(string text)
    {
        if (text.Length <= Most && !text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF'))
        {
            return text;
        }

        var clean = new StringBuilder(Math.Min(text.Length, Most));
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength >= Most)
            {
                clean.Append('…');
                break;
            }

            clean.Append(rune.Value is '\n' or '\t' || (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && rune.Value is not 0xFFFE and not 0xFFFF) ? rune : new Rune(' '));
        }

        return clean.ToString();
    }

    /// <summary>Whether a spreadsheet would take the text for a formula once somebody edits the cell.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t';
}
