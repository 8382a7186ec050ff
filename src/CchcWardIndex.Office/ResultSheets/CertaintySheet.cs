using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Độ chắc chắn: how close units are, and whether the order would stand without a criterion or under the error of appraisal.</summary>
internal static class CertaintySheet
{
    public const string Name = "Độ chắc chắn";

    private const int LastColumn = 11;
    private const decimal Least = 0.0001m;

    private static readonly (string Head, double Width)[] Columns =
    [
        ("Xếp hạng", 8),
        ("Đơn vị", 27),
        ("Chỉ số (%)", 10),
        ("Kém đơn vị liền trên (điểm %)", 12),
        ("Hơn đơn vị liền dưới (điểm %)", 12),
        ("Xếp loại", 13),
        ("Còn thiếu để lên loại (điểm %)", 13),
        ("Loại liền trên", 13),
        ("Hơn mức thấp nhất của loại (điểm %)", 13),
        ("Hạng khi bỏ một tiêu chí bất kỳ", 14),
        ("Khoảng hạng", 13),
    ];

    /// <summary>Whether there is an order to be sure of.</summary>
    public static bool IsNeeded(ShownRound round) => round.Ranked.Length > 1;

    public static void Write(Sheet sheet, Certainty certainty)
    {
        sheet.Widths([.. Columns.Select(column => column.Width)]);
        sheet.Across(1, 1, LastColumn, "THỨ HẠNG CHẮC CHẮN ĐẾN ĐÂU", SheetLook.Title);
        sheet.Across(2, 1, LastColumn, "(Để tham khảo khi đọc bảng xếp hạng; không làm thay đổi điểm, chỉ số, thứ hạng hay xếp loại nào)", SheetLook.Subtitle);
        var row = 3;
        foreach (var (label, text) in CertaintyWords.Of(certainty))
        {
            sheet.Across(++row, 1, LastColumn, $"{label}: {text}", SheetLook.Plain);
        }

        var headRow = row + 2;
        sheet.Heads(headRow, [.. Columns.Select(column => column.Head)]);
        sheet.Height(headRow, Lines.Height(4, SheetLook.Head));
        row = headRow;
        foreach (var unit in certainty.Units)
        {
            Unit(sheet, ++row, unit, certainty);
        }

        SheetPaper.Fit(sheet, row, LastColumn, (headRow, headRow));
    }

    private static void Unit(Sheet sheet, int row, UnitCertainty unit, Certainty certainty)
    {
        sheet.Style(row, 1, row, LastColumn, SheetLook.MiddleTop);
        sheet.Style(row, 1, row, 1, SheetLook.CountTop);
        sheet.Style(row, 3, row, 3, SheetLook.DecimalTop);
        sheet.Number(row, 1, unit.Rank);
        sheet.Text(row, 2, unit.Unit.Name, SheetLook.TextTop);
        sheet.Number(row, 3, unit.Index);
        Margin(sheet, row, 4, unit.BehindNext);
        Margin(sheet, row, 5, unit.AheadOfNext);
        sheet.Text(row, 6, unit.Grade);
        Margin(sheet, row, 7, unit.ShortOfBetterGrade);
        sheet.Text(row, 8, unit.BetterGrade ?? Cached.Undecided);
        Margin(sheet, row, 9, unit.AboveOwnGrade);
        sheet.Text(row, 10, certainty.LeftOut.IsEmpty ? Cached.Undecided : Ranks(unit.BestLeftOut, unit.WorstLeftOut));
        sheet.Text(row, 11, unit is { BestDrawn: { } best, WorstDrawn: { } worst } ? Ranks(best, worst) : Cached.Undecided);
        sheet.Height(row, Lines.Height(Lines.Count(unit.Unit.Name, Columns[1].Width, SheetLook.TextTop), SheetLook.TextTop));
    }

    // A difference too small to show is still one.
    private static void Margin(Sheet sheet, int row, int column, decimal? margin)
    {
        sheet.Style(row, column, row, column, SheetLook.MarginTop);
        sheet.Put(row, column, margin is > 0m and < Least ? Cached.Mark($"< {Show.Number(Least)}") : Cached.Of(margin));
    }

    private static string Ranks(int best, int worst) => best == worst ? Show.Number(best) : $"{best} – {worst}";
}
