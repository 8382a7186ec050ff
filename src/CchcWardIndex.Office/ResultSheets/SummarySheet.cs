using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Ranking;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Tổng hợp: the sheet the chairman signs.</summary>
internal sealed class SummarySheet(ShownRound round, AreaSheet areas)
{
    public const string Name = "Tổng hợp";
    public const int UnitColumn = 2;
    private const int LeftColumns = 4;
    private const double RemarkWidth = 60;
    private const int SurveyColumn = 4;

    // What one page can hold at a size still easy to read (60 % of the sheet's own).
    private const double OnePage = 840;

    public SummaryColumns Columns { get; } = new(round.Set.Extras is not null);

    /// <summary>The row of the first unit; known once the sheet is written.</summary>
    public int FirstRow { get; private set; }

    /// <summary>The row of the last unit.</summary>
    public int LastRow { get; private set; }

    public void Write(Sheet sheet, Sheet areaSheet, DetailLayout layout, Sheet detail)
    {
        Widths(sheet);
        var row = Heading.Write(sheet, round, LeftColumns, Columns.Remark);
        if (SummaryNotes.Blocked(round) is { } blocked)
        {
            sheet.Across(row, 1, Columns.Remark, blocked, SheetLook.Warning);
        }
        else
        {
            sheet.Height(row, 9);
        }

        var headRow = row + 1;
        Head(sheet, headRow);
        (FirstRow, LastRow) = (headRow + 1, headRow + round.Results.Units.Length);
        var meanRow = LastRow + 1;
        Styles(sheet, meanRow);
        Units(sheet, areaSheet, layout, detail);
        Mean(sheet, meanRow);
        var last = UnderTable(sheet, meanRow);
        sheet.Worksheet.Column(Columns.Group).Hidden = true;
        // An index without a survey has no such part to show; the column stays for whoever reads the table by its places.
        sheet.Worksheet.Column(SurveyColumn).Hidden = round.Set.SurveyQuestions.IsEmpty;
        sheet.Worksheet.View.FreezePanes(FirstRow, UnitColumn + 1);
        var height = Enumerable.Range(1, last).Sum(index => sheet.Height(index));
        if (height <= OnePage)
        {
            SheetPaper.Fit(sheet, last, Columns.Remark, (headRow, headRow), onePage: true);
        }
        else
        {
            SheetPaper.ShareOut(sheet, headRow, meanRow, last, Columns.Remark);
        }
    }

    private void Widths(Sheet sheet)
    {
        sheet.Widths(5.5, 27);
        sheet.Width(3, Columns.Maximum, 11.5);
        sheet.Width(Columns.Index, Columns.GroupRank, 9);
        sheet.Width(Columns.Grade, Columns.Grade, 12);
        sheet.Width(Columns.Self, Columns.OverClaim, 9);
        sheet.Width(Columns.Remark, Columns.Remark, RemarkWidth);
        sheet.Width(Columns.Group, Columns.Group, 14);
    }

    private void Styles(Sheet sheet, int meanRow)
    {
        sheet.Style(FirstRow, 1, meanRow, 1, SheetLook.Count);
        sheet.Style(FirstRow, UnitColumn, meanRow, UnitColumn, SheetLook.Text);
        sheet.Style(FirstRow, 3, meanRow, Columns.Maximum, SheetLook.Decimal);
        sheet.Style(FirstRow, Columns.Index, meanRow, Columns.Index, SheetLook.NumberBold);
        sheet.Style(FirstRow, Columns.Rank, meanRow, Columns.Rank, SheetLook.CountBold);
        sheet.Style(FirstRow, Columns.GroupRank, meanRow, Columns.GroupRank, SheetLook.Count);
        sheet.Style(FirstRow, Columns.Grade, meanRow, Columns.Grade, SheetLook.TextMiddle);
        sheet.Style(FirstRow, Columns.Self, meanRow, Columns.OverClaim, SheetLook.Decimal);
        sheet.Style(FirstRow, Columns.Remark, meanRow, Columns.Remark, SheetLook.Text);
    }

    private void Units(Sheet sheet, Sheet areaSheet, DetailLayout layout, Sheet detail)
    {
        var units = round.Results.Units;
        var remarks = SummaryNotes.OfUnits(round);
        var parts = (Ward: Addends(survey: false, areaSheet, layout, detail), Survey: Addends(survey: true, areaSheet, layout, detail));
        var groups = round.Set.Groups.ToDictionary(group => group.Code, group => group.Name);
        var places = round.Assessed.Select((unit, index) => (unit.Score.Unit.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        for (var i = 0; i < units.Length; i++)
        {
            Row(sheet, FirstRow + i, i, units[i], remarks[i], groups[units[i].Score.Unit.Group]);
            if (places.TryGetValue(units[i].Score.Unit.Code, out var place))
            {
                Claims(sheet, FirstRow + i, place, units[i], layout, detail);
                if (units[i].Score.Index is not null)
                {
                    Numbers(sheet, FirstRow + i, place, units[i], parts, areaSheet);
                }
            }
        }
    }

    // The notes and the signature; where they end.
    private int UnderTable(Sheet sheet, int meanRow)
    {
        sheet.Height(meanRow + 1, 6);
        var next = meanRow + 2;
        foreach (var note in SummaryNotes.UnderTable(round))
        {
            sheet.Across(next++, 1, Columns.Remark, note, SheetLook.Remark);
        }

        sheet.Height(next, 8);
        return Heading.Sign(sheet, round.Set.Authority, next + 1, LeftColumns, Columns.Remark);
    }

    private void Head(Sheet sheet, int row)
    {
        sheet.Style(row, 1, row, Columns.Group, SheetLook.Head);
        Put(1, "STT");
        Put(UnitColumn, "Đơn vị");
        Put(3, $"Điểm thẩm định (1)\n({Show.Points(round.Maximum(survey: false))})");
        Put(SurveyColumn, $"Điểm ĐTXHH\n({Show.Points(round.Maximum(survey: true))})");
        Put(Columns.Extras, $"{round.Set.Extras?.Name ?? "Điểm thưởng, điểm trừ"} (3)");
        Put(Columns.Total, $"Tổng điểm\n({Show.Points(round.Set.TotalPoints)})");
        Put(Columns.Maximum, "Điểm tối đa áp dụng (2)");
        Put(Columns.Index, "Chỉ số (%)");
        Put(Columns.Rank, "Xếp hạng");
        Put(Columns.GroupRank, "Hạng trong khối");
        Put(Columns.Grade, "Xếp loại");
        Put(Columns.Self, "Điểm tự chấm");
        Put(Columns.OverClaim, "Chênh lệch (*)");
        Put(Columns.Remark, "Ghi chú");
        Put(Columns.Group, "Khối");
        sheet.Height(row, Lines.Height(3, SheetLook.Head));

        void Put(int? column, string text)
        {
            if (column is { } place)
            {
                sheet.Text(row, place, text);
            }
        }
    }

    private void Row(Sheet sheet, int row, int index, RankedUnit unit, string remark, string group)
    {
        sheet.Number(row, 1, index + 1);
        sheet.Text(row, UnitColumn, unit.Score.Unit.Name);
        sheet.Text(row, Columns.Remark, remark);
        sheet.Text(row, Columns.Group, group);
        sheet.Height(
            row,
            Lines.Height(Math.Max(Lines.Count(remark, RemarkWidth, SheetLook.Text), Lines.Count(unit.Score.Unit.Name, 27, SheetLook.Text)), SheetLook.Text)
        );
        for (var column = 3; column <= Columns.OverClaim; column++)
        {
            sheet.Text(row, column, Cached.Undecided);
        }
    }

    // What the unit claimed is known whether or not it is ranked.
    private void Claims(Sheet sheet, int row, int place, RankedUnit unit, DetailLayout layout, Sheet detail)
    {
        var column = DetailLayout.FirstUnitColumn + place;
        var claimed = unit.Score.Outcomes.Where(outcome => outcome.SelfPoints is not null).ToList();
        sheet.Formula(
            row,
            Columns.Self,
            detail.Reference + new Cell(layout.SelfRow, column),
            Cached.Of(claimed.Count == 0 ? null : claimed.Sum(outcome => outcome.SelfPoints!.Value))
        );
        sheet.Formula(row, Columns.OverClaim, detail.Reference + new Cell(layout.OverClaimRow, column), Cached.Of(unit.Score.OverClaim));
    }

    private void Numbers(
        Sheet sheet,
        int row,
        int place,
        RankedUnit unit,
        (ImmutableArray<Func<int, string>> Ward, ImmutableArray<Func<int, string>> Survey) parts,
        Sheet areaSheet
    )
    {
        foreach (var (column, survey) in new[] { (3, false), (SurveyColumn, true) })
        {
            var terms = survey ? parts.Survey : parts.Ward;
            if (!terms.IsEmpty)
            {
                sheet.Formula(row, column, $"SUM({string.Join(',', terms.Select(term => term(place)))})", Cached.Of(Part(unit, survey)));
            }
        }

        if (Columns.Extras is { } extras)
        {
            sheet.Formula(row, extras, areaSheet.Reference + areas.ExtrasCell(place), Cached.Of(unit.Score.FinalOf(round.Set.Extras!.Code)));
        }

        sheet.Formula(row, Columns.Total, $"SUM({new Cell(row, 3)}:{new Cell(row, Columns.Total - 1)})", Cached.Of(unit.Score.Points));
        sheet.Formula(row, Columns.Maximum, areaSheet.Reference + areas.MaximumCell(place), Cached.Of(unit.Score.MaxPoints));
        sheet.Formula(row, Columns.Index, $"{new Cell(row, Columns.Total)}/{new Cell(row, Columns.Maximum)}*100", Cached.Of(unit.Score.Index));
        if (unit is { Rank: { } rank, GroupRank: { } groupRank, Grade: { } grade })
        {
            sheet.Put(row, Columns.Rank, Cached.Of((decimal)rank));
            sheet.Put(row, Columns.GroupRank, Cached.Of((decimal)groupRank));
            sheet.Text(row, Columns.Grade, grade);
        }
    }

    private static decimal Part(RankedUnit unit, bool survey) =>
        unit
            .Score.Outcomes.Where(outcome => outcome.Criterion.IsSurvey == survey && outcome.Criterion.Extra is null)
            .Sum(outcome => unit.Score.FinalOf(outcome) ?? 0m);

    // The addresses to add up, by the unit's place. An area is the survey's, or it is not; only one that mixes both is taken apart on the sheet Chi tiết.
    private ImmutableArray<Func<int, string>> Addends(bool survey, Sheet areaSheet, DetailLayout layout, Sheet detail)
    {
        var addends = ImmutableArray.CreateBuilder<Func<int, string>>();
        for (var i = 0; i < round.Set.Areas.Length; i++)
        {
            var place = i;
            var area = layout.Rows.First(row => row.Row == layout.AreaRow(round.Set.Areas[place].Code));
            var leaves = layout.Under(area).Where(row => row.Level == TreeLevel.Leaf).ToList();
            var wanted = leaves.Where(leaf => round.Set.Criteria[leaf.Index].IsSurvey == survey).ToList();
            if (wanted.Count == leaves.Count)
            {
                addends.Add(unit => areaSheet.Reference + AreaSheet.PointsCell(unit, place));
            }
            else
            {
                addends.AddRange(
                    DetailLayout
                        .Joined(wanted)
                        .Select(run => (Func<int, string>)(unit => detail.Reference + DetailLayout.Run(run, DetailLayout.FirstUnitColumn + unit)))
                );
            }
        }

        return addends.ToImmutable();
    }

    private void Mean(Sheet sheet, int row)
    {
        sheet.Style(row, 1, row, Columns.Remark, SheetLook.Head);
        sheet.Style(row, 3, row, Columns.OverClaim, SheetLook.NumberBold);
        sheet.Text(row, 1, "Giá trị trung bình");
        sheet.Merge(row, 1, row, 2);
        sheet.Height(row, 20);
        Put(3, unit => Part(unit, survey: false), round.Set.Ordinary.Any(criterion => !criterion.IsSurvey));
        Put(SurveyColumn, unit => Part(unit, survey: true), round.Set.Ordinary.Any(criterion => criterion.IsSurvey));
        Put(Columns.Extras, unit => unit.Score.FinalOf(round.Set.Extras!.Code));
        Put(Columns.Total, unit => unit.Score.Points);
        Put(Columns.Maximum, unit => unit.Score.MaxPoints);
        Put(Columns.Index, unit => unit.Score.Index);
        Put(
            Columns.Self,
            unit => unit.Score.Outcomes.Any(outcome => outcome.SelfPoints is not null) ? unit.Score.Outcomes.Sum(outcome => outcome.SelfPoints ?? 0m) : null
        );
        Put(Columns.OverClaim, unit => unit.Score.OverClaim);

        void Put(int? place, Func<RankedUnit, decimal?> figure, bool exists = true)
        {
            if (place is not { } column)
            {
                return;
            }

            var numbers = round.Ranked.Select(figure).Where(number => number is not null).Select(number => number!.Value).ToList();
            if (numbers.Count == 0 || !exists)
            {
                sheet.Text(row, column, Cached.Undecided);
                return;
            }

            sheet.Formula(row, column, $"AVERAGE({new Cell(FirstRow, column)}:{new Cell(FirstRow + round.Ranked.Length - 1, column)})", Cached.Mean(numbers));
        }
    }
}
