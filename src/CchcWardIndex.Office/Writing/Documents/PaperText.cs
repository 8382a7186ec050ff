using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Writing.Documents;

/// <summary>Text on its way onto paper: it stays text, and nothing in it can break the file.</summary>
internal static class PaperText
{
    /// <summary>The text as it may be shown, on one line.</summary>
    public static string Clean(string text) => Show.Text(text).Replace('\n', ' ').Replace('\t', ' ');
}
