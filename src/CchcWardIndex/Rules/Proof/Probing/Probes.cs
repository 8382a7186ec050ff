using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Rules.Proof.Probing;

/// <summary>Values at which a workflow is tried: every option, every limit, zero and one, and either side of every bound its expressions name.</summary>
/// <remarks>
/// Facts get their values one after another; for each numeric fact the points at which a comparison turns are searched on the fact's own
/// grid, what is not yet known standing at its least value. So ratios are met exactly at their bounds without the rules being read as text.
/// </remarks>
internal sealed class Probes
{
    /// <summary>Beyond this a fact without an upper limit is not tried.</summary>
    public const decimal Horizon = 1_000_000m;

    private const int Most = 6000;

    // A fact with no more values than this is tried at every one of them.
    private const int Few = 32;
    private const int Steps = 4 * Most;
    private const int Samples = 2000;

    private readonly ImmutableArray<Fact> _facts;
    private readonly ImmutableArray<Line> _lines;
    private readonly ImmutableArray<Bound> _bounds;
    private readonly ImmutableArray<decimal> _sizes;
    private readonly ImmutableDictionary<string, Measure> _measures;
    private readonly ImmutableDictionary<string, int> _index;
    private readonly List<int> _order;
    private readonly FactValue?[] _values;
    private readonly object?[] _boxed;
    private List<FactValue?[]> _found = [];
    private bool _isWhole = true;
    private int _steps;

    public Probes(Criterion criterion, CheckedExpressions expressions)
    {
        _facts = criterion.Facts;
        _lines = [.. _facts.Select(Line.Of)];
        _bounds = Bounds.Of(expressions, criterion);
        _sizes = Magnitudes.Of(expressions);
        _measures = expressions.Measures.ToImmutableDictionary(pair => pair.Key, pair => Measure.Of(pair.Value, criterion.Facts));
        _index = _facts.Select((fact, i) => (fact.Name, i)).ToImmutableDictionary(pair => pair.Name, pair => pair.i);
        _order = Order();
        (_values, _boxed) = (new FactValue?[_facts.Length], new object?[_facts.Length]);
    }

    /// <summary>Whether there were more combinations than were tried.</summary>
    public bool Cut { get; private set; }

    /// <summary>Whether every fact was tried at all its values.</summary>
    public bool IsWhole => _isWhole && !Cut;

    /// <summary>Whether a comparison of several facts was tried around its turns only, not at every combination.</summary>
    public bool IsPartial => !_isWhole && _bounds.Any(bound => bound.Reads.Length > 1);

    /// <summary>The combinations, each with one value a fact; null for a fact its condition leaves out.</summary>
    public IReadOnlyList<FactValue?[]> All()
    {
        foreach (var thin in new[] { false, true })
        {
            (_found, _steps, _isWhole) = ([], 0, true);
            if (Fill(0, thin))
            {
                // The thin round leaves out ordinary sizes, not bounds; still it is not everything.
                Cut = thin;
                return _found;
            }
        }

        Cut = true;
        _found = [];
        Sample();
        return _found;
    }

    // Conditions first, then what stands alone, then what is limited by another, and the best of all units last.
    private List<int> Order()
    {
        var depths = new int?[_facts.Length];
        return
        [
            .. Enumerable
                .Range(0, _facts.Length)
                .OrderBy(i =>
                    _facts[i] switch
                    {
                        { Of: not null } => int.MaxValue,
                        { Min.Fact: not null } or { Max.Fact: not null } => 3 + Depth(i, depths),
                        { OnlyWhen: not null } => 2,
                        { Type: FactType.YesNo or FactType.Choice } => 0,
                        _ => 1,
                    }
                )
                .ThenBy(i => i),
        ];
    }

    // How many facts stand between this one and a fixed limit.
    private int Depth(int index, int?[] depths) =>
        depths[index] ??= new[] { _facts[index].Min?.Fact, _facts[index].Max?.Fact }.Max(name => name is null ? 0 : 1 + Depth(_index[name], depths));

    private bool Fill(int depth, bool thin)
    {
        if (depth == _order.Count)
        {
            _found.Add([.. _values]);
            return _found.Count < Most;
        }

        foreach (var value in Candidates(depth, thin))
        {
            Set(_order[depth], value);
            if (++_steps > Steps || !Fill(depth + 1, thin))
            {
                return false;
            }
        }

        Set(_order[depth], null);
        return true;
    }

    // Too many to try them all: spread over the whole, and the same ones every time.
    private void Sample()
    {
        for (uint sample = 0, state = 1; sample < Samples; sample++)
        {
            var depth = 0;
            for (; depth < _order.Count; depth++)
            {
                var candidates = Candidates(depth, thin: true).ToList();
                if (candidates.Count == 0)
                {
                    break;
                }

                state = unchecked((state * 1664525u) + 1013904223u);
                Set(_order[depth], candidates[(int)((state >> 8) % (uint)candidates.Count)]);
            }

            if (depth == _order.Count)
            {
                _found.Add([.. _values]);
            }
        }
    }

    private void Set(int index, FactValue? value) => (_values[index], _boxed[index]) = (value, value?.Boxed);

    private IEnumerable<FactValue?> Candidates(int depth, bool thin)
    {
        var fact = _facts[_order[depth]];
        foreach (var later in _order.Skip(depth))
        {
            Set(later, null);
        }

        if (fact.OnlyWhen is { } condition && _values[_index[condition]] is not { Yes: true })
        {
            return [null];
        }

        return fact.Type switch
        {
            FactType.YesNo => [FactValue.Of(true), FactValue.Of(false)],
            FactType.Choice => fact.Options.Select(option => (FactValue?)FactValue.Of(option.Value)),
            _ => OnLine(depth, thin),
        };
    }

    private List<FactValue?> OnLine(int depth, bool thin)
    {
        var index = _order[depth];
        var (fact, line) = (_facts[index], _lines[index]);
        // The best of all units is never below this unit's own, the least never above it.
        var own = fact.Source is FactSource.BestOfUnits or FactSource.LeastOfUnits ? _measures[fact.Name].Evaluate(_boxed) : null;
        var low = (fact.Source == FactSource.BestOfUnits ? own : null) ?? LimitOf(fact.Min, line) ?? (fact.Source == FactSource.BestOfUnits ? 0m : -Horizon);
        var top = (fact.Source == FactSource.LeastOfUnits ? own : null) ?? LimitOf(fact.Max, line) ?? Math.Max(low, 0m) + Horizon;
        if (low > top)
        {
            return [];
        }

        bool Inside(decimal point) => point >= low && point <= top;
        var points = new SortedSet<decimal>(((decimal[])[low, low + line.Grid, top - line.Grid, top]).Where(Inside));
        var usual = line.Usual(_sizes).Where(Inside).ToList();
        var isFew = !thin && top - low <= Few * line.Grid;
        _isWhole &= isFew;
        if (isFew)
        {
            for (var point = low; point <= top; point += line.Grid)
            {
                points.Add(point);
            }

            return [.. points.Select(point => (FactValue?)line.Value(point))];
        }

        if (!thin && fact.Max?.Fact is null)
        {
            points.UnionWith(usual);
        }

        if (low < top)
        {
            AddTurns(depth, points, [.. points.Concat(usual).Concat(line.Between(low, top)).Distinct().Order()], low, top);
        }

        return [.. points.Select(point => (FactValue?)line.Value(point))];
    }

    // Where what is decided turns between low and top.
    private void AddTurns(int depth, SortedSet<decimal> points, ImmutableArray<decimal> samples, decimal low, decimal top)
    {
        bool Inside(decimal point) => point >= low && point <= top;
        var index = _order[depth];
        var line = _lines[index];
        // Alone; and with what it limits standing as high as itself, for that is where the two limits meet.
        ImmutableArray<int> limited = [.. _order.Skip(depth + 1).Where(later => _facts[later].Max?.Fact == _facts[index].Name)];
        foreach (
            var together in (IEnumerable<ImmutableArray<int>>)(
                limited.IsEmpty
                    ?
                    [
                        [index],
                    ]
                    :
                    [
                        [index],
                        [index, .. limited],
                    ]
            )
        )
        {
            StandLater(depth);
            var search = new Search(line, together, _boxed, low, samples);
            foreach (var bound in _bounds.Where(bound => together.Any(bound.Reads.Contains)))
            {
                points.UnionWith(search.Turns(bound).Where(Inside));
            }

            // Only between two turns is a formula smooth: hills and hollows are looked for there.
            var between = new Search(line, together, _boxed, low, [.. samples.Concat(points).Distinct().Order()]);
            foreach (var whole in _bounds.Where(bound => bound.IsWhole && together.Any(bound.Reads.Contains)))
            {
                points.UnionWith(between.Peaks(whole, up: 1).Concat(between.Peaks(whole, up: -1)).Where(Inside).ToList());
            }
        }

        foreach (var later in _order.Skip(depth))
        {
            _boxed[later] = null;
        }
    }

    // What comes later stands at its least value, so that a comparison of three facts is looked at from each of them.
    private void StandLater(int depth)
    {
        foreach (
            var later in _order
                .Skip(depth + 1)
                .Where(later => (_facts[later].IsNumeric || _facts[later].IsTime) && _facts[later].OnlyWhen is null && _facts[later].Of is null)
        )
        {
            _boxed[later] = LimitOf(_facts[later].Min, _lines[later]) is { } low ? _lines[later].Value(low).Boxed : null;
        }
    }

    private decimal? LimitOf(Limit? limit, Line line) =>
        limit switch
        {
            { Value: { } value } => line.Point(value),
            { Fact: { } name } => _values[_index[name]] is { } other ? line.Point(other) : null,
            _ => null,
        };
}
