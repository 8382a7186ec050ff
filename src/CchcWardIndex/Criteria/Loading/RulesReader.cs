using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads how points come, of a criterion or of a variant of one: by rules, by a pattern that makes them, or by both alike.</summary>
internal static class RulesReader
{
    private static readonly (string, Combine)[] CombineWords = [.. Enum.GetValues<Combine>().Select(combine => (combine.Word(), combine))];

    /// <summary>The criterion with its rules.</summary>
    /// <param name="json">Where they stand.</param>
    /// <param name="frame">The criterion with its points and facts.</param>
    public static Criterion Read(StrictObject json, Criterion frame)
    {
        if (json.OptionalObject(ScoringPattern.Key) is { } scoring)
        {
            return ByPattern(json, scoring, frame);
        }

        var combine = json.Word(WorkflowJson.CombineKey, CombineWords);
        return frame with { Combine = combine, Rules = Rules(json.Object(WorkflowJson.WorkflowKey), frame) };
    }

    /// <summary>The variant with its rules: where it has none, those of the criterion.</summary>
    /// <param name="json">Where they stand.</param>
    /// <param name="frame">The variant with its points.</param>
    /// <param name="isOwn">Whether it has rules of its own.</param>
    public static Criterion ReadOwn(StrictObject json, Criterion frame, out bool isOwn)
    {
        isOwn = true;
        if (json.OptionalObject(ScoringPattern.Key) is { } scoring)
        {
            return ByPattern(json, scoring, frame);
        }

        var combine = json.OptionalWord(WorkflowJson.CombineKey, CombineWords);
        if (json.OptionalObject(WorkflowJson.WorkflowKey) is { } workflow)
        {
            return frame with { Combine = combine ?? frame.Combine, Rules = Rules(workflow, frame), Pattern = null };
        }

        isOwn = false;
        if (combine is not null)
        {
            json.Fault(WorkflowJson.CombineKey, VariantProblems.CombineAlone());
        }

        return frame;
    }

    private static ImmutableArray<Rule> Rules(StrictObject? workflow, Criterion frame) =>
        RuleReader.Read(
            workflow,
            frame.WorkflowName,
            place =>
            {
                var rule = RuleReader.PointsRule(place);
                CheckPoints(rule, frame, text => place.Fault("SuccessEvent", text));
                return rule;
            }
        );

    private static Criterion ByPattern(StrictObject json, StrictObject scoring, Criterion frame)
    {
        var pattern = PatternReader.Read(scoring, frame);
        var combine = json.OptionalWord(WorkflowJson.CombineKey, CombineWords);
        var workflow = json.OptionalObject(WorkflowJson.WorkflowKey);
        // Written out beside its pattern, as a publication has it.
        var written = workflow is null ? (ImmutableArray<Rule>?)null : RuleReader.Read(workflow, frame.WorkflowName, RuleReader.PointsRule);
        if (pattern is null)
        {
            return frame with { Rules = [], Pattern = null };
        }

        foreach (var (rule, place) in pattern.Rules)
        {
            CheckPoints(rule, frame, text => scoring.Fault(place, text));
        }

        ImmutableArray<Rule> rules = [.. pattern.Rules.Select(made => made.Rule)];
        if (combine is { } said && said != pattern.Combine)
        {
            json.Fault(WorkflowJson.CombineKey, PatternProblems.Differs(said.Word(), pattern.Combine.Word()));
        }

        foreach (var (now, expected) in Paired(written ?? rules, rules).Where(pair => pair.Now != pair.Expected).Take(1))
        {
            json.Fault(WorkflowJson.WorkflowKey, PatternProblems.Differs(Shown(now), Shown(expected)));
        }

        return frame with
        {
            Combine = pattern.Combine,
            Rules = rules,
            Pattern = pattern,
        };
    }

    private static IEnumerable<(Rule? Now, Rule? Expected)> Paired(ImmutableArray<Rule> now, ImmutableArray<Rule> expected) =>
        Enumerable.Range(0, Math.Max(now.Length, expected.Length)).Select(i => (now.ElementAtOrDefault(i), expected.ElementAtOrDefault(i)));

    private static string Shown(Rule? rule) =>
        rule is null
            ? "không có"
            : $"\"{rule.Name}\", điều kiện {rule.Expression}, điểm {(rule.Vetoes ? "veto" : rule.Formula ?? Decimals.Write(rule.Points ?? 0m))}";

    private static void CheckPoints(Rule rule, Criterion criterion, Action<ProblemText> tell)
    {
        if (rule.Points is not { } points)
        {
            return;
        }

        if (points > criterion.MaxPoints && (criterion.MaxPoints > 0 || criterion.Extra == ExtraKind.Penalty))
        {
            tell(CriterionProblems.RuleAbove(points, criterion.MaxPoints));
        }

        if (points < criterion.MinPoints)
        {
            tell(CriterionProblems.RuleBelow(points, criterion.MinPoints));
        }

        if (criterion.Step is { } step and > 0 && !points.IsMultipleOf(step))
        {
            tell(CriterionProblems.RuleOffStep(points, step));
        }
    }
}
