using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Rules.Proof.Uses;

/// <summary>What the figures of a published unit can be together: the range of each fact, and how one fact binds another.</summary>
/// <remarks>
/// Whatever a publication can hold lies in it; a little that none can hold may lie in it too. So no case is missed, and at worst a rule that never applies
/// is let through.
/// </remarks>
internal sealed class UseSpace
{
    private readonly Dictionary<string, int> _places;
    private readonly int?[] _guards;

    private UseSpace(CriteriaSet set, ImmutableArray<GradeBand> stretches)
    {
        Facts = UseFacts.All(set);
        Stretches = stretches;
        _places = Facts.Select((fact, i) => (fact.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i);
        _guards = [.. Facts.Select(fact => fact.OnlyWhen is { } guard ? _places[guard] : (int?)null)];
        Index = _places[UseFacts.Index];
        LeastArea = _places[UseFacts.LeastArea];
        Areas = [.. set.Areas.Select(area => _places[$"{UseFacts.Area}{area.Code}"])];
        Links = [.. LinksOf(set)];
    }

    /// <summary>Every fact that a use may read.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The grades by index, the least first; a grade may stand twice.</summary>
    public ImmutableArray<GradeBand> Stretches { get; }

    /// <summary>Where the index is.</summary>
    public int Index { get; }

    /// <summary>Where the least share is, which is one of <see cref="Areas"/>.</summary>
    public int LeastArea { get; }

    /// <summary>Where the shares of the areas are.</summary>
    public ImmutableArray<int> Areas { get; }

    /// <summary>What binds facts to each other.</summary>
    public ImmutableArray<Condition.Compared> Links { get; }

    /// <summary>The space of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="stretches">Its grades by index.</param>
    public static UseSpace Of(CriteriaSet set, ImmutableArray<GradeBand> stretches) => new(set, stretches);

    /// <summary>Where the fact of that name is.</summary>
    public int Place(string name) => _places[name];

    /// <summary>Where the yes/no fact is under which alone this one is known; null where it always is.</summary>
    public int? Guard(int fact) => _guards[fact];

    /// <summary>The numbers with which conditions compare a single fact; a grade is compared with the index at which it begins.</summary>
    public IEnumerable<(string Fact, decimal At)> Marks(ImmutableArray<Condition> conditions) =>
        conditions
            .SelectMany(condition => condition.Parts)
            .SelectMany(part =>
                part switch
                {
                    Condition.Graded => Stretches.Select(stretch => (Facts[Index].Name, stretch.From)),
                    Condition.Compared { Form: { Terms: [var (fact, weight)], Constant: var constant } } => [(Facts[fact].Name, -constant / weight)],
                    _ => [],
                }
            );

    private IEnumerable<Condition.Compared> LinksOf(CriteriaSet set)
    {
        LinearForm The(string name) => LinearForm.OfFact(_places[name]);
        Condition.Compared AtMost(LinearForm less, LinearForm more) => Condition.Compared.Of(less.Minus(more), Signs.Below | Signs.Zero);
        var (rank, inGroup, all, group, index) = (
            The(UseFacts.Rank),
            The(UseFacts.GroupRank),
            The(UseFacts.UnitCount),
            The(UseFacts.GroupCount),
            The(UseFacts.Index)
        );
        yield return AtMost(inGroup, rank);
        yield return AtMost(rank, all);
        yield return AtMost(inGroup, group);
        yield return AtMost(group, all);
        // Who stands before it, and not in its group, is one of the others.
        yield return AtMost(rank.Minus(inGroup), all.Minus(group));
        yield return AtMost(
            all.Minus(group),
            LinearForm.Of(set.Units.Length - set.Units.GroupBy(unit => unit.Group).Select(same => same.Count()).DefaultIfEmpty(0).Min())
        );

        // Last year's rank and index are this year's less what was gained.
        yield return AtMost(LinearForm.Of(1m), rank.Plus(The(UseFacts.RankUp)));
        yield return AtMost(rank.Plus(The(UseFacts.RankUp)), LinearForm.Of(LastYear.GreatestRank));
        yield return AtMost(index.Minus(The(UseFacts.IndexUp)), LinearForm.Of(LastYear.GreatestIndex));
        yield return AtMost(LinearForm.Of(LastYear.LeastIndex), index.Minus(The(UseFacts.IndexUp)));

        foreach (var area in Areas)
        {
            yield return AtMost(The(UseFacts.LeastArea), LinearForm.OfFact(area));
        }

        // All areas together are no lower than the least; only a penalty takes the index below, the more the less there is to earn.
        yield return AtMost(
            set.Extras is null
                ? The(UseFacts.LeastArea)
                : The(UseFacts.LeastArea).Plus(The(UseFacts.Penalty).Times(Math.Ceiling(100m / IndexLimits.SmallestMaximum(set)))),
            index
        );
        if (set.Extras?.Cap is { } cap)
        {
            var both = The(UseFacts.Bonus).Plus(The(UseFacts.Penalty));
            yield return AtMost(both, LinearForm.Of(cap));
            yield return AtMost(LinearForm.Of(-cap), both);
        }
    }
}
