using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using RulesEngine.Models;

namespace CchcWardIndex.Rules.Language;

/// <summary>One criterion ready to be decided: its workflow in the engine and its rules beside it.</summary>
internal sealed class Decider
{
    private readonly Workflows _workflows;
    private readonly Criterion _criterion;

    // A rule with fixed points has two answers only; sharing them keeps ten thousand units small in memory.
    private readonly ImmutableArray<(RuleTrial Held, RuleTrial Not)> _trials;

    private readonly ImmutableArray<ImmutableArray<Lever>> _levers;

    public Decider(Workflows workflows, Criterion criterion, ImmutableArray<Expression?> formulas)
    {
        (_workflows, _criterion) = (workflows, criterion);
        _levers = [.. formulas.Select(formula => formula is null ? [] : LeverSearch.Of(formula, criterion.Facts))];
        _trials = [.. criterion.Rules.Select(rule => (new RuleTrial(rule, true, rule.Points, null), new RuleTrial(rule, false, null, null)))];
    }

    /// <summary>Decides the criterion on these values: one a fact, null for a fact its condition leaves out.</summary>
    public Decision Decide(IReadOnlyList<FactValue?> values)
    {
        var parameters = new RuleParameter[values.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = RuleLanguage.Parameter(_criterion.Facts[i], values[i]);
        }

        var results = _workflows.Execute(_criterion.WorkflowName, parameters);
        var trials = ImmutableArray.CreateBuilder<RuleTrial>(results.Count);
        for (var i = 0; i < results.Count; i++)
        {
            var trial = Read(i, results[i]);
            trials.Add(trial);
            if (_criterion.Combine == Combine.First && (trial.Held || trial.Error is not null))
            {
                // Later vetoes still count: a veto decides wherever it stands.
                AddVetoes(results, i + 1, trials);
                break;
            }
        }

        return Combined(trials.Count == trials.Capacity ? trials.MoveToImmutable() : trials.ToImmutable());
    }

    private void AddVetoes(IReadOnlyList<RuleResultTree> results, int from, ImmutableArray<RuleTrial>.Builder trials)
    {
        for (var i = from; i < results.Count; i++)
        {
            if (_criterion.Rules[i].Vetoes && Read(i, results[i]) is { } trial && (trial.Held || trial.Error is not null))
            {
                trials.Add(trial);
            }
        }
    }

    private RuleTrial Read(int index, RuleResultTree result)
    {
        var rule = _criterion.Rules[index];
        if (!string.IsNullOrEmpty(result.ExceptionMessage))
        {
            var (failure, reason) = Reason(result.ExceptionMessage);
            return new RuleTrial(rule, false, null, $"Quy tắc \"{rule.Name}\" không tính được: {reason}.") { Failure = failure };
        }

        if (rule.Formula is null || !result.IsSuccess)
        {
            return result.IsSuccess ? _trials[index].Held : _trials[index].Not;
        }

        // The engine gives a formula such as "1" back as a whole number.
        if (result.ActionResult is { Exception: null, Output: decimal or int } found)
        {
            return new RuleTrial(rule, true, found.Output is int whole ? whole : (decimal)found.Output, null) { Levers = _levers[index] };
        }

        var (kind, why) = Reason(result.ActionResult?.Exception?.Message ?? "");
        return new RuleTrial(rule, true, null, $"Công thức của quy tắc \"{rule.Name}\" không tính được: {why}.") { Failure = kind };
    }

    // The engine has nothing but its own English to say what it was.
    private static (Failure Failure, string Words) Reason(string engineMessage) =>
        engineMessage.Contains("divide by zero", StringComparison.OrdinalIgnoreCase) ? (Failure.DividedByZero, "chia cho 0")
        : engineMessage.Contains("too large or too small", StringComparison.OrdinalIgnoreCase) ? (Failure.Other, "kết quả vượt quá phạm vi số")
        : (Failure.Other, "biểu thức không có kết quả");

    private Decision Combined(ImmutableArray<RuleTrial> trials)
    {
        if (trials.FirstOrDefault(trial => trial.Error is not null) is { } failed)
        {
            return new Decision(trials, null, failed.Error) { Failure = failed.Failure };
        }

        if (trials.FirstOrDefault(trial => trial.Held && trial.Rule.Vetoes) is { } veto)
        {
            return new Decision(trials, 0m, null) { Rule = veto.Rule.Name };
        }

        var holding = trials.Where(trial => trial.Held).ToList();
        return _criterion.Combine switch
        {
            Combine.Sum => Sum(trials, holding),
            _ when holding.Count == 0 => new Decision(trials, null, "Không quy tắc nào áp dụng cho các giá trị này.") { Failure = Failure.Undecided },
            Combine.First => Of(trials, holding[0]),
            _ => Of(trials, holding.MaxBy(trial => trial.Points)!),
        };
    }

    private static Decision Sum(ImmutableArray<RuleTrial> trials, List<RuleTrial> holding)
    {
        try
        {
            return new Decision(trials, holding.Sum(trial => trial.Points!.Value), null) { Rule = holding.Count == 0 ? null : Names(holding) };
        }
        catch (OverflowException)
        {
            return new Decision(trials, null, "Tổng điểm của các quy tắc vượt quá phạm vi số.") { Failure = Failure.Other };
        }
    }

    // Most criteria are decided by one rule, whose name need not be joined anew for every unit.
    private static string Names(List<RuleTrial> holding) =>
        holding.Count == 1 ? holding[0].Rule.Name : string.Join(" + ", holding.Select(trial => trial.Rule.Name));

    private static Decision Of(ImmutableArray<RuleTrial> trials, RuleTrial trial) => new(trials, trial.Points, null) { Rule = trial.Rule.Name };
}
