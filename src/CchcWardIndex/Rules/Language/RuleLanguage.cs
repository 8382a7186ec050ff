using System.Linq.Expressions;
using CchcWardIndex.Criteria;
using RulesEngine.ExpressionBuilders;
using RulesEngine.HelperFunctions;
using RulesEngine.Models;

namespace CchcWardIndex.Rules.Language;

/// <summary>The one place that says how expressions are read: the engine's settings, the types of facts, the functions allowed.</summary>
internal static class RuleLanguage
{
    /// <summary>Functions by the names that expressions use.</summary>
    public static readonly ImmutableHashSet<string> Functions =
    [
        "Math.Min",
        "Math.Max",
        "Math.Floor",
        "Math.Ceiling",
        "Math.Abs",
        "Step.Round",
        "Step.Floor",
        "Days.Between",
    ];

    /// <summary>
    /// Whether the language has its own meaning for a fact's name: <c>iif</c>, <c>it</c>, <c>string</c>. Asked of the parser, which alone
    /// knows.
    /// </summary>
    public static bool IsReserved(RuleExpressionParser parser, Fact fact)
    {
        if (
            fact.Name is "and" or "or" or "not" or "in" or "is" or "as" or "eq" or "ne" or "gt" or "ge" or "lt" or "le" or "mod" or "like" or "parent" or "root"
        )
        {
            return true;
        }

        try
        {
            // Beside a second one: a parser with a single parameter calls that one "it".
            return Parse(parser, fact.Name, [fact, fact with { Name = fact.Name + "0" }], TypeOf(fact)) is not ParameterExpression;
        }
        catch (Exception error) when (error is System.Linq.Dynamic.Core.Exceptions.ParseException or InvalidOperationException or ArgumentException)
        {
            return true;
        }
    }

    /// <summary>The engine's settings.</summary>
    /// <remarks>Message templates cost ten times a rule, input types need no registering, and a typo in letter case must not pass.</remarks>
    public static ReSettings Settings(int workflows) =>
        new()
        {
            CustomTypes = KnownTypes.Own,
            EnableFormattedErrorMessage = false,
            EnableScopedParams = false,
            AutoRegisterInputType = false,
            IsExpressionCaseSensitive = true,
            UseFastExpressionCompiler = false,
            // Each workflow is compiled once a shape of its facts; nothing may ever be evicted.
            CacheConfig = new MemCacheConfig { SizeLimit = Math.Max(1000, workflows * 64) },
        };

    /// <summary>A parser that reads as the engine does.</summary>
    public static RuleExpressionParser Parser()
    {
        var parser = new RuleExpressionParser(Settings(0));
        KnownTypes.GiveTo(parser);
        return parser;
    }

    /// <summary>The type under which a fact reaches the expressions.</summary>
    public static Type TypeOf(Fact fact) =>
        fact.Type switch
        {
            FactType.YesNo => typeof(bool),
            FactType.Choice => typeof(string),
            FactType.Date or FactType.DateTime => typeof(DateTime),
            _ => typeof(decimal),
        };

    /// <summary>A parameter for a fact that has a value, or for one that its condition leaves out.</summary>
    public static RuleParameter Parameter(Fact fact, FactValue? value) =>
        value is { } given
            ? new RuleParameter(fact.Name, given.Boxed)
            : fact.Type switch
            {
                FactType.YesNo => RuleParameter.Create<bool?>(fact.Name, null),
                FactType.Choice => RuleParameter.Create<string?>(fact.Name, null),
                FactType.Date or FactType.DateTime => RuleParameter.Create<DateTime?>(fact.Name, null),
                _ => RuleParameter.Create<decimal?>(fact.Name, null),
            };

    /// <summary>The tree the engine would compile. Throws what the parser throws.</summary>
    public static Expression Parse(RuleExpressionParser parser, string expression, IEnumerable<Fact> facts, Type returnType) =>
        parser.Parse(expression, [.. facts.Select(fact => Expression.Parameter(TypeOf(fact), fact.Name))], returnType);
}
