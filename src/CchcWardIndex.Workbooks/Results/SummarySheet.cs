using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>Tổng hợp: the sheet the chairman signs.</summary>
internal sealed class SummarySheet
{
    public const string Name = "Tổng hợp";

    /// <summary>Beside the printed table and hidden: the ranking group, by which Phân bố xếp loại counts.</summary>
    public const int GroupColumn = LastColumn + 1;
    public const int UnitColumn = 2;
    public const int IndexColumn = 7;
    public const int GradeColumn = 10;
    private const int LastColumn = 11;
    private const int LeftColumns = 4;
    private const double RemarkWidth = 40;

    // What one page can hold at a size still easy to read (72 % of the sheet's own).
    private const double OnePage = 730;

    /// <summary>The row of the first unit; known once the sheet is written.</summary>
    public int FirstRow { get; private set; }

    /// <summary>The row of the last unit.</summary>
    public int LastRow { get; private set; }

    public void Write(Sheet sheet, Round round, AreaSheet areas, Sheet areaSheet, DetailLayout layout, Sheet detail)
    {
        sheet.Widths(5.5, 27, 12, 12, 12, 12, 11, 9, 9, 13, RemarkWidth, 14);
        var row = Heading.Write(sheet, round, LeftColumns, LastColumn);
        if (SummaryNotes.Blocked(round) is { } blocked)
        {
            sheet.Across(row, 1, LastColumn, blocked, Look.Warning);
        }
        else
        {
            sheet.Height(row, 9);
        }

        var headRow = row + 1;
        Head(sheet, round, headRow);
        var units = round.Results.Units;
        (FirstRow, LastRow) = (headRow + 1, headRow + units.Length);
        var meanRow = LastRow + 1;
        sheet.Style(FirstRow, 1, meanRow, 1, Look.Count);
        sheet.Style(FirstRow, UnitColumn, meanRow, UnitColumn, Look.Text);
        sheet.Style(FirstRow, 3, meanRow, 6, Look.Number);
        sheet.Style(FirstRow, IndexColumn, meanRow, IndexColumn, Look.NumberBold);
        sheet.Style(FirstRow, 8, meanRow, 8, Look.CountBold);
        sheet.Style(FirstRow, 9, meanRow, 9, Look.Count);
        sheet.Style(FirstRow, GradeColumn, meanRow, GradeColumn, Look.TextMiddle);
        sheet.Style(FirstRow, LastColumn, meanRow, LastColumn, Look.Text);
        var remarks = SummaryNotes.OfUnits(round);
        var (rank, groups) = (0, round.Set.Groups.ToDictionary(group => group.Code, group => group.Name));
        for (var i = 0; i < units.Length; i++)
        {
            Row(sheet, FirstRow + i, i, units[i], remarks[i], groups[units[i].Score.Unit.Group]);
            if (units[i].Rank is not null)
            {
                Numbers(sheet, round, FirstRow + i, rank++, units[i], areas, areaSheet, layout, detail);
            }
        }

        Mean(sheet, round, meanRow);
        var next = meanRow + 1;
        foreach (var note in SummaryNotes.UnderTable(round))
        {
            sheet.Across(next++, 1, LastColumn, note, Look.Remark);
        }

        sheet.Height(next, 8);
        var last = Heading.Sign(sheet, round.Set.Authority, next + 1, LeftColumns, LastColumn);
        sheet.Worksheet.Column(GroupColumn).Hidden = true;
        sheet.Worksheet.View.FreezePanes(FirstRow, UnitColumn + 1);
        var height = Enumerable.Range(1, last).Sum(index => sheet.Worksheet.Row(index).Height);
        Paper.Fit(sheet, last, LastColumn, (headRow, headRow), onePage: height <= OnePage);
    }

    private static void Head(Sheet sheet, Round round, int row)
    {
        sheet.Style(row, 1, row, GroupColumn, Look.Head);
        string[] heads =
        [
            "STT", "Đơn vị", $"Điểm thẩm định (1)\n({Show.Points(round.Maximum(survey: false))})", $"Điểm ĐTXHH\n({Show.Points(round.Maximum(survey: true))})",
            $"Tổng điểm\n({Show.Points(round.Set.TotalPoints)})", "Điểm tối đa áp dụng (2)", "Chỉ số (%)", "Xếp hạng", "Hạng trong khối", "Xếp loại", "Ghi chú", "Khối",
        ];
        for (var i = 0; i < heads.Length; i++)
        {
            sheet.Text(row, i + 1, heads[i]);
        }

        sheet.Height(row, Lines.Height(3, Look.Head));
    }

    private static void Row(Sheet sheet, int row, int index, RankedUnit unit, string remark, string group)
    {
        sheet.Number(row, 1, index + 1);
        sheet.Text(row, UnitColumn, unit.Score.Unit.Name);
        sheet.Text(row, LastColumn, remark);
        sheet.Text(row, GroupColumn, group);
        sheet.Height(row, Lines.Height(Math.Max(Lines.Count(remark, RemarkWidth, Look.Text), Lines.Count(unit.Score.Unit.Name, 27, Look.Text)), Look.Text));
        if (unit.Rank is null)
        {
            for (var column = 3; column <= GradeColumn; column++)
            {
                sheet.Text(row, column, Cached.Undecided);
            }
        }
    }

    private static void Numbers(Sheet sheet, Round round, int row, int index, RankedUnit unit, AreaSheet areas, Sheet areaSheet, DetailLayout layout, Sheet detail)
    {
        foreach (var (column, survey) in new[] { (3, false), (4, true) })
        {
            var addends = Addends(round, index, survey, areaSheet, layout, detail);
            if (addends.Length == 0)
            {
                sheet.Text(row, column, Cached.Undecided);
                continue;
            }

            sheet.Formula(row, column, $"SUM({addends})", Cached.Of(unit.Score.Outcomes.Where(outcome => outcome.Criterion.IsSurvey == survey).Sum(outcome => outcome.Points ?? 0m)));
        }

        sheet.Formula(row, 5, $"SUM({new Cell(row, 3)}:{new Cell(row, 4)})", Cached.Of(unit.Score.Points));
        sheet.Formula(row, 6, areaSheet.Reference + areas.MaximumCell(index), Cached.Of(unit.Score.MaxPoints));
        sheet.Formula(row, IndexColumn, $"{new Cell(row, 5)}/{new Cell(row, 6)}*100", Cached.Of(unit.Score.Index));
        sheet.Number(row, 8, unit.Rank);
        sheet.Number(row, 9, unit.GroupRank);
        sheet.Text(row, GradeColumn, unit.Grade!);
    }

    // An area is the survey's, or it is not; only one that mixes both is taken apart on the sheet Chi tiết.
    private static string Addends(Round round, int index, bool survey, Sheet areaSheet, DetailLayout layout, Sheet detail)
    {
        var addends = new List<string>();
        for (var i = 0; i < round.Set.Areas.Length; i++)
        {
            var area = layout.Rows.First(row => row.Row == layout.AreaRow(round.Set.Areas[i].Code));
            var leaves = layout.Under(area).Where(row => row.Level == TreeLevel.Leaf).ToList();
            var wanted = leaves.Where(leaf => round.Set.Criteria[leaf.Index].IsSurvey == survey).ToList();
            if (wanted.Count == leaves.Count)
            {
                addends.Add(areaSheet.Reference + AreaSheet.PointsCell(index, i));
            }
            else
            {
                addends.AddRange(DetailLayout.Joined(wanted).Select(run => detail.Reference + DetailLayout.Run(run, DetailLayout.FirstUnitColumn + index)));
            }
        }

        return string.Join(',', addends);
    }

    private void Mean(Sheet sheet, Round round, int row)
    {
        sheet.Style(row, 1, row, LastColumn, Look.Head);
        sheet.Style(row, 3, row, IndexColumn, Look.NumberBold);
        sheet.Text(row, 1, "Giá trị trung bình");
        sheet.Worksheet.Cells[row, 1, row, 2].Merge = true;
        sheet.Height(row, 20);
        foreach (var (column, numbers) in new (int, Func<RankedUnit, decimal>)[]
        {
            (3, unit => unit.Score.Outcomes.Where(outcome => !outcome.Criterion.IsSurvey).Sum(outcome => outcome.Points ?? 0m)),
            (4, unit => unit.Score.Outcomes.Where(outcome => outcome.Criterion.IsSurvey).Sum(outcome => outcome.Points ?? 0m)),
            (5, unit => unit.Score.Points!.Value),
            (6, unit => unit.Score.MaxPoints),
            (IndexColumn, unit => unit.Score.Index!.Value),
        })
        {
            if (round.Ranked.IsEmpty || (column <= 4 && round.Set.Criteria.All(criterion => criterion.IsSurvey == (column == 3))))
            {
                sheet.Text(row, column, Cached.Undecided);
                continue;
            }

            sheet.Formula(row, column, $"AVERAGE({new Cell(FirstRow, column)}:{new Cell(FirstRow + round.Ranked.Length - 1, column)})", Cached.Mean([.. round.Ranked.Select(numbers)]));
        }
    }
}
