using CchcWardIndex.Uses;
using CchcWardIndex.Workbooks.Results;

namespace CchcWardIndex.Workbooks.Plans;

/// <summary>What came of last year's plan, unit by unit, with the points of both years.</summary>
internal static class UnitReadBackSheet
{
    public const string Name = "Khắc phục từng đơn vị";

    private const int HeadRow = 3;

    private static readonly (string Head, double Width)[] Columns =
        [("STT", 6), ("Đơn vị", 26), ("Nội dung phải khắc phục", 60), ("Điểm năm trước", 11), ("Tối đa năm trước", 11), ("Điểm năm nay", 11), ("Tối đa năm nay", 11), ("Kết quả", 38)];

    public static void Write(Sheet sheet, PlanReadBack readBack, int year)
    {
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, Columns.Length, "KẾT QUẢ KHẮC PHỤC TỒN TẠI NĂM TRƯỚC CỦA TỪNG ĐƠN VỊ", Look.Title);
        sheet.Across(2, 1, Columns.Length, $"(Năm trước: {readBack.Year}; năm nay: {year})", Look.Subtitle);
        sheet.Heads(HeadRow, [.. Columns.Select(column => column.Head)]);
        sheet.Height(HeadRow, Lines.Height(2, Look.Head));
        var row = HeadRow + 1;
        foreach (var (code, name) in readBack.Units)
        {
            foreach (var (entry, unit) in readBack.OfUnit(code))
            {
                Row(sheet, row++, name, entry, unit);
            }
        }

        sheet.Worksheet.Cells[HeadRow, 1, row - 1, Columns.Length].AutoFilter = true;
        sheet.Across(row, 1, Columns.Length, ReadBackWords.Meaning, Look.Remark);
        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 1);
        Paper.Fit(sheet, row, Columns.Length, (HeadRow, HeadRow));
    }

    private static void Row(Sheet sheet, int row, string name, ReadBackRow entry, ReadBackUnit unit)
    {
        var content = $"Tiêu chí {entry.Criterion.Code}. {entry.Content}";
        var outcome = ReadBackWords.Vietnamese(unit.Outcome) + (unit.Why.Length > 0 ? $": {char.ToLowerInvariant(unit.Why[0])}{unit.Why[1..]}" : "");
        sheet.Style(row, 1, row, Columns.Length, Look.TextTop);
        sheet.Style(row, 1, row, 1, Look.CountTop);
        sheet.Style(row, 4, row, 7, Look.Points);
        sheet.Number(row, 1, row - HeadRow);
        sheet.Text(row, 2, name);
        sheet.Text(row, 3, content);
        sheet.Number(row, 4, unit.PointsBefore);
        sheet.Number(row, 5, unit.MaxBefore);
        foreach (var (column, points) in new[] { (6, unit.PointsNow), (7, unit.MaxNow) })
        {
            sheet.Put(row, column, Cached.Of(points));
        }

        sheet.Text(row, 8, outcome);
        var lines = new[] { (name, 1), (content, 2), (outcome, 7) }.Max(cell => Lines.Count(cell.Item1, Columns[cell.Item2].Width, Look.TextTop));
        sheet.Height(row, Lines.Height(lines, Look.TextTop));
    }
}
