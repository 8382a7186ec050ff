using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Shown;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Pages.Units;

/// <summary>A unit's position in sentences.</summary>
internal static class UnitWords
{
    /// <summary>How its index comes about; empty where it has none.</summary>
    public static string Index(ShownResults shown, RankedUnit unit)
    {
        if (unit.Score is not { Index: { } index, Points: { } points, MaxPoints: var most })
        {
            return "";
        }

        var left = unit
            .Score.Outcomes.Where(outcome => outcome is { LeavesMaximum: true, Criterion.Extra: null })
            .Select(outcome => outcome.Criterion.Code)
            .ToList();
        var why =
            left.Count == 0
                ? ""
                : $" Bộ chỉ số có {Show.Points(shown.Set.TotalPoints)} điểm; "
                    + $"{left.Count} tiêu chí {TakenOut.Words(shown.Set)} tại đơn vị ({string.Join(", ", left)}) được lấy ra khỏi điểm tối đa.";
        var sum = $"{Show.Points(points)} điểm ÷ {Show.Points(most)} điểm tối đa áp dụng × 100 = {Show.TwoDecimals(index)}%";
        return $"Chỉ số: {sum}.{why}";
    }

    /// <summary>Where it stands beside last year and beside its neighbours, a paragraph each; nothing where nobody knows.</summary>
    public static IEnumerable<string> Standing(ShownResults shown, RankedUnit unit) =>
        new[] { LastYear(shown, unit), Margins(shown, unit) }.Select(sentences => string.Join(" ", sentences)).Where(text => text.Length > 0);

    /// <summary>Where it stood last year and how it moved; nothing where nobody knows.</summary>
    private static IEnumerable<string> LastYear(ShownResults shown, RankedUnit unit)
    {
        if (shown.Set.LastYear is not { } last)
        {
            yield break;
        }

        if (last.Unit(unit.Score.Unit.Code) is not { } before)
        {
            yield return $"Năm {last.Year}: đơn vị không có trong kết quả ({last.Source}).";
            yield break;
        }

        var figures = new[]
        {
            before is { Index: null, Rank: null } ? "không rõ chỉ số và hạng" : "",
            before.Index is { } index ? $"chỉ số {Show.TwoDecimals(index)}%" : "",
            before.Rank is { } rank ? $"hạng {rank}" : "",
            before.Grade is { } grade ? $"loại {grade}" : "",
        };
        var rankMoved = (before.Rank - unit.Rank) switch
        {
            null => "",
            0 => "giữ hạng",
            > 0 and var up => $"tăng {up} bậc",
            var down => $"giảm {-down} bậc",
        };
        var indexMoved = before.Index is { } old && unit.Score.Index is { } now ? $"chỉ số {Moved(Criteria.LastYear.Change(now, old))}" : "";
        var moves = string.Join(", ", new[] { rankMoved, indexMoved }.Where(move => move.Length > 0));
        var stood = string.Join(", ", figures.Where(figure => figure.Length > 0));
        yield return $"Năm {last.Year}: {stood}{(moves.Length > 0 ? $"; năm nay {moves}" : "")} ({last.Source}).";
    }

    private static string Moved(decimal points) =>
        points == 0m ? "không đổi" : $"{(points > 0m ? "tăng" : "giảm")} {Figures.Exact(Math.Abs(points))} điểm phần trăm";

    /// <summary>How far it is from its neighbours and the next grades, and how sure its rank is.</summary>
    private static IEnumerable<string> Margins(ShownResults shown, RankedUnit unit)
    {
        if (shown.CertaintyOf(unit.Score.Unit.Code) is not { } sure)
        {
            yield break;
        }

        var sides = new[]
        {
            sure.BehindNext is { } behind ? $"kém mức của hạng ngay trên {Figures.Exact(behind)} điểm phần trăm" : "",
            sure.AheadOfNext is { } ahead ? $"hơn mức của hạng ngay dưới {Figures.Exact(ahead)} điểm phần trăm" : "",
        };
        if (sides.Any(side => side.Length > 0))
        {
            yield return $"Đơn vị {string.Join(", ", sides.Where(side => side.Length > 0))}.";
        }

        var grades = new[]
        {
            sure is { BetterGrade: { } better, ShortOfBetterGrade: { } missing }
                ? $"cần thêm {Figures.Exact(missing)} điểm phần trăm để đạt loại {better}"
                : "",
            sure.AboveOwnGrade is { } above ? $"đang trên ngưỡng của loại {sure.Grade} {Figures.Exact(above)} điểm phần trăm" : "",
        };
        if (grades.Any(side => side.Length > 0))
        {
            yield return $"Đơn vị {string.Join(", ", grades.Where(side => side.Length > 0))}.";
        }

        if (sure is { BestDrawn: { } best, WorstDrawn: { } worst })
        {
            var ranks =
                best != worst ? $"từ hạng {best} đến hạng {worst}"
                : best == unit.Rank ? $"vẫn ở hạng {best}"
                : $"ở hạng {best}";
            yield return $"Khi thử cho điểm thẩm định lệch ngẫu nhiên, trong 100 lần có ít nhất 90 lần đơn vị {ranks}.";
        }
    }

    /// <summary>What was answered in the survey to a question, after the question itself.</summary>
    public static string Answer(Satisfaction answer)
    {
        var said = answer.Percent is { } percent
            ? $"{Show.Number(answer.Satisfied)} trên {Show.Number(answer.Valid)} phiếu hài lòng, {Show.TwoDecimals(percent)}% "
                + $"(sai số ±{Show.TwoDecimals(answer.Margin!.Value)} điểm phần trăm)"
            : "không có phiếu hợp lệ";
        return $"{said}{(answer.IsSmall ? "; cỡ mẫu nhỏ hơn mức bộ chỉ số yêu cầu" : "")}.";
    }
}
