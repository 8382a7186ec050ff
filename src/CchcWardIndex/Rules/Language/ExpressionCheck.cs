using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using RulesEngine.ExpressionBuilders;

namespace CchcWardIndex.Rules.Language;

/// <summary>Checks the expressions of one workflow before the engine may compile them.</summary>
internal sealed class ExpressionCheck(Criterion criterion, RuleExpressionParser parser, Faults faults)
{
    private readonly HashSet<string> _reads = [];
    private readonly HashSet<string> _declared = [.. criterion.Facts.Select(fact => fact.Name)];

    /// <summary>The facts that its expressions read, or would.</summary>
    public IReadOnlySet<string> Reads => _reads;

    /// <summary>The checked expressions, or null where any has a fault.</summary>
    public CheckedExpressions? Run()
    {
        if (!AreSound(criterion.Pattern))
        {
            // Whatever reads a fact may be in the parts that were not looked at.
            _reads.UnionWith(_declared);
            CheckNames();
            return null;
        }

        var conditions = Conditions();
        var sound = conditions.All(condition => condition is not null);
        var formulas = ImmutableArray.CreateBuilder<Expression?>();
        foreach (var (rule, i) in criterion.Rules.Select((rule, i) => (rule, i)))
        {
            var formula = rule.Formula is null
                ? null
                : Check(rule.Formula, criterion.PlaceOf(i, ".Actions.OnSuccess.Context.Expression"), criterion.Facts, typeof(decimal));
            sound &= rule.Formula is null || formula is not null;
            formulas.Add(formula);
        }

        var measures = ImmutableDictionary.CreateBuilder<string, Expression>();
        foreach (var (fact, i) in criterion.Facts.Select((fact, i) => (fact, i)).Where(pair => pair.fact.Of is not null))
        {
            var measure = Check(fact.Of!, $"$.facts[{i}].of", [.. criterion.Facts.Where(other => other.Of is null)], typeof(decimal));
            sound &= measure is not null;
            measures[fact.Name] = measure ?? Expression.Constant(0m);
        }

        CheckNames();
        return sound ? new CheckedExpressions(conditions.OfType<Expression>().ToImmutableArray(), formulas.ToImmutable(), measures.ToImmutable()) : null;
    }

    /// <summary>When each rule holds; null for an expression that has a fault.</summary>
    public ImmutableArray<Expression?> Conditions() =>
        [.. criterion.Rules.Select((rule, i) => Check(rule.Expression, criterion.PlaceOf(i, ".Expression"), criterion.Facts, typeof(bool)))];

    // Many rules may be made of one expression: what is wrong with it is told once, where its author wrote it.
    private bool AreSound(ScoringPattern? pattern) =>
        pattern is null
        || pattern
            .Parts.Select(part =>
                Check(part.Expression, $"{criterion.RulesPlace}.{part.Place}", criterion.Facts, part.IsCondition ? typeof(bool) : typeof(decimal))
            )
            .ToList()
            .TrueForAll(part => part is not null);

    private Expression? Check(string expression, string place, IReadOnlyCollection<Fact> facts, Type type)
    {
        var choices = facts.Where(fact => fact.Type == FactType.Choice).Select(fact => fact.Name).ToHashSet();
        var violations = Tokens.Violations(expression, facts.Select(fact => fact.Name).ToHashSet(), choices).ToList();
        Expression? tree = null;
        if (violations.Count == 0)
        {
            tree = Parse(expression, facts, type, violations);
        }

        if (tree is not null)
        {
            var walk = new TreeCheck(criterion);
            violations.AddRange(walk.Violations(tree));
            _reads.UnionWith(walk.Reads);
        }
        else
        {
            // A misspelt neighbour must not make a fact look unread as well.
            _reads.UnionWith(_declared.Where(name => expression.Contains(name, StringComparison.Ordinal)));
        }

        foreach (var text in violations.Distinct())
        {
            faults.Add(criterion.File, place, text);
        }

        return violations.Count == 0 ? tree : null;
    }

    private Expression? Parse(string expression, IEnumerable<Fact> facts, Type type, List<ProblemText> violations)
    {
        try
        {
            return RuleLanguage.Parse(parser, expression, facts, type);
        }
        catch (ParseException error)
        {
            violations.Add(ExpressionProblems.NotRead(expression, error.Position + 1, type == typeof(bool)));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            violations.Add(ExpressionProblems.NotTranslated(expression));
        }

        return null;
    }

    private void CheckNames()
    {
        foreach (var (fact, i) in criterion.Facts.Select((fact, i) => (fact, i)))
        {
            if (RuleLanguage.IsReserved(parser, fact))
            {
                faults.Add(criterion.File, $"$.facts[{i}].name", ExpressionProblems.Reserved(fact.Name));
            }
        }
    }
}

/// <summary>The trees of a workflow whose every expression is allowed, beside the rules they come from.</summary>
/// <param name="Conditions">One a rule.</param>
/// <param name="Formulas">One a rule; null where the points are a number.</param>
/// <param name="Measures">By the name of a best-of-units fact: what is compared between units.</param>
internal sealed record CheckedExpressions(
    ImmutableArray<Expression> Conditions,
    ImmutableArray<Expression?> Formulas,
    ImmutableDictionary<string, Expression> Measures
);
