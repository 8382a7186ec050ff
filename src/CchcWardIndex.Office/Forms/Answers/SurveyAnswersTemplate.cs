using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Packaging;
using CchcWardIndex.Office.Writing.Workbooks;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>Writes the workbook that takes raw survey answers: one row a respondent and question. The same input gives the same bytes.</summary>
public static class SurveyAnswersTemplate
{
    // The second of the workbook: behind the guide.
    private const string SheetPart = "xl/worksheets/sheet2.xml";

    private static readonly (string Key, string Label, double Width, string Format)[] Columns =
    [
        (Keys.SurveyRespondent, SurveyLabels.Respondent, 16, FormLook.Text),
        (Keys.SurveyUnitCode, SurveyLabels.UnitCode, 11, FormLook.Text),
        (Keys.SurveyUnitName, SurveyLabels.UnitName, 26, FormLook.Text),
        (Keys.SurveyQuestion, SurveyLabels.Question, 12, FormLook.Text),
        (Keys.SurveyAnswer, SurveyLabels.Answer, 22, FormLook.Text),
        (Keys.SurveyChannel, SurveyLabels.Channel, 18, FormLook.Text),
        (Keys.SurveyDate, SurveyLabels.Date, 14, FormLook.Day),
    ];

    /// <summary>A blank workbook.</summary>
    public static byte[] Write(CriteriaSet set) => Write(set, []);

    /// <summary>A workbook with answers filled in. Rows are written as they come: a hundred thousand take a second and little memory.</summary>
    public static byte[] Write(CriteriaSet set, IEnumerable<SurveyAnswerRow> rows)
    {
        var package = InMemory.Workbook();
        SurveyGuideSheet.Write(package.Workbook.Worksheets.Add("Hướng dẫn"), set);
        var sheet = package.Workbook.Worksheets.Add("Phiếu trả lời");
        var head = WriteHead(sheet, set);
        SetUp(sheet, head);
        package.Workbook.View.ActiveTab = 1;
        return StableZip.Repack(
            package.GetAsByteArray(),
            part =>
                part != SheetPart
                    ? null
                    : (from, to) =>
                    {
                        using var reader = new StreamReader(from, Encoding.UTF8);
                        var (before, data, after) = SheetParts.Split(reader.ReadToEnd(), columnsHaveLooks: true);
                        var looks = SheetParts.RowLooks(data, head + 1, Columns.Length);
                        to.Write(Encoding.UTF8.GetBytes(before + SheetParts.Above(data, head + 1)));
                        using (var cells = new SheetData(to, looks))
                        {
                            cells.Write(Rows(set, rows, head + 1));
                        }

                        to.Write(Encoding.UTF8.GetBytes("</sheetData>" + after));
                    }
        );
    }

    private static int WriteHead(ExcelWorksheet sheet, CriteriaSet set)
    {
        var row = HeadKeys.Write(sheet, 1, 2, set, Keys.SurveyAnswersFormat);
        sheet.Line(row, 1, Columns.Length, $"PHIẾU TRẢ LỜI ĐIỀU TRA XÃ HỘI HỌC NĂM {set.Year}", bold: true, size: 14);
        sheet.Row(row++).Height = 24;
        sheet.Line(row, 1, Columns.Length, "Mỗi dòng ghi câu trả lời của một phiếu cho một câu hỏi. Xem trang Hướng dẫn.", italic: true);
        sheet.Row(row++).Height = 18;

        // Below the title: everything that stands under the keys but the printed heading is an answer.
        for (var column = 1; column <= Columns.Length; column++)
        {
            (sheet.Cells[row, column].Value, sheet.Cells[row + 1, column].Value) = (Columns[column - 1].Key, Columns[column - 1].Label);
            sheet.Cells[row + 1, column].Style.TableCell(ExcelHorizontalAlignment.Center).Tinted(FormLook.Head).Font.Bold = true;
        }

        sheet.Row(row++).Hidden = true;
        sheet.Row(row).Height = 34;
        return row;
    }

    private static void SetUp(ExcelWorksheet sheet, int head)
    {
        for (var column = 1; column <= Columns.Length; column++)
        {
            var (_, _, width, format) = Columns[column - 1];
            sheet.Column(column).Width = width;

            // The looks of a row of answers, for those that are written and for those that will be typed.
            foreach (var style in new[] { sheet.Cells[head + 1, column].Style, sheet.Column(column).Style })
            {
                style.Font.Name = FormLook.Font;
                style.Numberformat.Format = format;
            }
        }

        sheet.View.FreezePanes(head + 1, 1);
        sheet.PrinterSettings.PaperSize = ePaperSize.A4;
        sheet.PrinterSettings.FitToPage = true;
        sheet.PrinterSettings.FitToWidth = 1;
        sheet.PrinterSettings.FitToHeight = 0;
        sheet.PrinterSettings.RepeatRows = sheet.Cells[$"{head}:{head}"];
    }

    private static IEnumerable<KeyValuePair<int, GridRow>> Rows(CriteriaSet set, IEnumerable<SurveyAnswerRow> rows, int first)
    {
        var units = set.Units.ToDictionary(unit => unit.Code.Text, unit => unit.Name);
        var (row, number) = (new GridRow(), first);
        foreach (var answer in rows)
        {
            var isCode = units.ContainsKey(answer.Unit) || answer.Unit.All(char.IsAsciiDigit);
            string[] texts =
            [
                answer.Respondent,
                isCode ? answer.Unit : "",
                isCode ? units.GetValueOrDefault(answer.Unit, "") : answer.Unit,
                answer.Question,
                answer.Answer,
                answer.Channel,
            ];
            for (var column = 1; column <= Columns.Length; column++)
            {
                ref var cell = ref row.Cell(column);
                cell =
                    column <= texts.Length
                        ? new GridCell { Look = (byte)column, Text = texts[column - 1].Length > 0 ? SheetText.Clean(texts[column - 1]) : null }
                        : new GridCell
                        {
                            Look = (byte)column,
                            HasNumber = answer.Date is not null,
                            Number = answer.Date is { } date ? date.ToDateTime(TimeOnly.MinValue).ToOADate() : 0,
                        };
            }

            yield return new(number++, row);
        }
    }
}
