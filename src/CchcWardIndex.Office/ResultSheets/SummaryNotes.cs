using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>What the chairman must know before signing: remarks on units, and the notes under the table.</summary>
internal static class SummaryNotes
{
    /// <summary>The column Ghi chú of every unit.</summary>
    public static ImmutableArray<string> OfUnits(ShownRound round)
    {
        var blocking = round
            .Results.Problems.Where(problem => problem is { Severity: Severity.Error, Criterion: null, Unit: not null })
            .ToLookup(problem => problem.Unit!);
        return [.. round.Results.Units.Select(unit => OfUnit(unit, round.Results.IsLate(unit.Score.Unit.Code) == true, blocking[unit.Score.Unit.Code]))];
    }

    /// <summary>Why the results must not be published yet; null where nothing stands against it.</summary>
    public static string? Blocked(ShownRound round) =>
        round.Results.IsBlocked
            ? $"CHƯA ĐỦ ĐIỀU KIỆN CÔNG BỐ: còn {round.Results.Problems.Count(problem => problem.Severity == Severity.Error)} vấn đề phải xử lý (xem trang "
                + "Vấn đề)"
            : null;

    /// <summary>The notes under the table.</summary>
    public static IEnumerable<string> UnderTable(ShownRound round)
    {
        var set = round.Set;
        var (all, appraised) = (round.Results.Departments.Sum(work => work.Criteria), round.Results.Departments.Sum(work => work.Appraised));
        var apart = set.Extras is null ? "" : " Cột này không gồm điểm thưởng, điểm trừ.";
        yield return (
            appraised == 0
                ? "(1) Các phòng chuyên môn chưa thẩm định: điểm ở cột này là điểm theo quy tắc của bộ chỉ số, tính trên số liệu và tài liệu kiểm chứng "
                    + "do đơn vị báo cáo."
            : appraised < all
                ? $"(1) Đã thẩm định {Show.Number(appraised)} trên {Show.Number(all)} nội dung; nội dung chưa thẩm định lấy điểm theo quy tắc của bộ chỉ "
                    + "số, tính trên số liệu do đơn vị báo cáo."
            : $"(1) Các cơ quan chuyên môn đã thẩm định toàn bộ {Show.Number(all)} nội dung; điểm ở cột này là điểm sau thẩm định, gồm cả điểm thẩm định lần 2."
        ) + apart;

        yield return $"(2) Bằng điểm tối đa của bộ chỉ số trừ điểm của các tiêu chí {TakenOut.Words(set)} tại đơn vị. Chỉ số (%) = tổng điểm ÷ điểm tối đa áp "
            + "dụng × 100; "
            + "xếp hạng theo chỉ số chưa làm tròn, "
            + $"{Words.Vietnamese(set.TieRule)}.";
        if (set.Extras is { } extras)
        {
            var caps = string.Join(
                "; ",
                new[] { (extras.BonusCap, "thưởng tối đa"), (extras.PenaltyCap, "trừ tối đa"), (extras.Cap, "cộng lại trong giới hạn ±") }
                    .Where(cap => cap.Item1 is not null)
                    .Select(cap => $"{cap.Item2}{(cap.Item2.EndsWith('±') ? "" : " ")}{Show.Points(cap.Item1!.Value)} điểm")
            );
            yield return $"(3) {extras.Name}{(caps.Length > 0 ? $", đã áp dụng mức trần: {caps}" : "")}; không tính vào điểm tối đa.";
        }

        yield return "(*) Chênh lệch = điểm tự chấm − điểm được chấm (chưa kể trần, sàn), chỉ tính trên các tiêu chí mà đơn vị có tự chấm trong khung điểm "
            + "và đã có "
            + "điểm; số dương là tự chấm cao hơn, số âm là tự chấm thấp hơn. Điểm tự chấm chỉ gồm các tiêu chí ấy nên không so với điểm ở các cột khác.";
        if (set.Decision is null)
        {
            yield return "Bộ chỉ số dùng để chấm điểm là dự thảo, chưa được ban hành bằng quyết định (xem trang Nguồn).";
        }
        else
        {
            yield return $"Chấm theo bộ chỉ số ban hành kèm theo Quyết định số {set.Decision.Number} ngày {Show.Day(set.Decision.Date)}.";
        }
    }

    private static string OfUnit(RankedUnit unit, bool isLate, IEnumerable<Problem> blocking)
    {
        var (score, outcomes) = (unit.Score, unit.Score.Outcomes);
        var remarks = new List<string>();
        if (score.Note.Length > 0)
        {
            remarks.Add(score.Note.TrimEnd('.'));
        }

        if (isLate)
        {
            remarks.Add(Within(Words.LateSubmission));
        }

        switch (score.Status)
        {
            case UnitStatus.NotSubmitted when score.Note.Length == 0:
                remarks.Add("Chưa xếp hạng vì chưa nộp phiếu tự chấm");
                break;
            case UnitStatus.Blocked:
                var open = outcomes.Count(outcome => outcome.Points is null && !outcome.LeavesMaximum);
                remarks.Add(
                    blocking.FirstOrDefault() is { } problem
                        ? $"Chưa xếp hạng: {problem.Message.TrimEnd('.')}"
                        : $"Chưa xếp hạng vì {open} tiêu chí chưa có điểm (xem trang Vấn đề)"
                );
                break;
            default:
                break;
        }

        remarks.AddRange(
            score.Adjustments.Select(adjustment =>
                $"điều chỉnh {(adjustment.Points > 0m ? "+" : "")}{Show.Points(adjustment.Points)} điểm "
                + $"({Within(Words.Vietnamese(adjustment.Kind))}{(adjustment.Kind == AdjustmentKind.AreaFloor ? " " + adjustment.Area?.Text : "")})"
            )
        );
        if (score.Survey.Count(answer => answer.IsSmall) is > 0 and var small)
        {
            remarks.Add($"cỡ mẫu khảo sát nhỏ ở {small} câu hỏi");
        }

        // What by the set is no criterion of the unit is nothing to remark.
        Add(outcome => outcome is { Kind: OutcomeKind.NotApplicable, IsOutOfScope: false }, "không phát sinh");
        Add(outcome => outcome.Kind == OutcomeKind.MissingEvidence, "thiếu tài liệu kiểm chứng");
        return Show.Capital(string.Join("; ", remarks));

        void Add(Func<Outcome, bool> isOne, string words)
        {
            if (outcomes.Count(isOne) is > 0 and var count)
            {
                remarks.Add($"{words} {count} tiêu chí");
            }
        }
    }

    private static string Within(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
