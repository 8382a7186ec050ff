using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>What keeps a unit from its index, and what does not.</summary>
public sealed class WhatBlocksTests
{
    private const string Counts =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "max": 10 }, { "name": "xong", "label": "Đã xong", "type": "count", "max": "tong" }""";
    private const string Share =
        """{ "RuleName": "Không có", "Expression": "tong == 0", "SuccessEvent": "0" }, { "RuleName": "Tỷ lệ", "Expression": "true","""
        + """ "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "xong / tong * 2m" } } } }""";
    private const string Leaving = """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """;
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    private static readonly CriterionReport Nothing = HandedIn.Report(("tong", null), ("xong", null)) with { NotApplicable = true };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_unit_without_occasion_in_every_ordinary_criterion_has_no_index_and_is_blocked(bool hasExtra)
    {
        var set = new SmallSet { Procedure = hasExtra ? """ "extras": { "code": "9", "name": "Điểm thưởng" } """ : "" }
            .With("1.1", 2m, Counts, Share, Leaving)
            .With("1.2", 2m, Counts, Share, Leaving);
        var book = (hasExtra ? set.WithExtra("9.1", "bonus", 2m, YesNo, Rules) : set).Book();
        (CriterionCode, CriterionReport)[] rows =
        [
            ("1.1", Nothing),
            ("1.2", Nothing),
            .. hasExtra ? [("9.1", HandedIn.Report(("dat", true)))] : Array.Empty<(CriterionCode, CriterionReport)>(),
        ];

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", rows)));

        Assert.Equal((UnitStatus.Blocked, null), (round.Unit("00001").Status, round.Unit("00001").Index));
        Assert.Equal(Severity.Error, round.Problem("00001", null).Severity);
    }

    [Fact]
    public void A_unit_without_occasion_in_all_but_one_criterion_has_an_index_of_that_one()
    {
        var book = new SmallSet().With("1.1", 2m, Counts, Share, Leaving).With("1.2", 2m, Counts, Share, Leaving).Book();

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Nothing), ("1.2", HandedIn.Report(("tong", 10), ("xong", 5))))));

        Assert.Equal((UnitStatus.Scored, 50m, 2m), (round.Unit("00001").Status, round.Unit("00001").Index, round.Unit("00001").MaxPoints));
    }

    [Theory]
    [InlineData(0, OutcomeKind.NotApplicable)]
    [InlineData(1, OutcomeKind.Awaiting)]
    public void A_survey_of_one_answer_that_was_rejected_was_held(int rows, OutcomeKind kind)
    {
        var book = new SmallSet { Procedure = """ "survey": { "whenNotHeld": "rescale" } """ }
            .With("1.1", 2m, YesNo, Rules)
            .WithSurvey("2.1", 3m, "CH01")
            .Book();

        var round = Scorer.Score(
            book,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("dat", true))))) with
            {
                SurveyCounts = [new SurveyCount("khao-sat.xlsx", rows, [new RejectedAnswers(SurveyRejection.UnknownUnit, rows)])],
            }
        );

        Assert.Equal((kind, null), (round.Outcome("00001", "2.1").Kind, round.Outcome("00001", "2.1").Points));
        Assert.Equal(rows == 0 ? UnitStatus.Scored : UnitStatus.Blocked, round.Unit("00001").Status);
        Assert.Equal(rows == 0 ? NotApplicableBy.Set : null, round.Outcome("00001", "2.1").NotApplicableBy);
    }

    [Theory]
    [InlineData("\"to\": \"2021-12-31\"", UnitStatus.Excluded)]
    [InlineData("\"to\": \"2022-01-01\"", UnitStatus.Scored)]
    [InlineData("\"from\": \"2022-12-31\"", UnitStatus.Scored)]
    [InlineData("\"from\": \"2023-01-01\"", UnitStatus.Excluded)]
    public void One_day_of_the_year_makes_a_unit_of_that_year(string day, UnitStatus status)
    {
        var book = new SmallSet { Procedure = """ "specialUnits": { "ended": "ranked", "began": "ranked" } """ }
            .With("1.1", 2m, YesNo, Rules)
            .Units(
                """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }""",
                """{ "code": "00002", "name": "Xã Hai", "kind": "xã", "group": "xa" }""",
                $$"""{ "code": "00003", "name": "Xã Ba", "kind": "xã", "group": "xa", {{day}} }"""
            )
            .Book();

        var round = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00003", ("1.1", HandedIn.Report(("dat", true))))));

        Assert.Equal(status, round.Unit("00003").Status);
    }

    [Fact]
    public void What_the_ward_left_wrong_is_an_error_no_longer_once_the_department_has_settled_it()
    {
        var book = new SmallSet().With("1.1", 2m, Counts, Share).Book();
        var report = HandedIn.Report(("tong", -1), ("xong", null));
        var entry = new AppraisalEntry("00001", "1.1", Basis.Of(report), new Cell(7, 12))
        {
            Conclusion = Conclusion.Adjusted,
            Facts = [Found("tong", 10m), Found("xong", 8m)],
            Reason = "Theo hệ thống",
            Document = "12/BC-PNV",
        };

        var alone = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report))));
        var settled = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report))) with { Appraisals = [Sheet(entry)] });

        Assert.Equal([Severity.Error, Severity.Error], Told(alone).Select(problem => problem.Severity));
        Assert.Equal(Told(alone).Select(problem => problem with { Severity = Severity.Warning }), Told(settled));
        Assert.Equal((UnitStatus.Scored, 1.6m), (settled.Unit("00001").Status, settled.Unit("00001").Points));
    }

    [Fact]
    public void A_report_that_is_gone_altogether_is_told_once_and_not_by_every_row_appraised()
    {
        var book = new SmallSet().With("1.1", 2m, Counts, Share).With("1.2", 2m, Counts, Share).Book();
        var report = HandedIn.Report(("tong", 10), ("xong", 8));
        AppraisalEntry Agreed(string code) => new("00001", code, Basis.Of(report), new Cell(7, 12)) { Conclusion = Conclusion.Agreed };

        var round = Scorer.Score(book, HandedIn.Of() with { Appraisals = [Sheet(Agreed("1.1"), Agreed("1.2"))] });

        Assert.DoesNotContain(round.Problems, problem => problem is { Unit.Text: "00001", Criterion: not null });
        Assert.Equal(UnitStatus.NotSubmitted, round.Unit("00001").Status);
    }

    [Fact]
    public void A_row_appraised_before_the_ward_changed_it_is_told_where_it_stands()
    {
        var book = new SmallSet().With("1.1", 2m, Counts, Share).Book();
        var former = HandedIn.Report(("tong", 10), ("xong", 8));
        var entry = new AppraisalEntry("00001", "1.1", Basis.Of(former), new Cell(7, 12)) { Conclusion = Conclusion.Agreed };

        var round = Scorer.Score(
            book,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("tong", 10), ("xong", 9))))) with
            {
                Appraisals = [Sheet(entry)],
            }
        );

        Assert.Equal((Severity.Error, "noi-vu.xlsx!Thẩm định!L7"), (round.Problem("00001", "1.1").Severity, round.Problem("00001", "1.1").Where));
        Assert.Equal(OutcomeKind.Awaiting, round.Outcome("00001", "1.1").Kind);
    }

    private static IEnumerable<Problem> Told(ScoredRound round) => round.Problems.Where(problem => problem is { Unit.Text: "00001", Criterion.Text: "1.1" });

    private static ReportedFact Found(string name, decimal value) => new(name, FactValue.Of(value), new Cell(7, 9));

    private static AppraisalSheet Sheet(params AppraisalEntry[] entries) =>
        new("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [.. entries]);
}
