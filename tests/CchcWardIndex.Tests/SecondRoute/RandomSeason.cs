using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>A season as wards might hand it in, good and bad, from a seed. Every season leans its own way: some clean, some full of mistakes.</summary>
internal sealed class RandomSeason(CriteriaSet set, int seed)
{
    // A generator of our own: the same seed must give the same season on every runtime.
    private ulong _state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15) ^ 0xD1B54A32D192ED03);

    // How many values of a thousand are spoilt; most units must stay whole, or nobody would be ranked.
    private int _faults;

    public Intake Make()
    {
        _faults = Pick([0, 0, 1, 3, 20]);
        var units = set.Units.Where(_ => !Chance(30)).ToList();
        var sheets = units.Select(unit => Sheet(unit)).ToImmutableArray();
        var survey = set.Units.SelectMany(unit => set.SurveyQuestions.Select(question => Answers(unit, question))).Where(_ => !Chance(_faults)).ToImmutableArray();
        return new Intake(
            sheets, survey, [.. units.Where(_ => Chance(20)).Select(unit => unit.Code)],
            [.. sheets.Select(sheet => new SubmittedFile(sheet.Source.File, sheet.Source.Sha256, SubmittedKind.SelfAssessment, sheet.Unit))], []);
    }

    /// <summary>The same season with everything in another order.</summary>
    public Intake Shuffle(Intake intake) => intake with
    {
        SelfAssessments = Shuffle(intake.SelfAssessments.Select(sheet => sheet with
        {
            Reports = Shuffle(sheet.Reports).ToDictionary(pair => pair.Key, pair => pair.Value with { Facts = Shuffle(pair.Value.Facts) }),
        })),
        Survey = Shuffle(intake.Survey),
        Blocked = [.. Shuffle(intake.Blocked)],
        Files = Shuffle(intake.Files),
        Problems = Shuffle(intake.Problems),
    };

    public ImmutableArray<T> Shuffle<T>(IEnumerable<T> items) => [.. items.Select(item => (Key: Next(), Item: item)).OrderBy(pair => pair.Key).Select(pair => pair.Item)];

    private SelfAssessment Sheet(Unit unit) => new(
        unit.Code, new Source(unit.Code + ".xlsx", new string('0', 59) + unit.Code, "Phiếu tự chấm"),
        set.Criteria.Where(criterion => !criterion.IsSurvey && !Chance(_faults)).ToDictionary(criterion => criterion.Code, Report));

    private CriterionReport Report(Criterion criterion)
    {
        var without = criterion.WhenNotApplicable is null ? Chance(_faults) : Chance(250);
        var facts = new Dictionary<string, ReportedFact>();
        foreach (var fact in criterion.Facts.Where(fact => fact.Source == FactSource.Ward))
        {
            var given = !without || Chance(_faults) ? Given(criterion, fact, facts) : null;
            facts[fact.Name] = new ReportedFact(fact.Name, given, new Cell(10 + facts.Count, 6), given is null && Chance(_faults));
        }

        return new CriterionReport([.. facts.Values])
        {
            NotApplicable = without,
            SelfPoints = Chance(100) ? null : criterion.MaxPoints / (1 + Below(3)),
            Evidence = Chance(40) ? [] : [new Evidence("15/KH-UBND", new DateOnly(2022, 1, 20), "")],
            Explanation = Chance(100) ? "Đang hoàn thiện hồ sơ" : "",
            Cell = new Cell(9, 1),
        };
    }

    private FactValue? Given(Criterion criterion, Fact fact, Dictionary<string, ReportedFact> before)
    {
        if (Chance(_faults))
        {
            return null;
        }

        if (fact.OnlyWhen is { } condition && before.GetValueOrDefault(condition).Value is { Yes: false } && !Chance(_faults))
        {
            return null;
        }

        return fact.Type switch
        {
            FactType.YesNo => FactValue.Of(Chance(700)),
            FactType.Choice => FactValue.Of(Chance(_faults) ? "khong-co-trong-danh-sach" : Pick([.. fact.Options.Select(option => option.Value)])),
            FactType.Date or FactType.DateTime => FactValue.Of(Moment(criterion, fact)),
            _ => FactValue.Of(Number(criterion, fact, before)),
        };
    }

    private decimal Number(Criterion criterion, Fact fact, Dictionary<string, ReportedFact> before)
    {
        var least = Limit(fact.Min, before) ?? 0m;
        var most = Limit(fact.Max, before) ?? Pick([least + 5m, least + 25m, least + 400m, least + 5000m]);
        if (Chance(_faults))
        {
            return Pick([most + 1m, least - 1m, most + fact.Grid, least - fact.Grid, least + (fact.Grid / 2m)]);
        }

        var bounds = RuleTexts.NumbersIn(criterion).SelectMany(bound => new[] { bound, bound - fact.Grid, bound + fact.Grid, bound * most, (bound * most) - fact.Grid }).Append(least).Append(most)
            .Select(bound => Math.Floor(bound / fact.Grid) * fact.Grid).Where(bound => bound >= least && bound <= most).ToArray();
        return Chance(450) && bounds.Length > 0 ? Pick(bounds) : Chance(300) ? most : least + (Below((int)((most - least) / fact.Grid) + 1) * fact.Grid);
    }

    private DateTime Moment(Criterion criterion, Fact fact)
    {
        var (first, last) = (fact.Min?.Value?.Time ?? new DateTime(set.Year - 1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), fact.Max?.Value?.Time ?? set.SubmissionDeadline.DateTime);
        var step = fact.Type == FactType.Date ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(1);
        if (Chance(_faults))
        {
            return Chance(500) ? first - step : last + step;
        }

        var bounds = RuleTexts.MomentsIn(criterion).SelectMany(bound => new[] { bound, bound - step, bound + step }).Where(bound => bound >= first && bound <= last).ToArray();
        var moment = Chance(500) && bounds.Length > 0 ? Pick(bounds) : first + (Below((int)((last - first) / step) + 1) * step);
        return fact.Type == FactType.Date ? moment.Date : moment;
    }

    private static decimal? Limit(Limit? limit, Dictionary<string, ReportedFact> before) =>
        limit?.Value?.Number ?? (limit?.Fact is { } name && before.GetValueOrDefault(name).Value is { } other ? other.Number : null);

    private SurveyAnswers Answers(Unit unit, SurveyQuestion question)
    {
        var valid = Chance(10) ? 0m : 1m + Below(200);
        var satisfied = Chance(_faults) ? valid + 1m : Chance(50) ? valid : Math.Min(valid, (valid / 2m) + Below(100)) is var some ? Math.Floor(some) : 0m;
        return new SurveyAnswers(unit.Code, question.Code, valid, satisfied, new Source("khao-sat.xlsx", new string('1', 64), "Khảo sát"), new Cell(5, 3), new Cell(5, 4));
    }

    private bool Chance(int ofThousand) => Below(1000) < ofThousand;

    private T Pick<T>(T[] among) => among[Below(among.Length)];

    private int Below(int bound) => (int)(Next() % (ulong)Math.Max(1, bound));

    // SplitMix64: small, well mixed, the same everywhere.
    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
