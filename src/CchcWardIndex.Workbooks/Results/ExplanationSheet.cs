using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>Giải trình điểm: one row a unit and criterion, from the rule to the source cell.</summary>
internal static class ExplanationSheet
{
    public const string Name = "Giải trình điểm";

    private const int HeadRow = 3;

    // Beyond this nobody reads the rows any more, and results.json says the same.
    private const int MostUnits = 500;

    private static readonly (string Head, double Width)[] Columns =
    [
        ("Đơn vị", 13), ("Mã", 6), ("Tiêu chí", 25), ("Điểm tối đa", 7), ("Tự chấm", 7), ("Theo quy tắc", 7), ("Thẩm định", 7), ("Điểm", 7), ("Kết quả", 12),
        ("Quy tắc đã áp dụng", 22), ("Số liệu", 36), ("Tài liệu kiểm chứng", 22), ("Giải trình của đơn vị", 20), ("Nguồn số liệu", 24),
    ];

    public static void Write(Sheet sheet, Round round)
    {
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, Columns.Length, "GIẢI TRÌNH ĐIỂM TỪNG TIÊU CHÍ", Look.Title);
        var units = round.Assessed;
        if (units.Length > MostUnits)
        {
            sheet.Across(HeadRow, 1, Columns.Length, $"Đợt đánh giá có {units.Length} đơn vị: giải trình từng điểm nằm trong tệp results.json kèm theo; xem một đơn vị bằng lệnh \"explain\".", Look.Subtitle);
            Paper.Fit(sheet, HeadRow, Columns.Length, null);
            return;
        }

        sheet.Style(HeadRow, 1, HeadRow, Columns.Length, Look.Head);
        for (var i = 0; i < Columns.Length; i++)
        {
            sheet.Text(HeadRow, i + 1, Columns[i].Head);
        }

        sheet.Height(HeadRow, Lines.Height(2, Look.Head));
        var (row, last) = (HeadRow + 1, HeadRow + units.Sum(unit => unit.Score.Outcomes.Length));
        if (last > HeadRow)
        {
            sheet.Style(row, 1, last, Columns.Length, Look.TextTop);
            sheet.Style(row, 4, last, 8, Look.Points);
            sheet.Style(row, 9, last, 9, Look.MiddleTop);
        }

        foreach (var unit in units)
        {
            foreach (var outcome in unit.Score.Outcomes)
            {
                Row(sheet, row++, unit.Score.Unit, outcome);
            }
        }

        sheet.Worksheet.Cells[HeadRow, 1, Math.Max(last, HeadRow), Columns.Length].AutoFilter = true;
        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 4);
        Paper.Fit(sheet, Math.Max(last, HeadRow), Columns.Length, (HeadRow, HeadRow));
    }

    private static void Row(Sheet sheet, int row, Unit unit, Outcome outcome)
    {
        var lines = 1;
        Text(1, Round.ShortName(unit));
        Text(2, outcome.Criterion.Code);
        Text(3, outcome.Criterion.Name);
        sheet.Number(row, 4, outcome.Criterion.MaxPoints);
        sheet.Number(row, 5, outcome.SelfPoints);
        sheet.Number(row, 6, outcome.RulePoints);
        sheet.Number(row, 7, outcome.AppraisedPoints);
        if (outcome.Points is null)
        {
            Text(8, outcome.LeavesMaximum ? Cached.NotApplicable : Cached.Undecided);
        }

        sheet.Number(row, 8, outcome.Points);
        Text(9, OutcomeWords.Of(outcome.Kind));
        Text(10, outcome.Rule ?? "");
        Text(11, OutcomeWords.Facts(outcome));
        Text(12, OutcomeWords.Evidence(outcome));
        Text(13, outcome.Explanation);
        Text(14, OutcomeWords.Source(outcome));
        sheet.Height(row, Lines.Height(lines, Look.TextTop));

        void Text(int column, string text)
        {
            if (text.Length > 0)
            {
                sheet.Text(row, column, text);
                lines = Math.Max(lines, Lines.Count(text, Columns[column - 1].Width, Look.TextTop));
            }
        }
    }
}
