using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.Forms.Appraisals;

/// <summary>What people do to a form's order.</summary>
internal static class Shuffled
{
    /// <summary>Turns the order of the keyed rows around.</summary>
    public static void Rows(ExcelWorksheet sheet)
    {
        var rows = Enumerable
            .Range(1, sheet.Dimension.End.Row)
            .Where(row => sheet.Cells[row, 1].Value is string key && key.Contains('|', StringComparison.Ordinal))
            .ToList();
        var columns = Enumerable.Range(1, sheet.Dimension.End.Column).ToList();
        var contents = rows.Select(row =>
                columns.Select(column => (sheet.Cells[row, column].Value, sheet.Cells[row, column].Style.Numberformat.Format)).ToList()
            )
            .ToList();
        contents.Reverse();
        foreach (var (row, content) in rows.Zip(contents))
        {
            foreach (var (column, (value, format)) in columns.Zip(content))
            {
                sheet.Cells[row, column].Value = value;
                sheet.Cells[row, column].Style.Numberformat.Format = format;
            }
        }
    }

    /// <summary>Moves every column to the right of a new first one, and the first to the end.</summary>
    public static void Columns(ExcelWorksheet sheet)
    {
        sheet.DataValidations.Clear();
        var (last, rows) = (sheet.Dimension.End.Column, sheet.Dimension.End.Row);
        foreach (var merged in sheet.MergedCells.OfType<string>().ToList())
        {
            sheet.Cells[merged].Merge = false;
        }

        for (var row = 1; row <= rows; row++)
        {
            // The head keys keep their values to their right; the keys of rows go behind all else.
            if (sheet.Cells[row, 1].Value is string key && (!key.StartsWith("cchc:", StringComparison.Ordinal) || key == "cchc:row"))
            {
                (sheet.Cells[row, last + 3].Value, sheet.Cells[row, 1].Value) = (key, null);
            }
        }

        sheet.InsertColumn(3, 2);
    }
}
