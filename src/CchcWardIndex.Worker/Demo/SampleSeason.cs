using System.Globalization;
using CchcWardIndex.Scoring;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>A made-up season for a set: every ward's figures are drawn from the examples of the set's authors, so their points are known by hand.</summary>
/// <remarks>The same set always gives the same season. Nothing in it is a real ward's result.</remarks>
/// <param name="SelfAssessments">By unit: what its filled sheet says.</param>
/// <param name="Survey">One entry a unit and question.</param>
public sealed record SampleSeason(IReadOnlyDictionary<Unit, IReadOnlyDictionary<string, CriterionReport>> SelfAssessments, ImmutableArray<SurveyAnswers> Survey)
{
    private static readonly Source NoSource = new("", "", "");

    /// <summary>Makes the season.</summary>
    public static SampleSeason Of(CriteriaSet set, IReadOnlyCollection<AuthorsTest> tests)
    {
        var examples = tests.GroupBy(test => test.Criterion).ToDictionary(group => group.Key, group => group.OrderByDescending(test => test.Points ?? -1m).ToList());
        var units = set.Units.Where(unit => Treatment.Of(unit, set).IsScored).ToList();
        var reports = units.ToDictionary(unit => unit, unit => Sheet(set, unit, examples));
        var survey = units.SelectMany(unit => set.SurveyQuestions.Select(question => Answers(unit, question)));
        return new SampleSeason(reports, [.. survey]);
    }

    // Diligence: how often a ward does a thing in full; it spreads the wards over the grades.
    private static int Diligence(Unit unit) => 45 + new Chance("diligence", unit.Code).Below(52);

    private static IReadOnlyDictionary<string, CriterionReport> Sheet(CriteriaSet set, Unit unit, Dictionary<string, List<AuthorsTest>> examples) =>
        set.Criteria.Where(criterion => criterion.IsOnWardSheet && examples.ContainsKey(criterion.Code))
            .ToDictionary(criterion => criterion.Code, criterion => Report(criterion, unit, examples[criterion.Code]));

    private static CriterionReport Report(Criterion criterion, Unit unit, List<AuthorsTest> examples)
    {
        var chance = new Chance(unit.Code, criterion.Code);
        var example = Draw(criterion, unit, examples, chance);
        var earns = example.Points is > 0m && !example.NotApplicable;
        return new CriterionReport([.. criterion.Facts.Where(fact => fact.Source == FactSource.Ward)
            .Select(fact => new ReportedFact(fact.Name, example.Facts.TryGetValue(fact.Name, out var value) ? value : null, default))])
        {
            NotApplicable = example.NotApplicable,
            // A few claim the full points for less, as wards do.
            SelfPoints = example.Points is null ? null : chance.Below(100) < 6 ? criterion.MaxPoints : Math.Round(example.Points.Value, 4, MidpointRounding.AwayFromZero),
            Evidence = earns && chance.Below(100) >= 2 ? [.. criterion.Evidence.Take(2).Select(kind => Document(kind, chance))] : [],
            Explanation = example.NotApplicable ? "Trong năm đơn vị không phát sinh nội dung này." : "",
        };
    }

    private static AuthorsTest Draw(Criterion criterion, Unit unit, List<AuthorsTest> examples, Chance chance)
    {
        var applicable = examples.Where(example => !example.NotApplicable).ToList();
        if (applicable.Count < examples.Count && chance.Below(100) < 12)
        {
            return examples.First(example => example.NotApplicable);
        }

        var full = applicable.Where(example => example.Points == criterion.MaxPoints).ToList();
        var part = applicable.Where(example => example.Points < criterion.MaxPoints && example.Points > 0m).ToList();
        var none = applicable.Where(example => example.Points <= 0m).ToList();
        var luck = chance.Below(100);
        var wanted = luck < Diligence(unit) ? full : luck < 97 ? part : none;
        var from = wanted.Count > 0 ? wanted : part.Count > 0 ? part : full.Count > 0 ? full : applicable;
        return from[chance.Below(from.Count)];
    }

    private static Evidence Document(string kind, Chance chance)
    {
        var symbol = kind switch
        {
            _ when kind.StartsWith("Kế hoạch", StringComparison.Ordinal) => "KH-UBND",
            _ when kind.StartsWith("Báo cáo", StringComparison.Ordinal) => "BC-UBND",
            _ when kind.StartsWith("Quyết định", StringComparison.Ordinal) => "QĐ-UBND",
            _ when kind.StartsWith("Thông báo", StringComparison.Ordinal) => "TB-UBND",
            _ when kind.StartsWith("Biên bản", StringComparison.Ordinal) => "BB-UBND",
            _ => "CV-UBND",
        };
        var day = new DateOnly(2022, 1, 10).AddDays(chance.Below(310));
        return new Evidence($"{(1 + chance.Below(280)).ToString(CultureInfo.InvariantCulture)}/{symbol}", day, (1 + chance.Below(12)).ToString(CultureInfo.InvariantCulture));
    }

    private static SurveyAnswers Answers(Unit unit, SurveyQuestion question)
    {
        var chance = new Chance(unit.Code, question.Code);
        var valid = 80 + chance.Below(60);
        var percent = 70 + (Diligence(unit) / 5) + chance.Below(10);
        return new SurveyAnswers(unit.Code, question.Code, valid, Math.Min(valid, valid * percent / 100), NoSource, default, default);
    }
}
