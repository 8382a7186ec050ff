using CchcWardIndex.App.Files;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Appraising;

/// <summary>What a unit is told it needs for more points, on the criteria of 2022.</summary>
public class WouldEarnTests
{
    private const string Plan =
        "Có đủ sáu nội dung cải cách hành chính: 0,25 điểm; và Mỗi nhiệm vụ có sản phẩm và thời hạn: 0,25 điểm; và Mỗi nhiệm vụ có người phụ trách: "
        + "0,25 điểm; và Có ghi kinh phí thực hiện: 0,25 điểm";
    private const string Unlawful = "Không thuộc trường hợp \"Có văn bản trái pháp luật: 0 điểm cả tiêu chí\"";

    private static readonly RuleBook Book = RuleBook.Prove(CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022"))).Book!;

    [Fact]
    public void Parts_that_add_up_are_all_named_and_none_says_its_points_twice()
    {
        Assert.Equal(Plan, WouldEarn.Phrase(Decided("1.1.2", false, false, false, false)));
        Assert.Equal("Có ghi kinh phí thực hiện: 0,25 điểm", WouldEarn.Phrase(Decided("1.1.2", true, true, true, false)));
    }

    [Fact]
    public void Of_several_ways_one_is_enough_so_the_best_two_are_named() =>
        Assert.Equal("Từ 95% trở lên (1 điểm); hoặc Từ 80% đến dưới 95% (0,75 điểm)", WouldEarn.Phrase(Decided("2.1.2", 100m, 10m)));

    [Fact]
    public void What_vetoed_is_to_be_avoided_beside_what_is_missing()
    {
        Assert.Equal(Unlawful, WouldEarn.Phrase(Decided("2.1.1", 1m, 0m, 0m, true)));
        Assert.Equal($"{Unlawful}; và Có kiểm tra pháp lý trước khi ký: 0,5 điểm", WouldEarn.Phrase(Decided("2.1.1", 1m, 0m, 0m, false)));
    }

    [Fact]
    public void What_a_department_refused_is_still_to_be_earned_though_the_units_own_figures_reached_it()
    {
        var rejected = Refused(Decided("1.1.2", true, true, true, true));

        Assert.Equal($"Được cơ quan thẩm định công nhận: {Plan}", WouldEarn.Phrase(rejected));
        Assert.Equal(["Được cơ quan thẩm định công nhận:", .. Plan.Split("; và ")], WouldEarn.Lines(rejected));
    }

    [Fact]
    public void Points_without_a_document_want_the_document() =>
        Assert.Equal(
            "Nộp tài liệu kiểm chứng: Kế hoạch cải cách hành chính năm 2022 kèm phụ lục nhiệm vụ; và Dự toán hoặc văn bản bố trí kinh phí thực hiện Kế "
                + "hoạch (nếu là văn bản riêng)",
            WouldEarn.Phrase(Decided("1.1.2", true, true, true, true) with { Kind = OutcomeKind.MissingEvidence, Points = 0m })
        );

    [Theory]
    [InlineData("1.5.1", "Tăng số kết luận, chỉ đạo bằng văn bản của Chủ tịch UBND phường, xã sau các cuộc họp, giao ban về CCHC (đến 1,5 điểm)", 4)]
    [InlineData("8.1", "Tăng số phiếu trả lời hài lòng hoặc rất hài lòng (đến 5 điểm)", 100, 80)]
    [InlineData("3.2.3", "Giảm số hồ sơ đã quá hạn mà chưa giải quyết, tính đến ngày 05/12/2022 (đến 1 điểm)", 4)]
    [InlineData("7.2.1", "Tăng số thủ tục đang cung cấp trực tuyến mức độ 3 hoặc mức độ 4 (đến 1 điểm)", 100, 30)]
    [InlineData("7.2.2", "Tăng số hồ sơ nộp trực tuyến (đến 2 điểm)", 100, 30, 1)]
    public void A_formula_says_which_figure_must_go_which_way(string code, string expected, params int[] figures) =>
        Assert.Equal(expected, WouldEarn.Phrase(Decided(code, [.. figures.Select(figure => (object)(decimal)figure)])));

    [Fact]
    public void Where_a_rule_above_the_formula_gives_all_there_is_the_rule_is_named() =>
        Assert.Equal("Hoàn thành 100% và không có nhiệm vụ trễ hạn (1,5 điểm)", WouldEarn.Phrase(Decided("1.2.1", 20m, 18m, 1m)));

    [Fact]
    public void Nothing_is_asked_of_who_has_everything() => Assert.Equal("", WouldEarn.Phrase(Decided("1.1.2", true, true, true, true)));

    [Fact]
    public void Nobody_loses_points_in_the_set_without_being_told_what_would_earn_them() =>
        Assert.All(
            Book.Set.Criteria.Where(criterion => criterion.Extra is null),
            criterion => Assert.NotEqual("", WouldEarn.Phrase(new Outcome(criterion, OutcomeKind.NotMet, 0m)))
        );

    private static Outcome Refused(Outcome outcome)
    {
        var source = new Source("a.xlsx", "", "Phiếu");
        var entry = new AppraisalEntry("21550", outcome.Criterion.Code, "", new Cell(2, 2)) { Conclusion = Conclusion.Rejected, Reason = "Không có kế hoạch" };
        return outcome with
        {
            Kind = OutcomeKind.NotMet,
            Points = 0m,
            Ground = "Cơ quan thẩm định không công nhận",
            Appraisal = new Appraised(entry, AppraisalStage.First, source),
        };
    }

    private static Outcome Decided(string code, params object[] values)
    {
        var criterion = Book.Set.Criteria.First(criterion => criterion.Code == code);
        var decision = Book.Decide(criterion, [.. values.Select(value => (FactValue?)(value is bool yes ? FactValue.Of(yes) : FactValue.Of((decimal)value)))]);
        return new Outcome(criterion, OutcomeKind.Scored, decision.Points) { Decision = decision };
    }
}
