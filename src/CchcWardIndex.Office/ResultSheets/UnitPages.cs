using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Phiếu kết quả: one page a unit, for its chairman: what it got, where it lost points and what would earn them.</summary>
internal sealed class UnitPages(Sheet sheet, ShownRound round, AreaSheet areas, Sheet areaSheet)
{
    public const string Name = "Phiếu kết quả";

    private const int LastColumn = 9;
    private const int Scale = 80;

    // Points of a page of A4 at that scale, a little kept back for other programs' measures.
    private const double PageHeight = 930;
    private const double FootHeight = 150;

    // A merged cell takes a little less text than its columns: LibreOffice breaks its lines earlier.
    private const double Merged = 2;

    private static readonly double[] Widths = [6.5, 33, 8, 8, 8, 8, 8, 8.5, 30];
    private int _row;

    public void Write()
    {
        sheet.Widths(Widths);
        for (var i = 0; i < round.Assessed.Length; i++)
        {
            Page(round.Assessed[i], i);
            if (i < round.Assessed.Length - 1)
            {
                sheet.Worksheet.Row(_row).PageBreak = true;
            }
        }

        SheetPaper.Pages(sheet, _row, LastColumn, Scale);
    }

    private void Page(RankedUnit unit, int place)
    {
        var first = _row + 1;
        var score = unit.Score;
        Across(round.Set.Authority.Name.ToUpperInvariant(), SheetLook.Committee);
        Across("PHIẾU KẾT QUẢ", SheetLook.Title);
        Across($"({Show.Capital(round.Subject)})", SheetLook.Subtitle);
        Across(score.Unit.Name.ToUpperInvariant(), SheetLook.Title);
        Across(Place(unit), SheetLook.Signature);
        if (score.Note.Length > 0)
        {
            Across($"Ghi chú: {score.Note}", SheetLook.Remark);
        }

        if (round.Results.IsLate(score.Unit.Code) == true)
        {
            Across($"Ghi chú: {Words.LateSubmission}.", SheetLook.Remark);
        }

        Areas(unit, place);
        Across(CoverageWords.Note(withRules: true), SheetLook.Remark);
        foreach (var adjustment in score.Adjustments)
        {
            Across($"Điều chỉnh {(adjustment.Points > 0m ? "+" : "")}{Show.Points(adjustment.Points)} điểm: {adjustment.Reason}", SheetLook.Remark);
        }

        if (UnitLoss.Survey(score) is { Length: > 0 } survey)
        {
            Across(survey, SheetLook.Plain);
        }

        Losses(score, PageHeight - FootHeight - Enumerable.Range(first, _row - first + 1).Sum(row => sheet.Height(row)));
        Foot(score.Unit);
    }

    private string Place(RankedUnit unit)
    {
        if (unit.Score.Index is not { } index)
        {
            return $"Chưa có chỉ số ({Words.Vietnamese(unit.Score.Status).ToLowerInvariant()})";
        }

        var inGroup = round.Ranked.Count(other => other.Score.Unit.Group == unit.Score.Unit.Group);
        return $"Chỉ số: {Show.TwoDecimals(index)}%   –   "
            + (
                unit.Rank is { } rank
                    ? $"Xếp hạng: {rank}/{round.Ranked.Length}   –   Hạng trong khối: {unit.GroupRank}/{inGroup}   –   Xếp loại: {unit.Grade}"
                    : "Không xếp hạng"
            );
    }

    private void Areas(RankedUnit unit, int place)
    {
        Heads("Mã", "Lĩnh vực", "Tối đa áp dụng", "Tự chấm", "Theo quy tắc", "Thẩm định", "Cuối cùng", "Chênh lệch", "Ghi chú");
        var byArea = unit.Score.Outcomes.ToLookup(outcome => outcome.Criterion.Code.Area);
        for (var i = 0; i < round.Set.Areas.Length; i++)
        {
            var area = round.Set.Areas[i];
            Line(unit.Score, area.Code.Text, area.Name, [.. byArea[area.Code]], AreaSheet.PointsCell(place, i), Cached.Sum(unit.Score, byArea[area.Code]));
        }

        if (round.Set.Extras is { } extras)
        {
            Line(unit.Score, extras.Code.Text, extras.Name, [.. byArea[extras.Code]], areas.ExtrasCell(place), Cached.Sum(unit.Score, byArea[extras.Code]));
        }

        Line(
            unit.Score,
            "",
            "Tổng điểm",
            unit.Score.Outcomes,
            areas.TotalCell(place),
            unit.Score.Index is null ? Cached.Mark(Cached.Undecided) : Cached.Of(unit.Score.Points)
        );
    }

    private void Line(UnitScore score, string code, string name, ImmutableArray<Outcome> outcomes, Cell final, Cached points)
    {
        var isTotal = code.Length == 0;
        _row++;
        sheet.Style(_row, 1, _row, LastColumn, isTotal ? SheetLook.Area : SheetLook.Leaf);
        sheet.Style(_row, 3, _row, 8, isTotal ? SheetLook.AreaPoints : SheetLook.LeafPoints);
        sheet.Text(_row, 1, code);
        sheet.Text(_row, 2, name);
        sheet.Number(_row, 3, outcomes.All(outcome => outcome.Criterion.Extra is not null) ? null : outcomes.Sum(outcome => outcome.ApplicableMaximum));
        sheet.Put(_row, 4, UnitLoss.Total(outcomes, outcome => outcome.SelfPoints));
        sheet.Put(_row, 5, UnitLoss.Total(outcomes, outcome => outcome.RulePoints));
        sheet.Put(_row, 6, UnitLoss.Total(outcomes, outcome => outcome.AppraisedPoints));
        sheet.Formula(_row, 7, areaSheet.Reference + final, points);
        sheet.Put(_row, 8, UnitLoss.Total(outcomes, outcome => UnitScore.OverClaimOf(outcome)));
        var limited = score
            .Adjustments.Where(adjustment => isTotal ? adjustment.Area is null : adjustment.Area == new AreaCode(code))
            .Select(adjustment => $"{Words.Vietnamese(adjustment.Kind)}: {(adjustment.Points > 0m ? "+" : "")}{Show.Points(adjustment.Points)}");
        sheet.Text(_row, LastColumn, string.Join("; ", limited));
        sheet.Height(_row, Math.Max(17, Lines.Height(Lines.Count(name, Widths[1], SheetLook.Area), SheetLook.Area)));
    }

    // The greatest losses first come onto the page; they stand in the set's order, and what found no room is counted.
    private void Losses(UnitScore score, double room)
    {
        var losses = UnitLoss.Of(score, round.Set).ToList();
        if (losses.Count == 0)
        {
            Across("Không có tiêu chí nào mất điểm.", SheetLook.Plain);
            return;
        }

        Across("Các tiêu chí mất điểm, lý do và điều cần có để đạt thêm điểm", SheetLook.TextBold);
        Heads("Mã", "Tiêu chí", "Tối đa", "Tự chấm", "Cuối cùng", "Lý do", "", "", "Muốn đạt thêm điểm");
        sheet.Merge(_row, 6, _row, 8);
        room -= sheet.Height(_row) + sheet.Height(_row - 1) + 30;
        var kept = new HashSet<UnitLoss>();
        foreach (var loss in losses.OrderByDescending(loss => loss.AtStake))
        {
            if ((room -= Height(loss)) < 0)
            {
                break;
            }

            kept.Add(loss);
        }

        foreach (var loss in losses.Where(kept.Contains))
        {
            Loss(score, loss);
        }

        if (losses.Count > kept.Count)
        {
            var rest = losses.Where(loss => !kept.Contains(loss)).ToList();
            var (open, decided) = (rest.Count(loss => loss.Lost is null), rest.Where(loss => loss.Lost is not null).ToList());
            string[] parts =
            [
                decided.Count > 0 ? $"mất tổng cộng {Show.Points(decided.Sum(loss => loss.Lost!.Value))} điểm" : "",
                open > 0 ? $"{open} tiêu chí chưa có điểm" : "",
            ];
            Across(
                $"và {rest.Count} tiêu chí khác {string.Join(", ", parts.Where(part => part.Length > 0))}: "
                    + $"{string.Join(", ", rest.Select(loss => loss.Outcome.Criterion.Code))} (xem trang {PointsExplainedSheet.Name}).",
                SheetLook.Remark
            );
        }
    }

    private static double Height(UnitLoss loss) =>
        Lines.Height(
            Math.Max(
                Math.Max(
                    Lines.Count(loss.Outcome.Criterion.Name, Widths[1], SheetLook.TextTop),
                    Lines.Count(loss.Reason, Widths[5] + Widths[6] + Widths[7] - Merged, SheetLook.TextTop)
                ),
                Lines.Count(loss.Remedy, Widths[8], SheetLook.TextTop)
            ),
            SheetLook.TextTop
        );

    private void Loss(UnitScore score, UnitLoss loss)
    {
        _row++;
        sheet.Style(_row, 1, _row, LastColumn, SheetLook.TextTop);
        sheet.Style(_row, 3, _row, 5, SheetLook.Points);
        sheet.Text(_row, 1, loss.Outcome.Criterion.Code.Text);
        sheet.Text(_row, 2, loss.Outcome.Criterion.Name);
        sheet.Number(_row, 3, loss.Outcome.Criterion.MaxPoints);
        sheet.Number(_row, 4, loss.Outcome.SelfPoints);
        sheet.Put(_row, 5, Cached.Of(score.FinalOf(loss.Outcome)));
        sheet.Text(_row, 6, loss.Reason);
        sheet.Merge(_row, 6, _row, 8);
        sheet.Text(_row, LastColumn, loss.Remedy);
        sheet.Height(_row, Height(loss));
    }

    private void Foot(Unit unit)
    {
        _row++;
        sheet.Across(_row, 6, LastColumn, $"{round.Set.Authority.Place}, ngày …… tháng …… năm ………", SheetLook.SignatureLine);
        _row++;
        sheet.Across(_row, 1, 3, $"XÁC NHẬN CỦA ĐƠN VỊ\n{unit.Name}", SheetLook.Signature);
        sheet.Across(_row, 6, LastColumn, round.Set.Authority.Office.ToUpperInvariant(), SheetLook.Signature);
        _row++;
        sheet.Across(_row, 1, 3, $"({unit.Kind.Head} ký, ghi rõ họ tên, đóng dấu)", SheetLook.SignatureLine);
        _row++;
        // Not quite empty: an empty row at the end is not printed, and here somebody must sign.
        sheet.Text(_row, 1, " ", SheetLook.Plain);
        sheet.Height(_row, 60);
    }

    private void Heads(params ReadOnlySpan<string> heads)
    {
        sheet.Heads(++_row, heads);
        sheet.Height(_row, Lines.Height(2, SheetLook.Head));
    }

    private void Across(string text, SheetLook look) => sheet.Across(++_row, 1, LastColumn, text, look);
}
