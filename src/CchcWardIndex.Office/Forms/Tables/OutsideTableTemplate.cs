using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Packaging;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Scoring;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.Tables;

/// <summary>
/// Writes the workbook that takes a table from outside: one row a unit, the columns to fill side by side, so that a whole column can be
/// pasted. The same input gives the same bytes.
/// </summary>
public static class OutsideTableTemplate
{
    private const int FirstFigure = 3;
    private const double UnitWidth = 14;
    private const double NameWidth = 30;
    private const double FigureWidth = 20;
    private const string NameTitle = "Tên đơn vị";
    private const string NumberTitle = "STT";

    /// <summary>A blank workbook with every unit that is scored.</summary>
    public static byte[] Write(CriteriaSet set, OutsideTable table) => Write(set, table, (_, _) => null);

    /// <summary>A workbook with figures filled in.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="table">The table.</param>
    /// <param name="figure">What stands in the cell of a unit and column; null for nothing.</param>
    public static byte[] Write(CriteriaSet set, OutsideTable table, Func<Unit, OutsideColumn, object?> figure)
    {
        var package = InMemory.Workbook();
        var sheet = package.Workbook.Worksheets.Add("Bảng số liệu");
        var facts = table
            .Columns.Select(column =>
                (
                    from criterion in set.Criteria
                    from fact in criterion.Facts
                    where fact.Table == table.Code && fact.Column == column.Name
                    select (Criterion: criterion, Fact: fact)
                ).ToList()
            )
            .ToList();
        var head = WriteHead(sheet, set, table, facts);
        var units = set.Units.Where(unit => Treatment.Of(unit, set).IsScored).ToList();
        foreach (var (unit, i) in units.Select((unit, i) => (unit, i)))
        {
            var row = head + 1 + i;
            sheet.Cells[row, 1].Value = table.UnitBy == OutsideUnitBy.Name ? i + 1 : unit.Code.Text;
            sheet.Cells[row, 2].Value = SheetText.Clean(unit.Name);
            for (var column = 0; column < table.Columns.Length; column++)
            {
                sheet.Cells[row, FirstFigure + column].Value = figure(unit, table.Columns[column]);
            }

            sheet.Row(row).Height = RowHeights.Of((unit.Name, NameWidth));
        }

        SetUp(package, sheet, set, head, head + units.Count, facts);
        return StableZip.Repack(package.GetAsByteArray());
    }

    private static int WriteHead(ExcelWorksheet sheet, CriteriaSet set, OutsideTable table, List<List<(Criterion Criterion, Fact Fact)>> facts)
    {
        var (last, width) = (FirstFigure + table.Columns.Length - 1, UnitWidth + NameWidth + (FigureWidth * table.Columns.Length));
        var row = HeadKeys.Write(sheet, 1, 2, set, Keys.TableFormat, (Keys.TableCode, table.Code));
        Line($"BẢNG SỐ LIỆU {table.Code} NĂM {set.Year}", bold: true, size: 14);
        Line(table.Name, bold: true);
        Line($"Nơi cung cấp: {table.From}. Dùng để chấm {set.Subject}.", italic: true);
        foreach (var line in Lines(set, table, facts))
        {
            Line(line).Style.HorizontalAlignment = ExcelHorizontalAlignment.Left;
        }

        var (unit, name) = table.UnitBy == OutsideUnitBy.Name ? (NumberTitle, table.UnitColumn) : (table.UnitColumn, NameTitle);
        string[] titles = [unit, name, .. table.Columns.Select(column => column.Title)];
        for (var i = 0; i < titles.Length; i++)
        {
            sheet.Cells[row, i + 1].Value = titles[i];
        }

        sheet.Row(row).Height = RowHeights.Of(
            titles
                .Select(
                    (title, i) =>
                        (
                            title,
                            (
                                i == 0 ? UnitWidth
                                : i == 1 ? NameWidth
                                : FigureWidth
                            ) * 0.9
                        )
                )
                .ToArray()
        );
        return row;

        ExcelRange Line(string text, bool bold = false, bool italic = false, float size = 11)
        {
            sheet.Row(row).Height = RowHeights.Of((text, width * 11 / size * (bold ? 0.9 : 1))) + 2;
            return sheet.Line(row++, 1, last, text, bold, italic, size);
        }
    }

    private static IEnumerable<string> Lines(CriteriaSet set, OutsideTable table, List<List<(Criterion Criterion, Fact Fact)>> facts)
    {
        yield return "Mỗi dòng ghi số liệu của một đơn vị, vào các ô tô màu; có thể dán cả cột. Có thể gửi thẳng tệp .xlsx hoặc .csv xuất từ phần mềm khác, "
            + "miễn là có một dòng tiêu đề với đúng tên các cột dưới đây.";
        yield return table.WhenMissing == WhenFigureMissing.NotApplicable
            ? "Đơn vị không có số liệu thì để trống: tiêu chí được coi là không phát sinh. Là 0 thì ghi 0."
            : "Không bỏ trống ô nào: là 0 thì ghi 0, chưa có thì đơn vị phải chờ bổ sung mới có điểm.";
        foreach (var (column, read) in table.Columns.Zip(facts))
        {
            yield return $"Cột \"{column.Title}\": "
                + string.Join(
                    "; ",
                    read.GroupBy(pair => PrintedText.WithMeasure(pair.Fact))
                        .Select(same => $"{same.Key}, tiêu chí {string.Join(", ", same.Select(pair => pair.Criterion.Code))}")
                )
                + ".";
        }

        yield return $"Gửi về {set.Authority.Office}. Cần sửa thì gửi lại cả bảng: bảng gửi sau thay bảng gửi trước.";
    }

    private static void SetUp(
        ExcelPackage package,
        ExcelWorksheet sheet,
        CriteriaSet set,
        int head,
        int last,
        List<List<(Criterion Criterion, Fact Fact)>> facts
    )
    {
        var columns = FirstFigure + facts.Count - 1;
        (sheet.Column(1).Width, sheet.Column(2).Width) = (UnitWidth, NameWidth);
        foreach (var cell in sheet.Cells[head, 1, head, columns])
        {
            cell.Style.TableCell(ExcelHorizontalAlignment.Center).Tinted(FormLook.Head).Font.Bold = true;
        }

        var whole = sheet.Cells[head + 1, 1, last, columns].Style;
        whole.Border.Top.Style = whole.Border.Bottom.Style = whole.Border.Left.Style = whole.Border.Right.Style = ExcelBorderStyle.Thin;
        (whole.Font.Name, whole.WrapText, whole.VerticalAlignment) = (FormLook.Font, true, ExcelVerticalAlignment.Center);
        sheet.Cells[head + 1, 1, last, 1].Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
        var (rules, lists) = (new CellRules(set.Year), new OptionLists(package.Workbook.Worksheets.Add("Danh mục")));
        foreach (var (read, i) in facts.Select((read, i) => (read, i)))
        {
            var column = FirstFigure + i;
            var (criterion, fact) = read[0];
            var rule = InputRules.Of(fact, criterion, lists, set.Year);
            sheet.Column(column).Width = FigureWidth;
            sheet.Cells[head + 1, column, last, column].Style.Open(FactInput.FormatOf(fact)).HorizontalAlignment = ExcelHorizontalAlignment.Right;
            for (var row = head + 1; row <= last; row++)
            {
                rules.Add(rule, row, column);
            }
        }

        lists.Close();
        sheet.View.ShowGridLines = false;
        sheet.View.FreezePanes(head + 1, FirstFigure);
        sheet.Protection.IsProtected = true;
        sheet.Protection.AllowFormatColumns = sheet.Protection.AllowFormatRows = true;
        sheet.PrinterSettings.PaperSize = ePaperSize.A4;
        sheet.PrinterSettings.Orientation = columns > 5 ? eOrientation.Landscape : eOrientation.Portrait;
        sheet.PrinterSettings.FitToPage = true;
        (sheet.PrinterSettings.FitToWidth, sheet.PrinterSettings.FitToHeight) = (1, 0);
        sheet.PrinterSettings.RepeatRows = sheet.Cells[$"{head}:{head}"];
        rules.Write(sheet);
    }
}
