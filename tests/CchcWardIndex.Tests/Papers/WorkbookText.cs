using System.Globalization;
using System.Text;
using OfficeOpenXml;
using OfficeOpenXml.DataValidation.Contracts;
using OfficeOpenXml.Drawing.Chart;

namespace CchcWardIndex.Tests.Papers;

/// <summary>
/// A workbook as text: each sheet with its cells in order, what hides marked so, then the words that stand in no cell: notes, prompts,
/// titles of charts, what is printed above and below every page.
/// </summary>
internal static class WorkbookText
{
    public static string Of(byte[] workbook)
    {
        var package = new ExcelPackage(new MemoryStream(workbook));
        return string.Join("\n", package.Workbook.Worksheets.Select(Sheet));
    }

    private static string Sheet(ExcelWorksheet sheet)
    {
        var text = new StringBuilder($"== {sheet.Name} =={(sheet.Hidden == eWorkSheetHidden.Visible ? "" : " (hidden)")}\n");
        foreach (var cell in sheet.Cells.Where(cell => cell.Formula.Length > 0 || cell.Value is not null))
        {
            var hidden = sheet.Row(cell.Start.Row).Hidden || sheet.Column(cell.Start.Column).Hidden ? " (hidden)" : "";
            text.Append(Line($"{cell.Address}{hidden}: {(cell.Formula.Length > 0 ? $"={cell.Formula} → " : "")}{Value(cell.Value)}"));
            text.Append(cell.Comment is { } note ? Line($"  note: {note.Text}") : "");
        }

        foreach (var rule in sheet.DataValidations.OfType<IExcelDataValidation>())
        {
            text.Append(Line($"{rule.Address.Address} ({rule.ValidationType.Type}) prompt: {rule.PromptTitle}: {rule.Prompt}"));
            text.Append(Line($"  error: {rule.ErrorTitle}: {rule.Error}"));
        }

        text.AppendJoin("", sheet.Drawings.OfType<ExcelChart>().Select(chart => Line($"chart {chart.Name}: {chart.Title?.Text}")));
        var page = sheet.HeaderFooter;
        string?[] printed =
        [
            page.OddHeader.LeftAlignedText,
            page.OddHeader.CenteredText,
            page.OddHeader.RightAlignedText,
            page.OddFooter.LeftAlignedText,
            page.OddFooter.CenteredText,
            page.OddFooter.RightAlignedText,
        ];
        return text.AppendJoin("", printed.Where(words => !string.IsNullOrEmpty(words)).Select(words => Line($"on each page: {words}"))).ToString();
    }

    private static string Value(object? value) =>
        value switch
        {
            DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => $"{value}",
        };

    // A cell of several lines stays one entry.
    private static string Line(string text) => text.ReplaceLineEndings("\n    ").TrimEnd() + "\n";
}
