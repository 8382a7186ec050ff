using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>Vấn đề: what is missing or doubtful, where, and what to do about it.</summary>
internal static class ProblemSheet
{
    public const string Name = "Vấn đề";

    private const int HeadRow = 4;

    private static readonly (string Head, double Width)[] Columns =
        [("STT", 6), ("Mức độ", 11), ("Đơn vị", 22), ("Tiêu chí", 9), ("Nội dung", 58), ("Cách xử lý", 46), ("Vị trí (tệp!trang!ô)", 34)];

    public static void Write(Sheet sheet, Round round)
    {
        var problems = round.Results.Problems;
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, Columns.Length, "NHỮNG VẤN ĐỀ CẦN XỬ LÝ", Look.Title);
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        sheet.Across(2, 1, Columns.Length, problems.IsEmpty
            ? "(Không có vấn đề nào)"
            : $"({errors} vấn đề phải xử lý trước khi công bố; {problems.Length - errors} lưu ý cần xem lại)", Look.Subtitle);
        if (problems.IsEmpty)
        {
            Paper.Fit(sheet, 2, Columns.Length, null);
            return;
        }

        sheet.Heads(HeadRow, [.. Columns.Select(column => column.Head)]);
        var last = HeadRow + problems.Length;
        sheet.Style(HeadRow + 1, 1, last, Columns.Length, Look.TextTop);
        sheet.Style(HeadRow + 1, 1, last, 2, Look.MiddleTop);
        var names = round.Set.Units.ToDictionary(unit => unit.Code, unit => unit.Name);
        for (var i = 0; i < problems.Length; i++)
        {
            Row(sheet, HeadRow + 1 + i, i + 1, problems[i], problems[i].Unit is { } code ? names.GetValueOrDefault(code, code) : "");
        }

        sheet.Worksheet.Cells[HeadRow, 1, last, Columns.Length].AutoFilter = true;
        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 1);
        Paper.Fit(sheet, last, Columns.Length, (HeadRow, HeadRow));
    }

    private static void Row(Sheet sheet, int row, int number, Problem problem, string unit)
    {
        string[] texts = [problem.Severity == Severity.Error ? "Phải xử lý" : "Lưu ý", unit, problem.Criterion ?? "", problem.Message, problem.Remedy, problem.Where];
        var lines = 1;
        sheet.Number(row, 1, number);
        for (var i = 0; i < texts.Length; i++)
        {
            sheet.Text(row, i + 2, texts[i]);
            lines = Math.Max(lines, Lines.Count(texts[i], Columns[i + 1].Width, Look.TextTop));
        }

        sheet.Height(row, Lines.Height(lines, Look.TextTop));
    }
}
