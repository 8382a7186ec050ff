using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>Text from files on its way into a cell: it stays text, and nothing in it can break the sheet.</summary>
internal static class PlainText
{
    // What Excel holds in one cell.
    private const int Most = 32767;

    /// <summary>The text as it may be shown, cut to what a cell can hold, never through a letter.</summary>
    public static string Clean(string text)
    {
        var shown = Show.Text(text);
        return shown.Length <= Most ? shown : string.Concat(shown.AsSpan(0, char.IsHighSurrogate(shown[Most - 2]) ? Most - 2 : Most - 1), "…");
    }

    /// <summary>Whether a spreadsheet would take the text for a formula once somebody edits the cell.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t';
}
