using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>What the chairman must know before signing: remarks on units, and the notes under the table.</summary>
internal static class SummaryNotes
{
    /// <summary>The column Ghi chú of every unit.</summary>
    public static ImmutableArray<string> OfUnits(Round round)
    {
        var blocking = round.Results.Problems.Where(problem => problem is { Severity: Severity.Error, Criterion: null, Unit: not null }).ToLookup(problem => problem.Unit!);
        return [.. round.Results.Units.Select(unit => OfUnit(unit, blocking[unit.Score.Unit.Code]))];
    }

    /// <summary>Why the results must not be published yet; null where nothing stands against it.</summary>
    public static string? Blocked(Round round) => round.Results.IsBlocked
        ? $"CHƯA ĐỦ ĐIỀU KIỆN CÔNG BỐ: còn {round.Results.Problems.Count(problem => problem.Severity == Severity.Error)} lỗi phải xử lý (xem trang Vấn đề)"
        : null;

    /// <summary>The notes under the table.</summary>
    public static IEnumerable<string> UnderTable(Round round)
    {
        var set = round.Set;
        var reported = round.Ranked.SelectMany(unit => unit.Score.Outcomes).Where(outcome => outcome is { LeavesMaximum: false, Criterion.IsSurvey: false });
        var (all, appraised) = reported.Aggregate((All: 0, Appraised: 0), (sum, outcome) => (sum.All + 1, sum.Appraised + (outcome.AppraisedPoints is null ? 0 : 1)));
        if (appraised < all)
        {
            yield return appraised == 0
                ? "(1) Các phòng chuyên môn chưa thẩm định: điểm ở cột này là điểm theo quy tắc của bộ chỉ số, tính trên số liệu và tài liệu kiểm chứng do đơn vị báo cáo."
                : $"(1) Đã thẩm định {appraised} trên {all} nội dung; nội dung chưa thẩm định lấy điểm theo quy tắc của bộ chỉ số, tính trên số liệu do đơn vị báo cáo.";
        }

        yield return "(2) Bằng điểm tối đa của bộ chỉ số trừ điểm của các tiêu chí không phát sinh tại đơn vị. Chỉ số (%) = tổng điểm ÷ điểm tối đa áp dụng × 100; xếp hạng theo chỉ số chưa làm tròn, "
            + (set.TieRule == TieRule.Dense ? "đơn vị bằng nhau cùng hạng và đơn vị sau nhận hạng kế tiếp." : "đơn vị bằng nhau cùng hạng và đơn vị sau cách đúng số đơn vị cùng hạng.");
        if (set.Decision is null)
        {
            yield return "Bộ chỉ số dùng để chấm điểm là dự thảo, chưa được ban hành bằng quyết định (xem trang Nguồn).";
        }
        else
        {
            yield return $"Chấm theo bộ chỉ số ban hành kèm theo Quyết định số {set.Decision.Number} ngày {Show.Day(set.Decision.Date)}.";
        }
    }

    private static string OfUnit(RankedUnit unit, IEnumerable<Problem> blocking)
    {
        var outcomes = unit.Score.Outcomes;
        var remarks = new List<string>();
        switch (unit.Score.Status)
        {
            case UnitStatus.Excluded:
                return "Không xếp hạng: đơn vị không còn hoặc chưa có vào cuối năm đánh giá";
            case UnitStatus.NotSubmitted:
                remarks.Add("Chưa xếp hạng vì chưa nộp phiếu tự chấm");
                break;
            case UnitStatus.Blocked:
                var open = outcomes.Count(outcome => outcome.Points is null && !outcome.LeavesMaximum);
                remarks.Add(blocking.FirstOrDefault() is { } problem ? $"Chưa xếp hạng: {problem.Message.TrimEnd('.')}" : $"Chưa xếp hạng vì {open} tiêu chí chưa có điểm (xem trang Vấn đề)");
                break;
            default:
                break;
        }

        Add(OutcomeKind.NotApplicable, count => $"không phát sinh {count} tiêu chí");
        Add(OutcomeKind.MissingEvidence, count => $"{count} tiêu chí thiếu tài liệu kiểm chứng");
        var text = string.Join("; ", remarks);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

        void Add(OutcomeKind kind, Func<int, string> words)
        {
            if (outcomes.Count(outcome => outcome.Kind == kind) is > 0 and var count)
            {
                remarks.Add(words(count));
            }
        }
    }
}
