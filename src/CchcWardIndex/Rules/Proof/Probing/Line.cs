using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Proof.Probing;

/// <summary>A fact's values laid out on a line of numbers: a number is itself, a time counts in days or seconds since year 1.</summary>
internal sealed class Line
{
    // What is compared between units is a ratio of anything: as fine as a grid can usefully be.
    private static readonly decimal Finest = new(1, 0, 0, false, 10);

    private readonly Fact _fact;

    private Line(Fact fact) => _fact = fact;

    public static Line Of(Fact fact) => new(fact);

    /// <summary>The distance between neighbours.</summary>
    public decimal Grid =>
        _fact.IsTime ? 1m
        : _fact.Of is not null && _fact.Type != FactType.Count ? Finest
        : _fact.Grid;

    private long Ticks => _fact.Type == FactType.Date ? TimeSpan.TicksPerDay : TimeSpan.TicksPerSecond;

    public decimal Point(FactValue value) => _fact.IsTime ? value.Time.Ticks / Ticks : value.Number;

    public FactValue Value(decimal point) => _fact.IsTime ? FactValue.Of(new DateTime((long)point * Ticks)) : FactValue.Of(point);

    /// <summary>Values worth trying whatever the rules say: zero and ordinary sizes, and those at which the rules' own ratios can be met exactly.</summary>
    public IEnumerable<decimal> Usual(ImmutableArray<decimal> sizes) => _fact.IsTime ? [] : sizes.Concat([Grid]).Select(size => Math.Floor(size / Grid) * Grid);

    /// <summary>Points between the ends at which only the bounds are looked at.</summary>
    public IEnumerable<decimal> Between(decimal low, decimal high)
    {
        const int parts = 12;
        var steps = Math.Floor((high - low) / Grid);
        for (var i = 1; i < parts; i++)
        {
            yield return low + (Math.Floor(steps * i / parts) * Grid);
        }
    }
}
