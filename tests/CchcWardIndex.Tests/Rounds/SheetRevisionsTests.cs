using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>What a second form of a department, or of a unit that explains itself, changes against the first.</summary>
public class SheetRevisionsTests
{
    private static readonly CriteriaSet Set = new SmallSet()
        .With(
            "1.1",
            3m,
            """{ "name": "xong", "label": "Số việc đã xong", "type": "count", "unit": "việc" }""",
            """{ "RuleName": "Có", "Expression": "xong > 0", "SuccessEvent": "3" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .With(
            "1.2",
            1m,
            """{ "name": "co", "label": "Đã ban hành chưa?", "type": "yesNo" }""",
            """{ "RuleName": "Có", "Expression": "co", "SuccessEvent": "1" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
        )
        .Book()
        .Set;

    private static readonly AppraisalEntry Agreed = new("00001", "1.1", "b", default) { Conclusion = Conclusion.Agreed };

    [Fact]
    public void Conclusion_figure_points_reason_and_document_are_compared_each_by_itself()
    {
        var after = Agreed with
        {
            Conclusion = Conclusion.Adjusted,
            Facts = [new ReportedFact("xong", FactValue.Of(4m), default)],
            Excused = [new ReportedFact("xong", FactValue.Of(1m), default)],
            Points = 2m,
            Reason = "Thiếu một báo cáo",
            Document = "12/BB",
        };

        Assert.Equal(
            [
                new Change("1.1", "Phường Một: Kết luận", "Đồng ý", "Điều chỉnh"),
                new Change("1.1", "Phường Một: Số việc đã xong", "", "4 việc"),
                new Change("1.1", "Phường Một: Số việc đã xong, trừ vì nguyên nhân khách quan", "", "1 việc"),
                new Change("1.1", "Phường Một: Điểm thẩm định", "", "2"),
                new Change("1.1", "Phường Một: Lý do", "", "Thiếu một báo cáo"),
                new Change("1.1", "Phường Một: Căn cứ, tài liệu", "", "12/BB"),
            ],
            SheetRevisions.Between(Set, Sheet(Agreed), Sheet(after))
        );
    }

    [Fact]
    public void A_conclusion_that_is_new_or_gone_is_one_line_and_what_stayed_is_none()
    {
        var other = Agreed with { Unit = "00002", Conclusion = Conclusion.Rejected, Reason = "Không có tài liệu" };
        var third = Agreed with { Unit = "00002", Criterion = "1.2" };

        Assert.Equal(
            [new Change("1.1", "Xã Hai", "", "Không công nhận; Lý do: Không có tài liệu"), new Change("1.2", "Xã Hai", "Đồng ý", "")],
            SheetRevisions.Between(Set, Sheet(third, Agreed), Sheet(other, Agreed))
        );
    }

    [Fact]
    public void Explanations_are_compared_with_their_documents()
    {
        static ExplanationSheet Said(params ExplanationEntry[] entries) => new("00001", new Source("a.xlsx", "", "t"), [.. entries]);
        var before = new ExplanationEntry("1.1", "b", "Đã nộp", default);

        Assert.Equal(
            [new Change("1.1", "Tài liệu bổ sung", "", "15/KH-UBND ngày 20/01/2022"), new Change("1.2", "Giải trình", "", "Xin xem lại")],
            SheetRevisions.Between(Set, Said(before), Said(new ExplanationEntry("1.2", "b", "Xin xem lại", default), before with { Evidence = HandedIn.Proof }))
        );
    }

    private static AppraisalSheet Sheet(params AppraisalEntry[] entries) => new("noi-vu", AppraisalStage.First, new Source("a.xlsx", "", "t"), [.. entries]);
}
