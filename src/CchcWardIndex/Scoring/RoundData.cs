using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What was handed in for a round, looked up by unit; made once for all units.</summary>
internal sealed class RoundData(RuleBook book, Intake intake)
{
    public RuleBook Book => book;

    /// <summary>The self-assessments that may be scored, by unit.</summary>
    public IReadOnlyDictionary<string, SelfAssessment> Assessments { get; } =
        intake.SelfAssessments.Where(assessment => !intake.Blocked.Contains(assessment.Unit)).ToDictionary(assessment => assessment.Unit);

    /// <summary>The survey, by unit and question.</summary>
    public IReadOnlyDictionary<(string Unit, string Question), SurveyAnswers> Survey { get; } = intake.Survey.ToDictionary(answers => (answers.Unit, answers.Question));

    /// <summary>Whether anything of a survey was handed in.</summary>
    public static bool WasHeld(Intake intake) => !intake.Survey.IsEmpty || intake.SurveyCounts.Any(count => count.Rows > 0);

    public Appraisals Appraisals { get; } = new(book.Set, intake);

    /// <summary>Whether people were asked at all, in whatever unit; answers that were all rejected are answers.</summary>
    public bool IsSurveyHeld { get; init; } = WasHeld(intake);

    /// <summary>Whether a unit handed in nothing; one that is blocked did hand in something.</summary>
    public bool IsAbsent(Unit unit) => !Assessments.ContainsKey(unit.Code) && !intake.Blocked.Contains(unit.Code);

    /// <summary>Whether a unit is scored: not one that is listed only, nor one that handed in nothing where the set then leaves it out.</summary>
    public bool IsScored(Unit unit) => Treatment.Of(unit, book.Set).IsScored && !(IsAbsent(unit) && book.Set.SpecialUnits.NotSubmitted == WhenNotSubmitted.Unranked);

    /// <summary>Whether by the set's choice a unit has no points in what it should have reported, having handed in nothing.</summary>
    public bool IsWithoutPoints(Unit unit, Criterion criterion) => criterion.IsOnWardSheet && IsAbsent(unit) && book.Set.SpecialUnits.NotSubmitted == WhenNotSubmitted.NoPoints;
}
