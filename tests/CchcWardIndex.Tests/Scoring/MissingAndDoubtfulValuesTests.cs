using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>Zero is never a default: what is missing or cannot be right is asked back, with the cell and what to type instead.</summary>
public class MissingAndDoubtfulValuesTests
{
    private const string Form = "00001.xlsx!Phiếu tự chấm!";

    private static readonly RuleBook Book = new SmallSet()
        .With(
            "1.1",
            2m,
            """{ "name": "tong", "label": "Tổng số nhiệm vụ", "type": "count", "unit": "nhiệm vụ", "min": 1 }, { "name": "xong","""
                + """ "label": "Số nhiệm vụ đã xong", "type": "count", "unit": "nhiệm vụ", "max": "tong" }""",
            """{ "RuleName": "Đủ 100%", "Expression": "xong == tong", "SuccessEvent": "2" }, { "RuleName": "Chưa đủ", "Expression": "true","""
                + """ "SuccessEvent": "0" }"""
        )
        .With(
            "1.2",
            1m,
            """{ "name": "coKeHoach", "label": "Có kế hoạch không?", "type": "yesNo" }, { "name": "ngay", "label": "Ngày ban hành","""
                + """ "type": "date", "onlyWhen": "coKeHoach" }""",
            """{ "RuleName": "Trong tháng 1", "Expression": "ngay <= DateTime(2022,1,31)", "SuccessEvent": "1" }, """
                + """{ "RuleName": "Muộn hoặc không có", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .With(
            "1.3",
            1m,
            """{ "name": "tyLe", "label": "Tỷ lệ đúng hạn", "type": "percent", "decimals": 1 }, { "name": "hinhThuc", "label": "Hình thức","""
                + """ "type": "choice", "options": [ { "value": "giay", "label": "Bản giấy" }, { "value": "so", "label": "Bản số" } ] }, """
                + """{ "name": "luc", "label": "Lúc gửi", "type": "dateTime" }""",
            """{ "RuleName": "Tốt", "Expression": "tyLe >= 97 && hinhThuc == \"so\" && luc < DateTime(2022,12,1,17,0,0)","""
                + """ "SuccessEvent": "1" }, { "RuleName": "Chưa tốt", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .Book();

    private static CriterionReport Tasks => HandedIn.Report(("tong", 20), ("xong", 20));

    private static CriterionReport Plan => HandedIn.Report(("coKeHoach", true), ("ngay", new DateTime(2022, 1, 31)));

    private static CriterionReport Rate => HandedIn.Report(("tyLe", 97.5m), ("hinhThuc", "so"), ("luc", new DateTime(2022, 12, 1, 16, 59, 0)));

    [Fact]
    public void The_sheet_these_tests_spoil_is_whole_before_they_do()
    {
        var round = Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Tasks), ("1.2", Plan), ("1.3", Rate))));

        Assert.Equal(100m, round.Unit("00001").Index);
        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void A_blank_cell_is_asked_for_and_gives_no_points_not_even_zero() =>
        Awaits("1.1", HandedIn.Report(("tong", 20), ("xong", null)), "F11", "score.fact.missing", "", "Số nhiệm vụ đã xong");

    [Fact]
    public void Where_a_ward_may_have_had_no_occasion_the_blank_cell_says_how_to_declare_it()
    {
        var book = new SmallSet()
            .With(
                "1.1",
                1m,
                """{ "name": "so", "label": "Số phản ánh", "type": "count" }""",
                """{ "RuleName": "Có", "Expression": "so > 0", "SuccessEvent": "1" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }""",
                """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """
            )
            .Book();

        var problem = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("so", null)))))).Problem("00001", "1.1");

        Assert.Equal("Nhập số liệu vào ô này; nếu trong năm không phát sinh thì đánh dấu x ở cột \"Không phát sinh\".", problem.Remedy);
    }

    [Fact]
    public void A_row_deleted_from_the_sheet_points_to_the_criterion_and_to_the_form() =>
        Awaits("1.1", HandedIn.Report(("tong", 20)), "A9", "score.fact.row-gone", "", "Số nhiệm vụ đã xong");

    [Fact]
    public void A_criterion_that_is_not_on_the_sheet_at_all_is_named()
    {
        var round = Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.2", Plan), ("1.3", Rate))));

        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.Equal(("score.criterion.gone", Severity.Error, "00001", "1.1", "00001.xlsx!Phiếu tự chấm", ""), round.Problem("00001", "1.1").Told());
    }

    [Fact]
    public void A_cell_the_reader_could_not_read_awaits_too_and_is_not_told_twice()
    {
        var report = HandedIn.Report(("tong", 20), ("xong", null));
        report = report with { Facts = [report.Facts[0], report.Facts[1] with { Unreadable = true }] };

        var round = Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", report), ("1.2", Plan), ("1.3", Rate))));

        Assert.Equal((OutcomeKind.Awaiting, null), (round.Outcome("00001", "1.1").Kind, round.Outcome("00001", "1.1").Points));
        Assert.Equal((UnitStatus.Blocked, null), (round.Unit("00001").Status, round.Unit("00001").Index));
        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void A_done_above_its_total_is_asked_back_with_both_figures() =>
        Awaits(
            "1.1",
            HandedIn.Report(("tong", 20), ("xong", 21)),
            "F11",
            "score.fact.beyond",
            "21 nhiệm vụ",
            "Số nhiệm vụ đã xong",
            "Tổng số nhiệm vụ",
            "20 nhiệm vụ"
        );

    [Fact]
    public void A_value_below_its_least_is_asked_back() =>
        Awaits("1.1", HandedIn.Report(("tong", 0), ("xong", 0)), "F10", "score.fact.beyond", "0 nhiệm vụ", "Tổng số nhiệm vụ", "1 nhiệm vụ");

    [Fact]
    public void A_count_that_is_not_whole_is_asked_back() =>
        Awaits("1.1", HandedIn.Report(("tong", 20), ("xong", 19.5m)), "F11", "score.fact.not-whole", "19,5 nhiệm vụ", "Số nhiệm vụ đã xong");

    [Fact]
    public void A_percentage_above_a_hundred_is_asked_back() =>
        Awaits(
            "1.3",
            HandedIn.Report(("tyLe", 100.1m), ("hinhThuc", "so"), ("luc", new DateTime(2022, 12, 1))),
            "F10",
            "score.fact.beyond",
            "100,1%",
            "Tỷ lệ đúng hạn",
            "100%"
        );

    [Fact]
    public void More_decimals_than_the_fact_has_are_asked_back() =>
        Awaits(
            "1.3",
            HandedIn.Report(("tyLe", 97.55m), ("hinhThuc", "so"), ("luc", new DateTime(2022, 12, 1))),
            "F10",
            "score.fact.too-fine",
            "97,55%",
            "Tỷ lệ đúng hạn",
            "1 chữ số thập phân"
        );

    [Fact]
    public void A_choice_that_is_none_is_asked_back_with_the_list() =>
        Awaits(
            "1.3",
            HandedIn.Report(("tyLe", 97.5m), ("hinhThuc", "miệng"), ("luc", new DateTime(2022, 12, 1))),
            "F11",
            "score.fact.no-option",
            "miệng",
            "miệng",
            "Hình thức"
        );

    [Fact]
    public void A_day_before_the_year_before_is_asked_back() =>
        Awaits(
            "1.2",
            HandedIn.Report(("coKeHoach", true), ("ngay", new DateTime(2020, 12, 31))),
            "F11",
            "score.fact.beyond",
            "31/12/2020",
            "Ngày ban hành",
            "01/01/2021"
        );

    [Fact]
    public void A_time_after_the_deadline_is_asked_back() =>
        Awaits(
            "1.3",
            HandedIn.Report(("tyLe", 97.5m), ("hinhThuc", "so"), ("luc", new DateTime(2022, 12, 5, 17, 0, 1))),
            "F12",
            "score.fact.beyond",
            "17:00:01 ngày 05/12/2022",
            "Lúc gửi",
            "17:00 ngày 05/12/2022"
        );

    [Fact]
    public void An_answer_no_with_a_date_beside_it_contradicts_itself() =>
        Awaits(
            "1.2",
            HandedIn.Report(("coKeHoach", false), ("ngay", new DateTime(2022, 1, 20))),
            "F11",
            "score.fact.answered-no",
            "20/01/2022",
            "Có kế hoạch không?",
            "Ngày ban hành"
        );

    [Fact]
    public void An_answer_no_without_a_date_is_an_answer()
    {
        var round = Scorer.Score(
            Book,
            HandedIn.Of(HandedIn.Sheet("00001", ("1.1", Tasks), ("1.2", HandedIn.Report(("coKeHoach", false), ("ngay", null))), ("1.3", Rate)))
        );

        Assert.Equal(
            (OutcomeKind.NotMet, 0m, "Muộn hoặc không có"),
            (round.Outcome("00001", "1.2").Kind, round.Outcome("00001", "1.2").Points, round.Outcome("00001", "1.2").Rule)
        );
        Assert.DoesNotContain(round.Problems, problem => problem.Unit == "00001");
    }

    [Fact]
    public void A_blank_answer_leaves_its_date_alone_and_asks_for_the_answer_only() =>
        Awaits("1.2", HandedIn.Report(("coKeHoach", null), ("ngay", null)), "F10", "score.fact.missing", "", "Có kế hoạch không?");

    [Fact]
    public void Every_flaw_of_a_criterion_is_told_at_once()
    {
        var problems = Scorer
            .Score(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("tong", null), ("xong", -1))), ("1.2", Plan), ("1.3", Rate))))
            .Problems;

        Assert.Equal([Form + "F10", Form + "F11"], problems.Where(problem => problem.Unit == "00001").Select(problem => problem.Where));
    }

    // One spoilt criterion: no points, no index, one error with its place, the facts it is about and what stands there; the others stand.
    private static void Awaits(string criterion, CriterionReport spoilt, string cell, string id, string found, params string[] facts)
    {
        var reports = new Dictionary<CriterionCode, CriterionReport>
        {
            ["1.1"] = Tasks,
            ["1.2"] = Plan,
            ["1.3"] = Rate,
            [criterion] = spoilt,
        };

        var round = Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", [.. reports.Select(pair => (pair.Key, pair.Value))])));

        var problem = round.Problem("00001", criterion);
        Assert.Equal((id, Severity.Error, "00001", criterion, Form + cell, found), problem.Told());
        Assert.All(facts, fact => Assert.Contains(fact, problem.Message, StringComparison.Ordinal));
        var outcome = round.Outcome("00001", criterion);
        Assert.Equal((OutcomeKind.Awaiting, null, null, null), (outcome.Kind, outcome.Points, outcome.RulePoints, outcome.Rule));
        var unit = round.Unit("00001");
        Assert.Equal((UnitStatus.Blocked, null), (unit.Status, unit.Index));
        Assert.All(unit.Outcomes.Where(other => other.Criterion.Code != criterion), other => Assert.Equal(OutcomeKind.Scored, other.Kind));
    }
}
