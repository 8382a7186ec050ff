using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.Answers;

/// <summary>A unit's name written otherwise beside its code: the answer counts, and each way of writing is told once, with its rows.</summary>
public class RespeltNamesTests
{
    private const int NameColumn = 3;

    [Theory]
    [InlineData("PHUONG NHON BINH")]
    [InlineData("Nhơn Bìn")]
    [InlineData("Xã Nhơn Bình")]
    [InlineData("Phöôøng Nhôn Bình")]
    public void It_counts_and_is_told_with_both_ways_of_writing(string name)
    {
        var intake = Named((0, name));

        Assert.Equal(Raw.UsualSums, Raw.Sums(intake));
        Assert.Equal(["a.xlsx: 7 of 7"], Raw.Counts(intake));
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Warning, "21550", "a.xlsx!Phiếu trả lời!C9", name), (problem.Severity, problem.Unit, problem.Where, problem.Found));
        Assert.Equal(
            $"1 dòng trả lời ghi tên đơn vị \"{name}\", khác cách viết trong bộ tiêu chí (Phường Nhơn Bình); mã 21550 là của Phường Nhơn Bình nên các "
                + "dòng này vẫn được tính cho đơn vị này: C9.",
            problem.Message
        );
    }

    [Theory]
    [InlineData("phường nhơn bình")]
    [InlineData("UBND phường Nhơn Bình")]
    [InlineData("P. Nhơn Bình")]
    [InlineData("Nhơn Bình, thành phố Quy Nhơn")]
    public void A_way_of_writing_the_name_itself_is_taken_without_a_word(string name) => Assert.Empty(Named((0, name)).Problems);

    [Fact]
    public void Rows_that_write_it_alike_are_one_remark_in_the_order_of_the_sheet()
    {
        var intake = Named((0, "nhon binh"), (1, "Nhon Binh"), (2, "nhon binh"), (3, "nhon binh"));

        Assert.Equal(
            ["nhon binh: C9, C11, C12", "Nhon Binh: C10"],
            intake.Problems.Select(problem => $"{problem.Found}: {problem.Message.Split(": ")[^1].TrimEnd('.')}")
        );
        Assert.StartsWith("3 dòng trả lời", intake.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_does_not_count_for_another_reason_is_told_for_that_alone()
    {
        var intake = Raw.Read(
            ("a.xlsx", Raw.Edit(sheet => (sheet.Cells[Raw.FirstRow, NameColumn].Value, sheet.Cells[Raw.FirstRow, 5].Value) = ("nhon binh", "tốt")))
        );

        Assert.Equal("intake.answers.off-scale", Assert.Single(intake.Problems).Id.ToString());
    }

    [Fact]
    public void However_many_ways_there_are_the_first_are_told_one_by_one_and_the_rest_in_one()
    {
        var slips = "abcdeghiklmnopqrstuvx"
            .Where(letter => letter != 'n')
            .Select(letter => $"nhon {letter}inh")
            .Concat("abcdegh".Select(letter => $"nhon b{letter}nh"))
            .ToList();
        var intake = Raw.Read(
            (
                "a.xlsx",
                SampleForm.Edit(
                    Raw.Write(slips.Select((_, i) => Raw.Row($"P{i}", "21550", "CH01", "5"))),
                    sheet =>
                    {
                        for (var i = 0; i < slips.Count; i++)
                        {
                            sheet.Cells[Raw.FirstRow + i, NameColumn].Value = slips[i];
                        }
                    }
                )
            )
        );

        Assert.Equal(21, intake.Problems.Length);
        Assert.StartsWith(
            $"{slips.Count - 20} dòng trả lời khác ghi tên đơn vị theo những cách viết khác nữa",
            intake.Problems[^1].Message,
            StringComparison.Ordinal
        );
        Assert.Equal((Severity.Warning, "a.xlsx!Phiếu trả lời!C29"), (intake.Problems[^1].Severity, intake.Problems[^1].Where));
        Assert.Equal([$"21550 CH01 {slips.Count}/{slips.Count}"], Raw.Sums(intake));
    }

    private static Intake Named(params (int Row, string Name)[] names) =>
        Raw.Read(
            (
                "a.xlsx",
                Raw.Edit(sheet =>
                {
                    foreach (var (row, name) in names)
                    {
                        sheet.Cells[Raw.FirstRow + row, NameColumn].Value = name;
                    }
                })
            )
        );
}
