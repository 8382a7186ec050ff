using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Packaging;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace CchcWardIndex.Office.Forms.Surveys;

/// <summary>Writes the workbook that takes the survey's answers: one row a unit and question. The same input gives the same bytes.</summary>
public static class SurveyTemplate
{
    private static readonly (string Key, string Label, double Width)[] Columns =
    [
        (Keys.SurveyUnitCode, SurveyLabels.UnitCode, 11),
        (Keys.SurveyUnitName, SurveyLabels.UnitName, 26),
        (Keys.SurveyQuestion, SurveyLabels.Question, 11),
        ("", SurveyLabels.Text, 64),
        (Keys.SurveyValid, SurveyLabels.Valid, 14),
        (Keys.SurveySatisfied, SurveyLabels.Satisfied, 14),
    ];

    /// <summary>A blank workbook with every unit and question of the set.</summary>
    public static byte[] Write(CriteriaSet set) => Write(set, []);

    /// <summary>A workbook with answers filled in.</summary>
    public static byte[] Write(CriteriaSet set, IEnumerable<SurveyAnswers> answers)
    {
        var package = InMemory.Workbook();
        var sheet = package.Workbook.Worksheets.Add("Khảo sát");
        var head = WriteHead(sheet, set);
        var given = answers.ToDictionary(one => (one.Unit, one.Question));
        var row = head + 1;
        foreach (var unit in set.Units.Where(unit => Treatment.Of(unit, set).IsScored))
        {
            foreach (var question in set.SurveyQuestions)
            {
                var one = given.GetValueOrDefault((unit.Code, question.Code));
                WriteCells(sheet, row, unit.Code.Text, unit.Name, question.Code, question.Text, one?.Valid, one?.Satisfied);
                sheet.Row(row++).Height = RowHeights.Of((question.Text, Columns[3].Width), (unit.Name, Columns[1].Width));
            }
        }

        SetUp(sheet, set, head, row - 1);
        return StableZip.Repack(package.GetAsByteArray());
    }

    private static int WriteHead(ExcelWorksheet sheet, CriteriaSet set)
    {
        var row = HeadKeys.Write(sheet, 1, 2, set, Keys.SurveyFormat);
        WriteCells(sheet, row, [.. Columns.Select(column => column.Key.Length > 0 ? column.Key : null)]);
        sheet.Row(row++).Hidden = true;
        sheet.Line(row, 1, Columns.Length, $"KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM {set.Year}", bold: true, size: 14);
        sheet.Row(row++).Height = 24;
        sheet.Line(
            row,
            1,
            Columns.Length,
            "Mỗi dòng ghi một câu hỏi của một đơn vị. Số hài lòng gồm các phiếu hài lòng và rất hài lòng trong số trả lời hợp lệ.",
            italic: true
        );
        sheet.Row(row++).Height = 18;
        WriteCells(sheet, row, [.. Columns.Select(column => column.Label)]);
        sheet.Row(row).Height = 34;
        return row;
    }

    private static void SetUp(ExcelWorksheet sheet, CriteriaSet set, int head, int last)
    {
        for (var column = 1; column <= Columns.Length; column++)
        {
            sheet.Column(column).Width = Columns[column - 1].Width;
        }

        foreach (var cell in sheet.Cells[head, 1, head, Columns.Length])
        {
            cell.Style.TableCell(ExcelHorizontalAlignment.Center).Tinted(FormLook.Head).Font.Bold = true;
        }

        var rules = new CellRules(set.Year);
        if (last > head)
        {
            StyleRows(sheet, head + 1, last, rules);
        }

        sheet.View.ShowGridLines = false;
        sheet.View.FreezePanes(head + 1, 1);
        sheet.Protection.IsProtected = true;
        sheet.Protection.AllowFormatColumns = sheet.Protection.AllowFormatRows = sheet.Protection.AllowSort = sheet.Protection.AllowInsertRows = true;
        sheet.PrinterSettings.PaperSize = ePaperSize.A4;
        sheet.PrinterSettings.Orientation = eOrientation.Landscape;
        sheet.PrinterSettings.FitToPage = true;
        sheet.PrinterSettings.FitToWidth = 1;
        sheet.PrinterSettings.FitToHeight = 0;
        sheet.PrinterSettings.RepeatRows = sheet.Cells[$"{head}:{head}"];
        rules.Write(sheet);
    }

    private static void StyleRows(ExcelWorksheet sheet, int first, int last, CellRules rules)
    {
        var whole = sheet.Cells[first, 1, last, Columns.Length].Style;
        whole.Border.Top.Style = whole.Border.Bottom.Style = whole.Border.Left.Style = whole.Border.Right.Style = ExcelBorderStyle.Thin;
        whole.Font.Name = FormLook.Font;
        whole.WrapText = true;
        whole.VerticalAlignment = ExcelVerticalAlignment.Center;
        sheet.Cells[first, 5, last, 6].Style.Open(FormLook.Whole);
        for (var row = first; row <= last; row++)
        {
            rules.Add(InputRules.Answers, row, 5);
            rules.Add(InputRules.Answers, row, 6);
        }
    }

    private static void WriteCells(ExcelWorksheet sheet, int row, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            sheet.Cells[row, i + 1].Value = values[i];
        }
    }
}
