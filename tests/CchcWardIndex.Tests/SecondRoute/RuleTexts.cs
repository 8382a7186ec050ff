using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>The numbers and moments that the rules of a criterion name: where scorers most easily differ.</summary>
internal static partial class RuleTexts
{
    private static readonly ConcurrentDictionary<Criterion, (decimal[] Numbers, DateTime[] Moments)> Found = new(ReferenceEqualityComparer.Instance);

    public static decimal[] NumbersIn(Criterion criterion) => Found.GetOrAdd(criterion, Look).Numbers;

    public static DateTime[] MomentsIn(Criterion criterion) => Found.GetOrAdd(criterion, Look).Moments;

    private static (decimal[] Numbers, DateTime[] Moments) Look(Criterion criterion)
    {
        var texts = criterion.Rules.SelectMany(rule => new[] { rule.Expression, rule.Formula ?? "" }).ToList();
        return (
            [
                .. texts
                    .SelectMany(text => Number().Matches(Moment().Replace(text, "")))
                    .Select(match => decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
                    .Distinct(),
            ],
            [
                .. texts
                    .SelectMany(text => Moment().Matches(text))
                    .Select(match => At([.. match.Groups[1].Value.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture))]))
                    .Distinct(),
            ]
        );
    }

    private static DateTime At(int[] parts) =>
        parts.Length == 3
            ? new DateTime(parts[0], parts[1], parts[2], 0, 0, 0, DateTimeKind.Unspecified)
            : new DateTime(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], DateTimeKind.Unspecified);

    [GeneratedRegex(@"(?<![A-Za-z0-9""])(\d+(?:\.\d+)?)m?(?![A-Za-z0-9""])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"DateTime\(([0-9, ]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}
