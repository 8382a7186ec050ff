using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Commands;

/// <summary>A target in words, or as JSON.</summary>
internal static class TargetText
{
    /// <summary>For people.</summary>
    public static string Plain(Target target) => string.Join(Environment.NewLine, Lines(target));

    /// <summary>For programs.</summary>
    public static string Json(Target target) =>
        JsonOutput.Of(
            new
            {
                unit = target.Unit.Code,
                name = target.Unit.Name,
                goal = new { ranks = target.Goal.Ranks, index = target.Goal.Index },
                state = char.ToLowerInvariant(target.State.ToString()[0]) + target.State.ToString()[1..],
                now = Of(target.Now),
                then = Of(target.Then),
                steps = target.Steps.Select(step => new
                {
                    criterion = step.Criterion.Code,
                    name = step.Criterion.Name,
                    points = step.Points,
                    maxPoints = step.MaxPoints,
                    brings = step.Brings,
                }),
                bestOfUnits = Relative(target),
                countsBonus = false,
            }
        );

    private static IEnumerable<string> Lines(Target target)
    {
        yield return $"{target.Unit.Name} ({target.Unit.Code}): {Place(target.Now, target.Goal)}.";
        yield return Answer(target);
        foreach (var (step, index) in target.Steps.Select((step, index) => (step, index)))
        {
            var criterion = step.Criterion;
            var now =
                criterion.Extra == ExtraKind.Penalty
                    ? $"đang bị trừ {Show.Points(-step.Points)}, nếu không bị trừ"
                    : $"đang được {Show.Points(step.Points)} trên {Show.Points(step.MaxPoints)}, nếu đạt đủ";
            yield return $"  {index + 1}. {criterion.Code} {criterion.Name}: {now} thì thêm {Show.Points(step.Brings)} điểm.";
        }

        if (target.Steps.IsEmpty)
        {
            yield break;
        }

        yield return $"Khi đó: {Place(target.Then, target.Goal)}.";
        yield return "Tính với điều kiện điểm của các đơn vị khác giữ nguyên; không tính điểm thưởng; đã tính lại các mức trần, sàn của bộ chỉ số.";
        if (Relative(target) is { Count: > 0 } relative)
        {
            yield return $"Tiêu chí {string.Join(", ", relative)} so với đơn vị cao nhất: đơn vị này lên thì điểm của đơn vị khác có thể giảm; phần giảm ấy "
                + "không "
                + "tính ở đây.";
        }
    }

    private static object Of(TargetPlace place) =>
        new
        {
            points = place.Points,
            maxPoints = place.MaxPoints,
            index = place.Index,
            rank = place.Rank,
            grade = place.Grade,
        };

    private static string Answer(Target target) =>
        (target.State, target.Goal.Ranks) switch
        {
            (TargetState.Reached, _) => "Đơn vị đã đạt chỉ số này, không cần thêm tiêu chí nào.",
            (TargetState.AlreadyFirst, _) => "Không thể tăng bậc: đơn vị đã đứng hạng 1.",
            (TargetState.Unranked, _) => "Không thể tăng bậc: đơn vị được chấm nhưng không xếp hạng. Có thể hỏi theo chỉ số với --index.",
            (TargetState.NotScored, _) => "Không tính được: đơn vị chưa có chỉ số.",
            (TargetState.TooFar, _) when target.Steps.IsEmpty =>
                $"Không tính điểm thưởng thì không thể {Goal(target.Goal)}: đơn vị không mất điểm ở tiêu chí nào.",
            (TargetState.TooFar, { } up) when up >= target.Now.Rank =>
                $"Không thể {Goal(target.Goal)}: trên đơn vị chỉ còn {target.Now.Rank - 1} bậc. Nếu đạt đủ điểm ở cả {target.Steps.Length} tiêu chí còn "
                    + "mất điểm:",
            (TargetState.TooFar, _) =>
                $"Không tính điểm thưởng thì không thể {Goal(target.Goal)}, dù đạt đủ điểm ở cả {target.Steps.Length} tiêu chí còn mất điểm:",
            _ => $"Để {Goal(target.Goal)}, cần đạt đủ điểm ở ít nhất {target.Steps.Length} tiêu chí:",
        };

    private static string Goal(TargetGoal goal) => goal.Ranks is { } up ? $"tăng {up} bậc" : $"đạt chỉ số {Show.Number(goal.Index!.Value)}%";

    private static string Place(TargetPlace place, TargetGoal goal) =>
        place.Index is not { } index
            ? "chưa có chỉ số"
            : $"{Show.Points(place.Points!.Value)} trên {Show.Points(place.MaxPoints)} điểm, chỉ số {Index(index, goal.Index)}%, "
                + $"{(place.Rank is { } rank ? $"hạng {rank}, xếp loại {place.Grade}" : "không xếp hạng")}";

    // Two decimals, more where they would make an index the goal that it is not.
    private static string Index(decimal index, decimal? goal)
    {
        var decimals = 2;
        while (goal is { } asked && IndexRanks.Key(index) != IndexRanks.Key(asked) && decimals < 20 && Rounded(index, decimals) == Rounded(asked, decimals))
        {
            decimals++;
        }

        return decimals == 2 ? Show.TwoDecimals(index) : Show.Number(Rounded(index, decimals));
    }

    private static decimal Rounded(decimal index, int decimals) => Math.Round(index, decimals, MidpointRounding.AwayFromZero);

    private static List<string> Relative(Target target) =>
        [.. target.Steps.Where(step => step.Criterion.ComparesUnits).Select(step => step.Criterion.Code.Text)];
}
