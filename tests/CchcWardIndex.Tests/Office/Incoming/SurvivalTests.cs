using System.Text;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Tests.Sets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>What people and other programs do to a form without meaning any harm.</summary>
public class SurvivalTests
{
    private static readonly string Expected = SampleForm.Describe(SampleReports.Filled);

    [Fact]
    public void Rows_inserted_anywhere_change_nothing() =>
        AssertReadsAlike(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    sheet.InsertRow(1, 2);
                    sheet.InsertRow(SampleForm.FindKey(sheet, "1.1.2")!.Start.Row, 3);
                    sheet.InsertRow(SampleForm.FindKey(sheet, "2.1#tyLeDungHan")!.Start.Row, 1);
                }
            )
        );

    [Fact]
    public void Columns_inserted_anywhere_change_nothing() =>
        AssertReadsAlike(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    sheet.InsertColumn(6, 2);
                    sheet.InsertColumn(2, 1);
                }
            )
        );

    [Fact]
    public void Rows_in_another_order_change_nothing_but_the_order_of_documents() =>
        AssertReadsAlike(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    var (first, last) = (SampleForm.FindKey(sheet, "1.1.1")!.Start.Row, SampleForm.FindKey(sheet, "cchc:end")!.Start.Row - 1);
                    for (; first < last; first++, last--)
                    {
                        Swap(sheet, sheet.Dimension.End.Column, i => sheet.Cells[first, i], i => sheet.Cells[last, i]);
                    }
                }
            )
        );

    [Fact]
    public void Columns_in_another_order_change_nothing() =>
        AssertReadsAlike(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    var (table, labels) = (SampleForm.FindKey(sheet, "cchc:row")!.Start.Row, SampleForm.FindKey(sheet, "STT")!.Start.Row);
                    foreach (var (one, other) in new[] { ("cchc:value", "cchc:explanation"), ("cchc:self", "cchc:doc"), ("cchc:row", "cchc:na") })
                    {
                        var (left, right) = (SampleForm.FindKey(sheet, one)!.Start.Column, SampleForm.FindKey(sheet, other)!.Start.Column);
                        Swap(sheet, sheet.Dimension.End.Row, i => i == table || i >= labels ? sheet.Cells[i, left] : null, i => sheet.Cells[i, right]);
                    }
                }
            )
        );

    [Fact]
    public void A_renamed_sheet_and_wide_columns_change_nothing()
    {
        var file = SampleForm.Edit(
            SampleForm.Filled,
            sheet =>
            {
                sheet.Name = "Nhơn Bình 2022";
                sheet.Column(6).Width = 60;
                sheet.Column(1).Hidden = false;
            }
        );

        AssertReadsAlike(file);
        Assert.Equal("Nhơn Bình 2022", SampleForm.Read(file).SelfAssessments.Single().Source.Sheet);
    }

    [Fact]
    public void Decomposed_Vietnamese_and_odd_blanks_change_nothing() =>
        AssertReadsAlike(
            SampleForm.Edit(
                SampleForm.Filled,
                sheet =>
                {
                    foreach (
                        var cell in sheet
                            .Cells[sheet.Dimension.Address]
                            .Where(cell => cell.Value is string text && !text.StartsWith("cchc", StringComparison.Ordinal))
                            .ToList()
                    )
                    {
                        cell.Value = "\u00A0" + ((string)cell.Value).Normalize(NormalizationForm.FormD) + " ";
                    }
                }
            )
        );

    [Fact]
    public void Another_spelling_of_the_unit_that_the_set_knows_is_accepted()
    {
        var file = SelfAssessmentTemplate.Write(SmallSet.Set, SmallSet.Aliased, SampleReports.Filled);
        var other = SampleForm.Edit(
            file,
            sheet =>
                sheet.Cells[sheet.Dimension.Address].First(cell => cell.Value as string == "Đơn vị: Phường Ghềnh Ráng").Value =
                    "UBND phường  GỀNH RÁNG".Normalize(NormalizationForm.FormD)
        );

        var intake = SampleForm.Read(other);

        Assert.Empty(intake.Problems);
        Assert.Equal("21595", Assert.Single(intake.SelfAssessments).Unit);
    }

    [Fact]
    public void Dates_of_a_workbook_that_counts_from_1904_are_four_years_and_a_day_later()
    {
        var file = SampleForm.Rewrite(
            SampleForm.Filled,
            "xl/workbook.xml",
            xml =>
                xml.Contains("<workbookPr", StringComparison.Ordinal)
                    ? xml.Replace("<workbookPr", "<workbookPr date1904=\"1\"", StringComparison.Ordinal)
                    : xml.Replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>", StringComparison.Ordinal)
        );

        Assert.Equal("2026-01-21", SampleForm.ValueOrMessage(file, "1.1.1", "ngayBanHanh"));
    }

    [Fact]
    public void Every_type_of_fact_may_be_typed_as_text()
    {
        var file = SampleForm.Edit(
            SampleForm.Filled,
            sheet =>
            {
                SampleForm.Put(sheet, "1.1.1#daBanHanh", "cchc:value", "CO");
                SampleForm.Put(sheet, "1.1.1#ngayBanHanh", "cchc:value", "20/01/2022");
                SampleForm.Put(sheet, "1.1.2#tongNhiemVu", "cchc:value", "20");
                SampleForm.Put(sheet, "1.1.2#daHoanThanh", "cchc:value", " 19 ");
                SampleForm.Put(sheet, "1.2.1#gioNop", "cchc:value", "16:59 15/12/2022");
                SampleForm.Put(sheet, "1.2.2#cachGui", "cchc:value", "bản  giấy");
                SampleForm.Put(sheet, "2.1#tyLeDungHan", "cchc:value", "97,53%");
                SampleForm.Put(sheet, "2.2", "cchc:na", "X");
                SampleForm.Put(sheet, "1.2.2", "cchc:self", "0,5");
                SampleForm.Put(sheet, "1.1.1", "cchc:docDate", "20.01.2022");
                SampleForm.Put(sheet, "1.1.1", "cchc:docPage", 3);
            }
        );

        AssertReadsAlike(file);
    }

    internal static void AssertReadsAlike(byte[] file)
    {
        var intake = SampleForm.Read(file);

        Assert.Empty(intake.Problems.Select(problem => $"{problem.Where}: {problem.Message}"));
        Assert.Equal(Expected, SampleForm.Describe(Assert.Single(intake.SelfAssessments).Reports));
    }

    private static void Swap(ExcelWorksheet sheet, int count, Func<int, ExcelRange?> left, Func<int, ExcelRange> right)
    {
        for (var i = 1; i <= count; i++)
        {
            if (left(i) is not { } one)
            {
                continue;
            }

            var other = right(i);
            Assert.Same(sheet, one.Worksheet);
            (one.Value, other.Value) = (other.Value, one.Value);
            (one.StyleID, other.StyleID) = (other.StyleID, one.StyleID);
        }
    }
}
