using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Pattern P9: a ward's share against the best share of all wards that are scored.</summary>
public class BestOfUnitsTests
{
    private static readonly RuleBook Book = new SmallSet()
        .With(
            "1.1",
            2m,
            """
            { "name": "tong", "label": "Tổng số hồ sơ", "type": "count", "min": 1 }, { "name": "trucTuyen", "label": "Số hồ sơ trực tuyến",
              "type": "count", "max": "tong" },
            { "name": "caoNhat", "label": "Tỷ lệ cao nhất", "type": "number", "decimals": 4, "source": "bestOfUnits", "of": "trucTuyen / tong" }
            """,
            """
            { "RuleName": "So với đơn vị cao nhất", "Expression": "trucTuyen > 0 && caoNhat > 0",
              "Actions": { "OnSuccess": { "Name": "OutputExpression",
              "Context": { "Expression": "Math.Min(2m, trucTuyen / tong / caoNhat * 2m)" } } } },
            { "RuleName": "Không có hồ sơ trực tuyến", "Expression": "true", "SuccessEvent": "0" }
            """,
            """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """
        )
        .With(
            "1.2",
            1m,
            """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""",
            """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "1" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .Units(
            """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }""",
            """{ "code": "00002", "name": "Xã Hai", "kind": "xã", "group": "xa" }""",
            """{ "code": "00003", "name": "Xã Ba", "kind": "xã", "group": "xa", "to": "2022-06-30" }"""
        )
        .Book();

    [Fact]
    public void The_best_has_full_points_and_the_others_their_share_of_it()
    {
        var round = Scorer.Score(Book, HandedIn.Of(Sheet("00001", 40), Sheet("00002", 80)));

        // 0,4 ÷ 0,8 × 2 = 1; the best value is kept for the explanation.
        Assert.Equal((1m, 2m), (round.Outcome("00001", "1.1").Points, round.Outcome("00002", "1.1").Points));
        Assert.Equal("0.8", round.Outcome("00001", "1.1").Facts.Single(used => used.Fact.Name == "caoNhat").Value.ToString());
        Assert.DoesNotContain(round.Problems, problem => problem.Severity == Severity.Error);
    }

    [Fact]
    public void A_blocked_best_unit_sets_no_mark_and_it_is_said_that_the_mark_may_move()
    {
        var round = Scorer.Score(Book, HandedIn.Of(Sheet("00001", 40), Sheet("00002", 80)) with { Blocked = ["00002"] });

        Assert.Equal(2m, round.Outcome("00001", "1.1").Points);
        Assert.Equal(("score.best.open", Severity.Warning, null, "1.1", "", ""), Assert.Single(round.Problems).Told());
    }

    [Fact]
    public void A_unit_blocked_only_by_another_criterion_still_sets_the_mark()
    {
        var second = HandedIn.Sheet("00002", ("1.1", HandedIn.Report(("tong", 100), ("trucTuyen", 80))), ("1.2", HandedIn.Report(("dat", null))));

        var round = Scorer.Score(Book, HandedIn.Of(Sheet("00001", 40), second));

        Assert.Equal(1m, round.Outcome("00001", "1.1").Points);
        Assert.Equal(UnitStatus.Blocked, round.Unit("00002").Status);
        Assert.DoesNotContain(round.Problems, problem => problem.Unit is null);
    }

    [Fact]
    public void A_unit_whose_figures_cannot_be_right_sets_no_mark()
    {
        var round = Scorer.Score(Book, HandedIn.Of(Sheet("00001", 40), Sheet("00002", 180)));

        Assert.Equal(2m, round.Outcome("00001", "1.1").Points);
        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00002", "1.1").Kind, round.Outcome("00002", "1.1").Points));
    }

    [Fact]
    public void A_unit_without_occasion_sets_no_mark_and_leaves_none_open()
    {
        var second = HandedIn.Sheet(
            "00002",
            ("1.1", HandedIn.Report(("tong", null), ("trucTuyen", null)) with { NotApplicable = true }),
            ("1.2", HandedIn.Report(("dat", true)))
        );

        var round = Scorer.Score(Book, HandedIn.Of(Sheet("00001", 40), second));

        Assert.Equal(2m, round.Outcome("00001", "1.1").Points);
        Assert.Empty(round.Problems);
    }

    [Fact]
    public void A_ward_merged_away_during_the_year_sets_no_mark_for_those_that_remain()
    {
        var round = Scorer.Score(Book, HandedIn.Of(Sheet("00001", 40), Sheet("00002", 80), Sheet("00003", 100)));

        Assert.Equal((1m, 2m), (round.Outcome("00001", "1.1").Points, round.Outcome("00002", "1.1").Points));
        Assert.Empty(round.Problems);
    }

    [Fact]
    public void A_best_of_zero_gives_nobody_points_and_divides_by_nothing()
    {
        var round = Scorer.Score(Book, HandedIn.Of(Sheet("00001", 0), Sheet("00002", 0)));

        Assert.All(
            round.Units.Where(unit => unit.Status != UnitStatus.Excluded),
            unit => Assert.Equal((OutcomeKind.NotMet, 0m), (unit.Outcomes[0].Kind, unit.Outcomes[0].Points))
        );
    }

    private static SelfAssessment Sheet(string unit, int online) =>
        HandedIn.Sheet(unit, ("1.1", HandedIn.Report(("tong", 100), ("trucTuyen", online))), ("1.2", HandedIn.Report(("dat", true))));
}
