using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Scores every unit of a set on what was handed in. Pure: the order of files, rows and units changes nothing.</summary>
public static class Scorer
{
    /// <summary>Scores one unit of a round as it stands: for a provisional answer while others are still awaited.</summary>
    public static (UnitScore Score, ImmutableArray<Problem> Problems) ScoreOne(RuleBook book, Intake intake, Unit unit)
    {
        var assessments = intake.SelfAssessments.ToDictionary(assessment => assessment.Unit);
        var survey = intake.Survey.Where(answers => answers.Unit == unit.Code).ToDictionary(answers => (answers.Unit, answers.Question));
        var (score, problems) = new UnitScorer(book, unit, assessments.GetValueOrDefault(unit.Code), survey, BestOfUnits.Of(book, assessments)).Score(blocked: false);
        return (score, [.. problems]);
    }

    /// <summary>Scores a round.</summary>
    /// <returns>One score a unit of the set, by code, and every problem: the intake's first, then unit by unit.</returns>
    public static ScoredRound Score(RuleBook book, Intake intake)
    {
        var set = book.Set;
        var assessments = intake.SelfAssessments.Where(assessment => !intake.Blocked.Contains(assessment.Unit)).ToDictionary(assessment => assessment.Unit);
        var survey = intake.Survey.ToDictionary(answers => (answers.Unit, answers.Question));
        var best = BestOfUnits.Of(book, assessments);
        var scores = new (UnitScore Score, List<Problem> Problems)[set.Units.Length];
        Parallel.For(0, scores.Length, i =>
        {
            var unit = set.Units[i];
            scores[i] = new UnitScorer(book, unit, assessments.GetValueOrDefault(unit.Code), survey, best).Score(intake.Blocked.Contains(unit.Code));
        });

        var noSurvey = intake.Survey.IsEmpty && set.SurveyQuestions.Length > 0
            ? [new Problem(Severity.Error, null, null, "", "Chưa có kết quả điều tra xã hội học nào.", "Đưa phiếu tổng hợp khảo sát vào thư mục rồi chấm lại.")]
            : Array.Empty<Problem>();
        return new ScoredRound([.. scores.Select(pair => pair.Score)], [.. intake.Problems, .. noSurvey, .. best.Open(set), .. scores.SelectMany(pair => pair.Problems)]);
    }
}
