using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Submissions;
using OfficeOpenXml.ConditionalFormatting;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Theo lĩnh vực: units down, areas across; each area's points and their share of the maximum that applies to the unit.</summary>
internal sealed class AreaSheet(CriteriaSet set, DetailLayout layout)
{
    public const string Name = "Theo lĩnh vực";

    private const int HeadRow = 4;
    private const int FirstRow = HeadRow + 2;
    private const int FirstAreaColumn = 3;

    private int AreasEnd => FirstAreaColumn + (2 * set.Areas.Length);

    /// <summary>The column of a unit's bonus and penalty after caps; null where the set has neither.</summary>
    private int? ExtrasColumn => set.Extras is null ? null : AreasEnd;

    /// <summary>The column of a unit's total; its applicable maximum, index and rank follow.</summary>
    private int TotalColumn => AreasEnd + (set.Extras is null ? 0 : 1);

    /// <summary>The cell of a unit's bonus and penalty.</summary>
    public Cell ExtrasCell(int unit) => new(FirstRow + unit, ExtrasColumn!.Value);

    /// <summary>The cell of a unit's total.</summary>
    public Cell TotalCell(int unit) => new(FirstRow + unit, TotalColumn);

    /// <summary>The cell of a unit's points in an area.</summary>
    public static Cell PointsCell(int unit, int area) => new(FirstRow + unit, FirstAreaColumn + (2 * area));

    /// <summary>The cell of a unit's applicable maximum.</summary>
    public Cell MaximumCell(int unit) => new(FirstRow + unit, TotalColumn + 1);

    /// <summary>The cell of the mean share of an area.</summary>
    public static Cell MeanCell(ShownRound round, int area) => new(FirstRow + round.Assessed.Length, FirstAreaColumn + (2 * area) + 1);

    /// <summary>The mean share of an area over the ranked units, as it stands.</summary>
    public static Cached MeanShare(ShownRound round, int area) =>
        Cached.Mean([.. round.Ranked.Select(unit => Share(round, unit, area)).Where(share => share is not null).Select(share => share!.Value)]);

    public void Write(Sheet sheet, ShownRound round, Sheet detail)
    {
        var lastColumn = TotalColumn + 3;
        sheet.Widths(5, 24);
        sheet.Width(FirstAreaColumn, AreasEnd - 1, 7.2);
        sheet.Width(AreasEnd, lastColumn, 9);
        Head(sheet, round, lastColumn);
        var meanRow = FirstRow + round.Assessed.Length;
        sheet.Style(FirstRow, 1, meanRow, lastColumn, SheetLook.Decimal);
        sheet.Style(FirstRow, 1, meanRow, 1, SheetLook.Count);
        sheet.Style(FirstRow, 2, meanRow, 2, SheetLook.Text);
        sheet.Style(FirstRow, lastColumn, meanRow, lastColumn, SheetLook.CountBold);
        for (var i = 0; i < round.Assessed.Length; i++)
        {
            Row(sheet, round, i, detail);
        }

        Mean(sheet, round, meanRow, lastColumn);
        Scale(sheet, meanRow);
        sheet.Across(
            meanRow + 1,
            1,
            lastColumn,
            "Ghi chú: cột % là tỷ lệ điểm đạt được so với điểm tối đa áp dụng cho đơn vị trong lĩnh vực, màu càng xanh càng cao, màu cam là từ 40% trở "
                + $"xuống; KPS: cả lĩnh vực {TakenOut.Words(set)}; –: chưa có điểm. Giá trị trung bình tính trên các đơn vị được xếp hạng.",
            SheetLook.Remark
        );
        sheet.Worksheet.View.FreezePanes(FirstRow, FirstAreaColumn);
        SheetPaper.Fit(sheet, meanRow + 1, lastColumn, (HeadRow, HeadRow + 1), onePage: round.Assessed.Length <= 25);
    }

    private void Head(Sheet sheet, ShownRound round, int lastColumn)
    {
        sheet.Across(1, 1, lastColumn, "KẾT QUẢ THEO TỪNG LĨNH VỰC", SheetLook.Title);
        sheet.Across(2, 1, lastColumn, $"({Show.Capital(round.Subject)}; các đơn vị xếp theo thứ hạng)", SheetLook.Subtitle);
        sheet.Style(HeadRow, 1, HeadRow + 1, lastColumn, SheetLook.Head);
        Tall(1, "STT");
        Tall(2, "Đơn vị");
        var lines = 3;
        for (var i = 0; i < set.Areas.Length; i++)
        {
            var (column, area) = (FirstAreaColumn + (2 * i), set.Areas[i]);
            var text = $"{area.Code}. {area.Name}\n({Show.Points(area.MaxPoints)} điểm)";
            sheet.Text(HeadRow, column, text);
            sheet.Merge(HeadRow, column, HeadRow, column + 1);
            sheet.Text(HeadRow + 1, column, "Điểm");
            sheet.Text(HeadRow + 1, column + 1, "%");
            lines = Math.Max(lines, Lines.Count(text, 14.4, SheetLook.Head));
        }

        if (ExtrasColumn is { } extras)
        {
            Tall(extras, set.Extras!.Name);
            lines = Math.Max(lines, Lines.Count(set.Extras.Name, 9, SheetLook.Head) - 1);
        }

        Tall(TotalColumn, "Tổng điểm");
        Tall(TotalColumn + 1, "Điểm tối đa áp dụng");
        Tall(TotalColumn + 2, "Chỉ số (%)");
        Tall(TotalColumn + 3, "Xếp hạng");
        sheet.Height(HeadRow, Lines.Height(lines, SheetLook.Head));

        void Tall(int column, string text)
        {
            sheet.Text(HeadRow, column, text);
            sheet.Merge(HeadRow, column, HeadRow + 1, column);
        }
    }

    private void Row(Sheet sheet, ShownRound round, int index, Sheet detail)
    {
        var unit = round.Assessed[index];
        var (row, unitColumn) = (FirstRow + index, DetailLayout.FirstUnitColumn + index);
        sheet.Number(row, 1, index + 1);
        sheet.Text(row, 2, unit.Score.Unit.Name);
        sheet.Height(row, Lines.Height(Lines.Count(unit.Score.Unit.Name, 24, SheetLook.Text), SheetLook.Text));
        for (var i = 0; i < set.Areas.Length; i++)
        {
            var (area, cell) = (set.Areas[i], PointsCell(index, i));
            var points = Cached.Sum(unit.Score, round.Outcomes(unit, i));
            sheet.Formula(row, cell.Column, detail.Reference + new Cell(layout.AreaRow(area.Code), unitColumn), points);
            sheet.Formula(
                row,
                cell.Column + 1,
                $"IF(ISNUMBER({cell}),{cell}/{detail.Reference}{new Cell(layout.MaximumRow(area.Code), unitColumn)}*100,{cell})",
                points.Number is not null ? Cached.Of(Share(round, unit, i)) : points
            );
        }

        if (ExtrasColumn is { } extras)
        {
            sheet.Formula(
                row,
                extras,
                detail.Reference + new Cell(layout.AreaRow(set.Extras!.Code), unitColumn),
                Cached.Sum(unit.Score, unit.Score.Outcomes.Where(outcome => outcome.Criterion.Extra is not null))
            );
        }

        if (unit.Score.Index is null)
        {
            for (var column = TotalColumn; column <= TotalColumn + 3; column++)
            {
                sheet.Text(row, column, Cached.Undecided);
            }

            return;
        }

        var addends = string.Join(
            ',',
            Enumerable
                .Range(0, set.Areas.Length)
                .Select(area => PointsCell(index, area))
                .Concat(Enumerable.Range(AreasEnd, TotalColumn - AreasEnd).Select(column => new Cell(row, column)))
        );
        sheet.Formula(row, TotalColumn, $"SUM({addends})", Cached.Of(unit.Score.Points));
        sheet.Formula(
            row,
            TotalColumn + 1,
            $"SUM({detail.Reference}{new Cell(layout.MaximaHeadRow + 1, unitColumn)}:{new Cell(layout.TotalMaximumRow - 1, unitColumn)})",
            Cached.Of(unit.Score.MaxPoints)
        );
        sheet.Formula(row, TotalColumn + 2, $"{new Cell(row, TotalColumn)}/{new Cell(row, TotalColumn + 1)}*100", Cached.Of(unit.Score.Index));
        sheet.Put(row, TotalColumn + 3, unit.Rank is { } rank ? Cached.Of((decimal)rank) : Cached.Mark(Cached.Undecided));
    }

    private void Mean(Sheet sheet, ShownRound round, int row, int lastColumn)
    {
        sheet.Style(row, 1, row, 2, SheetLook.Head);
        sheet.Style(row, FirstAreaColumn, row, lastColumn, SheetLook.NumberBold);
        sheet.Text(row, 1, "Giá trị trung bình");
        sheet.Merge(row, 1, row, 2);
        sheet.Height(row, 20);
        for (var i = 0; i < set.Areas.Length; i++)
        {
            var area = i;
            var points = round.Ranked.Select(unit =>
                Cached.Sum(unit.Score, round.Outcomes(unit, area)).Number is not null ? unit.Score.FinalOf(set.Areas[area].Code) : null
            );
            Put(FirstAreaColumn + (2 * i), Cached.Mean([.. points.Where(sum => sum is not null).Select(sum => sum!.Value)]));
            Put(FirstAreaColumn + (2 * i) + 1, MeanShare(round, area));
        }

        if (ExtrasColumn is { } extras)
        {
            Put(
                extras,
                Cached.Mean([
                    .. round.Ranked.Select(unit => unit.Score.FinalOf(set.Extras!.Code)).Where(points => points is not null).Select(points => points!.Value),
                ])
            );
        }

        Put(TotalColumn, Cached.Mean([.. round.Ranked.Select(unit => unit.Score.Points!.Value)]));
        Put(TotalColumn + 1, Cached.Mean([.. round.Ranked.Select(unit => unit.Score.MaxPoints)]));
        Put(TotalColumn + 2, Cached.Mean([.. round.Ranked.Select(unit => unit.Score.Index!.Value)]));

        void Put(int column, Cached mean)
        {
            if (round.Ranked.IsEmpty)
            {
                sheet.Text(row, column, Cached.Undecided);
                return;
            }

            var cells = $"{new Cell(FirstRow, column)}:{new Cell(FirstRow + round.Ranked.Length - 1, column)}";
            sheet.Formula(row, column, $"IF(COUNT({cells})=0,\"{Cached.Undecided}\",AVERAGE({cells}))", mean);
        }
    }

    // Fixed bounds, so that a colour means the same in every year and still differs in grey print.
    private void Scale(Sheet sheet, int lastRow)
    {
        for (var column = FirstAreaColumn + 1; column < AreasEnd; column += 2)
        {
            var scale = sheet.Worksheet.ConditionalFormatting.AddThreeColorScale(sheet.Worksheet.Cells[FirstRow, column, lastRow, column]);
            Bound(scale.LowValue, 40, System.Drawing.Color.FromArgb(0xF4, 0xB0, 0x84));
            Bound(scale.MiddleValue, 70, System.Drawing.Color.FromArgb(0xFF, 0xF2, 0xCC));
            Bound(scale.HighValue, 100, System.Drawing.Color.FromArgb(0x9F, 0xD0, 0x9F));
        }

        static void Bound(ExcelConditionalFormattingColorScaleValue bound, double value, System.Drawing.Color colour) =>
            (bound.Type, bound.Value, bound.Color) = (eExcelConditionalFormattingValueObjectType.Num, value, colour);
    }

    private static decimal? Share(ShownRound round, RankedUnit unit, int area) =>
        unit.Score.FinalOf(round.Set.Areas[area].Code) is { } points
        && round.Outcomes(unit, area).Sum(outcome => outcome.ApplicableMaximum) is > 0m and var maximum
            ? points / maximum * 100m
            : null;
}
