using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What was handed in for a round, looked up by unit; made once for all units.</summary>
internal sealed class RoundData(RuleBook book, Intake intake)
{
    public RuleBook Book => book;

    /// <summary>The self-assessments that may be scored, by unit.</summary>
    public IReadOnlyDictionary<UnitCode, SelfAssessment> Assessments { get; } =
        intake.SelfAssessments.Where(assessment => !intake.Blocked.Contains(assessment.Unit)).ToDictionary(assessment => assessment.Unit);

    /// <summary>The survey, by unit and question.</summary>
    public IReadOnlyDictionary<(UnitCode Unit, string Question), SurveyAnswers> Survey { get; } =
        intake.Survey.ToDictionary(answers => (answers.Unit, answers.Question));

    /// <summary>Whether anything of a survey was handed in.</summary>
    public static bool WasHeld(Intake intake) => !intake.Survey.IsEmpty || intake.SurveyCounts.Any(count => count.Rows > 0);

    /// <summary>The tables from outside.</summary>
    public OutsideLookup Outside { get; } = new(book.Set, intake);

    public AppraisalLookup Appraisals { get; } = new(book.Set, intake);

    /// <summary>Whether people were asked at all, in whatever unit; answers that were all rejected are answers.</summary>
    public bool IsSurveyHeld { get; init; } = WasHeld(intake);

    /// <summary>Whether a unit handed in nothing; one that is blocked did hand in something.</summary>
    public bool IsAbsent(Unit unit) => !Assessments.ContainsKey(unit.Code) && !intake.Blocked.Contains(unit.Code);

    /// <summary>What was decided on a unit; null where nothing was.</summary>
    public UnitDecision? Decided(Unit unit) => intake.UnitDecisions.FirstOrDefault(decision => decision.Unit == unit.Code);

    /// <summary>What holds for a unit if it hands in nothing: by a decision on it, or by the set.</summary>
    public WhenNotSubmitted WhenAbsent(Unit unit) =>
        Decided(unit)?.As switch
        {
            UnitTreatment.Await => WhenNotSubmitted.Await,
            UnitTreatment.NoPoints => WhenNotSubmitted.NoPoints,
            UnitTreatment.Unranked => WhenNotSubmitted.Unranked,
            _ => book.Set.SpecialUnits.NotSubmitted,
        };

    /// <summary>How a unit is treated, known before anything is scored.</summary>
    public Treatment TreatmentOf(Unit unit) => Treatment.Of(unit, book.Set, Decided(unit));

    /// <summary>Whether a unit is scored: not one that is listed only, nor one that handed in nothing and is then left out.</summary>
    public bool IsScored(Unit unit) => TreatmentOf(unit).IsScored && !(IsAbsent(unit) && WhenAbsent(unit) == WhenNotSubmitted.Unranked);

    /// <summary>Whether by the set's choice, or a decision, a unit has no points in what it should have reported, having handed in nothing.</summary>
    public bool IsWithoutPoints(Unit unit, Criterion criterion) => criterion.IsOnWardSheet && IsAbsent(unit) && WhenAbsent(unit) == WhenNotSubmitted.NoPoints;
}
