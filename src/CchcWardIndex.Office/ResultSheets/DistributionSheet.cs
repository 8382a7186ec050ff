using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Ranking;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Phân bố xếp loại: how many units each grade has, overall and by group, counted live on the sheet Tổng hợp.</summary>
internal static class DistributionSheet
{
    public const string Name = "Phân bố xếp loại";

    private const int HeadRow = 4;
    private const int MostNames = 60;
    private const double LabelWidth = 24;
    private const double NamesWidth = 66;
    private const string WithoutRank = "Chưa hoặc không xếp hạng";

    public static void Write(Sheet sheet, ShownRound round, Sheet summarySheet, SummarySheet summary)
    {
        var namesColumn = 4 + (2 * round.Set.Groups.Length);
        sheet.Widths(LabelWidth);
        sheet.Width(2, namesColumn - 1, 11);
        sheet.Worksheet.Column(namesColumn).Width = NamesWidth;
        sheet.Across(1, 1, namesColumn, "PHÂN BỐ XẾP LOẠI CỦA CÁC ĐƠN VỊ", SheetLook.Title);
        sheet.Across(2, 1, namesColumn, $"({Show.Capital(round.Subject)})", SheetLook.Subtitle);
        Head(sheet, round, namesColumn);

        var rows = round.Set.Grading.Rules.Select(rule => rule.Name).ToList();
        var (first, totalRow) = (HeadRow + 2, HeadRow + 2 + rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = first + i;
            var mine = round.Ranked.Where(unit => unit.Grade == rows[i]).ToList();
            sheet.Text(row, 1, rows[i], SheetLook.TextBold);
            Counts(
                sheet,
                round,
                row,
                totalRow,
                mine,
                cells => $"COUNTIF({Grades()},{new Cell(row, 1)})",
                group => $"COUNTIFS({Grades()},${new Cell(row, 1)},{Column(summary.Columns.Group)},\"{Quoted(group)}\")"
            );
            Names(sheet, row, namesColumn, rows[i], mine);
        }

        Totals(sheet, round, first, totalRow);
        sheet.Text(totalRow, namesColumn, "", SheetLook.Text);
        sheet.Height(totalRow, 20);
        var unranked = round.Results.Units.Where(unit => unit.Rank is null).ToList();
        Unranked(sheet, round, totalRow + 1, unranked, Column(summary.Columns.Grade), Column(summary.Columns.Group));
        Names(sheet, totalRow + 1, namesColumn, WithoutRank, unranked);
        Means(sheet, round, totalRow + 2, Column(summary.Columns.Index), Grades(), Column(summary.Columns.Group));
        sheet.Text(totalRow + 2, namesColumn, Extremes(round), SheetLook.Text);
        sheet.Height(totalRow + 2, 34);
        var last = totalRow + 3;
        if (round.Set is { IsDraft: true, Grading.Assumption: { } assumption })
        {
            sheet.Across(last, 1, namesColumn, $"Ghi chú về ngưỡng xếp loại: {assumption}", SheetLook.Remark);
        }

        SheetPaper.Fit(sheet, last, namesColumn, null);

        string Grades() => Column(summary.Columns.Grade);

        string Column(int column) => $"{summarySheet.Reference}{Fixed(summary.FirstRow, column)}:{Fixed(summary.LastRow, column)}";
    }

    private static void Head(Sheet sheet, ShownRound round, int namesColumn)
    {
        sheet.Style(HeadRow, 1, HeadRow + 1, namesColumn, SheetLook.Head);
        Tall(1, "Xếp loại");
        Tall(namesColumn, "Đơn vị (theo thứ hạng)");
        for (var block = 0; block <= round.Set.Groups.Length; block++)
        {
            var column = 2 + (2 * block);
            sheet.Text(HeadRow, column, block == 0 ? "Tất cả đơn vị" : round.Set.Groups[block - 1].Name);
            sheet.Merge(HeadRow, column, HeadRow, column + 1);
            sheet.Text(HeadRow + 1, column, "Số đơn vị");
            sheet.Text(HeadRow + 1, column + 1, "Tỷ lệ (%)");
        }

        sheet.Height(HeadRow, 20);
        sheet.Height(HeadRow + 1, 20);

        void Tall(int column, string text)
        {
            sheet.Text(HeadRow, column, text);
            sheet.Merge(HeadRow, column, HeadRow + 1, column);
        }
    }

    private static void Counts(Sheet sheet, ShownRound round, int row, int totalRow, List<RankedUnit> mine, Func<int, string> all, Func<string, string> ofGroup)
    {
        for (var block = 0; block <= round.Set.Groups.Length; block++)
        {
            var column = 2 + (2 * block);
            var (count, units) = (Block(mine, round, block).Count(), Block(round.Ranked, round, block).Count());
            sheet.Style(row, column, row, column, SheetLook.Count);
            sheet.Style(row, column + 1, row, column + 1, SheetLook.Decimal);
            sheet.Formula(row, column, block == 0 ? all(row) : ofGroup(round.Set.Groups[block - 1].Name), Cached.Of((decimal)count));
            sheet.Formula(
                row,
                column + 1,
                $"IF({new Cell(totalRow, column)}=0,\"{Cached.Undecided}\",{new Cell(row, column)}/{new Cell(totalRow, column)}*100)",
                units == 0 ? Cached.Mark(Cached.Undecided) : Cached.Of((decimal)count / units * 100m)
            );
        }
    }

    private static void Totals(Sheet sheet, ShownRound round, int first, int totalRow)
    {
        sheet.Text(totalRow, 1, "Cộng", SheetLook.Head);
        for (var block = 0; block <= round.Set.Groups.Length; block++)
        {
            var (column, units) = (2 + (2 * block), Block(round.Ranked, round, block).Count());
            sheet.Style(totalRow, column, totalRow, column, SheetLook.CountBold);
            sheet.Style(totalRow, column + 1, totalRow, column + 1, SheetLook.NumberBold);
            sheet.Formula(totalRow, column, $"SUM({new Cell(first, column)}:{new Cell(totalRow - 1, column)})", Cached.Of((decimal)units));
            sheet.Formula(
                totalRow,
                column + 1,
                $"IF({new Cell(totalRow, column)}=0,\"{Cached.Undecided}\",SUM({new Cell(first, column + 1)}:{new Cell(totalRow - 1, column + 1)}))",
                units == 0 ? Cached.Mark(Cached.Undecided) : Cached.Of(100m)
            );
        }
    }

    private static void Unranked(Sheet sheet, ShownRound round, int row, List<RankedUnit> units, string grades, string groups)
    {
        sheet.Text(row, 1, WithoutRank, SheetLook.TextBold);
        for (var block = 0; block <= round.Set.Groups.Length; block++)
        {
            var column = 2 + (2 * block);
            var formula =
                block == 0
                    ? $"COUNTIF({grades},\"{Cached.Undecided}\")"
                    : $"COUNTIFS({grades},\"{Cached.Undecided}\",{groups},\"{Quoted(round.Set.Groups[block - 1].Name)}\")";
            sheet.Style(row, column, row, column, SheetLook.Count);
            sheet.Formula(row, column, formula, Cached.Of((decimal)Block(units, round, block).Count()));
            sheet.Text(row, column + 1, "", SheetLook.Decimal);
        }
    }

    private static void Means(Sheet sheet, ShownRound round, int row, string indexes, string grades, string groups)
    {
        sheet.Text(row, 1, "Chỉ số trung bình (%)", SheetLook.TextBold);
        for (var block = 0; block <= round.Set.Groups.Length; block++)
        {
            var column = 2 + (2 * block);
            var mean = Cached.Mean([.. Block(round.Ranked, round, block).Select(unit => unit.Score.Index!.Value)]);
            var formula =
                block == 0
                    ? $"AVERAGEIFS({indexes},{grades},\"<>{Cached.Undecided}\")"
                    : $"AVERAGEIFS({indexes},{grades},\"<>{Cached.Undecided}\",{groups},\"{Quoted(round.Set.Groups[block - 1].Name)}\")";
            sheet.Style(row, column, row, column + 1, SheetLook.NumberBold);
            sheet.Formula(row, column, $"IFERROR({formula},\"{Cached.Undecided}\")", mean);
            sheet.Merge(row, column, row, column + 1);
        }
    }

    private static string Extremes(ShownRound round) =>
        round.Ranked.IsEmpty
            ? ""
            : $"Cao nhất: {round.Ranked[0].Score.Unit.Name} ({Criteria.Show.TwoDecimals(round.Ranked[0].Score.Index!.Value)}%). Thấp nhất: "
                + $"{round.Ranked[^1].Score.Unit.Name} ({Criteria.Show.TwoDecimals(round.Ranked[^1].Score.Index!.Value)}%).";

    private static void Names(Sheet sheet, int row, int column, string label, List<RankedUnit> units)
    {
        var names = units.Count > MostNames ? "Xem trang Tổng hợp" : string.Join("; ", units.Select(unit => unit.Score.Unit.Name));
        sheet.Text(row, column, names, SheetLook.Text);
        sheet.Height(
            row,
            Math.Max(
                20,
                Lines.Height(Math.Max(Lines.Count(label, LabelWidth, SheetLook.TextBold), Lines.Count(names, NamesWidth, SheetLook.Text)), SheetLook.Text)
            )
        );
    }

    // Block 0 is all units, the others one group each.
    private static IEnumerable<RankedUnit> Block(IEnumerable<RankedUnit> units, ShownRound round, int block) =>
        block == 0 ? units : units.Where(unit => unit.Score.Unit.Group == round.Set.Groups[block - 1].Code);

    private static string Quoted(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);

    private static string Fixed(int row, int column)
    {
        var cell = new Cell(row, column).ToString();
        var digits = row.ToString(CultureInfo.InvariantCulture);
        return $"${cell[..^digits.Length]}${digits}";
    }
}
