using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Rounds;

namespace CchcWardIndex.Tests.Publication;

public class LossWordsTests
{
    private static readonly CriteriaSet Set = AppraisedRound.Book.Set;
    private static readonly Rule Plan = Given("Có kế hoạch: 0,25 điểm", 0.25m);
    private static readonly Rule Report = Given("Có báo cáo: 0,25 điểm", 0.25m);
    private static readonly Rule Share = new("Tỷ lệ phiếu hài lòng × 5 điểm", "true") { Formula = "hai * 5 / hop" };

    // 0,25 for the plan, nothing for the report: what is lost is the report.
    [Fact]
    public void In_a_sum_it_says_what_was_not_reached() =>
        Assert.Equal(
            "Chưa đạt: Có báo cáo: 0,25 điểm",
            LossWords.Reason(Of(Combine.Sum, new RuleTrial(Plan, true, 0.25m, null), new RuleTrial(Report, false, null, null)), Set)
        );

    // 441 of 500 satisfied: 441 × 5 ÷ 500 = 4,41.
    [Fact]
    public void A_formula_is_told_with_its_figures_and_what_came_out() =>
        Assert.Equal(
            "Phiếu hài lòng: 441 phiếu; Phiếu hợp lệ: 500 phiếu; tính ra 4,41 điểm",
            LossWords.Figures(Of(Combine.First, new RuleTrial(Share, true, 4.41m, null)))
        );

    [Fact]
    public void A_judgement_has_no_figures() =>
        Assert.Equal(
            "",
            LossWords.Figures(Of(Combine.First, new RuleTrial(Share, true, 4.41m, null)) with { Ground = "Cơ quan thẩm định chấm theo nhận định" })
        );

    [Fact]
    public void Criteria_are_counted_apart_from_the_extras()
    {
        var ordinary = new Criterion("1.1", "Kế hoạch", 1m, Combine.First, [], "noi-vu", []);
        var bonus = ordinary with { Code = "9.1", Extra = ExtraKind.Bonus };

        Assert.Equal("2 tiêu chí và 1 tiêu chí điểm thưởng", CriteriaCount.Of([ordinary, ordinary, bonus]));
        Assert.Equal(("1 tiêu chí", "1 tiêu chí điểm thưởng"), (CriteriaCount.Of([ordinary]), CriteriaCount.Of([bonus])));
    }

    private static Outcome Of(Combine combine, params ReadOnlySpan<RuleTrial> trials)
    {
        ImmutableArray<RuleTrial> tried = [.. trials];
        var facts = new[] { ("hai", "Phiếu hài lòng", 441m), ("hop", "Phiếu hợp lệ", 500m) };
        var criterion = new Criterion("8.1", "Hài lòng", 5m, combine, [.. tried.Select(trial => trial.Rule)], "noi-vu", [])
        {
            Facts = [.. facts.Select(fact => new Fact(fact.Item1, fact.Item2, FactType.Count) { Unit = "phiếu" })],
        };
        return new Outcome(criterion, OutcomeKind.Scored, tried.Sum(trial => trial.Points ?? 0m))
        {
            Decision = new Decision(tried, 1m, null) { Rule = string.Join(" + ", tried.Where(trial => trial.Held).Select(trial => trial.Rule.Name)) },
            Facts = [.. criterion.Facts.Zip(facts, (fact, value) => new UsedFact(fact, FactValue.Of(value.Item3), null))],
        };
    }

    private static Rule Given(string name, decimal points) => new(name, "x") { Points = points };
}
