using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>
/// A season as wards, departments and surveyors might hand it in, good and bad, from a seed. Every season leans its own way: some clean,
/// some full of mistakes.
/// </summary>
internal sealed class RandomSeason
{
    private readonly CriteriaSet _set;
    private readonly Chances _chances;
    private readonly RandomFigures _figures;

    // How many values of a thousand are spoilt; most units must stay whole, or nobody would be ranked.
    private readonly int _faults;

    public RandomSeason(CriteriaSet set, int seed)
    {
        (_set, _chances) = (set, new Chances(seed));
        _faults = _chances.Pick(0, 0, 1, 3, 20);
        _figures = new RandomFigures(set, _chances, _faults);
    }

    public Season Make()
    {
        var units = _set.Units.Where(_ => !_chances.Of(30)).ToList();
        var sheets = units.Select(Sheet).ToImmutableArray();
        var isHeld = !_chances.Of(60);
        var survey = _set
            .Units.SelectMany(unit => _set.SurveyQuestions.Select(question => Answers(unit, question)))
            .Where(_ => isHeld && !_chances.Of(_faults))
            .ToImmutableArray();
        var intake = new Intake(
            sheets,
            survey,
            [.. units.Where(_ => _chances.Of(20)).Select(unit => unit.Code)],
            [.. sheets.Select(sheet => new SubmittedFile(sheet.Source.File, sheet.Source.Sha256, SubmittedKind.SelfAssessment, sheet.Unit))],
            []
        );
        intake = intake with { Tables = [.. _set.Tables.Where(_ => !_chances.Of(20)).Select(Table)] };
        var season = new RandomAppraisals(_set, _chances, _figures, _faults).AddTo(intake);
        return _chances.Of(500)
            ? season
            : season with
            {
                Intake = season.Intake with { UnitDecisions = [.. _set.Units.Where(_ => _chances.Of(60)).Select(Decision)] },
            };
    }

    /// <summary>The same season with everything in another order.</summary>
    public Intake Shuffle(Intake intake) =>
        intake with
        {
            SelfAssessments = Shuffle(
                intake.SelfAssessments.Select(sheet =>
                    sheet with
                    {
                        Reports = Shuffle(sheet.Reports).ToDictionary(pair => pair.Key, pair => pair.Value with { Facts = Shuffle(pair.Value.Facts) }),
                    }
                )
            ),
            Survey = Shuffle(intake.Survey),
            Blocked = [.. Shuffle(intake.Blocked)],
            Files = Shuffle(intake.Files),
            Problems = Shuffle(intake.Problems),
            Appraisals = Shuffle(
                intake.Appraisals.Select(sheet =>
                    sheet with
                    {
                        Entries = Shuffle(sheet.Entries.Select(entry => entry with { Facts = Shuffle(entry.Facts), Excused = Shuffle(entry.Excused) })),
                    }
                )
            ),
            Explanations = Shuffle(intake.Explanations.Select(sheet => sheet with { Entries = Shuffle(sheet.Entries) })),
            Tables = Shuffle(intake.Tables.Select(table => table with { Rows = Shuffle(table.Rows.Select(row => row with { Values = Shuffle(row.Values) })) })),
            UnitDecisions = Shuffle(intake.UnitDecisions),
        };

    public ImmutableArray<T> Shuffle<T>(IEnumerable<T> items) => _chances.Shuffle(items);

    private UnitDecision Decision(Unit unit) =>
        new(
            unit.Code,
            _chances.Pick(Enum.GetValues<UnitTreatment>()),
            "Người lập",
            new DateTimeOffset(_set.Year, 12, 6, 8, 0, 0, TimeSpan.FromHours(7)),
            "Theo lô"
        );

    private SelfAssessment Sheet(Unit unit) =>
        new(
            unit.Code,
            new Source(unit.Code + ".xlsx", new string('0', 59) + unit.Code, "Phiếu tự chấm"),
            _set.Criteria.Where(criterion => criterion.IsOnWardSheet && !_chances.Of(_faults)).ToDictionary(criterion => criterion.Code, Report)
        );

    private CriterionReport Report(Criterion criterion)
    {
        var without = criterion.WhenNotApplicable is null ? _chances.Of(_faults) : _chances.Of(250);
        var facts = new Dictionary<string, ReportedFact>();
        foreach (var fact in criterion.Facts.Where(fact => fact.Source == FactSource.Ward))
        {
            var given = !without || _chances.Of(_faults) ? _figures.Given(criterion, fact, facts) : null;
            facts[fact.Name] = new ReportedFact(fact.Name, given, new Cell(10 + facts.Count, 6), given is null && _chances.Of(_faults));
        }

        return new CriterionReport([.. facts.Values])
        {
            NotApplicable = without,
            SelfPoints =
                _chances.Of(100) ? null
                : criterion.MaxPoints == 0m ? criterion.MinPoints / (1 + _chances.Below(3))
                : criterion.MaxPoints / (1 + _chances.Below(3)),
            Evidence =
                _chances.Of(40) ? []
                : _chances.Of(20) ? [new Evidence(_chances.Pick("không có", "x", "-; 0", "Chưa ban hành"), null, "")]
                : [new Evidence("15/KH-UBND", new DateOnly(2022, 1, 20), "")],
            Explanation = _chances.Of(100) ? "Đang hoàn thiện hồ sơ" : "",
            Cell = new Cell(9, 1),
        };
    }

    private OutsideFigures Table(OutsideTable table) =>
        new(
            table.Code,
            new Source($"bang-{table.Code}.csv", new string('2', 64), table.Code),
            [
                .. _set
                    .Units.Where(_ => !_chances.Of(table.WhenMissing == WhenFigureMissing.NotApplicable ? 200 : _faults))
                    .Select((unit, i) => new OutsideRow(unit.Code, i + 2, [.. _set.Criteria.SelectMany(criterion => Values(table, criterion, i + 2))])),
            ]
        );

    private IEnumerable<OutsideValue> Values(OutsideTable table, Criterion criterion, int row)
    {
        var given = new Dictionary<string, ReportedFact>();
        foreach (var fact in criterion.Facts.Where(fact => fact.Table == table.Code))
        {
            var value = _figures.Given(criterion, fact, given);
            given[fact.Name] = new ReportedFact(fact.Name, value, new Cell(row, 2 + given.Count), value is null && _chances.Of(500));
            yield return new OutsideValue(criterion.Code, given[fact.Name]);
        }
    }

    private SurveyAnswers Answers(Unit unit, SurveyQuestion question)
    {
        var valid = _chances.Of(10) ? 0m : 1m + _chances.Below(200);
        var satisfied =
            _chances.Of(_faults) ? valid + 1m
            : _chances.Of(50) ? valid
            : Math.Min(valid, (valid / 2m) + _chances.Below(100)) is var some ? Math.Floor(some)
            : 0m;
        return new SurveyAnswers(
            unit.Code,
            question.Code,
            valid,
            satisfied,
            new Source("khao-sat.xlsx", new string('1', 64), "Khảo sát"),
            new Cell(5, 3),
            new Cell(5, 4)
        );
    }
}
