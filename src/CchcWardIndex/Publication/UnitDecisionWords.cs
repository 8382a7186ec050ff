using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>Decisions on units as officials read them.</summary>
public static class UnitDecisionWords
{
    /// <summary>
    /// A decision, a sentence without full stop: <c>Đối với Xã Hai (mã 00002): không xếp hạng; Người lập quyết định lúc 09:00 ngày
    /// 21/11/2022, lý do: …</c>.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="name">The unit's name.</param>
    public static string Of(UnitDecision decision, string name) =>
        $"Đối với {name} (mã {decision.Unit}): {InWords(decision.As)}; {decision.By} quyết định lúc "
        + $"{DeadlineWords.Hour(decision.At.AddTicks(-(decision.At.Ticks % TimeSpan.TicksPerMinute)))}, lý do: {decision.Reason}";

    /// <summary>The same of a unit of a set.</summary>
    public static string Of(UnitDecision decision, CriteriaSet set) => Of(decision, set.Unit(decision.Unit)?.Name ?? decision.Unit.Text);

    /// <summary>A treatment as a verb: <c>không xếp hạng</c>.</summary>
    public static string InWords(UnitTreatment treatment) =>
        treatment switch
        {
            UnitTreatment.Await => "chờ phiếu tự chấm",
            UnitTreatment.NoPoints => "tính 0 điểm các tiêu chí phải tự chấm",
            UnitTreatment.Unranked => "không xếp hạng",
            _ => "không chấm",
        };
}
