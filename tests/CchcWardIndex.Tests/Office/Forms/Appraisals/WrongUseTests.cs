using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.Sets;
using Xunit;

namespace CchcWardIndex.Tests.Office.Forms.Appraisals;

/// <summary>Rows of a department's form that cannot be taken, with the words and the cell; the rest counts.</summary>
public class WrongUseTests
{
    public static TheoryData<string, string, string?, string, string> Cells =>
        new()
        {
            { "21550|1.1", "cchc:conclusion", "Ừ", "Kết luận: ô ghi \"Ừ\", không phải là một kết luận.", "1.1" },
            { "21550|1.2", "cchc:points", "một rưỡi", "Điểm thẩm định: ô ghi \"một rưỡi\", không đọc được là một số.", "1.2" },
            { "21550|1.1#ngayBanHanh", "cchc:found", "31/02/2022", "\"Ngày ban hành kế hoạch\": ô ghi \"31/02/2022\", không có ngày này.", "1.1" },
            { "21550|1.3#tongNhiemVu", "cchc:excused", "vài", "Số loại trừ của \"Tổng số nhiệm vụ\": ô ghi \"vài\", không đọc được là một số.", "1.3" },
            { "21595|1.3", "cchc:na", "?", "Không phát sinh: ô ghi \"?\", không phải là dấu x.", "1.3" },
            { "21550|1.1#cachGui", "cchc:reason", "vì thế", "Ô này không phải ô nhập nên nội dung \"vì thế\" không được tính.", "1.1" },
            { "21601|1.2", "cchc:found", "5", "Ô này không phải ô nhập nên nội dung \"5\" không được tính.", "1.2" },
        };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_that_cannot_be_read_leaves_its_criterion_open_and_the_rest_counts(
        string row,
        string column,
        string? value,
        string message,
        string criterion
    )
    {
        var intake = ProcedureRound.Read(SampleForm.Edit(ProcedureRound.Filled, sheet => SampleForm.Put(sheet, row, column, value)));

        var unit = row[..5];
        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, unit, criterion, message, value), (problem.Severity, problem.Unit, problem.Criterion, problem.Message, problem.Found));
        SampleForm.Edit(
            ProcedureRound.Filled,
            sheet =>
                Assert.Equal(
                    $"a.xlsx!Phiếu thẩm định!{sheet.Cells[SampleForm.FindKey(sheet, row)!.Start.Row, SampleForm.FindKey(sheet, column)!.Start.Column].Address}",
                    problem.Where
                )
        );
        var entries = Assert.Single(intake.Appraisals).Entries;
        Assert.True(entries.Single(entry => entry.Unit == unit && entry.Criterion == criterion).Unreadable);
        Assert.Equal(
            ProcedureRound.Describe(ProcedureRound.Entries.Where(entry => entry.Unit != unit || entry.Criterion != criterion)),
            ProcedureRound.Describe(entries.Where(entry => entry.Unit != unit || entry.Criterion != criterion))
        );
        Assert.True(Scored(intake).Outcome(unit, criterion).AwaitsDepartment);
    }

    [Fact]
    public void A_formula_nobody_calculated_or_that_fails_leaves_the_criterion_open()
    {
        var intake = ProcedureRound.Read(
            SampleForm.Edit(
                ProcedureRound.Filled,
                sheet =>
                {
                    SampleForm.Put(sheet, "21550|1.2", "cchc:points", null).Formula = "1+1";
                    var failed = SampleForm.Put(sheet, "21595|1.2", "cchc:reason", null);
                    failed.Formula = "1/0";
                    OfficeOpenXml.CalculationExtension.Calculate(failed);
                }
            )
        );

        Assert.Equal(
            ["Điểm thẩm định: ô có công thức chưa được tính.", "Lý do: ô hiện lỗi #DIV/0! của Excel."],
            intake.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Message)
        );
        Assert.Equal([ProcedureRound.Ward, "21595"], intake.Appraisals.Single().Entries.Where(entry => entry.Unreadable).Select(entry => entry.Unit));
    }

    public static TheoryData<string, string, string, string?> RowKeys =>
        new()
        {
            { "21595|1.1", "99999|1.1", "Không có đơn vị nào mang mã \"99999\"; nội dung của dòng không được tính.", null },
            { "21595|1.1", "21595|7.7", "Không có tiêu chí thẩm định nào mang mã \"7.7\"; nội dung của dòng không được tính.", null },
            { "21595|1.1", "21595|3.1", "Không có tiêu chí thẩm định nào mang mã \"3.1\"; nội dung của dòng không được tính.", null },
            {
                "21595|1.1",
                "21595|2.3",
                "Tiêu chí 2.3 do Văn phòng HĐND và UBND thẩm định, không thuộc phiếu của Phòng Nội vụ; nội dung của dòng không được tính.",
                "2.3"
            },
            { "21595|1.1", "1.1", "Dòng này mang mã \"1.1\" mà phiếu thẩm định không dùng; nội dung của dòng không được tính.", null },
            { "21595|1.1#cachGui", "21595|1.1#gì", "Tiêu chí 1.1 không có số liệu \"gì\"; nội dung của dòng không được tính.", "1.1" },
        };

    [Theory]
    [MemberData(nameof(RowKeys))]
    public void A_row_that_is_none_of_the_departments_is_refused_and_the_rest_counts(string key, string other, string message, string? criterion)
    {
        var intake = ProcedureRound.Read(SampleForm.Edit(ProcedureRound.Filled, sheet => sheet.Cells[SampleForm.FindKey(sheet, key)!.Address].Value = other));

        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, message, criterion, other), (problem.Severity, problem.Message, problem.Criterion?.Text, problem.Found));
        Assert.Matches(@"^a\.xlsx!Phiếu thẩm định!A\d+$", problem.Where);
        Assert.Equal(
            ProcedureRound.Describe(ProcedureRound.Entries.Where(entry => entry is not { Unit.Text: "21595", Criterion.Text: "1.1" })),
            ProcedureRound.Describe(intake.Appraisals.Single().Entries.Where(entry => entry is not { Unit.Text: "21595", Criterion.Text: "1.1" }))
        );
    }

    [Fact]
    public void A_key_that_stands_twice_counts_for_nothing_and_names_both_rows()
    {
        var intake = ProcedureRound.Read(
            SampleForm.Edit(ProcedureRound.Filled, sheet => sheet.Cells[SampleForm.FindKey(sheet, "21595|1.1")!.Address].Value = "21550|1.1")
        );

        var problem = Assert.Single(intake.Problems);
        Assert.Equal((Severity.Error, "21550", "1.1"), (problem.Severity, problem.Unit, problem.Criterion));
        Assert.Matches(@"^Mã ""21550\|1\.1"" có ở nhiều dòng \(A\d+ và A\d+\)", problem.Message);
        Assert.True(intake.Appraisals.Single().Entries.Single(entry => entry is { Unit.Text: ProcedureRound.Ward, Criterion.Text: "1.1" }).Unreadable);
    }

    [Fact]
    public void A_row_without_its_key_is_told_and_a_finding_without_its_conclusion_stays_open()
    {
        var intake = ProcedureRound.Read(
            SampleForm.Edit(ProcedureRound.Filled, sheet => sheet.Cells[SampleForm.FindKey(sheet, "21550|1.1")!.Address].Value = null)
        );

        Assert.Contains(
            intake.Problems,
            problem =>
                problem.Severity == Severity.Error
                && problem.Message.Contains("không còn mã trong cột ẩn nên nội dung \"Điều chỉnh\" không được tính", StringComparison.Ordinal)
        );
        Assert.Contains(intake.Problems, problem => problem.Message == "Tiêu chí 1.1 của Phường Nhơn Bình có số liệu thẩm định nhưng dòng kết luận đã mất.");
        Assert.True(Scored(intake).Outcome(ProcedureRound.Ward, "1.1").AwaitsDepartment);
    }

    [Fact]
    public void A_conclusion_typed_without_accents_is_taken() =>
        Assert.Equal(
            Conclusion.Rejected,
            ProcedureRound
                .Read(ProcedureRound.Put(ProcedureRound.Filled, "21595|1.2", "cchc:conclusion", " KHONG CONG NHAN "))
                .Appraisals.Single()
                .Entries.Single(entry => entry is { Unit.Text: "21595", Criterion.Text: "1.2" })
                .Conclusion
        );

    [Fact]
    public void A_finding_without_a_conclusion_is_an_entry_and_what_it_lacks_is_told()
    {
        var intake = ProcedureRound.Read(ProcedureRound.Put(ProcedureRound.Filled, "21601|1.2", "cchc:points", 1.5));

        var entry = intake.Appraisals.Single().Entries.Single(entry => entry.Unit == "21601");
        Assert.Equal((null, 1.5m, false), (entry.Conclusion, entry.Points, entry.Unreadable));
        Assert.Contains(
            Scorer.Score(ProcedureSet.Book, ProcedureRound.Reported with { Appraisals = intake.Appraisals }).Problems,
            problem => problem.Id == "appraisal.entry.no-conclusion"
        );
    }

    private static ScoredRound Scored(Intake intake) => Scorer.Score(ProcedureSet.Book, ProcedureRound.Reported with { Appraisals = intake.Appraisals });
}
