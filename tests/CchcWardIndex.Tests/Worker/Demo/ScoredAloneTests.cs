using CchcWardIndex.Scoring;

namespace CchcWardIndex.Tests.Worker.Demo;

/// <summary>The receipt of an explanation scores its unit and no other: a hundred wards that explain themselves must not each score a hundred wards.</summary>
public class ScoredAloneTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_unit_scored_alone_is_told_of_itself_what_the_whole_round_tells_of_it(bool appraised)
    {
        // What stands beside an explanation: no survey, and nothing that was wrong with other files.
        var intake = Season2022.Season.Intake with
        {
            Survey = [],
            SurveyCounts = [],
            Problems = [],
            Appraisals = appraised ? Season2022.Season.FirstAppraisals : [],
        };
        Assert.NotEmpty(intake.Explanations);
        var whole = Scorer.Score(Season2022.Book, intake).Problems.Where(problem => problem.Unit is not null).ToLookup(problem => problem.Unit);

        Assert.Contains(Season2022.Book.Set.Units, unit => whole[unit.Code].Any());
        Assert.All(Season2022.Book.Set.Units, unit => Assert.Equal(whole[unit.Code], Scorer.ScoreOne(Season2022.Book, intake, unit).Problems));
    }
}
