using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Scores every unit of a set on what was handed in. Pure: the order of files, rows and units changes nothing.</summary>
public static class Scorer
{
    /// <summary>Scores one unit of a round as it stands: for a provisional answer while others are still awaited.</summary>
    public static (UnitScore Score, ImmutableArray<Problem> Problems) ScoreOne(RuleBook book, Intake intake, Unit unit)
    {
        var data = new RoundData(book, intake with { Survey = [.. intake.Survey.Where(answers => answers.Unit == unit.Code)] })
        {
            IsSurveyHeld = RoundData.WasHeld(intake),
        };
        var (score, problems) = new UnitScorer(data, unit, AcrossUnits.Of(data)).Score(blocked: false);
        return (score, [.. problems]);
    }

    /// <summary>Scores a round.</summary>
    /// <returns>One score a unit of the set, by code, and every problem: the intake's first, then unit by unit.</returns>
    public static ScoredRound Score(RuleBook book, Intake intake)
    {
        var set = book.Set;
        var data = new RoundData(book, intake);
        var across = AcrossUnits.Of(data);
        var scores = new (UnitScore Score, List<Problem> Problems)[set.Units.Length];
        Parallel.For(0, scores.Length, i => scores[i] = new UnitScorer(data, set.Units[i], across).Score(intake.Blocked.Contains(set.Units[i].Code)));
        return new ScoredRound(
            [.. scores.Select(pair => pair.Score)],
            [.. intake.Problems, .. NoSurvey(set, intake), .. NoTables(set, intake), .. across.Open(data), .. scores.SelectMany(pair => pair.Problems)]
        );
    }

    // One of which several files were handed in is not missing, and that none of them counts has been told.
    private static IEnumerable<Problem> NoTables(CriteriaSet set, Intake intake) =>
        from table in set.Tables
        where intake.Tables.All(known => known.Table != table.Code) && intake.Files.All(file => file.Table != table.Code)
        let criteria = set.Criteria.Where(criterion => criterion.Reads(table)).Select(criterion => criterion.Code.Text)
        select Problem.Of(OutsideProblems.Awaited(table, criteria), null, null, "") with
        {
            By = Mender.Office,
        };

    private static IEnumerable<Problem> NoSurvey(CriteriaSet set, Intake intake) =>
        RoundData.WasHeld(intake) || set.SurveyQuestions.IsEmpty ? []
        : set.Survey.WhenNotHeld == WhenNotHeld.Rescale ? [Problem.Of(SurveyProblems.NotHeld(), null, null, "")]
        : [Problem.Of(SurveyProblems.Awaited(), null, null, "")];
}
