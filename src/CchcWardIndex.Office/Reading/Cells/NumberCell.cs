using System.Buffers;
using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Reads a cell that should hold a number.</summary>
internal static class NumberCell
{
    // Excel keeps no more digits than this: the next ones are noise or lost.
    private const string Digits = "G15";
    private const decimal LargestCount = 1_000_000_000_000_000m;

    // Lines one below the other are several numbers; what turns the order of letters shows another number than it holds.
    private static readonly SearchValues<char> Unclear = SearchValues.Create("\r\n\t\u2028\u2029\u202E");

    // As the cells with each ask for it.
    private const string CountExample = "27";
    private const string PercentExample = "97,5";
    private const string NumberExample = "1,5";

    /// <summary>A number that is no percentage.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="measures">What may stand behind the number.</param>
    public static Read<decimal> Read(RawCell cell, ImmutableArray<string> measures) => Unpercented(cell, measures, NumberExample, NumberText.Read);

    /// <summary>
    /// A count, in text in groups of three or not: <c>1.234</c> can only be 1234. Asked back from 10^15 on, where cells no longer hold every digit;
    /// a fraction is left to whoever knows what is counted.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <param name="measures">What may stand behind the number.</param>
    public static Read<decimal> ReadCount(RawCell cell, ImmutableArray<string> measures)
    {
        var read = Unpercented(cell, measures, CountExample, NumberText.ReadCount);
        return read.HasValue && Math.Abs(read.Value) >= LargestCount ? NumberProblems.CountTooBig(read.Value) : read;
    }

    /// <summary>Percentage points: 97,5, 97,5% and 0,975 shown as a percentage are all 97.5.</summary>
    public static Read<decimal> ReadPercent(RawCell cell)
    {
        if (cell is { Kind: CellKind.Number, Format: NumberFormat.Percent })
        {
            return Bare(cell, PercentExample) is { HasValue: true } share && share.Value < 1_000_000_000m
                ? share.Value * 100m
                : NotANumber(cell, PercentExample);
        }

        var isPercent = false;
        var text = cell.Kind == CellKind.Text ? CellText.Clean(cell.Text) : "";
        var read =
            cell.Kind != CellKind.Text ? Bare(cell, PercentExample)
            : UnclearText(cell, text) is { } unclear ? unclear
            : NumberText.Read(text, PercentExample, out isPercent);
        if (isPercent || read is not { HasValue: true, Value: > 0m and <= 1m })
        {
            return read;
        }

        return NumberProblems.ShareOrPoints(read.Value);
    }

    /// <summary>
    /// The number as Excel shows it at its 15 digits: whatever a person can type is exactly that, and 27.000000000000004, which only arithmetic makes, is 27.
    /// </summary>
    /// <param name="number">As the file has it.</param>
    /// <param name="exact">The decimal.</param>
    /// <returns>False where no decimal is that big or that small.</returns>
    public static bool TryExact(double number, out decimal exact) =>
        decimal.TryParse(number.ToString(Digits, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out exact)
        && (exact != 0m || number == 0d);

    private delegate Read<decimal> TextReading(string text, string example, out bool isPercent);

    private static Read<decimal> Unpercented(RawCell cell, ImmutableArray<string> measures, string example, TextReading reading)
    {
        if (cell.Kind == CellKind.Text)
        {
            var (isPercent, text) = (false, CellText.Clean(cell.Text));
            var read = UnclearText(cell, text) is { } unclear ? unclear : reading(Measures.Without(text, measures), example, out isPercent);
            return isPercent && read.HasValue ? NumberProblems.PercentSign(text) : read;
        }

        return cell is { Kind: CellKind.Number, Format: NumberFormat.Percent } ? NumberProblems.PercentFormat(Shown(cell)) : Bare(cell, example);
    }

    private static Complaint? UnclearText(RawCell cell, string text) => cell.Text.AsSpan().Trim().ContainsAny(Unclear) ? NumberProblems.Unclear(text) : null;

    private static Read<decimal> Bare(RawCell cell, string example) =>
        cell switch
        {
            { Kind: CellKind.Number, Format: NumberFormat.Time } => NumberProblems.IsTime(example),
            { Kind: CellKind.Number, Format: NumberFormat.Other } => NumberProblems.ShownOtherwise(
                TryExact(cell.Number, out var held) ? Show.Number(held) : ""
            ),
            { Kind: CellKind.Number } when TryExact(cell.Number, out var exact) => exact,
            { Kind: CellKind.Boolean } => NumberProblems.IsTruth(cell.Number != 0 ? "TRUE" : "FALSE", example),
            _ => NotANumber(cell, example),
        };

    private static Complaint NotANumber(RawCell cell, string example) =>
        NumberProblems.Beyond(cell.Number.ToString("R", CultureInfo.InvariantCulture), example);

    private static string Shown(RawCell cell) =>
        TryExact(cell.Number, out var exact) && Math.Abs(exact) < 1_000_000_000m ? Show.Number(exact * 100m) + "%" : "%";
}
