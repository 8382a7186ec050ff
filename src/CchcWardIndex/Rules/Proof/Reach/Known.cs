using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Proof.Probing;

namespace CchcWardIndex.Rules.Proof.Reach;

/// <summary>
/// What is known so far of the figures of a criterion: between which ends a number lies, which options are left, whether a question is
/// asked at all. Never changed; what is learnt gives a new one.
/// </summary>
internal sealed class Known
{
    // Beyond this no form takes a number.
    private const decimal Greatest = 1_000_000_000_000_000m;

    private readonly ImmutableArray<Fact> _facts;
    private readonly ImmutableArray<int?> _guards;
    private readonly ImmutableArray<(int? Min, int? Max)> _limits;
    private readonly Span[] _ranges;
    private readonly ImmutableArray<string>[] _options;
    private readonly bool?[] _answers;
    private readonly Dictionary<string, Side> _sides;

    private Known(Known from) =>
        (_facts, _guards, _limits, _ranges, _options, _answers, _sides) = (
            from._facts,
            from._guards,
            from._limits,
            [.. from._ranges],
            [.. from._options],
            [.. from._answers],
            new(from._sides, StringComparer.Ordinal)
        );

    private Known(ImmutableArray<Fact> facts)
    {
        _facts = facts;
        int? Index(string? name) => name is null ? null : facts.Select((fact, i) => (fact, i)).First(pair => pair.fact.Name == name).i;
        _guards = [.. facts.Select(fact => Index(fact.OnlyWhen))];
        _limits = [.. facts.Select(fact => (Index(fact.Min?.Fact), Index(fact.Max?.Fact)))];
        _ranges =
        [
            .. facts.Select(fact => new Span(
                fact.Min?.Value is { } min ? Point(fact, min)
                    : fact.IsTime ? 0m
                    : -Greatest,
                fact.Max?.Value is { } max ? Point(fact, max)
                    : fact.IsTime ? DateTime.MaxValue.Ticks
                    : Greatest
            )),
        ];
        _options = [.. facts.Select(fact => fact.Options.Select(option => option.Value).ToImmutableArray())];
        _answers = new bool?[facts.Length];
        _sides = new(StringComparer.Ordinal);
    }

    /// <summary>Nothing is known but the limits declared.</summary>
    public static Known Nothing(ImmutableArray<Fact> facts) => new(facts);

    /// <summary>Whether the fact is asked; null while that is open.</summary>
    public bool? IsAsked(int fact) =>
        _guards[fact] is not { } guard ? true
        : IsAsked(guard) == false ? false
        : _answers[guard];

    /// <summary>The question on whose answer it hangs whether the fact is asked.</summary>
    public int Guard(int fact) => _guards[fact]!.Value;

    /// <summary>The answer to a yes/no question; null while it is open, or where it is not asked.</summary>
    public bool? Answer(int fact) => _answers[fact];

    /// <summary>The options left.</summary>
    public ImmutableArray<string> Options(int fact) => _options[fact];

    /// <summary>Between which ends the number lies, a time in ticks.</summary>
    public Span Range(int fact) => _ranges[fact];

    /// <summary>What one number less another can be by the limits alone: one may be the other's end.</summary>
    public Span Gap(int one, int other) =>
        new(_limits[one].Min == other || _limits[other].Max == one ? 0m : null, _limits[one].Max == other || _limits[other].Min == one ? 0m : null);

    /// <summary>On which sides of which numbers an expression was taken to stand.</summary>
    public Side SideOf(string expression) => _sides.GetValueOrDefault(expression);

    /// <summary>With an answer.</summary>
    public Known? With(int fact, bool answer) => Changed(next => next._answers[fact] = answer);

    /// <summary>With one option.</summary>
    public Known? With(int fact, string option) => Changed(next => next._options[fact] = [option]);

    /// <summary>With the number between two ends.</summary>
    public Known? With(int fact, Span range) => Changed(next => next._ranges[fact] = OnGrid(next._ranges[fact].And(range), _facts[fact]));

    /// <summary>With an expression taken to stand on one side of a number.</summary>
    public Known? With(string expression, Side side) => Changed(next => next._sides[expression] = SideOf(expression).And(side));

    /// <summary>The first fact that can still have several values; null where all have one.</summary>
    public int? Open()
    {
        for (var i = 0; i < _facts.Length; i++)
        {
            if (_facts[i].Type == FactType.YesNo && IsAsked(i) != false && _answers[i] is null)
            {
                return i;
            }
        }

        for (var i = 0; i < _facts.Length; i++)
        {
            if (
                IsAsked(i) == true
                && (_facts[i].Type == FactType.Choice ? _options[i].Length > 1 : _facts[i].Type != FactType.YesNo && _ranges[i].Low != _ranges[i].High)
            )
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The values, one a fact, where each has one.</summary>
    public FactValue?[] Values() =>
        [
            .. _facts.Select(
                (fact, i) =>
                    IsAsked(i) != true
                        ? (FactValue?)null
                        : fact.Type switch
                        {
                            FactType.YesNo => FactValue.Of(_answers[i]!.Value),
                            FactType.Choice => FactValue.Of(_options[i][0]),
                            FactType.Date or FactType.DateTime => FactValue.Of(new DateTime((long)_ranges[i].Low!.Value)),
                            _ => FactValue.Of(_ranges[i].Low!.Value),
                        }
            ),
        ];

    /// <summary>The distance between two neighbouring values of a fact.</summary>
    public static decimal Grid(Fact fact) =>
        Line.Of(fact).Grid
        * (
            fact.Type switch
            {
                FactType.Date => TimeSpan.TicksPerDay,
                FactType.DateTime => TimeSpan.TicksPerSecond,
                _ => 1m,
            }
        );

    private static decimal Point(Fact fact, FactValue value) => fact.IsTime ? value.Time.Ticks : value.Number;

    private static Span OnGrid(Span range, Fact fact)
    {
        var grid = Grid(fact);
        return new Span(Math.Ceiling(range.Low!.Value / grid) * grid, Math.Floor(range.High!.Value / grid) * grid);
    }

    // Null where nothing is left.
    private Known? Changed(Action<Known> change)
    {
        var next = new Known(this);
        change(next);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < _facts.Length; i++)
            {
                if (!next.KeepLimits(i))
                {
                    return null;
                }
            }
        }

        return next;
    }

    private bool KeepLimits(int fact)
    {
        if (IsAsked(fact) != true || !(_facts[fact].IsNumeric || _facts[fact].IsTime))
        {
            return true;
        }

        if (_limits[fact].Min is { } less && IsAsked(less) == true)
        {
            (_ranges[fact], _ranges[less]) = (_ranges[fact].And(new Span(_ranges[less].Low, null)), _ranges[less].And(new Span(null, _ranges[fact].High)));
        }

        if (_limits[fact].Max is { } more && IsAsked(more) == true)
        {
            (_ranges[fact], _ranges[more]) = (_ranges[fact].And(new Span(null, _ranges[more].High)), _ranges[more].And(new Span(_ranges[fact].Low, null)));
        }

        return !_ranges[fact].IsEmpty;
    }
}

/// <summary>On which side of which numbers an expression is taken to stand.</summary>
/// <param name="Above">It is greater than this.</param>
/// <param name="Below">It is less than this.</param>
/// <param name="Equal">It is this.</param>
internal readonly record struct Side(decimal? Above, decimal? Below, decimal? Equal)
{
    /// <summary>Both.</summary>
    public Side And(Side other) =>
        new(
            Above is { } a && other.Above is { } b ? Math.Max(a, b) : Above ?? other.Above,
            Below is { } c && other.Below is { } d ? Math.Min(c, d) : Below ?? other.Below,
            Equal ?? other.Equal
        );

    /// <summary>The same as ends, which it does not quite reach.</summary>
    public Span Span => new(Equal ?? Above, Equal ?? Below);
}
