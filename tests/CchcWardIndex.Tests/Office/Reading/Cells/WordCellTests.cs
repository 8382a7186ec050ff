using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Office.Reading.Cells;

public class WordCellTests
{
    private static readonly Fact Choice = new("cach", "Cách gửi", FactType.Choice)
    {
        Options = [new Option("truc-tuyen", "Qua phần mềm, có ký số"), new Option("2", "Hai lần")],
    };

    [Theory]
    [InlineData("Có", true)]
    [InlineData("CÓ", true)]
    [InlineData("co", true)]
    [InlineData(" có\u00A0", true)]
    [InlineData("Không", false)]
    [InlineData("KHONG", false)]
    [InlineData("không", false)]
    public void Yes_and_no_are_read_in_any_case_with_or_without_accents(string text, bool expected)
    {
        Assert.Equal(expected, WordCell.ReadYesNo(Text(text)).Value);
        Assert.Equal(expected, WordCell.ReadYesNo(Text(text.Normalize(NormalizationForm.FormD))).Value);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("có lẽ")]
    [InlineData("1")]
    [InlineData("yes")]
    public void Any_other_word_is_asked_back(string text)
    {
        Assert.Contains("không phải là Có hoặc Không", WordCell.ReadYesNo(Text(text)).Complaint!.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_true_false_cell_is_yes_or_no()
    {
        Assert.True(WordCell.ReadYesNo(new RawCell(CellKind.Boolean, 1)).Value);
        Assert.True(WordCell.ReadYesNo(new RawCell(CellKind.Boolean, 0)) is { HasValue: true, Value: false });
    }

    [Theory]
    [InlineData("x", true)]
    [InlineData("X", true)]
    [InlineData("TRUE", true)]
    [InlineData("FALSE", false)]
    public void The_mark_is_an_x(string text, bool expected) => Assert.True(WordCell.ReadMark(Text(text)) is { HasValue: true } read && read.Value == expected);

    [Fact]
    public void Another_mark_is_asked_back() =>
        Assert.Contains("ghi \"v\", không phải là dấu x", WordCell.ReadMark(Text("v")).Complaint!.Found, StringComparison.Ordinal);

    [Theory]
    [InlineData("không")]
    [InlineData("Có")]
    [InlineData("KHONG")]
    public void A_word_that_under_such_a_heading_means_either_is_asked_back(string text) =>
        Assert.Contains("không phải là dấu x", WordCell.ReadMark(Text(text)).Complaint!.Found, StringComparison.Ordinal);

    [Theory]
    [InlineData("Dong y", Conclusion.Agreed)]
    [InlineData("DIEU CHINH", Conclusion.Adjusted)]
    public void A_conclusion_is_read_without_accents_and_without_the_bar_of_its_d(string text, Conclusion expected) =>
        Assert.Equal(expected, ConclusionCell.Read(Text(text)).Value);

    [Theory]
    [InlineData("Qua phần mềm, có ký số", "truc-tuyen")]
    [InlineData("QUA PHẦN MỀM,  CÓ KÝ SỐ ", "truc-tuyen")]
    [InlineData("truc-tuyen", "truc-tuyen")]
    [InlineData("Hai lần", "2")]
    public void A_choice_is_read_by_label_or_value(string text, string expected)
    {
        Assert.Equal(expected, WordCell.ReadChoice(Text(text), Choice).Value);
        Assert.Equal(expected, WordCell.ReadChoice(Text(text.Normalize(NormalizationForm.FormD)), Choice).Value);
    }

    [Fact]
    public void A_choice_that_is_none_names_those_there_are()
    {
        var complaint = WordCell.ReadChoice(Text("Fax"), Choice).Complaint!;

        Assert.Contains("ghi \"Fax\", không có trong danh sách", complaint.Found, StringComparison.Ordinal);
        Assert.Contains("Qua phần mềm, có ký số; Hai lần", complaint.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_kept_composed_trimmed_and_without_control_characters()
    {
        Assert.Equal("Kế hoạch 15", CellText.Clean("\u00A0" + "Kế\u0007 hoạch\u200B 15 \t".Normalize(NormalizationForm.FormD)));
        Assert.Equal("a b", CellText.Clean("a\nb"));
        Assert.Equal("\uFFFD", CellText.Clean("\uD800"));
        Assert.Equal("a\uFFFDb", CellText.Clean("a\uFFFEb"));
        Assert.Equal("ơ\uFFFDb", CchcWardIndex.Criteria.UnitNames.Fold("O\u031B\uFFFEB"));
    }

    private static RawCell Text(string text) => new(CellKind.Text, Text: text);
}
