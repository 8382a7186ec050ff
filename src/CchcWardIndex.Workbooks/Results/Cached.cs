using CchcWardIndex.Scoring;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>What a live formula shows before anybody recalculates: a number or a mark.</summary>
internal readonly record struct Cached(object Value)
{
    /// <summary>Shown where nothing is decided; never a zero.</summary>
    public const string Undecided = "–";

    /// <summary>"Không phát sinh": counts neither in points nor in the maximum.</summary>
    public const string NotApplicable = "KPS";

    public static Cached Of(decimal number) => new((double)number);

    public static Cached Of(decimal? number) => number is { } value ? Of(value) : new Cached(Undecided);

    /// <summary>The sum of some outcomes: no number while one of them is undecided, for half a sum would mislead.</summary>
    public static Cached Sum(IEnumerable<Outcome> outcomes)
    {
        decimal? sum = null;
        foreach (var outcome in outcomes)
        {
            if (outcome.Points is { } points)
            {
                sum = (sum ?? 0m) + points;
            }
            else if (!outcome.LeavesMaximum)
            {
                return new Cached(Undecided);
            }
        }

        return sum is { } number ? Of(number) : new Cached(NotApplicable);
    }

    /// <summary>The mean of numbers.</summary>
    public static Cached Mean(IReadOnlyCollection<decimal> numbers) => numbers.Count == 0 ? new Cached(Undecided) : Of(numbers.Sum() / numbers.Count);
}
