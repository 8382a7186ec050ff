using CchcWardIndex.Uses;

namespace CchcWardIndex.Tests.Uses;

public class RemedyPlanTests
{
    [Fact]
    public void The_citys_plan_stands_by_points_to_gain_with_who_lost_and_how_much()
    {
        // 1.2: 1 + 0,75; 1.1 and 9.2: 0,5 each, by code. 2.1: Một has it in full, Hai had no occasion, so no row.
        var plan = RemedyPlan.Of(SamplePlan.Results);

        Assert.Equal(
            [
                "1|1.2|Nâng điểm tiêu chí 1.2: Tiêu chí 1.2||||Tiêu chí 1.2. Mất 1,75 điểm ở 2 đơn vị: Phường Một 1,00; Xã Hai 0,75. Bộ chỉ số chưa nêu nội dung khắc phục, cơ quan và thời gian thực hiện của tiêu chí này; đề nghị bổ sung.",
                "2|1.1|Ban hành kế hoạch trong Quý I.|UBND các phường, xã|Phòng Nội vụ|Quý I/2023|Tiêu chí 1.1. Mất 0,50 điểm ở 1 đơn vị: Phường Một 0,50.",
                "3|9.2|Xử lý nghiêm.|Thanh tra|Các phòng, ban có liên quan, UBND các phường, xã|Năm 2023|Tiêu chí 9.2. Bị trừ 0,50 điểm ở 1 đơn vị: Xã Hai 0,50.",
            ],
            plan.City.Select(Text));
        Assert.Equal("Ke-hoach-khac-phuc-2023", plan.FileName);
        Assert.Equal(["Phường Ba"], plan.Missing.Select(unit => unit.Name));
        Assert.Null(plan.ReadBack);
    }

    [Fact]
    public void In_a_units_plan_the_unit_itself_stands_for_all_units()
    {
        var units = RemedyPlan.Of(SamplePlan.Results).Units;

        Assert.Equal([("Phường Một", 1.5m), ("Xã Hai", 1.25m)], units.Select(unit => (unit.Unit.Name, unit.Lost)));
        Assert.Equal("2|1.1|Ban hành kế hoạch trong Quý I.|UBND phường Một|Phòng Nội vụ|Quý I/2023|Tiêu chí 1.1. Mất 0,50 điểm (được 1,5 trên 2 điểm).", Text(units[0].Rows[1]));
        Assert.Equal("2|9.2|Xử lý nghiêm.|Thanh tra|Các phòng, ban có liên quan, UBND xã Hai|Năm 2023|Tiêu chí 9.2. Bị trừ 0,50 điểm.", Text(units[1].Rows[1]));
    }

    [Fact]
    public void Where_nothing_was_lost_there_is_no_row()
    {
        var plan = RemedyPlan.Of(SamplePlan.Perfect);

        Assert.Empty(plan.City);
        Assert.Empty(Assert.Single(plan.Units).Rows);
    }

    [Fact]
    public void Last_years_plan_is_read_back_unit_by_unit()
    {
        // Một: 1.1 from 1/2 to 1,5/2; 1.2 from 0/2 to 0/1; 1.3 is gone; 2.5 goes on as 2.1, now in full. Hai: 1.2 from 1/2 to 0,25/1; 2.5 no occasion; the penalty from -1 to -0,5. Ba has no points now.
        var readBack = RemedyPlan.Of(SamplePlan.WithLastYear).ReadBack!;

        Assert.Equal(
            ["1.2 Worse", "2.5 Done", "1.1 Better", "9.2 Better", "1.3 NotComparable"],
            readBack.Rows.Select(row => $"{row.Criterion.Code} {row.Outcome}"));
        Assert.Equal(
            ["1.2 Unchanged", "2.5 Done", "1.1 Better", "1.3 NotComparable Bộ chỉ số năm nay không còn tiêu chí này"],
            Of("00001"));
        Assert.Equal(["1.2 Worse", "2.5 NotComparable Năm nay không phát sinh", "9.2 Better"], Of("00002"));
        Assert.Equal(["1.1 NotComparable Năm nay đơn vị không có điểm"], Of("00003"));

        IEnumerable<string> Of(string code) => readBack.OfUnit(code).Select(pair => $"{pair.Row.Criterion.Code} {pair.Unit.Outcome} {pair.Unit.Why}".TrimEnd());
    }

    private static string Text(RemedyRow row) => $"{row.Number}|{row.Criterion.Code}|{row.Content}|{string.Join(", ", row.Lead)}|{string.Join(", ", row.Support)}|{row.Time}|{row.Note}";
}
