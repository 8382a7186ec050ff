using CchcWardIndex.Scoring;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>What a live formula shows before anybody recalculates: a number or a mark.</summary>
/// <param name="Number">The number; null where it shows a mark.</param>
/// <param name="Text">The mark; null where it shows a number.</param>
internal readonly record struct Cached(double? Number, string? Text)
{
    /// <summary>Shown where nothing is decided; never a zero.</summary>
    public const string Undecided = "–";

    /// <summary>"Không phát sinh": counts neither in points nor in the maximum.</summary>
    public const string NotApplicable = "KPS";

    public static Cached Of(decimal number) => new((double)number, null);

    public static Cached Of(decimal? number) => number is { } value ? Of(value) : Mark(Undecided);

    public static Cached Mark(string mark) => new(null, mark);

    /// <summary>The sum of some of a unit's final points: no number while one of them is undecided, for half a sum would mislead.</summary>
    public static Cached Sum(UnitScore score, IEnumerable<Outcome> outcomes)
    {
        decimal? sum = null;
        foreach (var outcome in outcomes)
        {
            if (score.FinalOf(outcome) is { } points)
            {
                sum = (sum ?? 0m) + points;
            }
            else if (!outcome.LeavesMaximum)
            {
                return Mark(Undecided);
            }
        }

        return sum is { } number ? Of(number) : Mark(NotApplicable);
    }

    /// <summary>The mean of numbers.</summary>
    public static Cached Mean(IReadOnlyCollection<decimal> numbers) => numbers.Count == 0 ? Mark(Undecided) : Of(numbers.Sum() / numbers.Count);
}
