using CchcWardIndex.Benchmarks.Scoring.ByHand;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using RulesEngine.Models;

namespace CchcWardIndex.Benchmarks.Scoring;

/// <summary>The four ways to score one unit's facts, on the same criteria and the same values.</summary>
internal sealed class Contenders
{
    private readonly RuleBook _book;
    private readonly Workflow[] _workflows;
    private readonly NaiveEngine _naive;

    public Contenders(string criteriaFolder)
    {
        (_book, Units) = UnitFacts.OfSampleSeason(criteriaFolder);
        Criteria = [.. _book.Set.Criteria.Where(criterion => !criterion.IsSurvey)];
        _workflows = NaiveEngine.Workflows(Criteria);
        _naive = new NaiveEngine(_workflows);
    }

    /// <summary>The units of the sample season.</summary>
    public IReadOnlyList<UnitFacts> Units { get; }

    /// <summary>The criteria that wards report on.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>Ours: the proven rule book, with every rule tried kept for the explanation.</summary>
    public decimal Ours(UnitFacts unit)
    {
        var sum = 0m;
        foreach (var facts in unit.Criteria)
        {
            sum += _book.Decide(facts.Criterion, facts.Values).Points!.Value;
        }

        return sum;
    }

    /// <summary>The rules written by hand.</summary>
    public static decimal ByHand(UnitFacts unit)
    {
        var sum = 0m;
        foreach (var facts in unit.Criteria)
        {
            sum += WrittenRules.All[facts.Criterion.Code.Text](facts.Values);
        }

        return sum;
    }

    /// <summary>One engine, an ExpandoObject a call.</summary>
    public decimal Expando(UnitFacts unit) => _naive.Score(unit);

    /// <summary>A new engine a unit, an ExpandoObject a call.</summary>
    public decimal NewEngine(UnitFacts unit) => new NaiveEngine(_workflows).Score(unit);

    /// <summary>Checks that all give the same points for every unit and criterion.</summary>
    /// <exception cref="InvalidOperationException">They do not: comparing their speed would mean nothing.</exception>
    public void MustAgree()
    {
        foreach (var (unit, facts) in Units.SelectMany(unit => unit.Criteria.Select(facts => (unit, facts))))
        {
            var ours = _book.Decide(facts.Criterion, facts.Values).Points;
            var byHand = WrittenRules.All[facts.Criterion.Code.Text](facts.Values);
            var naive = _naive.Points(facts);
            if (ours != byHand || ours != naive)
            {
                throw new InvalidOperationException(
                    $"{unit.Unit.Name}, {facts.Criterion.Code}: ours {ours}, by hand {byHand}, naive {naive}; values {string.Join(", ", facts.Values)}."
                );
            }
        }

        // A new engine is the same engine; one unit shows that it is wired the same.
        if (NewEngine(Units[0]) != Ours(Units[0]))
        {
            throw new InvalidOperationException($"{Units[0].Unit.Name}: a new engine gives other points.");
        }
    }
}
