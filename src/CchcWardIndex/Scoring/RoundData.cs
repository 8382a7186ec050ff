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

    /// <summary>Whether people were asked at all; answers that were all rejected are answers.</summary>
    public bool SurveyWasHeld { get; } = WasHeld(intake);

    /// <summary>Whether anything of a survey was handed in.</summary>
    public static bool WasHeld(Intake intake) => !intake.Survey.IsEmpty || intake.SurveyCounts.Any(count => count.Rows > 0);

    public Appraisals Appraisals { get; } = new(intake);
}
