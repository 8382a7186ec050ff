using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Tests.Worker.Demo;

/// <summary>The survey of the sample season: its answers one by one come to its totals.</summary>
public sealed class SampleSurveyTests
{
    private static readonly SampleSurvey Survey = Season2022.Season.Answers;

    [Fact]
    public void Counted_one_by_one_the_answers_come_to_the_totals()
    {
        var set = Season2022.Book.Set;
        var contradicting = Survey
            .Rows.GroupBy(row => (row.Respondent, row.Question))
            .Where(same => same.Select(row => (row.Unit, row.Answer)).Distinct().Count() > 1 && same.All(row => set.Unit(row.Unit) is not null))
            .Select(same => same.Key)
            .Where(key => key.Respondent.Length > 0)
            .ToHashSet();
        var counted = Survey
            .Rows.Where(row =>
                set.Unit(row.Unit) is not null
                && set.SurveyQuestions.Any(question => question.Code == row.Question)
                && row.Answer is >= 1 and <= 5
                && row.Respondent.Length > 0
            )
            .Where(row => !contradicting.Contains((row.Respondent, row.Question)))
            .DistinctBy(row => (row.Respondent, row.Question))
            .GroupBy(row => (row.Unit, row.Question))
            .ToDictionary(group => group.Key, group => (Valid: (decimal)group.Count(), Satisfied: (decimal)group.Count(row => row.Answer >= 4)));

        Assert.Equal(21 * set.SurveyQuestions.Length, Survey.Totals.Length);
        Assert.All(Survey.Totals, total => Assert.Equal((total.Valid, total.Satisfied), counted[(total.Unit, total.Question)]));
        Assert.Equal(Survey.Rows.Count() - (int)Survey.Totals.Sum(total => total.Valid), Survey.Rejected.Sum(rejected => rejected.Count));
    }

    // But for cells that cannot be read: the sample's are typed by nobody.
    [Fact]
    public void Every_reason_to_reject_an_answer_occurs() =>
        Assert.Equal(
            Enum.GetValues<SurveyRejection>().Where(reason => reason != SurveyRejection.Unreadable),
            Survey.Rejected.Select(rejected => rejected.Reason)
        );

    [Fact]
    public void A_respondent_speaks_for_one_unit_on_one_day_through_one_channel() =>
        Assert.All(
            Survey.Rows.SkipLast(8).GroupBy(row => row.Respondent),
            answers => Assert.Single(answers.Select(row => (row.Unit, row.Date, row.Channel)).Distinct())
        );

    [Fact]
    public void On_the_island_commune_too_few_were_asked_and_nowhere_else()
    {
        var small = Assert.Single(Season2022.Scored.Units, unit => unit.Survey.Any(question => question.IsSmall));

        Assert.Equal("Xã Nhơn Châu", small.Unit.Name);
        Assert.All(small.Survey, question => Assert.True(question.IsSmall));
    }
}
