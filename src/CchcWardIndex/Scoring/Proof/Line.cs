using CchcWardIndex.Criteria;

namespace CchcWardIndex.Scoring.Proof;

/// <summary>A fact's values laid out on a line of numbers: a number is itself, a time counts in days or minutes since year 1.</summary>
internal sealed class Line
{
    private readonly Fact _fact;

    private Line(Fact fact) => _fact = fact;

    public static Line Of(Fact fact) => new(fact);

    /// <summary>The distance between neighbours.</summary>
    public decimal Grid => _fact.IsTime ? 1m : _fact.Grid;

    private long Ticks => _fact.Type == FactType.Date ? TimeSpan.TicksPerDay : TimeSpan.TicksPerMinute;

    public decimal Point(FactValue value) => _fact.IsTime ? value.Time.Ticks / Ticks : value.Number;

    public FactValue Value(decimal point) => _fact.IsTime ? FactValue.Of(new DateTime((long)point * Ticks)) : FactValue.Of(point);

    /// <summary>Values worth trying whatever the rules say: the ends, zero, and ordinary sizes at which small ratios can be met.</summary>
    public IEnumerable<decimal> Usual(decimal low, decimal high)
    {
        IEnumerable<decimal> sizes = _fact.IsTime ? [] : [0m, Grid, 1m, 2m, 3m, 10m, 100m, 1000m];
        return sizes.Concat([low + Grid, high - Grid, high]).Where(point => point >= low && point <= high);
    }
}
