using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>
/// What people type behind a number though it stands in the column beside: it says nothing new where it is the cell's own measure, and another number
/// where it is not.
/// </summary>
internal static class Measures
{
    /// <summary>Of points.</summary>
    public static ImmutableArray<string> Points { get; } = ["điểm", "đ"];

    /// <summary>Of answers to a survey.</summary>
    public static ImmutableArray<string> Answers { get; } = ["phiếu"];

    /// <summary>Cleaned text without the cell's own measure at its end; as it is where something else stands there.</summary>
    /// <param name="text">As <see cref="CellText.Clean"/> leaves it: <c>27 nhiệm vụ</c>.</param>
    /// <param name="own">The measures of the cell.</param>
    public static string Without(string text, ImmutableArray<string> own)
    {
        var digits = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var behind = WordCell.WithoutAccents(text[digits..].Trim(' ', '.'));
        return digits > 0 && behind.Length > 0 && own.Any(measure => measure.Length > 0 && WordCell.WithoutAccents(measure) == behind) ? text[..digits] : text;
    }
}
