using CchcWardIndex.Criteria;

namespace CchcWardIndex.Benchmarks.Scoring.ByHand;

/// <summary>The floor: the rules of <c>criteria/2022</c> that wards report on, written by hand in plain C#, each apart from its JSON.</summary>
internal static class WrittenRules
{
    /// <summary>By criterion code: from the values, one a fact in declared order, to the points.</summary>
    public static IReadOnlyDictionary<string, Func<FactValue?[], decimal>> All { get; } =
        new[] { Direction.Rules, Institutions.Rules, Procedures.Rules, Organisation.Rules, Officials.Rules, Finance.Rules, Digital.Rules, Extras.Rules }
            .SelectMany(area => area)
            .ToDictionary(rule => rule.Code, rule => rule.Points, StringComparer.Ordinal);

    public static (string Code, Func<FactValue?[], decimal> Points) Numbers(string code, Func<decimal, decimal> points) =>
        (code, values => points(values[0]!.Value.Number));

    public static (string Code, Func<FactValue?[], decimal> Points) Numbers(string code, Func<decimal, decimal, decimal> points) =>
        (code, values => points(values[0]!.Value.Number, values[1]!.Value.Number));

    public static (string Code, Func<FactValue?[], decimal> Points) Numbers(string code, Func<decimal, decimal, decimal, decimal> points) =>
        (code, values => points(values[0]!.Value.Number, values[1]!.Value.Number, values[2]!.Value.Number));

    public static (string Code, Func<FactValue?[], decimal> Points) Checks(string code, Func<bool, bool, decimal> points) =>
        (code, values => points(values[0]!.Value.Yes, values[1]!.Value.Yes));

    /// <summary>Every Có adds its points.</summary>
    public static (string Code, Func<FactValue?[], decimal> Points) Each(string code, params decimal[] worth) =>
        (
            code,
            values =>
            {
                var sum = 0m;
                for (var i = 0; i < worth.Length; i++)
                {
                    sum += values[i]!.Value.Yes ? worth[i] : 0m;
                }

                return sum;
            }
        );

    /// <summary>A choice: full points for one option, part for another, none for the rest.</summary>
    public static (string Code, Func<FactValue?[], decimal> Points) Choice(string code, string best, decimal full, string middle, decimal part) =>
        (
            code,
            values =>
                (string)values[0]!.Value.Boxed is var chosen && chosen == best ? full
                : chosen == middle ? part
                : 0m
        );

    /// <summary>Done by a day: full points, by a later day part; else, and where it was not done, none.</summary>
    public static (string Code, Func<FactValue?[], decimal> Points) By(
        string code,
        DateTime first,
        decimal full,
        DateTime second,
        decimal part,
        decimal late = 0m
    ) =>
        (
            code,
            values =>
                values[1] is not { Time: var done } ? 0m
                : done <= first ? full
                : done <= second ? part
                : late
        );
}
