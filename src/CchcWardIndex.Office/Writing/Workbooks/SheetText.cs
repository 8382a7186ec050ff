using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>Text from files on its way into a cell: it stays text, and nothing in it can break the sheet.</summary>
internal static class SheetText
{
    /// <summary>The text as it may be shown, cut to what a cell can hold.</summary>
    public static string Clean(string text) => Show.Cut(Show.Text(text));

    /// <summary>Whether a spreadsheet would take the text for a formula once somebody edits the cell.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t';
}
