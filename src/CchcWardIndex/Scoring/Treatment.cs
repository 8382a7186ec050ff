using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>How a set treats a unit that is not like the others, known before anything is handed in.</summary>
/// <param name="IsScored">Whether it has points.</param>
/// <param name="IsRanked">Whether it takes a place among the others.</param>
/// <param name="Note">Why, in words; empty for a unit like any other.</param>
public sealed record Treatment(bool IsScored, bool IsRanked, string Note)
{
    private static readonly Treatment Usual = new(true, true, "");

    /// <summary>The treatment of one unit.</summary>
    public static Treatment Of(Unit unit, CriteriaSet set)
    {
        var firstDay = new DateOnly(set.Year, 1, 1);
        var treatment = (unit.From, unit.To) switch
        {
            ({ } from, _) when from > set.LastDay => new Treatment(false, false, $"Chưa thành lập trong năm {set.Year}."),
            (_, { } to) when to < firstDay => new Treatment(false, false, $"Đã kết thúc hoạt động trước năm {set.Year}."),
            (_, { } to) when to < set.LastDay => Of(set.SpecialUnits.Ended, $"Kết thúc hoạt động ngày {Show.Day(to)}"),
            ({ } from, _) when from > firstDay => Of(set.SpecialUnits.Began, $"Bắt đầu hoạt động ngày {Show.Day(from)}"),
            _ => Usual,
        };
        return unit.Unranked is { } reason && treatment.IsScored
            ? new Treatment(true, false, $"{(treatment.Note.Length > 0 ? treatment.Note + " " : "")}Không xếp hạng: {reason.TrimEnd('.')}.")
            : treatment;
    }

    /// <summary>The treatment of one unit on which something may have been decided while the round ran.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="set">The set.</param>
    /// <param name="decision">What was decided; null where nothing was.</param>
    public static Treatment Of(Unit unit, CriteriaSet set, UnitDecision? decision)
    {
        var treatment = Of(unit, set);
        return (treatment.IsScored, decision?.As) switch
        {
            (true, UnitTreatment.Excluded) => new Treatment(false, false, Join(treatment.Note, $"Không được chấm {Why(decision!)}")),
            (true, UnitTreatment.Unranked) => new Treatment(true, false, Join(treatment.Note, $"Không xếp hạng {Why(decision!)}")),
            _ => treatment,
        };
    }

    /// <summary>On what a decision rests, as the end of a sentence.</summary>
    internal static string Why(UnitDecision decision) =>
        $"theo quyết định ghi ngày {Show.Day(DateOnly.FromDateTime(decision.At.DateTime))} của {decision.By}: {decision.Reason}.";

    private static string Join(string note, string more) => note.Length > 0 ? $"{note} {more}" : more;

    private static Treatment Of(PartOfYear choice, string what) =>
        choice switch
        {
            PartOfYear.Ranked => new Treatment(true, true, $"{what}; theo bộ chỉ số vẫn được xếp hạng."),
            PartOfYear.Unranked => new Treatment(true, false, $"{what}; theo bộ chỉ số được chấm nhưng không xếp hạng."),
            _ => new Treatment(false, false, $"{what}; theo bộ chỉ số không được chấm."),
        };
}
