using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms;

/// <summary>What the hidden cell <c>cchc:basis</c> of a row holds: the mark of what was shown, and after an <c>@</c> that of the criterion.</summary>
/// <param name="Shown">The mark of what was shown, see <see cref="Basis"/>.</param>
/// <param name="Criterion">The criterion's mark; empty on forms of versions before 0.3.0.</param>
internal readonly record struct RowBasis(string Shown, string Criterion)
{
    private const char Between = '@';

    /// <summary>The text of the cell.</summary>
    public static string Text(string shown, Criterion criterion) => $"{shown}{Between}{criterion.Mark}";

    /// <summary>Reads it back.</summary>
    public static RowBasis Of(string text) =>
        text.IndexOf(Between, StringComparison.Ordinal) is var at and >= 0 ? new(text[..at], text[(at + 1)..]) : new(text, "");
}
