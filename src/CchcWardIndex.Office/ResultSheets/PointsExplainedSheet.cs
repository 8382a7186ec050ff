using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Giải trình điểm: one row a unit and criterion, from the rule to the source cell.</summary>
internal static class PointsExplainedSheet
{
    public const string Name = "Giải trình điểm";

    /// <summary>The column of self points; by the rules and appraised points follow.</summary>
    public const int SelfColumn = 5;

    /// <summary>What caps and floors add to the points, or take; final points follow.</summary>
    public const int AdjustedColumn = 8;
    public const int OverClaimColumn = 10;

    private const int HeadRow = 3;

    private static readonly (string Head, double Width)[] Columns =
    [
        ("Đơn vị", 15),
        ("Mã", 7),
        ("Tiêu chí", 24),
        ("Điểm tối đa", 6.5),
        ("Tự chấm", 6.5),
        ("Theo quy tắc", 6.5),
        ("Thẩm định", 6.5),
        ("Trần, sàn", 6.5),
        ("Cuối cùng", 6.5),
        ("Chênh lệch", 6.5),
        ("Kết quả", 11),
        ("Quy tắc đã áp dụng", 22),
        ("Số liệu", 36),
        ("Tài liệu kiểm chứng", 19),
        ("Giải trình của đơn vị", 17),
        ("Kết luận thẩm định", 22),
        ("Nguồn số liệu", 22),
    ];

    /// <summary>The rows of the unit of that place among those assessed; null where the sheet has no rows, for there are too many units.</summary>
    public static (int First, int Last)? Rows(ShownRound round, int unit) =>
        round.IsLarge || round.Set.Criteria.IsEmpty
            ? null
            : (HeadRow + 1 + (unit * round.Set.Criteria.Length), HeadRow + ((unit + 1) * round.Set.Criteria.Length));

    public static void Write(Sheet sheet, ShownRound round)
    {
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, Columns.Length, "GIẢI TRÌNH ĐIỂM TỪNG TIÊU CHÍ", SheetLook.Title);
        var units = round.Assessed;
        if (round.IsLarge)
        {
            sheet.Across(
                HeadRow,
                1,
                Columns.Length,
                $"Đợt đánh giá có {units.Length} đơn vị: giải trình từng điểm nằm trong tệp results.json kèm theo; xem một đơn vị bằng lệnh \"explain\".",
                SheetLook.Subtitle
            );
            SheetPaper.Fit(sheet, HeadRow, Columns.Length, null);
            return;
        }

        sheet.Style(HeadRow, 1, HeadRow, Columns.Length, SheetLook.Head);
        for (var i = 0; i < Columns.Length; i++)
        {
            sheet.Text(HeadRow, i + 1, Columns[i].Head);
        }

        sheet.Height(HeadRow, Lines.Height(3, SheetLook.Head));
        var (row, last) = (HeadRow + 1, HeadRow + units.Sum(unit => unit.Score.Outcomes.Length));
        if (last > HeadRow)
        {
            sheet.Style(row, 1, last, Columns.Length, SheetLook.TextTop);
            sheet.Style(row, 4, last, OverClaimColumn, SheetLook.Points);
            sheet.Style(row, OverClaimColumn + 1, last, OverClaimColumn + 1, SheetLook.MiddleTop);
        }

        foreach (var unit in units)
        {
            foreach (var outcome in unit.Score.Outcomes)
            {
                Row(sheet, row++, unit.Score, outcome);
            }
        }

        sheet.Worksheet.Cells[HeadRow, 1, Math.Max(last, HeadRow), Columns.Length].AutoFilter = true;
        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 4);
        SheetPaper.Fit(sheet, Math.Max(last, HeadRow), Columns.Length, (HeadRow, HeadRow));
    }

    // Who says "không phát sinh" stands beside it.
    private static string Rule(Outcome outcome) =>
        outcome.NotApplicableBy is { } by ? $"{outcome.Rule ?? "Không phát sinh"} ({Words.Vietnamese(by)})" : outcome.Rule ?? "";

    private static void Row(Sheet sheet, int row, UnitScore score, Outcome outcome)
    {
        var lines = 1;
        Text(1, score.Unit.ShortName);
        Text(2, outcome.Criterion.Code.Text);
        Text(3, outcome.Criterion.Name);
        sheet.Number(row, 4, outcome.Criterion.MaxPoints);
        sheet.Number(row, SelfColumn, outcome.SelfPoints);
        sheet.Number(row, SelfColumn + 1, outcome.RulePoints);
        sheet.Number(row, SelfColumn + 2, outcome.AppraisedPoints);
        sheet.Number(row, AdjustedColumn, score.AdjustedOf(outcome));
        var final = score.FinalOf(outcome);
        if (final is null)
        {
            Text(AdjustedColumn + 1, outcome.LeavesMaximum ? Cached.NotApplicable : Cached.Undecided);
        }

        sheet.Number(row, AdjustedColumn + 1, final);
        // A value, exact as the decimals are: a subtraction of doubles would show noise.
        sheet.Number(row, OverClaimColumn, UnitScore.OverClaimOf(outcome));
        Text(11, OutcomeWords.Of(outcome));
        Text(12, Rule(outcome));
        Text(13, FactWords.All(outcome));
        Text(14, BasisWords.Evidence(outcome.Evidence));
        Text(15, BasisWords.Explanations(outcome));
        Text(16, BasisWords.Conclusion(outcome));
        Text(17, BasisWords.Source(outcome));
        sheet.Height(row, Lines.Height(lines, SheetLook.TextTop));

        void Text(int column, string text)
        {
            if (text.Length > 0)
            {
                sheet.Text(row, column, text);
                lines = Math.Max(lines, Lines.Count(text, Columns[column - 1].Width, SheetLook.TextTop));
            }
        }
    }
}
