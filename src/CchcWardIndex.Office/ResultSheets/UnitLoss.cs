using CchcWardIndex.Analysis;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>A criterion in which a unit lost points.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Lost">How many points, caps and floors included; null where nothing is decided.</param>
/// <param name="Reason">Why: the department's reason, or the rule.</param>
/// <param name="Remedy">What would earn more, the best first; empty where there is nothing.</param>
internal sealed record UnitLoss(Outcome Outcome, decimal? Lost, string Reason, string Remedy)
{
    /// <summary>What a unit lost, in the set's order. A bonus not earned is nothing lost.</summary>
    public static IEnumerable<UnitLoss> Of(UnitScore score, CriteriaSet set)
    {
        var lost = Losses.Decided(score).ToDictionary(loss => loss.Criterion.Code, loss => loss.Lost);
        return from outcome in score.Outcomes
            let isOpen = outcome.Points is null && !outcome.LeavesMaximum && outcome.Criterion.Extra != ExtraKind.Bonus
            where isOpen || lost.ContainsKey(outcome.Criterion.Code)
            select new UnitLoss(outcome, isOpen ? null : lost[outcome.Criterion.Code], Why(outcome, set), WouldEarn.Phrase(outcome));
    }

    /// <summary>What is at stake: what was lost, or all there is where nothing is decided.</summary>
    public decimal AtStake => Lost ?? Outcome.ApplicableMaximum;

    /// <summary>The unit's survey in one line; empty where it has none.</summary>
    public static string Survey(UnitScore score)
    {
        var answers = score.Survey.Where(answer => answer.Percent is not null).ToList();
        if (answers.Count == 0)
        {
            return "";
        }

        var small = score.Survey.Count(answer => answer.IsSmall) is > 0 and var count ? $" Cỡ mẫu nhỏ ở {count} câu hỏi." : "";
        return answers.Count <= 4
            ? $"Khảo sát: {string.Join("; ", answers.Select(Said))}.{small}"
            : $"Khảo sát: {answers.Count} câu hỏi, tỷ lệ hài lòng từ {Show.TwoDecimals(answers.Min(answer => answer.Percent!.Value))}% đến "
                + $"{Show.TwoDecimals(answers.Max(answer => answer.Percent!.Value))}%, sai số đến "
                + $"±{Show.TwoDecimals(answers.Max(answer => answer.Margin!.Value))} điểm phần trăm.{small}";
    }

    private static string Said(Satisfaction answer) =>
        $"{answer.Question} {Show.TwoDecimals(answer.Percent!.Value)}% ± {Show.TwoDecimals(answer.Margin!.Value)} ({Show.Number(answer.Valid)} phiếu)";

    /// <summary>A sum of some points of outcomes; undecided where none of them has any.</summary>
    public static Cached Total(IEnumerable<Outcome> outcomes, Func<Outcome, decimal?> points) =>
        Cached.Of(outcomes.Select(points).Where(given => given is not null).ToList() is { Count: > 0 } given ? given.Sum() : null);

    private static string Why(Outcome outcome, CriteriaSet set) =>
        LossWords.Reason(outcome, set) is var reason && reason == LossWords.NoFigures && outcome.Kind == OutcomeKind.Awaiting
            ? reason + " (xem trang Vấn đề)"
            : reason;
}
