using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Khảo sát: the satisfaction of every unit by question with its margin of error, small samples marked, and what became of raw answers.</summary>
internal static class SurveySheet
{
    public const string Name = "Khảo sát";

    private const int HeadRow = 4;
    private const double TextWidth = 62;

    private static readonly (string Head, double Width)[] Columns =
    [
        ("STT", 6),
        ("Đơn vị", 26),
        ("Câu hỏi", 9),
        ("Nội dung câu hỏi", TextWidth),
        ("Phiếu hợp lệ", 10),
        ("Phiếu hài lòng", 10),
        ("Tỷ lệ hài lòng (%)", 10),
        ("Sai số (± điểm %)", 10),
        ("Cỡ mẫu", 14),
    ];

    /// <summary>Whether there is any answer, counted or rejected.</summary>
    public static bool IsNeeded(ShownRound round) => round.Assessed.Any(unit => !unit.Score.Survey.IsEmpty) || !round.Results.SurveyCounts.IsEmpty;

    public static void Write(Sheet sheet, ShownRound round)
    {
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, Columns.Length, "KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC", SheetLook.Title);
        sheet.Across(
            2,
            1,
            Columns.Length,
            "(Tỷ lệ hài lòng = phiếu hài lòng và rất hài lòng ÷ phiếu hợp lệ × 100; sai số ở độ tin cậy 95% của mẫu ngẫu nhiên đơn giản)",
            SheetLook.Subtitle
        );
        sheet.Heads(HeadRow, [.. Columns.Select(column => column.Head)]);
        sheet.Height(HeadRow, Lines.Height(2, SheetLook.Head));
        var texts = round.Set.SurveyQuestions.ToDictionary(question => question.Code, question => question.Text);
        var answers = round.Assessed.SelectMany(unit => unit.Score.Survey.Select(answer => (unit.Score.Unit.Name, Answer: answer))).ToList();
        var last = HeadRow + answers.Count;
        if (answers.Count > 0)
        {
            sheet.Style(HeadRow + 1, 1, last, Columns.Length, SheetLook.TextTop);
            sheet.Style(HeadRow + 1, 1, last, 1, SheetLook.MiddleTop);
            sheet.Style(HeadRow + 1, 5, last, 6, SheetLook.CountTop);
            sheet.Style(HeadRow + 1, 7, last, 8, SheetLook.DecimalTop);
        }

        for (var i = 0; i < answers.Count; i++)
        {
            Row(sheet, HeadRow + 1 + i, i + 1, answers[i].Name, answers[i].Answer, texts[answers[i].Answer.Question], round.Set.Survey.SmallestSample);
        }

        if (answers.Count > 0)
        {
            sheet.Worksheet.Cells[HeadRow, 1, last, Columns.Length].AutoFilter = true;
        }

        last = Counts(sheet, round, last + 2);
        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 3);
        SheetPaper.Fit(sheet, last, Columns.Length, (HeadRow, HeadRow));
    }

    private static void Row(Sheet sheet, int row, int number, string unit, Satisfaction answer, string question, int? smallest)
    {
        sheet.Number(row, 1, number);
        sheet.Text(row, 2, unit);
        sheet.Text(row, 3, answer.Question);
        sheet.Text(row, 4, question);
        sheet.Number(row, 5, answer.Valid);
        sheet.Number(row, 6, answer.Satisfied);
        var (valid, satisfied) = (new Cell(row, 5), new Cell(row, 6));
        sheet.Formula(row, 7, $"IF({valid}>0,{satisfied}/{valid}*100,\"{Cached.Undecided}\")", Cached.Of(answer.Percent));
        sheet.Put(row, 8, Cached.Of(answer.Margin));
        sheet.Text(row, 9, answer.IsSmall ? $"Nhỏ (dưới {smallest})" : "Đủ", answer.IsSmall ? SheetLook.Missing : SheetLook.MiddleTop);
        sheet.Height(
            row,
            Lines.Height(Math.Max(Lines.Count(question, TextWidth, SheetLook.TextTop), Lines.Count(unit, 26, SheetLook.TextTop)), SheetLook.TextTop)
        );
    }

    // Returns the last row written.
    private static int Counts(Sheet sheet, ShownRound round, int row)
    {
        if (round.Results.SurveyCounts.IsEmpty)
        {
            return row - 2;
        }

        sheet.Across(row, 1, Columns.Length, "Phiếu trả lời đọc được từ các tệp phiếu gốc", SheetLook.TextBold);
        foreach (var count in round.Results.SurveyCounts)
        {
            var rejected = count.Rejected.IsEmpty
                ? "không loại phiếu nào"
                : $"loại {count.Rows - count.Counted} "
                    + $"({string.Join("; ", count.Rejected.Select(reason => $"{Words.Vietnamese(reason.Reason)}: {reason.Count}"))})";
            sheet.Across(++row, 1, Columns.Length, $"{count.File}: {count.Rows} dòng trả lời, tính {count.Counted}, {rejected}.", SheetLook.Text);
        }

        return row;
    }
}
