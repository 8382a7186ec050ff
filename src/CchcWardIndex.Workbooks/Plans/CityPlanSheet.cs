using CchcWardIndex.Uses;
using CchcWardIndex.Workbooks.Results;

namespace CchcWardIndex.Workbooks.Plans;

/// <summary>The city's plan: where most is to be gained first.</summary>
internal static class CityPlanSheet
{
    public const string Name = "Toàn thành phố";

    private const int HeadRow = 4;

    public static void Write(Sheet sheet, RemedyPlan plan)
    {
        PlanTable.Widths(sheet);
        sheet.Across(1, 1, PlanTable.LastColumn, "PHỤ LỤC", Look.Title);
        sheet.Across(2, 1, PlanTable.LastColumn, $"Các nội dung cần khắc phục để nâng cao Chỉ số cải cách hành chính năm {plan.Year}", Look.Title);
        sheet.Across(3, 1, PlanTable.LastColumn, $"(Kèm theo Kế hoạch số ………/KH-UBND ngày …… tháng …… năm ……… của {plan.Results.Set.Authority.Name.Trim()})", Look.Subtitle);
        PlanTable.Head(sheet, HeadRow);
        var row = PlanTable.Rows(sheet, HeadRow + 1, plan.City);
        foreach (var remark in Remarks(plan))
        {
            sheet.Across(row++, 1, PlanTable.LastColumn, remark, Look.Remark);
        }

        sheet.Worksheet.View.FreezePanes(HeadRow + 1, 1);
        Paper.Fit(sheet, row - 1, PlanTable.LastColumn, (HeadRow, HeadRow));
    }

    private static IEnumerable<string> Remarks(RemedyPlan plan)
    {
        if (plan.Results.Promulgation is { Correction: { } correction } promulgation)
        {
            yield return $"Lập theo kết quả công bố lần {promulgation.Number}, thay thế kế hoạch lập theo công bố lần {correction.Replaces}.";
        }

        yield return plan.City.IsEmpty
            ? $"Năm {plan.Results.Set.Year} không đơn vị nào mất điểm ở tiêu chí nào."
            : $"Ghi chú: nội dung rút ra từ các tiêu chí bị mất điểm năm {plan.Results.Set.Year}, xếp theo tổng điểm có thể tăng thêm; điểm đã tính các mức trần, sàn của bộ chỉ số; điểm thưởng không được không phải là mất điểm.";
        if (!plan.Missing.IsEmpty)
        {
            yield return $"Chưa có trong kế hoạch vì chưa có điểm: {string.Join(", ", plan.Missing.Select(unit => unit.Name))}.";
        }
    }
}
