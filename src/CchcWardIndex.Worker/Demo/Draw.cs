using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Worker.Demo;

/// <summary>
/// Draws what really happened in a unit from the examples of the set's authors: the ward reports its part of it, the department finds its
/// own.
/// </summary>
internal sealed class Draw(RuleBook book, Cast cast, IEnumerable<AuthorsTest> tests)
{
    private readonly Dictionary<UnitCode, Dictionary<CriterionCode, AuthorsTest>> _settled = [];

    private readonly Dictionary<string, List<AuthorsTest>> _examples = tests
        .GroupBy(test => test.WorkflowName)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(test => test.Points ?? -1m).ToList(), StringComparer.Ordinal);

    /// <summary>Whether the authors left an example to draw.</summary>
    public bool Knows(Criterion criterion) => _examples.ContainsKey(criterion.Code.Text);

    /// <summary>What happened, which agrees with what happened in the unit's other criteria; the same whenever asked.</summary>
    public AuthorsTest Of(Criterion criterion, Unit unit)
    {
        if (!_settled.TryGetValue(unit.Code, out var settled))
        {
            settled = book.Set.Criteria.Where(Knows).ToDictionary(each => each.Code, each => Drawn(each, unit));
            new Agreement(book, _examples, settled).Settle();
            _settled[unit.Code] = settled;
        }

        return settled[criterion.Code];
    }

    private AuthorsTest Drawn(Criterion criterion, Unit unit)
    {
        // A variant of which the authors left no example asks the same figures as the criterion.
        criterion = criterion.For(unit);
        var all = _examples.GetValueOrDefault(criterion.WorkflowName) ?? _examples[criterion.Code.Text];
        var applicable = all.Where(example => !example.NotApplicable).ToList();
        return criterion.Extra is { } extra ? Extra(extra, unit, applicable) : Ordinary(criterion, cast.Lot(unit, criterion), all, applicable);
    }

    private AuthorsTest Ordinary(Criterion criterion, Unit lot, List<AuthorsTest> all, List<AuthorsTest> applicable)
    {
        var chance = new Chance(lot.Code.Text, criterion.Code.Text);
        if (applicable.Count < all.Count && chance.Below(100) < 12)
        {
            return all.First(example => example.NotApplicable);
        }

        var full = applicable.Where(example => example.Points == criterion.MaxPoints).ToList();
        var part = applicable.Where(example => example.Points < criterion.MaxPoints && example.Points > 0m).ToList();
        var none = applicable.Where(example => example.Points <= 0m).ToList();
        var luck = chance.Below(100);
        var wanted =
            luck < cast.Diligence(lot) ? full
            : luck < 97 ? part
            : none;
        var from =
            wanted.Count > 0 ? wanted
            : part.Count > 0 ? part
            : full.Count > 0 ? full
            : applicable;
        return from[chance.Below(from.Count)];
    }

    // Extras are told, not drawn: most units have neither.
    private AuthorsTest Extra(ExtraKind kind, Unit unit, List<AuthorsTest> examples) =>
        kind switch
        {
            ExtraKind.Bonus when unit == cast.MuchBonus => examples[0],
            ExtraKind.Bonus when unit == cast.JudgedBonus || unit == cast.VainBonus => examples.Last(example => example.Points > 0m),
            ExtraKind.Penalty when unit == cast.Penalised => examples.First(example => example.Points < 0m),
            _ => examples.First(example => example.Points == 0m),
        };
}
