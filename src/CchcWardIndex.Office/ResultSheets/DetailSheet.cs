using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Chi tiết: the criteria tree down, the units across. Only the leaves are values; everything above them is added up live.</summary>
internal static class DetailSheet
{
    public const string Name = "Chi tiết";

    // More units than this on one page could not be read any more.
    private const int MostOnOnePage = 30;

    private const double NameWidth = 56;

    public static void Write(Sheet sheet, ShownRound round, DetailLayout layout, Sheet explanations)
    {
        var units = round.Assessed;
        var lastColumn = DetailLayout.FirstUnitColumn + Math.Max(units.Length, 1) - 1;
        sheet.Widths(7, NameWidth, 7.5);
        sheet.Width(DetailLayout.FirstUnitColumn, lastColumn, 6);
        Head(sheet, round, units, lastColumn);
        foreach (var row in layout.Rows)
        {
            Row(sheet, round.Set, layout, row, units, lastColumn);
        }

        Totals(sheet, round, layout, units, lastColumn);
        Comparison(sheet, round, layout, lastColumn, explanations);
        sheet.Worksheet.View.FreezePanes(DetailLayout.RankRow + 1, DetailLayout.FirstUnitColumn);
        var head = (DetailLayout.HeadRow, DetailLayout.RankRow);
        if (units.Length <= MostOnOnePage)
        {
            SheetPaper.Fit(sheet, layout.OverClaimRow, lastColumn, head);
        }
        else
        {
            SheetPaper.Spread(sheet, layout.OverClaimRow, lastColumn, head, DetailLayout.MaxColumn, percent: 70);
        }
    }

    private static void Head(Sheet sheet, ShownRound round, ImmutableArray<RankedUnit> units, int lastColumn)
    {
        // Over several pages only the repeated columns are on each of them.
        var titleColumn = units.Length <= MostOnOnePage ? lastColumn : DetailLayout.MaxColumn;
        sheet.Across(1, 1, titleColumn, "ĐIỂM CHI TIẾT TỪNG TIÊU CHÍ CỦA CÁC ĐƠN VỊ", SheetLook.Title);
        sheet.Across(2, 1, titleColumn, $"({Show.Capital(round.Subject)}; các đơn vị xếp theo thứ hạng)", SheetLook.Subtitle);
        sheet.Text(3, DetailLayout.CodeColumn, Cached.NotApplicable, SheetLook.LeafPoints);
        sheet.Text(3, DetailLayout.NameColumn, $"{Show.Capital(TakenOut.Words(round.Set))}: không tính vào điểm và điểm tối đa", SheetLook.Remark);
        sheet.Text(4, DetailLayout.CodeColumn, Cached.Undecided, SheetLook.LeafPoints);
        sheet.Text(4, DetailLayout.NameColumn, "Chưa có điểm (xem trang Vấn đề)", SheetLook.Remark);
        sheet.Style(3, DetailLayout.FirstUnitColumn, 3, DetailLayout.FirstUnitColumn, SheetLook.Missing);
        sheet.Text(3, DetailLayout.FirstUnitColumn + 1, "Thiếu tài liệu kiểm chứng", SheetLook.Overflowing);
        sheet.Height(3, 18);
        sheet.Height(4, 18);

        const int head = DetailLayout.HeadRow;
        sheet.Style(head, 1, DetailLayout.RankRow, DetailLayout.MaxColumn, SheetLook.Head);
        sheet.Text(head, DetailLayout.CodeColumn, "Mã");
        sheet.Text(head, DetailLayout.NameColumn, "Lĩnh vực / Tiêu chí / Tiêu chí thành phần");
        sheet.Text(head, DetailLayout.MaxColumn, "Điểm tối đa");
        sheet.Text(DetailLayout.RankRow, DetailLayout.NameColumn, "Xếp hạng");
        sheet.Style(head, DetailLayout.FirstUnitColumn, head, lastColumn, SheetLook.HeadUpright);
        sheet.Style(DetailLayout.RankRow, DetailLayout.FirstUnitColumn, DetailLayout.RankRow, lastColumn, SheetLook.Head);
        for (var i = 0; i < units.Length; i++)
        {
            sheet.Text(head, DetailLayout.FirstUnitColumn + i, units[i].Score.Unit.ShortName);
            if (units[i].Rank is { } rank)
            {
                sheet.Number(DetailLayout.RankRow, DetailLayout.FirstUnitColumn + i, rank);
            }
            else
            {
                sheet.Text(DetailLayout.RankRow, DetailLayout.FirstUnitColumn + i, Cached.Undecided);
            }
        }

        var longest = units.Select(unit => unit.Score.Unit.ShortName.Length).DefaultIfEmpty(0).Max();
        sheet.Height(head, Math.Clamp(longest * 6.2, 60, 170));
        sheet.Height(DetailLayout.RankRow, 17);
    }

    private static void Row(Sheet sheet, CriteriaSet set, DetailLayout layout, TreeRow row, ImmutableArray<RankedUnit> units, int lastColumn)
    {
        var (text, points) = row.Level switch
        {
            TreeLevel.Area or TreeLevel.Extras => (SheetLook.Area, SheetLook.AreaPoints),
            TreeLevel.Group => (SheetLook.Group, SheetLook.GroupPoints),
            _ => (SheetLook.Leaf, SheetLook.LeafPoints),
        };
        sheet.Style(row.Row, DetailLayout.CodeColumn, row.Row, DetailLayout.NameColumn, text);
        sheet.Style(row.Row, DetailLayout.MaxColumn, row.Row, lastColumn, points);
        sheet.Text(row.Row, DetailLayout.CodeColumn, row.Code);
        sheet.Text(row.Row, DetailLayout.NameColumn, row.Name);
        sheet.Height(row.Row, Lines.Height(Lines.Count(row.Name, NameWidth, text), text));
        if (row.Level == TreeLevel.Leaf)
        {
            // A penalty shows the most it can take.
            sheet.Number(row.Row, DetailLayout.MaxColumn, set.Criteria[row.Index].Extra == ExtraKind.Penalty ? set.Criteria[row.Index].Least : row.MaxPoints);
            Leaves(sheet, row, units);
            return;
        }

        var under = $"{new Cell(row.Row + 1, DetailLayout.FirstUnitColumn)}:{new Cell(row.LastRow, DetailLayout.FirstUnitColumn)}";
        var children = layout.Children(row).ToList();
        var leaves = layout.Under(row).Where(child => child.Level == TreeLevel.Leaf).Select(child => child.Index).ToList();
        if (row.Level != TreeLevel.Extras)
        {
            Most(sheet, row.Row, row.MaxPoints, children);
        }

        sheet.Formulas(
            row.Row,
            DetailLayout.FirstUnitColumn,
            $"IF(COUNTIF({under},\"{Cached.Undecided}\")>0,\"{Cached.Undecided}\","
                + $"IF(COUNT({under})=0,\"{Cached.NotApplicable}\",SUM({Runs(children, DetailLayout.FirstUnitColumn)})))",
            [.. units.Select(unit => Cached.Sum(unit.Score, leaves.Select(index => unit.Score.Outcomes[index])))]
        );
    }

    // What is declared: the sum of what stands below; where that is for different units, the most that one of them can reach.
    private static void Most(Sheet sheet, int row, decimal declared, IReadOnlyList<TreeRow> below)
    {
        if (below.Sum(child => child.MaxPoints) == declared)
        {
            sheet.Formula(row, DetailLayout.MaxColumn, $"SUM({Runs(below, DetailLayout.MaxColumn)})", Cached.Of(declared));
        }
        else
        {
            sheet.Number(row, DetailLayout.MaxColumn, declared);
        }
    }

    private static void Leaves(Sheet sheet, TreeRow row, ImmutableArray<RankedUnit> units)
    {
        for (var i = 0; i < units.Length; i++)
        {
            var outcome = units[i].Score.Outcomes[row.Index];
            var column = DetailLayout.FirstUnitColumn + i;
            if (units[i].Score.FinalOf(outcome) is { } points)
            {
                sheet.Number(row.Row, column, points);
            }
            else
            {
                sheet.Text(row.Row, column, outcome.LeavesMaximum ? Cached.NotApplicable : Cached.Undecided);
            }

            if (outcome.Kind == OutcomeKind.MissingEvidence)
            {
                sheet.Style(row.Row, column, row.Row, column, SheetLook.Missing);
            }
        }
    }

    private static void Totals(Sheet sheet, ShownRound round, DetailLayout layout, ImmutableArray<RankedUnit> units, int lastColumn)
    {
        const int first = DetailLayout.FirstUnitColumn;
        var areas = layout.Rows.Where(row => row.Level == TreeLevel.Area).ToList();
        Line(layout.TotalRow, "", "Tổng điểm", SheetLook.Area, SheetLook.AreaPoints);
        var addresses = Runs(layout.Rows.Where(row => row.Level is TreeLevel.Area or TreeLevel.Extras), first);
        Most(sheet, layout.TotalRow, round.Set.TotalPoints, areas);
        var all = $"{new Cell(DetailLayout.RankRow + 1, first)}:{new Cell(layout.TotalRow - 1, first)}";
        sheet.Formulas(
            layout.TotalRow,
            first,
            $"IF(COUNTIF({all},\"{Cached.Undecided}\")>0,\"{Cached.Undecided}\",IF(COUNT({all})=0,\"{Cached.NotApplicable}\",SUM({addresses})))",
            [.. units.Select(unit => Cached.Sum(unit.Score, unit.Score.Outcomes))]
        );

        Line(layout.MaximaHeadRow, "", $"Điểm tối đa áp dụng (đã trừ các tiêu chí {TakenOut.Words(round.Set)})", SheetLook.Group, SheetLook.GroupPoints);
        foreach (var area in areas)
        {
            var maximum = layout.MaximumRow(new AreaCode(area.Code));
            var leaves = layout.Under(area).Where(row => row.Level == TreeLevel.Leaf).ToList();
            Line(maximum, area.Code, area.Name, SheetLook.Leaf, SheetLook.LeafPoints);
            sheet.Formula(maximum, DetailLayout.MaxColumn, $"{new Cell(area.Row, DetailLayout.MaxColumn)}", Cached.Of(area.MaxPoints));
            WriteMaxima(sheet, maximum, leaves, units);
        }

        Line(layout.TotalMaximumRow, "", "Tổng điểm tối đa áp dụng", SheetLook.Area, SheetLook.AreaPoints);
        sheet.Formula(layout.TotalMaximumRow, DetailLayout.MaxColumn, $"{new Cell(layout.TotalRow, DetailLayout.MaxColumn)}", Cached.Of(round.Set.TotalPoints));
        sheet.Formulas(
            layout.TotalMaximumRow,
            first,
            $"SUM({new Cell(layout.MaximaHeadRow + 1, first)}:{new Cell(layout.TotalMaximumRow - 1, first)})",
            [.. units.Select(unit => Cached.Of(unit.Score.MaxPoints))]
        );
        Line(layout.IndexRow, "", "Chỉ số (%) = tổng điểm ÷ điểm tối đa áp dụng × 100", SheetLook.Area, SheetLook.AreaPoints);
        var (total, most) = (new Cell(layout.TotalRow, first), new Cell(layout.TotalMaximumRow, first));
        sheet.Formulas(layout.IndexRow, first, $"IF(ISNUMBER({total}),{total}/{most}*100,\"{Cached.Undecided}\")", [.. units.Select(Index)]);

        void Line(int row, string code, string name, SheetLook text, SheetLook points) => DetailSheet.Line(sheet, row, lastColumn, code, name, text, points);
    }

    // Self, rule and appraised points, and what caps and floors changed, beside the final ones: criterion by criterion they stand on Giải
    // trình điểm, from which they are added up.
    // What a unit can reach in an area: the maxima of what was not taken out; where a variant is worth less, less by that.
    private static void WriteMaxima(Sheet sheet, int row, IReadOnlyList<TreeRow> leaves, ImmutableArray<RankedUnit> units)
    {
        ImmutableArray<Cached> maxima = [.. units.Select(unit => Cached.Of(leaves.Sum(leaf => unit.Score.Outcomes[leaf.Index].ApplicableMaximum)))];
        if (units.All(unit => leaves.All(leaf => unit.Score.Outcomes[leaf.Index].Criterion.MaxPoints == leaf.MaxPoints)))
        {
            sheet.Formulas(row, DetailLayout.FirstUnitColumn, Applied(leaves, DetailLayout.FirstUnitColumn), maxima);
            return;
        }

        for (var i = 0; i < units.Length; i++)
        {
            var column = DetailLayout.FirstUnitColumn + i;
            var less = leaves
                .Select(leaf => (leaf.Row, By: leaf.MaxPoints - units[i].Score.Outcomes[leaf.Index].Criterion.MaxPoints))
                .Where(pair => pair.By != 0m)
                .Select(pair => $"-IF({new Cell(pair.Row, column)}<>\"{Cached.NotApplicable}\",{Decimals.Write(pair.By)},0)");
            sheet.Formula(row, column, Applied(leaves, column) + string.Concat(less), maxima[i]);
        }
    }

    private static string Applied(IEnumerable<TreeRow> leaves, int column) =>
        string.Join(
            '+',
            DetailLayout
                .Joined(leaves)
                .Select(run =>
                    $"SUMIF({DetailLayout.Run(run, column)},\"<>{Cached.NotApplicable}\","
                    + $"$C${run.First.ToString(CultureInfo.InvariantCulture)}:$C${run.Last.ToString(CultureInfo.InvariantCulture)})"
                )
        );

    private static void Comparison(Sheet sheet, ShownRound round, DetailLayout layout, int lastColumn, Sheet explanations)
    {
        Line(
            sheet,
            layout.ComparisonHeadRow,
            lastColumn,
            "",
            "Đối chiếu; mỗi dòng cộng những tiêu chí khác nhau nên không so dòng này với dòng kia (từng tiêu chí: trang Giải trình điểm)",
            SheetLook.Group,
            SheetLook.GroupPoints
        );
        (string Name, int Column, Func<UnitScore, decimal?> Sum)[] sums =
        [
            ($"Tự chấm ({CoverageWords.Self})", PointsExplainedSheet.SelfColumn, score => Total(score, outcome => outcome.SelfPoints)),
            ($"Theo quy tắc ({CoverageWords.Rules})", PointsExplainedSheet.SelfColumn + 1, score => Total(score, outcome => outcome.RulePoints)),
            ($"Thẩm định ({CoverageWords.Appraised})", PointsExplainedSheet.SelfColumn + 2, score => Total(score, outcome => outcome.AppraisedPoints)),
            (
                "Trần, sàn (đã tính vào điểm của các tiêu chí ở trên)",
                PointsExplainedSheet.AdjustedColumn,
                score => score.Adjustments.Sum(adjustment => adjustment.Points)
            ),
            ("Chênh lệch (tự chấm − được chấm, chưa kể trần, sàn, ở các tiêu chí có cả hai)", PointsExplainedSheet.OverClaimColumn, score => score.OverClaim),
        ];
        for (var i = 0; i < sums.Length; i++)
        {
            var (row, (name, column, sum)) = (layout.SelfRow + i, sums[i]);
            Line(sheet, row, lastColumn, "", name, SheetLook.Leaf, SheetLook.LeafPoints);
            for (var unit = 0; unit < round.Assessed.Length; unit++)
            {
                var (place, cached) = (DetailLayout.FirstUnitColumn + unit, Cached.Of(sum(round.Assessed[unit].Score)));
                if (PointsExplainedSheet.Rows(round, unit) is not var (first, last))
                {
                    sheet.Put(row, place, cached);
                    continue;
                }

                var cells = $"{explanations.Reference}{new Cell(first, column)}:{new Cell(last, column)}";
                // Where no cap or floor bites there is nothing missing, but nothing changed.
                sheet.Formula(
                    row,
                    place,
                    column == PointsExplainedSheet.AdjustedColumn ? $"SUM({cells})" : $"IF(COUNT({cells})=0,\"{Cached.Undecided}\",SUM({cells}))",
                    cached
                );
            }
        }
    }

    private static decimal? Total(UnitScore score, Func<Outcome, decimal?> points) =>
        score.Outcomes.Select(points).Where(given => given is not null).ToList() is { Count: > 0 } given ? given.Sum() : null;

    private static void Line(Sheet sheet, int row, int lastColumn, string code, string name, SheetLook text, SheetLook points)
    {
        sheet.Style(row, DetailLayout.CodeColumn, row, DetailLayout.NameColumn, text);
        sheet.Style(row, DetailLayout.MaxColumn, row, lastColumn, points);
        sheet.Text(row, DetailLayout.CodeColumn, code);
        sheet.Text(row, DetailLayout.NameColumn, name);
        sheet.Height(row, Lines.Height(Lines.Count(name, NameWidth, text), text));
    }

    // Not the ranking's index: a unit may have all its points and still be unranked.
    private static Cached Index(RankedUnit unit) =>
        Cached.Sum(unit.Score, unit.Score.Outcomes).Number is not null && unit.Score is { Points: { } points, MaxPoints: > 0m }
            ? Cached.Of(unit.Score.Index ?? points / unit.Score.MaxPoints * 100m)
            : Cached.Mark(Cached.Undecided);

    private static string Runs(IEnumerable<TreeRow> rows, int column) =>
        string.Join(',', DetailLayout.Joined(rows).Select(run => DetailLayout.Run(run, column)));
}
