using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring.Rules;

namespace CchcWardIndex.Scoring.Proof;

/// <summary>Values at which a workflow is tried: every option, every limit, zero and one, and either side of every bound its expressions name.</summary>
/// <remarks>
/// Facts get their values one after another; for the last fact that a comparison reads, the value at which the comparison turns is
/// searched by halving the interval, on the fact's own grid. So ratios are met exactly at their bounds without the rules being read as text.
/// </remarks>
internal sealed class Probes(Criterion criterion, CheckedExpressions expressions)
{
    /// <summary>Beyond this a fact without an upper limit is not tried.</summary>
    public const decimal Horizon = 1_000_000m;

    private const int Most = 3000;

    private readonly ImmutableArray<Fact> _facts = criterion.Facts;
    private readonly ImmutableArray<Bound> _bounds = Bounds.Of(expressions, criterion.Facts);
    private readonly ImmutableDictionary<string, Measure> _measures = expressions.Measures.ToImmutableDictionary(pair => pair.Key, pair => Measure.Of(pair.Value, criterion.Facts));

    /// <summary>Whether there were more combinations than were tried.</summary>
    public bool Cut { get; private set; }

    /// <summary>The combinations, each with one value a fact; null for a fact its condition leaves out.</summary>
    public IReadOnlyList<FactValue?[]> All()
    {
        var order = Order();
        foreach (var thin in new[] { false, true })
        {
            var found = new List<FactValue?[]>();
            Cut = !Fill(order, 0, new FactValue?[_facts.Length], new object?[_facts.Length], thin, found);
            if (!Cut || thin)
            {
                return found;
            }
        }

        return [];
    }

    // Conditions first, then what stands alone, then what is limited by another, and the best of all units last.
    private List<int> Order() => [.. Enumerable.Range(0, _facts.Length).OrderBy(i =>
        _facts[i] switch
        {
            { Of: not null } => int.MaxValue,
            { Min.Fact: not null } or { Max.Fact: not null } => 3 + Depth(i),
            { OnlyWhen: not null } => 2,
            { Type: FactType.YesNo or FactType.Choice } => 0,
            _ => 1,
        }).ThenBy(i => i)];

    // How many facts stand between this one and a fixed limit.
    private int Depth(int index) =>
        new[] { _facts[index].Min?.Fact, _facts[index].Max?.Fact }.Max(name => name is null ? 0 : 1 + Depth(IndexOf(name)));

    private bool Fill(List<int> order, int depth, FactValue?[] values, object?[] boxed, bool thin, List<FactValue?[]> found)
    {
        if (depth == order.Count)
        {
            found.Add([.. values]);
            return found.Count < Most;
        }

        var index = order[depth];
        foreach (var value in Candidates(index, order.Take(depth).ToHashSet(), values, boxed, thin))
        {
            values[index] = value;
            boxed[index] = value?.Boxed;
            if (!Fill(order, depth + 1, values, boxed, thin, found))
            {
                return false;
            }
        }

        values[index] = null;
        boxed[index] = null;
        return true;
    }

    private IEnumerable<FactValue?> Candidates(int index, HashSet<int> known, FactValue?[] values, object?[] boxed, bool thin)
    {
        var fact = _facts[index];
        if (fact.OnlyWhen is { } condition && values[IndexOf(condition)] is not { Yes: true })
        {
            return [null];
        }

        return fact.Type switch
        {
            FactType.YesNo => [FactValue.Of(true), FactValue.Of(false)],
            FactType.Choice => fact.Options.Select(option => (FactValue?)FactValue.Of(option.Value)),
            _ => OnLine(index, known, values, boxed, thin),
        };
    }

    private IEnumerable<FactValue?> OnLine(int index, HashSet<int> known, FactValue?[] values, object?[] boxed, bool thin)
    {
        var line = Line.Of(_facts[index]);
        var low = LimitOf(_facts[index].Min, values, line) ?? -Horizon;
        var high = LimitOf(_facts[index].Max, values, line);
        if (_measures.TryGetValue(_facts[index].Name, out var measure))
        {
            // The best of all units is never below this unit's own.
            low = measure.Evaluate(boxed) ?? 0m;
        }

        var top = high ?? Math.Max(low, 0m) + Horizon;
        var points = new SortedSet<decimal> { low };
        var limited = _facts[index].Max?.Fact is not null;
        foreach (var usual in thin || limited ? [low + line.Grid, top - line.Grid, top] : line.Usual(low, top))
        {
            points.Add(usual);
        }

        foreach (var bound in _bounds.Where(bound => bound.Reads.Contains(index) && bound.Reads.All(read => read == index || known.Contains(read))))
        {
            points.UnionWith(Turn(bound, index, boxed, line, low, top));
        }

        return points.Where(point => point >= low && point <= top).Select(point => (FactValue?)line.Value(point)).ToList();
    }

    private static IEnumerable<decimal> Turn(Bound bound, int index, object?[] boxed, Line line, decimal low, decimal high)
    {
        decimal? Sign(decimal point)
        {
            boxed[index] = line.Value(point).Boxed;
            return bound.Difference(boxed) is { } difference ? Math.Sign(difference) : null;
        }

        var (from, to) = (0m, Math.Floor((high - low) / line.Grid));
        var first = Sign(low) ?? Sign(low + line.Grid);
        var last = Sign(low + (to * line.Grid));
        if (first is not null && last is not null && first != last)
        {
            while (to - from > 1m)
            {
                var middle = Math.Floor((from + to) / 2m);
                (from, to) = (Sign(low + (middle * line.Grid)) ?? first) == first ? (middle, to) : (from, middle);
            }

            foreach (var step in (decimal[])[-1m, 0m, 1m, 2m])
            {
                yield return low + ((from + step) * line.Grid);
            }
        }

        boxed[index] = null;
    }

    private decimal? LimitOf(Limit? limit, FactValue?[] values, Line line) => limit switch
    {
        { Value: { } value } => line.Point(value),
        { Fact: { } name } => values[IndexOf(name)] is { } other ? line.Point(other) : null,
        _ => null,
    };

    private int IndexOf(string name) => _facts.Select((fact, i) => (fact, i)).First(pair => pair.fact.Name == name).i;
}
