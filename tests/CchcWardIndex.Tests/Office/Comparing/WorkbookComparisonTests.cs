using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Office.Comparing;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Tests.Office.ResultSheets;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Comparing;

/// <summary>A published workbook that is not the one computed again is told from it by its cells that differ.</summary>
public partial class WorkbookComparisonTests
{
    private const string Summary = "Tổng hợp";
    private const string Detail = "Chi tiết";
    private const string DetailPart = "xl/worksheets/sheet4.xml";
    private const string SourcePart = "xl/worksheets/sheet13.xml";

    private static readonly byte[] Ours = ResultsWorkbook.Write(SampleRound.Whole);

    [Fact]
    public void Equal_bytes_do_not_differ() => Assert.Null(Compared([.. Ours], Ours));

    [Fact]
    public void A_changed_number_is_found_with_both_values()
    {
        var cell = LastNumber();
        var found = Compared(
            Part(DetailPart, xml => xml.Replace(cell.Xml, Regex.Replace(cell.Xml, "<v>[^<]*</v>", "<v>0.125</v>"), StringComparison.Ordinal)),
            Ours
        );

        Assert.Equal(new CellDifference(Detail, cell.Address, "", "0,125", cell.Shown), found);
        Assert.Equal($"Trang \"Chi tiết\", ô {cell.Address}: tệp đã công bố ghi 0,125; tính lại được {cell.Shown}.", found!.Message);
    }

    [Fact]
    public void A_changed_text_is_found()
    {
        var best = SampleRound.Whole.Units[0].Score.Unit.Name;
        var found = Compared(Part("xl/worksheets/sheet1.xml", xml => First(xml, $">{best}<", ">Phường Khác<")), Ours);

        Assert.Equal((Summary, "Phường Khác", best), (found!.Sheet, found.Published, found.Recomputed));
        Assert.Matches("^B[0-9]+$", found.Cell);
    }

    [Fact]
    public void A_changed_formula_is_found_though_its_value_stays()
    {
        var found = Compared(Part("xl/worksheets/sheet1.xml", xml => First(xml, "<f>SUM(C", "<f>SUM(0,C")), Ours);

        Assert.Equal(Summary, found!.Sheet);
        Assert.Matches(@"^=SUM\(0,C([0-9]+):E\1\)$", found.Published);
        Assert.Equal(found.Published.Replace("0,", "", StringComparison.Ordinal), found.Recomputed);
    }

    [Fact]
    public void A_formula_put_in_place_of_a_number_is_found()
    {
        var cell = LastNumber();
        var found = Compared(
            Part(DetailPart, xml => xml.Replace(cell.Xml, cell.Xml.Replace("<v>", "<f>1*1</f><v>", StringComparison.Ordinal), StringComparison.Ordinal)),
            Ours
        );

        Assert.Equal(new CellDifference(Detail, cell.Address, "", "=1*1", cell.Shown), found);
    }

    [Fact]
    public void A_changed_cached_value_is_found_though_its_formula_stays()
    {
        var found = Compared(Part("xl/worksheets/sheet1.xml", xml => new Regex(@"(<f>F[0-9]+/G[0-9]+\*100</f><v>)[^<]*").Replace(xml, "${1}99.5", 1)), Ours);

        Assert.Equal((Summary, "99,5"), (found!.Sheet, found.Published));
        Assert.StartsWith("H", found.Cell, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_taken_out_and_a_cell_put_in_are_found()
    {
        var cell = LastNumber();
        var less = Compared(Part(DetailPart, xml => xml.Replace(cell.Xml, "", StringComparison.Ordinal)), Ours);
        var more = Compared(Part(SourcePart, xml => First(xml, "</row>", "<c r=\"XFD1\"><v>7</v></c></row>")), Ours);

        Assert.Equal(new CellDifference(Detail, cell.Address, "", "(trống)", cell.Shown), less);
        Assert.Equal(new CellDifference("Nguồn", "XFD1", "", "7", "(trống)"), more);
    }

    [Fact]
    public void Sheets_in_another_order_are_a_difference()
    {
        var found = Compared(Part("xl/workbook.xml", xml => Sheet().Replace(xml, match => match.Groups[2].Value + match.Groups[1].Value, 1)), Ours);

        Assert.Equal(new CellDifference(Summary, "", "", "trang thứ 1: Theo lĩnh vực", "trang thứ 1: Tổng hợp"), found);
    }

    [Fact]
    public void Where_no_cell_differs_the_part_is_named()
    {
        var found = Compared(Part("xl/styles.xml", xml => First(xml, "Times New Roman", "Comic Sans MS")), Ours);

        Assert.Equal(("", "", "xl/styles.xml"), (found!.Sheet, found.Cell, found.Part));
        Assert.Equal("docProps/thua.xml", Compared(SampleForm.Repack(Ours, parts => parts["docProps/thua.xml"] = "<a/>"u8.ToArray()), Ours)!.Part);
        Assert.Equal("docProps/app.xml", Compared(SampleForm.Repack(Ours, parts => parts.Remove("docProps/app.xml")), Ours)!.Part);
    }

    [Fact]
    public void The_same_parts_packed_otherwise_are_still_a_difference() =>
        Assert.Equal("Tệp đã công bố khác tệp tính lại: cùng nội dung, cách đóng gói khác.", Compared(SampleForm.Repack(Ours, _ => { }), Ours)!.Message);

    [Fact]
    public void A_number_spelt_otherwise_is_no_cell_that_differs()
    {
        var cell = LastNumber();
        var value = Regex.Match(cell.Xml, "<v>([^<]*)</v>").Groups[1].Value;
        var found = Compared(
            Part(
                DetailPart,
                xml =>
                    xml.Replace(
                        cell.Xml,
                        cell.Xml.Replace(
                            $"<v>{value}",
                            $"<v>{(value.Contains('.', StringComparison.Ordinal) ? value : value + ".")}0",
                            StringComparison.Ordinal
                        ),
                        StringComparison.Ordinal
                    )
            ),
            Ours
        );

        Assert.Equal(("", DetailPart), (found!.Cell, found.Part));
    }

    [Fact]
    public void A_workbook_that_another_program_saved_differs_in_no_cell()
    {
        var package = new ExcelPackage(new MemoryStream(Ours));

        Assert.Equal("", Compared(package.GetAsByteArray(), Ours)!.Cell);
    }

    [Fact]
    public void In_a_workbook_that_another_program_saved_the_changed_cell_is_found()
    {
        var package = new ExcelPackage(new MemoryStream(Ours));
        package.Workbook.Worksheets[Detail].Cells[LastNumber().Address].Value = 0.125;

        Assert.Equal(
            (Detail, LastNumber().Address, "0,125"),
            Compared(package.GetAsByteArray(), Ours) is { } found ? (found.Sheet, found.Cell, found.Published) : default
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(50_000)]
    public void A_truncated_file_is_a_difference_with_its_reason(int length)
    {
        var found = Compared(Ours[..length], Ours);

        Assert.Equal(("", "", "", "(đọc được)"), (found!.Sheet, found.Cell, found.Part, found.Recomputed));
        Assert.NotEmpty(found.Published);
    }

    [Theory]
    [InlineData("<row r=\"3\"", "<row r=\"1048577\"")]
    [InlineData("<c r=\"A1\"", "<c r=\"A9\"")]
    [InlineData("<c r=\"A1\"", "<c r=\"ZZZZ1\"")]
    [InlineData("<c r=\"A1\"", "<c r=\"1A\"")]
    [InlineData("t=\"inlineStr\"><is><t xml:space=\"preserve\">NGUỒN CỦA KẾT QUẢ</t></is>", "t=\"s\"><v>99</v>")]
    public void A_sheet_that_contradicts_itself_is_a_difference_with_its_reason(string was, string now)
    {
        var found = Compared(Part(SourcePart, xml => First(xml, was, now)), Ours);

        Assert.StartsWith("Trang \"Nguồn\"", found!.Published, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_bit_is_turned_it_is_told_and_nothing_is_thrown()
    {
        var chance = new Random(2022);
        for (var i = 0; i < 25; i++)
        {
            byte[] turned = [.. Ours];
            turned[chance.Next(turned.Length)] ^= (byte)(1 << chance.Next(8));

            Assert.NotEmpty(Compared(turned, Ours)!.Message);
        }
    }

    [Fact]
    public void Macros_make_it_a_difference_with_its_reason() =>
        Assert.StartsWith(
            "Tệp có macro",
            Compared(SampleForm.Repack(Ours, parts => parts["xl/vbaProject.bin"] = [1]), Ours)!.Published,
            StringComparison.Ordinal
        );

    [Fact]
    public void All_cells_that_differ_are_named_in_their_order()
    {
        var found = WorkbookComparison.Of(
            Part("xl/worksheets/sheet1.xml", xml => Regex.Replace(xml, "(<f>F[0-9]+/G[0-9]+\\*100</f><v>)[^<]*", "${1}99.5")),
            Ours
        );

        Assert.Equal(SampleRound.Whole.Units.Count(unit => unit.Score.Index is not null), found.Named.Length);
        Assert.Equal(found.Named.OrderBy(cell => int.Parse(cell.Cell[1..], System.Globalization.CultureInfo.InvariantCulture)), found.Named);
        Assert.Equal(0, found.More);
    }

    [Fact]
    public void A_cell_taken_out_does_not_make_the_next_ones_differ()
    {
        var cell = LastNumber();

        Assert.Equal(
            cell.Address,
            Assert.Single(WorkbookComparison.Of(Part(DetailPart, xml => xml.Replace(cell.Xml, "", StringComparison.Ordinal)), Ours).Named).Cell
        );
    }

    private static CellDifference? Compared(byte[] published, byte[] recomputed) => WorkbookComparison.Of(published, recomputed).Named.FirstOrDefault();

    // A leaf of the last unit: its address, how it is written and how it is shown.
    private static (string Address, string Xml, string Shown) LastNumber()
    {
        var package = new ExcelPackage(new MemoryStream(Ours));
        var cell = package.Workbook.Worksheets[Detail].Cells.Last(cell => cell.Value is double and > 0.2 && cell.Formula.Length == 0);
        var xml = "";
        Part(DetailPart, text => xml = text);
        var found = Regex.Match(xml, $"<c r=\"{cell.Address}\"[^>]*>.*?</c>").Value;
        return (cell.Address, found, Convert.ToString(cell.Value, System.Globalization.CultureInfo.InvariantCulture)!.Replace('.', ','));
    }

    private static byte[] Part(string part, Func<string, string> rewrite) =>
        SampleForm.Repack(Ours, parts => parts[part] = Encoding.UTF8.GetBytes(rewrite(Encoding.UTF8.GetString(parts[part]))));

    // The first of them, which must be there.
    private static string First(string text, string was, string now)
    {
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{was} is not there.");
        return string.Concat(text.AsSpan(0, at), now, text.AsSpan(at + was.Length));
    }

    [GeneratedRegex("(<sheet [^>]*>)(<sheet [^>]*>)")]
    private static partial Regex Sheet();
}
