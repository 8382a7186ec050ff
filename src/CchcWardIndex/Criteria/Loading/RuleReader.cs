namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads a Microsoft RulesEngine workflow, allowing only what the scoring uses and can prove.</summary>
/// <remarks>
/// Injection, nesting, scoped parameters, message templates and disabled rules are refused: each of them is a known way in which
/// the engine gives another result than the text on the page says.
/// </remarks>
internal static class RuleReader
{
    public static ImmutableArray<Rule> Read(StrictObject? workflow, string expectedName, Func<StrictObject, Rule> readRule)
    {
        if (workflow is null)
        {
            return [];
        }

        var name = workflow.Text("WorkflowName");
        if (name.Length > 0 && name != expectedName)
        {
            workflow.Fault("WorkflowName", RuleProblems.WorkflowName(name, expectedName));
        }

        var places = workflow.Objects("Rules").ToList();
        workflow.Done();
        if (places.Count == 0)
        {
            workflow.Fault("Rules", RuleProblems.None());
        }

        var rules = new List<Rule>();
        foreach (var place in places)
        {
            var rule = readRule(place);
            place.Done();
            if (rule.Name.Length > 0 && rules.Exists(other => other.Name == rule.Name))
            {
                place.Fault("RuleName", RuleProblems.NameTwice(rule.Name));
            }

            rules.Add(rule);
        }

        return [.. rules];
    }

    /// <summary>A rule that gives points: by a number or a veto in <c>SuccessEvent</c>, or by an <c>OutputExpression</c> action.</summary>
    public static Rule PointsRule(StrictObject json)
    {
        var rule = Head(json);
        var success = json.OptionalText("SuccessEvent");
        var formula = Formula(json);
        if (success is null == formula is null)
        {
            json.Fault("", RuleProblems.PointsOneWay());
        }

        if (success == "veto")
        {
            return rule with { Vetoes = true };
        }

        if (success is not null && formula is null && !Decimals.TryRead(success, out _))
        {
            json.Fault("SuccessEvent", RuleProblems.NoPoints(success));
        }

        return rule with
        {
            Points = success is not null && Decimals.TryRead(success, out var points) ? points : null,
            Formula = formula,
        };
    }

    /// <summary>A rule that names a grade: <c>SuccessEvent</c> repeats its name.</summary>
    public static Rule GradeRule(StrictObject json)
    {
        var rule = Head(json);
        var success = json.Text("SuccessEvent");
        if (success.Length > 0 && success != rule.Name)
        {
            json.Fault("SuccessEvent", RuleProblems.GradeName(success, rule.Name));
        }

        return rule;
    }

    /// <summary>A rule that proposes: <c>SuccessEvent</c> is what it proposes.</summary>
    public static Rule ProposalRule(StrictObject json, out string proposal)
    {
        var rule = Head(json);
        proposal = json.Text("SuccessEvent");
        return rule;
    }

    private static Rule Head(StrictObject json)
    {
        if (json.Raw("Enabled") is not null)
        {
            json.Fault("Enabled", RuleProblems.Enabled());
        }

        return new Rule(json.Text("RuleName"), json.Text("Expression"));
    }

    private static string? Formula(StrictObject json)
    {
        if (json.OptionalObject("Actions") is not { } actions)
        {
            return null;
        }

        var success = actions.Object("OnSuccess");
        actions.Done();
        if (success is null)
        {
            return null;
        }

        _ = success.Word("Name", ("OutputExpression", true));
        var context = success.Object("Context");
        success.Done();
        var formula = context?.Text("Expression");
        context?.Done();
        return formula;
    }
}
