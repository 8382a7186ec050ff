using RulesEngine.Models;
using EngineRule = RulesEngine.Models.Rule;
using Rule = CchcWardIndex.Criteria.Rule;

namespace CchcWardIndex.Rules.Language;

/// <summary>The one Microsoft RulesEngine of a criteria set: every workflow compiled once, never changed, safe to use from many threads.</summary>
internal sealed class Workflows
{
    private readonly RulesEngine.RulesEngine _engine;

    public Workflows(IReadOnlyCollection<(string Name, ImmutableArray<Rule> Rules)> workflows)
    {
        _engine = new RulesEngine.RulesEngine(
            [.. workflows.Select(workflow => Translate(workflow.Name, workflow.Rules))],
            RuleLanguage.Settings(workflows.Count)
        );
        KnownTypes.GiveTo(_engine);
    }

    /// <summary>Every rule's answer, in the order of the workflow.</summary>
    public IReadOnlyList<RuleResultTree> Execute(string name, RuleParameter[] parameters)
    {
        var pending = _engine.ExecuteAllRulesAsync(name, parameters);
        return pending.IsCompletedSuccessfully ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
    }

    private static Workflow Translate(string name, ImmutableArray<Rule> rules) =>
        new()
        {
            WorkflowName = name,
            Rules =
            [
                .. rules.Select(rule => new EngineRule
                {
                    RuleName = rule.Name,
                    Expression = rule.Expression,
                    Actions = rule.Formula is null
                        ? null
                        : new RuleActions
                        {
                            OnSuccess = new ActionInfo
                            {
                                Name = "OutputExpression",
                                Context = new Dictionary<string, object> { ["Expression"] = rule.Formula },
                            },
                        },
                }),
            ],
        };
}
