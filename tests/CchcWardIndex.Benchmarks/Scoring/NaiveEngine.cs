using System.Dynamic;
using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;
using RulesEngine.Models;
using EngineRule = RulesEngine.Models.Rule;

namespace CchcWardIndex.Benchmarks.Scoring;

/// <summary>Microsoft RulesEngine as its own first page shows it: default settings, one ExpandoObject a call, expressions that read <c>input1.x</c>.</summary>
internal sealed class NaiveEngine
{
    private readonly RulesEngine.RulesEngine _engine;

    /// <summary>An engine for these criteria.</summary>
    public NaiveEngine(Workflow[] workflows) => _engine = new RulesEngine.RulesEngine(workflows, new ReSettings { CustomTypes = [typeof(Step), typeof(Days)] });

    /// <summary>The workflows of criteria, with every fact read from the input object.</summary>
    public static Workflow[] Workflows(IEnumerable<Criterion> criteria) =>
        [
            .. criteria.Select(criterion => new Workflow
            {
                WorkflowName = criterion.Code.Text,
                Rules =
                [
                    .. criterion.Rules.Select(rule => new EngineRule
                    {
                        RuleName = rule.Name,
                        Expression = FromInput(rule.Expression, criterion),
                        SuccessEvent = rule.Vetoes ? "veto" : rule.Points?.ToString(CultureInfo.InvariantCulture),
                        Actions = rule.Formula is null
                            ? null
                            : new RuleActions
                            {
                                OnSuccess = new ActionInfo
                                {
                                    Name = "OutputExpression",
                                    Context = new Dictionary<string, object> { ["Expression"] = FromInput(rule.Formula, criterion) },
                                },
                            },
                    }),
                ],
            }),
        ];

    /// <summary>The unit's points over the criteria it reports on.</summary>
    public decimal Score(UnitFacts unit)
    {
        var sum = 0m;
        foreach (var facts in unit.Criteria)
        {
            sum += Points(facts);
        }

        return sum;
    }

    /// <summary>The points of one criterion.</summary>
    public decimal Points(CriterionFacts facts)
    {
        var results = _engine.ExecuteAllRulesAsync(facts.Criterion.Code.Text, Input(facts)).AsTask().GetAwaiter().GetResult();
        var holding = results.Where(result => result.IsSuccess).ToList();
        if (holding.Any(result => result.Rule.SuccessEvent == "veto"))
        {
            return 0m;
        }

        return facts.Criterion.Combine switch
        {
            Combine.Sum => holding.Sum(Points),
            Combine.Max => holding.Max(Points),
            _ => Points(holding[0]),
        };
    }

    private static decimal Points(RuleResultTree result) =>
        result.Rule.SuccessEvent is { } points ? decimal.Parse(points, CultureInfo.InvariantCulture) : (decimal)result.ActionResult.Output;

    private static ExpandoObject Input(CriterionFacts facts)
    {
        var input = new ExpandoObject();
        var members = (IDictionary<string, object?>)input;
        for (var i = 0; i < facts.Values.Length; i++)
        {
            // An ExpandoObject has no typed null: what is not asked becomes a day that never comes, or zero.
            members[facts.Criterion.Facts[i].Name] = facts.Values[i]?.Boxed ?? (facts.Criterion.Facts[i].IsTime ? DateTime.MaxValue : 0m);
        }

        return input;
    }

    private static string FromInput(string expression, Criterion criterion) =>
        criterion.Facts.Aggregate(expression, (text, fact) => Regex.Replace(text, $@"\b{fact.Name}\b", $"input1.{fact.Name}"));
}
