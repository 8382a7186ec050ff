using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>What a department enters wrongly is told with its cell and its remedy, and the criterion waits: nothing becomes zero, nothing is lost.</summary>
public class WrongAppraisalTests
{
    private const string Counts =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "min": 1, "excusable": true }, { "name": "xong", "label": "Đã xong","""
        + """ "type": "count", "max": "tong" }""";
    private const string Share =
        """{ "RuleName": "Tỷ lệ × 2 điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "xong / tong * 2m" } } } }""";
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Half =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "1" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0.5" }""";

    private static readonly RuleBook Book = new SmallSet { Procedure = """ "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ" } """ }
        .With("1.1", 2m, Counts, Share)
        .With("1.2", 1m, YesNo, Half, """ "combine": "first", "judgement": true, "step": 0.25 """)
        .With(
            "1.3",
            1m,
            """{ "name": "dungHan", "label": "Số hồ sơ đúng hạn", "type": "count", "max": 10, "source": "department" }""",
            """{ "RuleName": "Tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                + """ "Context": { "Expression": "dungHan / 10" } } } }"""
        )
        .WithExtra(
            "9.1",
            "bonus",
            1m,
            YesNo.Replace("\"yesNo\"", "\"yesNo\", \"source\": \"department\"", StringComparison.Ordinal),
            """{ "RuleName": "Có", "Expression": "dat", "SuccessEvent": "1" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .Book();

    private static readonly CriterionReport First = HandedIn.Report(("tong", 10), ("xong", 8)) with { SelfPoints = 1.6m };
    private static readonly CriterionReport Second = HandedIn.Report(("dat", false)) with { SelfPoints = 0.5m };

    private static readonly Dictionary<string, (string Criterion, Func<AppraisalEntry, AppraisalEntry> Change)> Wrong = new(StringComparer.Ordinal)
    {
        ["points above the maximum"] = ("1.2", entry => Adjusted(entry) with { Points = 1.25m }),
        ["points below the least"] = ("1.2", entry => Adjusted(entry) with { Points = -0.25m }),
        ["points off the step"] = ("1.2", entry => Adjusted(entry) with { Points = 0.3m }),
        ["points without judgement"] = ("1.1", entry => Adjusted(entry) with { Points = 1m }),
        ["points raised"] = ("1.2", entry => Adjusted(entry) with { Points = 0.75m }),
        ["facts raised"] = ("1.1", entry => Adjusted(entry) with { Facts = [Fact("xong", 9m)] }),
        ["without a reason"] = ("1.1", entry => Adjusted(entry) with { Facts = [Fact("xong", 7m)], Reason = "" }),
        ["rejected without a reason"] = ("1.1", entry => entry with { Conclusion = Conclusion.Rejected, Reason = "" }),
        ["rejected with points"] = ("1.2", entry => entry with { Conclusion = Conclusion.Rejected, Points = 0.25m }),
        ["no conclusion"] = ("1.1", entry => entry with { Facts = [Fact("xong", 7m)] }),
        ["agreed but changed"] = ("1.1", entry => entry with { Conclusion = Conclusion.Agreed, Facts = [Fact("xong", 7m)] }),
        ["adjusted without change"] = ("1.1", entry => Adjusted(entry) with { Facts = [Fact("xong", 8m)] }),
        ["no occasion not allowed"] = ("1.1", entry => Adjusted(entry) with { NotApplicable = true }),
        ["excused too many"] = ("1.1", entry => Adjusted(entry) with { Excused = [Fact("tong", 11m)] }),
        ["excused a half"] = ("1.1", entry => Adjusted(entry) with { Excused = [Fact("tong", 0.5m)] }),
        ["excused fewer than none"] = ("1.1", entry => Adjusted(entry) with { Excused = [Fact("tong", -1m)] }),
        ["not excusable"] = ("1.1", entry => Adjusted(entry) with { Excused = [Fact("xong", 1m)] }),
        ["all excused"] = ("1.1", entry => Adjusted(entry) with { Facts = [Fact("xong", 0m)], Excused = [Fact("tong", 10m)] }),
        ["found beyond the limit"] = ("1.1", entry => Adjusted(entry) with { Facts = [Fact("xong", 12m)] }),
        ["stale"] = ("1.1", entry => entry with { Conclusion = Conclusion.Agreed, Basis = Basis.Of(First with { SelfPoints = 2m }) }),
        ["own criterion agreed on"] = ("1.3", entry => entry with { Conclusion = Conclusion.Agreed, Facts = [Fact("dungHan", 9m)] }),
        ["own figure left out"] = ("1.3", entry => entry),
        ["own figure beyond the limit"] = ("1.3", entry => entry with { Facts = [Fact("dungHan", 11m)] }),
        ["bonus without a document"] = ("9.1", entry => entry with { Facts = [new ReportedFact("dat", Criteria.FactValue.Of(true), new Cell(7, 9))] }),
    };

    [Theory]
    [InlineData("points above the maximum", "K7", "Điểm thẩm định 1,25 nằm ngoài khung 0 – 1 điểm của tiêu chí.", "Nhập điểm trong khung")]
    [InlineData("points below the least", "K7", "Điểm thẩm định -0,25 nằm ngoài khung 0 – 1 điểm của tiêu chí.", "Nhập điểm trong khung")]
    [InlineData("points off the step", "K7", "Điểm thẩm định 0,3 không phải bội số của bước điểm 0,25.", "Nhập điểm theo bước 0,25")]
    [InlineData("points without judgement", "K7", "Tiêu chí này tính điểm theo quy tắc, không được chấm điểm trực tiếp.", "Xóa điểm thẩm định và nhập số liệu")]
    [InlineData(
        "points raised",
        "K7",
        "Kết quả thẩm định là 0,75 điểm, cao hơn mức đơn vị tự đánh giá (0,5 điểm); bộ chỉ số không cho nâng.",
        "Kiểm tra lại số liệu hoặc điểm"
    )]
    [InlineData(
        "facts raised",
        "L7",
        "Kết quả thẩm định là 1,8 điểm, cao hơn mức đơn vị tự đánh giá (1,6 điểm); bộ chỉ số không cho nâng.",
        "Kiểm tra lại số liệu hoặc điểm"
    )]
    [InlineData("without a reason", "M7", "Kết luận khác với số liệu của đơn vị nhưng không ghi lý do.", "Ghi lý do ở cột Lý do")]
    [InlineData("rejected without a reason", "M7", "Kết luận khác với số liệu của đơn vị nhưng không ghi lý do.", "Ghi lý do ở cột Lý do")]
    [InlineData("rejected with points", "L7", "Kết luận Không công nhận nhưng lại cho điểm hoặc ghi không phát sinh.", "chọn Điều chỉnh")]
    [InlineData("no conclusion", "L7", "Dòng này đã có nội dung thẩm định nhưng chưa ghi kết luận.", "Chọn Đồng ý, Điều chỉnh hoặc Không công nhận")]
    [InlineData("agreed but changed", "L7", "Kết luận Đồng ý nhưng lại ghi số liệu, số loại trừ hoặc điểm khác với đơn vị.", "Chọn Điều chỉnh và ghi lý do")]
    [InlineData("adjusted without change", "L7", "Kết luận Điều chỉnh nhưng không có gì khác với số liệu của đơn vị.", "nếu không có gì khác thì chọn Đồng ý")]
    public void Points_or_a_conclusion_that_cannot_be_are_told_with_their_cell_and_the_criterion_waits(
        string mistake,
        string cell,
        string message,
        string remedy
    ) => IsTold(mistake, cell, message, remedy);

    [Theory]
    [InlineData("no occasion not allowed", "L7", "Tiêu chí này không được ghi \"Không phát sinh\".", "Xóa dấu x")]
    [InlineData("excused too many", "I7", "Số loại trừ của \"Tổng số\" là 11, không phải số nguyên từ 0 đến số liệu của dòng này.", "không lớn hơn tổng số")]
    [InlineData("excused a half", "I7", "Số loại trừ của \"Tổng số\" là 0,5, không phải số nguyên từ 0 đến số liệu của dòng này.", "là số nguyên")]
    [InlineData("excused fewer than none", "I7", "Số loại trừ của \"Tổng số\" là -1, không phải số nguyên từ 0 đến số liệu của dòng này.", "là số nguyên")]
    [InlineData("not excusable", "I7", "Bộ chỉ số không cho loại trừ nhiệm vụ khỏi số liệu này.", "Xóa số loại trừ")]
    [InlineData("all excused", "F10", "\"Tổng số\" là 0, nhỏ hơn 1.", "Nhập giá trị từ 1")]
    [InlineData("found beyond the limit", "I7", "\"Đã xong\" là 12, lớn hơn \"Tổng số\" (10).", "Kiểm tra lại cả hai số liệu")]
    [InlineData(
        "stale",
        "L7",
        "Phường Một đã nộp hoặc nộp lại số liệu của tiêu chí này sau khi mẫu phiếu thẩm định được tạo, nên kết luận của Phòng Nội vụ chưa được tính.",
        "Lấy mẫu phiếu thẩm định mới"
    )]
    [InlineData(
        "own criterion agreed on",
        "L7",
        "Tiêu chí này do cơ quan thẩm định nhập số liệu, không có gì của đơn vị để đồng ý hay không công nhận.",
        "Để trống cột Kết luận"
    )]
    [InlineData(
        "own figure left out",
        "L7",
        "Chưa nhập số liệu \"Số hồ sơ đúng hạn\", là số liệu do cơ quan thẩm định nắm.",
        "Nhập số liệu vào cột Số liệu thẩm định"
    )]
    [InlineData("own figure beyond the limit", "I7", "\"Số hồ sơ đúng hạn\" là 11, lớn hơn 10.", "Nhập giá trị không quá 10")]
    [InlineData("bonus without a document", "L7", "Điểm thưởng, điểm trừ phải có tài liệu làm căn cứ.", "Ghi số, ký hiệu văn bản")]
    public void A_figure_or_a_document_that_cannot_be_is_told_with_its_cell_and_the_criterion_waits(
        string mistake,
        string cell,
        string message,
        string remedy
    ) => IsTold(mistake, cell, message, remedy);

    private static void IsTold(string mistake, string cell, string message, string remedy)
    {
        var (criterion, change) = Wrong[mistake];
        var round = Scorer.Score(Book, With(change(Entry(criterion))));

        var problem = Assert.Single(round.Problems, problem => problem.Unit == "00001" && problem.Message == message);
        Assert.Equal((Severity.Error, criterion), (problem.Severity, problem.Criterion));
        Assert.EndsWith("!" + cell, problem.Where, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
        var outcome = round.Outcome("00001", criterion);
        Assert.Equal((OutcomeKind.Awaiting, null, null, true), (outcome.Kind, outcome.Points, outcome.AppraisedPoints, outcome.AwaitsDepartment));
        Assert.Equal(
            criterion switch
            {
                "1.1" => 1.6m,
                "1.2" => 0.5m,
                _ => null,
            },
            outcome.RulePoints
        );
        Assert.Equal((UnitStatus.Blocked, null), (round.Unit("00001").Status, round.Unit("00001").Index));
    }

    [Fact]
    public void Every_wrong_entry_is_asserted() =>
        Assert.Equal(
            Wrong.Keys.Order(StringComparer.Ordinal),
            typeof(WrongAppraisalTests)
                .GetMethods()
                .SelectMany(method => method.GetCustomAttributes(typeof(InlineDataAttribute), false))
                .Cast<InlineDataAttribute>()
                .Select(row => (string)row.Data[0]!)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Figures_that_cannot_be_right_are_told_beside_points_by_judgement_too()
    {
        var book = new SmallSet().With("1.1", 2m, Counts, Share, """ "combine": "first", "judgement": true """).Book();
        var entry = Adjusted(Entry("1.1")) with { Points = 1m, Facts = [Fact("xong", 12m)] };

        var round = Scorer.Score(book, Of(entry, HandedIn.Sheet("00001", ("1.1", First))));

        Assert.Contains(round.Problems, problem => problem.Message == "\"Đã xong\" là 12, lớn hơn \"Tổng số\" (10).");
        Assert.Equal(OutcomeKind.Awaiting, round.Outcome("00001", "1.1").Kind);
    }

    [Fact]
    public void A_zero_typed_where_nothing_is_excused_is_no_difference()
    {
        var outcome = Scorer
            .Score(Book, With(Entry("1.1") with { Conclusion = Conclusion.Agreed, Excused = [Fact("tong", 0m)], Reason = "" }))
            .Outcome("00001", "1.1");

        Assert.Equal((OutcomeKind.Scored, 1.6m), (outcome.Kind, outcome.AppraisedPoints));
    }

    [Fact]
    public void Points_that_differ_by_less_than_half_a_hundredth_are_no_raise()
    {
        // 1 ÷ 3 × 2 = 0,6666…, where the ward wrote 0,67 and then 0,66 of the same.
        var third = HandedIn.Report(("tong", 4), ("xong", null)) with
        {
            SelfPoints = 0.67m,
        };
        var entry = Adjusted(Entry("1.1")) with { Basis = Basis.Of(third), Facts = [Fact("tong", 3m), Fact("xong", 1m)] };
        Assert.NotNull(Scorer.Score(Book, With(entry, third)).Outcome("00001", "1.1").AppraisedPoints);

        third = third with { SelfPoints = 0.66m };
        Assert.Null(Scorer.Score(Book, With(entry with { Basis = Basis.Of(third) }, third)).Outcome("00001", "1.1").AppraisedPoints);
    }

    [Fact]
    public void A_form_left_blank_is_scored_once_every_criterion_of_it_is_rejected()
    {
        var (first, second) = (HandedIn.Report(("tong", null), ("xong", null)) with { Evidence = [] }, HandedIn.Report(("dat", null)) with { Evidence = [] });
        AppraisalEntry[] entries =
        [
            Entry("1.1") with
            {
                Basis = Basis.Of(first),
                Conclusion = Conclusion.Rejected,
            },
            Entry("1.2") with
            {
                Basis = Basis.Of(second),
                Conclusion = Conclusion.Rejected,
            },
            Entry("1.3") with
            {
                Facts = [Fact("dungHan", 9m)],
            },
            Entry("9.1") with
            {
                Facts = [new ReportedFact("dat", Criteria.FactValue.Of(false), new Cell(7, 9))],
            },
        ];
        var round = Scorer.Score(
            Book,
            Of(entries[0], HandedIn.Sheet("00001", ("1.1", first), ("1.2", second))) with
            {
                Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [.. entries])],
            }
        );

        Assert.Equal((UnitStatus.Scored, 0.9m, 4m), (round.Unit("00001").Status, round.Unit("00001").Points, round.Unit("00001").MaxPoints));
        Assert.DoesNotContain(round.Problems, problem => problem is { Unit.Text: "00001", Severity: Severity.Error });
    }

    private static AppraisalEntry Adjusted(AppraisalEntry entry) => entry with { Conclusion = Conclusion.Adjusted };

    private static AppraisalEntry Entry(string criterion) =>
        new(
            "00001",
            criterion,
            Basis.Of(
                criterion switch
                {
                    "1.1" => First,
                    "1.2" => Second,
                    _ => null,
                }
            ),
            new Cell(7, 12)
        )
        {
            PointsCell = new Cell(7, 11),
            ReasonCell = new Cell(7, 13),
            Reason = "Theo kết quả kiểm tra",
        };

    private static ReportedFact Fact(string name, decimal value) => new(name, Criteria.FactValue.Of(value), new Cell(7, 9));

    private static Intake With(AppraisalEntry entry, CriterionReport? first = null) =>
        Of(entry, HandedIn.Sheet("00001", ("1.1", first ?? First), ("1.2", Second)));

    private static Intake Of(AppraisalEntry entry, SelfAssessment sheet) =>
        HandedIn.Of(sheet) with
        {
            Appraisals = [new AppraisalSheet("noi-vu", AppraisalStage.First, new Source("noi-vu.xlsx", new string('c', 64), "Thẩm định"), [entry])],
        };
}
