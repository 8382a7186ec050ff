using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>
/// Looks at the dates that rules and limits name: one of a year that the round cannot be about is left over from another year's set, and
/// would give every unit the points of who comes too late.
/// </summary>
internal static partial class YearCheck
{
    public static void Run(CriteriaSet set, Faults faults)
    {
        if (faults.HasAt("set.json", "$.year") || faults.HasAt("set.json", "$.submissionDeadline"))
        {
            return;
        }

        var (first, last) = (set.Year - 1, set.SubmissionDeadline.Year + 1);
        foreach (var criterion in set.Criteria)
        {
            foreach (var (place, year) in Named(criterion).Distinct().Where(named => named.Year < first || named.Year > last))
            {
                faults.Add(criterion.File, place, YearProblems.OtherYear(year, set.Year, first, last));
            }
        }
    }

    private static IEnumerable<(string Place, int Year)> Named(Criterion criterion)
    {
        foreach (var (fact, i) in criterion.Facts.Select((fact, i) => (fact, i)))
        {
            foreach (var (key, limit) in new[] { ("min", fact.Min), ("max", fact.Max) })
            {
                if (fact.IsTime && limit?.Value is { } value)
                {
                    yield return ($"$.facts[{i}].{key}", value.Time.Year);
                }
            }

            foreach (var year in Years(fact.Of))
            {
                yield return ($"$.facts[{i}].of", year);
            }
        }

        // A variant without rules of its own has those of the criterion.
        foreach (var reading in criterion.Readings.DistinctBy(reading => reading.Rules))
        {
            foreach (var (rule, i) in reading.Rules.Select((rule, i) => (rule, i)))
            {
                foreach (var year in Years(rule.Expression))
                {
                    yield return (reading.PlaceOf(i, ".Expression"), year);
                }

                foreach (var year in Years(rule.Formula))
                {
                    yield return (reading.PlaceOf(i, ".Actions.OnSuccess.Context.Expression"), year);
                }
            }
        }
    }

    private static IEnumerable<int> Years(string? expression) =>
        Call().Matches(expression ?? "").Select(call => int.Parse(call.Groups["year"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"DateTime\s*\(\s*(?<year>[0-9]{1,4})\s*,", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
