using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>
/// The documents of one ward in the sample season, numbered as a register is: one number a paper, rising with its date; a paper that proves
/// several criteria is one.
/// </summary>
internal sealed class PaperRegister
{
    private readonly Dictionary<(CriterionCode Criterion, int Place), Evidence> _papers = [];

    private PaperRegister() { }

    /// <summary>How many kinds of document a ward names for one criterion.</summary>
    public const int Most = 2;

    /// <summary>The register of one ward.</summary>
    /// <param name="set">The set.</param>
    /// <param name="unit">The ward.</param>
    /// <param name="happened">What happened there in a criterion; null where nobody knows.</param>
    public static PaperRegister Of(CriteriaSet set, Unit unit, Func<Criterion, AuthorsTest?> happened)
    {
        var papers = new Dictionary<string, Paper>(StringComparer.Ordinal);
        var register = new PaperRegister();
        var places = new List<(CriterionCode Criterion, int Place, string Paper)>();
        foreach (var criterion in set.Criteria.Where(criterion => criterion.IsOnWardSheet))
        {
            for (var place = 0; place < Math.Min(Most, criterion.Evidence.Length); place++)
            {
                var kind = criterion.Evidence[place];
                var key = Papers.SharedKey(kind) ?? $"{criterion.Code}/{place}";
                places.Add((criterion.Code, place, key));
                if (!papers.ContainsKey(key))
                {
                    var chance = new Chance($"papers/{unit.Code}", key);
                    papers[key] = new Paper(key, Papers.Symbol(kind), Day(criterion, place, happened(criterion)) ?? Papers.Day(kind, chance), chance);
                }
            }
        }

        var numbered = papers
            .Values.GroupBy(paper => (paper.Symbol, paper.Day.Year))
            .SelectMany(Numbered)
            .ToDictionary(pair => pair.Key, pair => pair.Evidence, StringComparer.Ordinal);
        foreach (var (criterion, place, paper) in places)
        {
            register._papers[(criterion, place)] = numbered[paper];
        }

        return register;
    }

    /// <summary>A document of a criterion: the first or second that the set asks for.</summary>
    public Evidence Of(Criterion criterion, int place) => _papers[(criterion.Code, place)];

    // What proves a day bears it: the first document the first day, the second the second, where there is one.
    private static DateOnly? Day(Criterion criterion, int place, AuthorsTest? happened)
    {
        var days = criterion
            .Facts.Where(fact => fact is { IsTime: true, Source: FactSource.Ward })
            .Select(fact => happened?.Facts.GetValueOrDefault(fact.Name))
            .Where(value => value is { Boxed: DateTime })
            .Select(value => DateOnly.FromDateTime(value!.Value.Time))
            .ToList();
        return days.Count == 0 ? null : days[Math.Min(place, days.Count - 1)];
    }

    private static IEnumerable<(string Key, Evidence Evidence)> Numbered(IGrouping<(string Symbol, int Year), Paper> same)
    {
        // What is left of the year before stands at the end of that year's register.
        var number = same.Key.Year < same.Max(paper => paper.Day.Year) || same.All(paper => paper.Day.Month == 12) ? 180 : 0;
        foreach (var paper in same.OrderBy(paper => paper.Day).ThenBy(paper => paper.Key, StringComparer.Ordinal))
        {
            number += 1 + paper.Chance.Below(5);
            yield return (paper.Key, new Evidence($"{Text(number)}/{paper.Symbol}", paper.Day, Text(1 + paper.Chance.Below(12))));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Paper(string Key, string Symbol, DateOnly Day, Chance Chance);
}
