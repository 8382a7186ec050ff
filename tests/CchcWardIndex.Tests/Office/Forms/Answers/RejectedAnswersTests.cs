using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.Answers;

/// <summary>Answers that do not count: none is lost, each has its reason, and the sheet says where.</summary>
public class RejectedAnswersTests
{
    [Theory]
    [InlineData(2, "99999", "UnknownUnit", "B9", "không có đơn vị nào mang mã hoặc tên đã ghi, hoặc mã và tên không khớp nhau")]
    [InlineData(2, null, "UnknownUnit", "C9", "không có đơn vị nào mang mã hoặc tên đã ghi, hoặc mã và tên không khớp nhau", "Phường Không Có")]
    [InlineData(3, "Phường Nhơn Phú", "UnknownUnit", "B9", "không có đơn vị nào mang mã hoặc tên đã ghi, hoặc mã và tên không khớp nhau")]
    [InlineData(4, "CH99", "UnknownQuestion", "D9", "không có câu hỏi nào mang mã đã ghi")]
    [InlineData(4, null, "UnknownQuestion", "D9", "không có câu hỏi nào mang mã đã ghi")]
    [InlineData(5, "6", "OffScale", "E9", "câu trả lời để trống hoặc không thuộc thang đo")]
    [InlineData(5, 0.0, "OffScale", "E9", "câu trả lời để trống hoặc không thuộc thang đo")]
    [InlineData(5, 4.5, "OffScale", "E9", "câu trả lời để trống hoặc không thuộc thang đo")]
    [InlineData(5, "tốt", "OffScale", "E9", "câu trả lời để trống hoặc không thuộc thang đo")]
    [InlineData(5, null, "OffScale", "E9", "câu trả lời để trống hoặc không thuộc thang đo")]
    [InlineData(1, null, "NoRespondent", "A9", "không có mã phiếu, nên không biết phiếu đã được tính hay chưa")]
    [InlineData(1, "   ", "NoRespondent", "A9", "không có mã phiếu, nên không biết phiếu đã được tính hay chưa")]
    public void One_mistake_is_one_row_less_and_one_warning(int column, object? value, string reason, string cell, string why, string? name = null)
    {
        var intake = Raw.Read(
            (
                "a.xlsx",
                Raw.Edit(sheet =>
                {
                    sheet.Cells[Raw.FirstRow, column].Value = value;
                    sheet.Cells[Raw.FirstRow, 3].Value = name ?? sheet.Cells[Raw.FirstRow, 3].Value;
                })
            )
        );

        var problem = Assert.Single(intake.Problems);
        Assert.Equal(
            (Severity.Warning, $"a.xlsx!Phiếu trả lời!{cell}", $"1 dòng trả lời không được tính vì {why}: {cell}."),
            (problem.Severity, problem.Where, problem.Message)
        );
        Assert.True(problem.Remedy.Length > 20);
        Assert.Equal([$"a.xlsx: 6 of 7, {reason} 1"], Raw.Counts(intake));
        Assert.Equal("21550 CH01 1/1", Raw.Sums(intake).First());
    }

    [Fact]
    public void A_date_where_an_answer_should_be_is_off_the_scale() =>
        Assert.Equal(["a.xlsx: 6 of 7, OffScale 1"], Raw.Counts(Raw.Read(("a.xlsx", Raw.With(5, 4, "dd/mm/yyyy")))));

    [Fact]
    public void Equal_answers_of_one_respondent_count_once()
    {
        var intake = Raw.Read(("a.xlsx", Raw.Write([.. Raw.Usual, Raw.Usual[0], Raw.Row(" P1 ", "21550", "CH01", "Rất hài lòng")])));

        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
        Assert.Equal(["a.xlsx: 7 of 9, DoubleRespondent 2"], Raw.Counts(intake));
        Assert.Equal(
            "2 dòng trả lời không được tính vì cùng mã phiếu đã có câu trả lời giống hệt cho câu hỏi đó và chỉ tính một lần: A16, A17.",
            Assert.Single(intake.Problems).Message
        );
    }

    [Theory]
    [InlineData("21550", "4")]
    [InlineData("21595", "5")]
    public void Different_answers_or_units_of_one_respondent_to_one_question_count_not_at_all(string unit, string answer)
    {
        var intake = Raw.Read(("a.xlsx", Raw.Write([.. Raw.Usual, Raw.Row("P1", unit, "CH01", answer), Raw.Usual[0]])));

        Assert.Equal(Raw.UsualSums.SetItem(0, "21550 CH01 1/1"), Raw.Sums(intake));
        Assert.Equal(["a.xlsx: 6 of 9, Contradiction 3"], Raw.Counts(intake));
        Assert.Equal(
            "3 dòng trả lời không được tính vì cùng mã phiếu trả lời một câu hỏi theo nhiều cách hoặc cho nhiều đơn vị, nên không tính dòng nào: A9, A16, A17.",
            Assert.Single(intake.Problems).Message
        );
    }

    [Fact]
    public void One_code_in_two_units_on_different_questions_counts_and_is_told_with_its_rows_across_files()
    {
        var intake = Raw.Read(
            ("a.xlsx", Raw.Write([.. Raw.Usual, Raw.Row("Q1", "21550", "CH01", "5")])),
            ("b.xlsx", Raw.Write(Raw.Row("Q1", "21595", "CH02", "5"), Raw.Row("Q2", "21595", "CH02", "1")))
        );

        Assert.Equal(["21550 CH01 3/3", "21550 CH02 1/2", "21595 CH01 0/2", "21595 CH02 2/3"], Raw.Sums(intake));
        Assert.Equal(["a.xlsx: 8 of 8", "b.xlsx: 2 of 2"], Raw.Counts(intake));
        Assert.Equal(
            [("a.xlsx!Phiếu trả lời!A16", "A16"), ("b.xlsx!Phiếu trả lời!A9", "A9")],
            intake.Problems.Select(problem => (problem.Where, problem.Message.Split(": ")[^1].TrimEnd('.')))
        );
        Assert.All(
            intake.Problems,
            problem =>
                Assert.StartsWith(
                    "1 dòng trả lời mang mã phiếu được ghi cho từ hai đơn vị trở lên ở những câu hỏi khác nhau; các dòng này vẫn được tính",
                    problem.Message,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Only_what_counts_makes_a_code_stand_in_two_units_and_many_rows_are_counted_not_named()
    {
        var contradicted = Raw.Read(
            ("a.xlsx", Raw.Write(Raw.Row("P1", "21550", "CH01", "5"), Raw.Row("P1", "21595", "CH01", "5"), Raw.Row("P1", "21595", "CH02", "5")))
        );
        var many = Raw.Read(
            (
                "a.xlsx",
                Raw.Write(Enumerable.Range(0, 10).SelectMany(i => new[] { Raw.Row($"P{i}", "21550", "CH01", "5"), Raw.Row($"P{i}", "21595", "CH02", "5") }))
            )
        );

        Assert.StartsWith("2 dòng trả lời không được tính", Assert.Single(contradicted.Problems).Message, StringComparison.Ordinal);
        Assert.EndsWith(": A9, A10, A11, A12, A13 và 15 dòng khác.", Assert.Single(many.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_several_faults_has_the_first_reason_and_is_no_double_of_another()
    {
        var intake = Raw.Read(
            (
                "a.xlsx",
                Raw.Write([
                    .. Raw.Usual,
                    Raw.Row("", "99999", "CH99", "9"),
                    Raw.Row("", "21550", "CH99", "9"),
                    Raw.Row("", "21550", "CH01", "9"),
                    Raw.Row("P1", "21550", "CH01", "9"),
                ])
            )
        );

        Assert.Equal(["a.xlsx: 7 of 11, UnknownUnit 1, UnknownQuestion 1, OffScale 2"], Raw.Counts(intake));
        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
    }

    [Fact]
    public void Of_many_rejected_rows_the_first_cells_are_named_and_the_rest_counted()
    {
        var intake = Raw.Read(("a.xlsx", Raw.Write(Enumerable.Range(0, 2000).Select(i => Raw.Row($"P{i}", "99999", "CH01", "5")))));

        var problem = Assert.Single(intake.Problems);
        Assert.EndsWith(": B9, B10, B11, B12, B13 và 1.995 dòng khác.", problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("2.000 dòng trả lời", problem.Message, StringComparison.Ordinal);
        Assert.Equal("99999", problem.Found);
    }

    [Fact]
    public void Doubles_and_contradictions_are_found_across_files_whatever_their_order()
    {
        var (one, two) = (Raw.Write(Raw.Usual), Raw.Write(Raw.Usual[0], Raw.Row("P2", "21550", "CH01", "1"), Raw.Row("P9", "21550", "CH01", "3")));

        var there = Raw.Read(("a.xlsx", one), ("b.xlsx", two));
        var back = Raw.Read(("b.xlsx", two), ("a.xlsx", one));

        Assert.Equal(["21550 CH01 1/2", "21550 CH02 1/2", "21595 CH01 0/2", "21595 CH02 1/1"], Raw.Sums(there));
        Assert.Equal(["a.xlsx: 6 of 7, Contradiction 1", "b.xlsx: 1 of 3, DoubleRespondent 1, Contradiction 1"], Raw.Counts(there));
        Assert.Equal(Raw.Sums(there), Raw.Sums(back));
        Assert.Equal(Raw.Counts(there), Raw.Counts(back));
        Assert.Equal(there.Problems, back.Problems);
    }

    [Fact]
    public void The_same_file_twice_is_one_and_no_row_of_it_a_double()
    {
        var file = Raw.Write(Raw.Usual);

        var intake = Raw.Read(("a.xlsx", file), ("b.xlsx", file));

        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
        Assert.Equal(["a.xlsx: 7 of 7"], Raw.Counts(intake));
        Assert.Contains("giống hệt", Assert.Single(intake.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_and_raw_answers_to_one_question_of_one_unit_count_neither()
    {
        var totals = SurveyTemplate.Write(SmallSet.Set, [new SurveyAnswers("21550", "CH01", 100, 90, new Source("", "", ""), default, default)]);

        var intake = Raw.Read(("a.xlsx", Raw.Write(Raw.Usual)), ("b.xlsx", totals));

        Assert.Equal(Raw.UsualSums[1..], Raw.Sums(intake));
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, "21550"), (problem.Severity, problem.Unit));
        Assert.Matches(
            @"^Câu hỏi CH01 của đơn vị 21550 vừa có phiếu trả lời vừa có số tổng hợp \(.*a\.xlsx!Phiếu trả lời.*\); chưa tính bên nào\.$",
            problem.Message
        );
        Assert.Contains("b.xlsx!Khảo sát!E", problem.Message, StringComparison.Ordinal);
    }
}
