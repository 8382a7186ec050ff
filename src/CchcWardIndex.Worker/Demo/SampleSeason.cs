using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>A made-up season for a set: what happened in every ward is drawn from the examples of the set's authors, so its points are known by hand.</summary>
/// <remarks>
/// <para>
/// The story of 2022. Every ward reports its part; one sheet comes after the deadline and is accepted, some wards say that a thing did not
/// occur. The departments
/// agree with most, find one figure in eight lower than reported, recognise nothing where no document is there, take a few tasks out for objective
/// reasons, void one criterion for an unlawful document and enter what the city's own systems hold. One ward then sends the documents that were missing
/// and is believed; another only insists and is not. A model recognised by the province brings a bonus that the cap cuts, another is judged lower,
/// a third is not recognised at all; a case of harassment costs a ward half a point. On the island commune too few people were asked, and two
/// wards come to the same index, because the one ahead had a few satisfied answers fewer.
/// </para>
/// <para>The same set always gives the same season. Nothing in it is a real ward's result.</para>
/// </remarks>
public sealed record SampleSeason
{
    private static readonly Source NoSource = new("", "", "");

    private SampleSeason(SampleSurvey answers) => Answers = answers;

    /// <summary>By unit: what its filled sheet says.</summary>
    public required IReadOnlyDictionary<Unit, IReadOnlyDictionary<CriterionCode, CriterionReport>> SelfAssessments { get; init; }

    /// <summary>The sheet that came after the deadline and was accepted; null where the set has too few units for one.</summary>
    public required LateSheet? Late { get; init; }

    /// <summary>The forms of the first appraisal, a department each, every row concluded.</summary>
    public required ImmutableArray<AppraisalForm> FirstForms { get; init; }

    /// <summary>The forms of the units that explain, some rows answered.</summary>
    public required ImmutableArray<ExplanationForm> ExplanationForms { get; init; }

    /// <summary>The forms of the second appraisal, of the departments that something was explained to, every row concluded.</summary>
    public required ImmutableArray<AppraisalForm> SecondForms { get; init; }

    /// <summary>The survey, one by one and in totals.</summary>
    public SampleSurvey Answers { get; }

    /// <summary>The survey: one entry a unit and question.</summary>
    public ImmutableArray<SurveyAnswers> Survey => Answers.Totals;

    /// <summary>The first appraisals, as they are read back.</summary>
    public ImmutableArray<AppraisalSheet> FirstAppraisals => [.. FirstForms.Select(Sheet)];

    /// <summary>The explanations, as they are read back.</summary>
    public ImmutableArray<ExplanationSheet> Explanations => [.. ExplanationForms.Select(Sheet)];

    /// <summary>The second appraisals, as they are read back.</summary>
    public ImmutableArray<AppraisalSheet> SecondAppraisals => [.. SecondForms.Select(Sheet)];

    /// <summary>All that was handed in, as if it had been read from files.</summary>
    public Intake Intake =>
        Handed(SelfAssessments, Survey) with
        {
            Appraisals = [.. FirstAppraisals, .. SecondAppraisals],
            Explanations = Explanations,
            SurveyCounts = Survey.IsEmpty ? [] : [new SurveyCount("", Answers.Rows.Count(), Answers.Rejected)],
        };

    /// <summary>Makes the season, step by step as the departments and wards would.</summary>
    /// <param name="book">The proven set.</param>
    /// <param name="tests">Its authors' examples; a criterion without any is left out.</param>
    public static SampleSeason Of(RuleBook book, IReadOnlyCollection<AuthorsTest> tests)
    {
        var set = book.Set;
        var cast = Cast.Of(set);
        var draw = new Draw(book, cast, tests);
        var reports = new SampleReports(set, cast, draw);
        IReadOnlyDictionary<Unit, IReadOnlyDictionary<CriterionCode, CriterionReport>> sheets = cast.Units.ToDictionary(unit => unit, reports.Sheet);
        var survey = SampleSurvey.Of(set, cast);
        var intake = Handed(sheets, survey.Totals);

        var appraisal = new FirstAppraisal(book, cast, draw, reports);
        var first = Forms(book, AppraisalStage.First, intake, form => appraisal.Filled(form, sheets));
        intake = intake with { Appraisals = [.. first.Select(Sheet)] };

        var explaining = new SampleExplanations(cast, reports);
        var scored = Scorer.Score(book, intake).Units;
        ImmutableArray<ExplanationForm> explanations =
        [
            .. scored
                .Where(unit => explaining.Explains(unit.Unit))
                .Select(unit => explaining.Filled(ExplanationForm.Of(set, intake, unit)))
                .Where(form => form.Rows.Any(row => row.Standing is not null)),
        ];
        intake = intake with { Explanations = [.. explanations.Select(Sheet)] };

        var second = Forms(book, AppraisalStage.Second, intake, SecondAppraisal.Filled);
        intake = intake with { Appraisals = [.. intake.Appraisals, .. second.Select(Sheet)] };
        return new SampleSeason(Tie.Settled(book, intake, cast, survey))
        {
            SelfAssessments = sheets,
            Late = cast.Late is { } late
                ? new LateSheet(
                    late,
                    set.SubmissionDeadline.AddHours(15),
                    $"Đường truyền của đơn vị gián đoạn trong chiều ngày hết hạn, đã báo {set.Authority.Office} trước giờ hết hạn."
                )
                : null,
            FirstForms = first,
            ExplanationForms = explanations,
            SecondForms = second,
        };
    }

    private static ImmutableArray<AppraisalForm> Forms(RuleBook book, AppraisalStage stage, Intake intake, Func<AppraisalForm, AppraisalForm> filled)
    {
        var scored = Scorer.Score(book, intake).Units;
        return
        [
            .. book
                .Set.Departments.Select(department => AppraisalForm.Of(book.Set, department, stage, intake, scored))
                .Where(form => !form.Rows.IsEmpty)
                .Select(filled),
        ];
    }

    private static Intake Handed(IReadOnlyDictionary<Unit, IReadOnlyDictionary<CriterionCode, CriterionReport>> sheets, ImmutableArray<SurveyAnswers> survey) =>
        new([.. sheets.Select(pair => new SelfAssessment(pair.Key.Code, NoSource, pair.Value))], survey, [], [], []);

    private static AppraisalSheet Sheet(AppraisalForm form) =>
        new(form.Department.Code, form.Stage, NoSource, [.. form.Rows.Select(row => row.Standing).OfType<AppraisalEntry>()]);

    private static ExplanationSheet Sheet(ExplanationForm form) =>
        new(form.Unit.Code, NoSource, [.. form.Rows.Select(row => row.Standing).OfType<ExplanationEntry>()]);
}

/// <summary>A sheet that came after the deadline and was accepted all the same.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="ArrivedAt">When it came.</param>
/// <param name="Reason">Why it was accepted.</param>
public sealed record LateSheet(Unit Unit, DateTimeOffset ArrivedAt, string Reason);
