using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Tests.Worker.Demo;

/// <summary>The single stories of the sample season: explanations, extras, the tie.</summary>
public sealed class SampleSeasonStoriesTests
{
    private static readonly SampleSeason Season = Season2022.Season;
    private static readonly ScoredRound Scored = Season2022.Scored;

    [Fact]
    public void An_explanation_with_the_documents_that_were_missing_is_accepted()
    {
        var unit = Of("Phường Nhơn Bình");
        var explained = unit.Outcomes.Where(outcome => outcome.Answer is not null).ToList();

        Assert.Equal(3, explained.Count);
        Assert.All(
            explained,
            outcome =>
            {
                Assert.Equal((AppraisalStage.Second, Conclusion.Agreed), (outcome.Appraisal!.Stage, outcome.Appraisal.Entry.Conclusion));
                Assert.StartsWith("Chấp nhận giải trình", outcome.Appraisal.Entry.Reason, StringComparison.Ordinal);
                Assert.True(outcome.Points > Before(unit, outcome).Points, outcome.Criterion.Code.Text);
                Assert.Equal(outcome.RulePoints, outcome.Points);
            }
        );
    }

    [Fact]
    public void An_explanation_that_only_insists_is_declined_even_against_a_city_system()
    {
        var unit = Of("Phường Đống Đa");
        var explained = unit.Outcomes.Where(outcome => outcome.Answer is not null).ToList();

        Assert.Contains(explained, outcome => outcome.Criterion.IsDepartmental);
        Assert.Contains(explained, outcome => !outcome.Criterion.IsDepartmental);
        Assert.All(
            explained,
            outcome =>
            {
                Assert.Equal((AppraisalStage.Second, Conclusion.Upheld), (outcome.Appraisal!.Last.Stage, outcome.Appraisal.Last.Entry.Conclusion));
                Assert.Contains("Giữ nguyên sau giải trình: ", outcome.Appraisal.Reason, StringComparison.Ordinal);
                Assert.Equal(Before(unit, outcome).Points, outcome.Points);
            }
        );
    }

    [Fact]
    public void Some_units_are_half_right_and_most_accept_in_silence()
    {
        var answers = Scored
            .Units.Select(unit => unit.Outcomes.Where(outcome => outcome.Answer is not null).Select(outcome => outcome.Answer!.Evidence.IsEmpty).ToList())
            .ToList();

        Assert.Contains(answers, said => said.Contains(true) && said.Contains(false));
        Assert.True(answers.Count(said => said.Count == 0) >= 10);
    }

    [Fact]
    public void A_bonus_is_capped_one_judged_lower_one_not_recognised()
    {
        var capped = Of("Phường Hải Cảng");
        var judged = Bonus("Phường Thị Nại", "9.1");
        var vain = Bonus("Xã Nhơn Hội", "9.1");

        Assert.Equal(3m, capped.Outcomes.Where(outcome => outcome.Criterion.Extra == ExtraKind.Bonus).Sum(outcome => outcome.Points));
        Assert.Equal((AdjustmentKind.BonusCap, -0.5m), (capped.Adjustments.Single().Kind, capped.Adjustments.Single().Points));
        Assert.Equal((1.5m, 1.25m), (judged.RulePoints, judged.Points));
        Assert.Equal((1.5m, 0m, Conclusion.Rejected), (vain.RulePoints, vain.Points, vain.Appraisal!.Entry.Conclusion));
        Assert.Equal(2, Scored.Units.Count(unit => unit.Outcomes.Any(outcome => outcome is { Criterion.Extra: ExtraKind.Bonus, Points: > 0m })));
    }

    [Fact]
    public void A_case_of_harassment_costs_one_ward_half_a_point_and_names_its_document()
    {
        var penalised = Assert.Single(Scored.Units, unit => unit.Outcomes.Any(outcome => outcome is { Criterion.Extra: ExtraKind.Penalty, Points: < 0m }));
        var penalty = penalised.Outcomes.Single(outcome => outcome.Criterion.Code == "9.3");

        Assert.Equal(("Phường Trần Hưng Đạo", -0.5m, "08/KL-TTr"), (penalised.Unit.Name, penalty.Points, penalty.Appraisal!.Entry.Document));
        Assert.Null(penalty.SelfPoints);
    }

    [Fact]
    public void Two_wards_come_to_the_same_index_and_the_same_rank_with_other_figures()
    {
        var ranked = Ranker.Rank(Season2022.Book, Scored.Units);
        var (first, second) = (
            ranked.Single(unit => unit.Score.Unit.Name == "Phường Lê Lợi"),
            ranked.Single(unit => unit.Score.Unit.Name == "Phường Bùi Thị Xuân")
        );

        Assert.Equal(first.Score.Index, second.Score.Index);
        Assert.Equal(first.Rank, second.Rank);
        Assert.Contains(first.Score.Outcomes.Zip(second.Score.Outcomes), pair => !pair.First.Criterion.IsSurvey && pair.First.Points != pair.Second.Points);
        Assert.Contains(first.Score.Survey.Zip(second.Score.Survey), pair => pair.First.Satisfied != pair.Second.Satisfied);
        Assert.Equal(20, ranked.Select(unit => unit.Score.Index).Distinct().Count());
    }

    private static UnitScore Of(string name) => Scored.Units.Single(unit => unit.Unit.Name == name);

    private static Outcome Bonus(string unit, string criterion) => Of(unit).Outcomes.Single(outcome => outcome.Criterion.Code == criterion);

    // As it stood after the first appraisal, before anybody explained.
    private static Outcome Before(UnitScore unit, Outcome outcome) =>
        Season2022
            .ScoredFirst.Units.Single(other => other.Unit.Code == unit.Unit.Code)
            .Outcomes.Single(other => other.Criterion.Code == outcome.Criterion.Code);
}
