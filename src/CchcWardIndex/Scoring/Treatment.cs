using CchcWardIndex.Criteria;

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
            ? new Treatment(true, false, $"{(treatment.Note.Length > 0 ? treatment.Note + " " : "")}Không xếp hạng: {reason.TrimEnd('.')}.") : treatment;
    }

    private static Treatment Of(PartOfYear choice, string what) => choice switch
    {
        PartOfYear.Ranked => new Treatment(true, true, $"{what}; theo bộ chỉ số vẫn được xếp hạng."),
        PartOfYear.Unranked => new Treatment(true, false, $"{what}; theo bộ chỉ số được chấm nhưng không xếp hạng."),
        _ => new Treatment(false, false, $"{what}; theo bộ chỉ số không được chấm."),
    };
}
