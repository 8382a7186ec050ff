using System.Linq.Expressions;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Language;

/// <summary>A part of an expression that can be evaluated on its own: what is compared between units (P9), or the two sides of a comparison.</summary>
internal sealed class Measure
{
    private readonly Func<object?[], object?> _run;

    private Measure(Func<object?[], object?> run, ImmutableArray<int> reads) => (_run, Reads) = (run, reads);

    /// <summary>The positions of the facts it reads.</summary>
    public ImmutableArray<int> Reads { get; }

    /// <summary>Compiles a tree over the facts of a criterion. Interpreted: it runs a few hundred times, and compiling would cost more.</summary>
    public static Measure Of(Expression tree, ImmutableArray<Fact> facts)
    {
        var values = Expression.Parameter(typeof(object[]), "values");
        var bind = new Binder(facts, values);
        var body = Expression.Convert(bind.Visit(tree), typeof(object));
        return new Measure(Expression.Lambda<Func<object?[], object?>>(body, values).Compile(preferInterpretation: true), [.. bind.Reads.Order()]);
    }

    /// <summary>Its value as a number (a day counts in days), or null where it has none: a division by zero, a fact left out.</summary>
    public decimal? Evaluate(object?[] values)
    {
        try
        {
            return _run(values) switch
            {
                decimal number => number,
                DateTime time => (decimal)time.Ticks / TimeSpan.TicksPerDay,
                _ => null,
            };
        }
        catch (Exception error) when (error is ArithmeticException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            return null;
        }
    }

    private sealed class Binder(ImmutableArray<Fact> facts, ParameterExpression values) : ExpressionVisitor
    {
        public HashSet<int> Reads { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            var index = facts.Select((fact, i) => (fact, i)).First(pair => pair.fact.Name == node.Name).i;
            Reads.Add(index);
            return Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), node.Type);
        }
    }
}
