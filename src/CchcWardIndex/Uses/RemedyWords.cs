using CchcWardIndex.Criteria;

namespace CchcWardIndex.Uses;

/// <summary>What the plan's papers say, the same in every one of them.</summary>
public static class RemedyWords
{
    private static readonly ImmutableArray<string> Numbers = ["I", "II", "III"];

    /// <summary>The columns of the annex to 43/KH-UBND.</summary>
    public static readonly ImmutableArray<string> Heads = ["STT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Ghi chú"];

    /// <summary>The name of the workbook's sheet on which last year's plan is read back unit by unit.</summary>
    public const string UnitReadBack = "Khắc phục từng đơn vị";

    /// <summary>An annex's title.</summary>
    public static string Title(RemedyPlan plan, PlanAnnex annex) =>
        annex switch
        {
            PlanAnnex.City => $"Các nội dung cần khắc phục để nâng cao {plan.Results.Set.IndexWords.Name} năm {plan.Year}",
            PlanAnnex.Units => $"Các nội dung cần khắc phục năm {plan.Year} của từng đơn vị",
            _ => $"Kết quả khắc phục tồn tại, hạn chế của năm {plan.ReadBack?.Year}",
        };

    /// <summary>An annex's number: <c>Phụ lục II</c>; <c>Phụ lục</c> where it is the only one.</summary>
    public static string Number(RemedyPlan plan, PlanAnnex annex) => Number(plan.Annexes, annex);

    /// <summary>What stands above a unit's rows.</summary>
    public static string Title(UnitRemedies unit) =>
        unit.Rows.IsEmpty
            ? $"{unit.Unit.Name}: không mất điểm ở tiêu chí nào."
            : $"{unit.Unit.Name}: mất {Show.TwoDecimals(unit.Lost)} điểm ở {unit.Rows.Length} tiêu chí";

    /// <summary>What stands below the city's rows, a sentence each.</summary>
    public static IEnumerable<string> Remarks(RemedyPlan plan)
    {
        if (plan.Results.Promulgation is { Correction: { } correction } promulgation)
        {
            yield return $"Lập theo kết quả công bố lần {promulgation.Number}, thay thế kế hoạch lập theo công bố lần {correction.Replaces}.";
        }

        yield return plan.City.IsEmpty
            ? WhyEmpty(plan)
            : $"Ghi chú: nội dung rút ra từ các tiêu chí bị mất điểm năm {plan.Results.Set.Year}, xếp theo tổng điểm có thể tăng thêm; điểm đã tính các "
                + "mức trần, sàn của bộ chỉ số; điểm thưởng không được không phải là mất điểm.";
        if (!plan.Missing.IsEmpty)
        {
            yield return $"Chưa có trong kế hoạch vì chưa có điểm: {string.Join(", ", plan.Missing.Select(unit => unit.Name))}.";
        }

        if (!plan.ListsUnits)
        {
            yield return $"Không lập bảng riêng của từng đơn vị vì có {Show.Number(plan.Units.Length)} đơn vị (nhiều hơn {Publication.Results.MostUnits}); "
                + "điểm của "
                + "từng đơn vị có trong tệp results.json.";
        }
    }

    /// <summary>Why the plan has no row.</summary>
    public static string WhyEmpty(RemedyPlan plan) =>
        plan.Units.IsEmpty
            ? $"Năm {plan.Results.Set.Year} chưa đơn vị nào có điểm nên chưa có nội dung khắc phục."
            : $"Năm {plan.Results.Set.Year} không đơn vị nào mất điểm ở tiêu chí nào.";

    /// <summary>What is to be done, under the criterion's code.</summary>
    internal static string Under(string code, string text) => $"Tiêu chí {code}. {text}";

    /// <summary>What is to be done where the set has nothing to say.</summary>
    internal static string Plain(string code, string name) => $"Nâng điểm tiêu chí {code}: {name}";

    internal static string Number(ImmutableArray<PlanAnnex> all, PlanAnnex annex) => all.Length > 1 ? $"Phụ lục {Numbers[all.IndexOf(annex)]}" : "Phụ lục";
}
