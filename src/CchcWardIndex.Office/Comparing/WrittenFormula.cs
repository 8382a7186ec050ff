using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Comparing;

/// <summary>A formula as it stands in the first cell that has it, and how far away the cell is that shares it.</summary>
/// <param name="Text">Without the equals sign; empty or null where there is none.</param>
/// <param name="Rows">Rows down from the first cell.</param>
/// <param name="Columns">Columns right of the first cell.</param>
internal readonly partial record struct WrittenFormula(string? Text, int Rows, int Columns)
{
    public bool IsNone => string.IsNullOrEmpty(Text);

    /// <summary>The formula told out for its own cell.</summary>
    public string Told => Moved(Text ?? "", Rows, Columns);

    /// <summary>Whether two formulas of one cell are the same; two programs share them differently and mean the same.</summary>
    public bool IsSameAs(WrittenFormula other) => (IsNone && other.IsNone) || this == other || Told == other.Told;

    /// <summary>The number of a column from its letters.</summary>
    public static int Column(ReadOnlySpan<char> letters)
    {
        var column = 0;
        foreach (var letter in letters)
        {
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column;
    }

    private static string Moved(string formula, int rows, int columns) =>
        rows == 0 && columns == 0
            ? formula
            : Reference()
                .Replace(
                    formula,
                    match =>
                    {
                        if (!match.Groups["letters"].Success)
                        {
                            return match.Value;
                        }

                        var row = int.Parse(match.Groups["row"].ValueSpan, CultureInfo.InvariantCulture) + (match.Groups["fixedRow"].Length == 0 ? rows : 0);
                        var column = Column(match.Groups["letters"].ValueSpan) + (match.Groups["fixedColumn"].Length == 0 ? columns : 0);
                        var letters = new Cell(1, column).ToString()[..^1];
                        return FormattableString.Invariant($"{match.Groups["fixedColumn"].Value}{letters}{match.Groups["fixedRow"].Value}{row}");
                    }
                );

    // Texts and names of sheets in quotes are passed over; a name or a function that looks like an address is not one.
    [GeneratedRegex(
        "\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|"
            + "(?<![A-Za-z0-9_.$])(?<fixedColumn>\\$?)(?<letters>[A-Z]{1,3})(?<fixedRow>\\$?)(?<row>[0-9]{1,7})(?![A-Za-z0-9_.(!])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Reference();
}
