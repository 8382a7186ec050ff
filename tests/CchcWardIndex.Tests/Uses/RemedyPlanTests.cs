using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Analysis;
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
                "1|1.2|Nâng điểm tiêu chí 1.2: Tiêu chí 1.2||||Tiêu chí 1.2. Mất 1,75 điểm ở 2 đơn vị: Phường Một 1,00; Xã Hai 0,75. Bộ chỉ số chưa "
                    + "nêu nội dung khắc phục, cơ quan và thời gian thực hiện của tiêu chí này; đề nghị bổ sung.",
                "2|1.1|Ban hành kế hoạch trong Quý I.|UBND các phường, xã|Phòng Nội vụ|Quý I/2023|Tiêu chí 1.1. Mất 0,50 điểm ở 1 đơn vị: Phường Một 0,50.",
                "3|9.2|Xử lý nghiêm.|Thanh tra|Các phòng, ban có liên quan, UBND các phường, xã|Năm 2023|Tiêu chí 9.2. Bị trừ 0,50 điểm ở 1 đơn vị: Xã "
                    + "Hai 0,50.",
            ],
            plan.City.Select(Text)
        );
        Assert.Equal("Ke-hoach-khac-phuc-CCHC-2023", plan.FileName);
        Assert.Equal(["Phường Ba"], plan.Missing.Select(unit => unit.Name));
        Assert.Null(plan.ReadBack);
    }

    [Fact]
    public void In_a_units_plan_the_unit_itself_stands_for_all_units()
    {
        var units = RemedyPlan.Of(SamplePlan.Results).Units;

        Assert.Equal([("Phường Một", 1.5m), ("Xã Hai", 1.25m)], units.Select(unit => (unit.Unit.Name, unit.Lost)));
        Assert.Equal(
            "2|1.1|Ban hành kế hoạch trong Quý I.|UBND phường Một|Phòng Nội vụ|Quý I/2023|Tiêu chí 1.1. Mất 0,50 điểm (được 1,50 trên 2,00 điểm).",
            Text(units[0].Rows[1])
        );
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
        // Một: 1.1 from 1/2 to 1,5/2; 1.2 from 0/2 to 0/1; 1.3 is gone; 2.5 goes on as 2.1, now in full. Hai: 1.2 from 1/2 to 0,25/1; 2.5
        // no occasion; the penalty from -1 to -0,5. Ba has no points now.
        var readBack = RemedyPlan.Of(SamplePlan.WithLastYear).ReadBack!;

        Assert.Equal(
            ["1.2 Worse", "2.5 Done", "1.1 Better", "9.2 Better", "1.3 NotComparable"],
            readBack.Rows.Select(row => $"{row.Criterion.Code} {row.Outcome}")
        );
        Assert.Equal(["1.2 Unchanged", "2.5 Done", "1.1 Better", "1.3 NotComparable bộ chỉ số năm nay không còn tiêu chí này"], Of("00001"));
        Assert.Equal(["1.2 Worse", "2.5 NotComparable năm nay không phát sinh", "9.2 Better"], Of("00002"));
        Assert.Equal(["1.1 NotComparable năm nay đơn vị chưa có điểm"], Of("00003"));

        IEnumerable<string> Of(string code) =>
            readBack.Units.Single(unit => unit.Code == code).Rows.Select(pair => $"{pair.Row.Criterion.Code} {pair.Unit.Outcome} {pair.Unit.Why}".TrimEnd());
    }

    [Fact]
    public void Thirds_that_add_up_to_a_maximum_are_nothing_lost()
    {
        // 1/3 + 1/3 + 1/3 has 28 nines; of 2 a third and a third and a third of a third of one is lost.
        var third = 1m / 3m;
        var plan = RemedyPlan.Of(
            Rules("1.1", "1.2").Results(Rules("1.1", "1.2").Unit("00001", "Phường Một", UnitStatus.Scored, third + third + third, 2m - third))
        );

        Assert.Equal(
            [("1.2", "Tiêu chí 1.2. Mất 0,33 điểm ở 1 đơn vị: Phường Một 0,33.")],
            plan.City.Select(row => (row.Criterion.Code, row.Note.Split(" Bộ chỉ số")[0]))
        );
    }

    [Theory]
    [InlineData(
        7,
        "Mất 6,30 điểm ở 7 đơn vị: Phường 1 1,20; Phường 2 1,10; Phường 3 1,00; Phường 4 0,90; Phường 5 0,80 và 2 đơn vị khác, mỗi đơn vị từ 0,60 đến "
            + "0,70 (xem Phụ lục II)."
    )]
    [InlineData(6, "Mất 5,70 điểm ở 6 đơn vị: Phường 1 1,20; Phường 2 1,10; Phường 3 1,00; Phường 4 0,90; Phường 5 0,80; Phường 6 0,70.")]
    public void On_paper_five_units_are_named_and_the_rest_counted_and_in_the_workbook_everybody(int units, string note)
    {
        // The unit at place i lost 1,3 - i/10; one left over is named as shortly as it is counted.
        var rules = Rules("1.1");
        var row = RemedyPlan
            .Of(rules.Results([.. Enumerable.Range(1, units).Select(i => rules.Unit($"0000{i}", $"Phường {i}", UnitStatus.Scored, 0.7m + (i * 0.1m)))]))
            .City[0];

        Assert.StartsWith($"Tiêu chí 1.1. {note} Bộ chỉ số", row.ShortNote, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, units), i => Assert.Contains($"Phường {i} ", row.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_all_lost_alike_the_points_stand_once_and_beyond_thirty_names_the_rest_is_counted()
    {
        var rules = Rules("1.1");
        var row = RemedyPlan.Of(rules.Results([.. Enumerable.Range(10, 40).Select(i => rules.Unit($"000{i}", $"Phường {i}", UnitStatus.Scored, 1.5m))])).City[
            0
        ];

        Assert.StartsWith("Tiêu chí 1.1. Mất 20,00 điểm ở 40 đơn vị, mỗi đơn vị 0,50: Phường 10; Phường 11;", row.Note, StringComparison.Ordinal);
        Assert.Contains("; Phường 39 và 10 đơn vị khác (xem Phụ lục II).", row.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Phường Nhơn Bình", "UBND phường Nhơn Bình")]
    [InlineData("Nhơn Bình", "UBND phường Nhơn Bình")]
    [InlineData("PHƯỜNG Nhơn Bình", "UBND phường Nhơn Bình")]
    [InlineData("Phườngdanh", "UBND phường Phườngdanh")]
    public void A_units_committee_is_named_with_its_kind(string name, string office)
    {
        var rules = new MadeUp { Criteria = [MadeUp.Ordinary("1.1", 2m) with { Remedy = SamplePlan.Units }] };

        Assert.Equal([office], RemedyPlan.Of(rules.Results(rules.Unit("00001", name, UnitStatus.Scored, 0m))).Units[0].Rows[0].Lead);
    }

    [Fact]
    public void A_unit_that_is_not_assessed_is_not_missing_and_where_nobody_has_points_the_plan_says_so()
    {
        var rules = Rules("1.1");
        var plan = RemedyPlan.Of(
            rules.Results(rules.Unit("00001", "Phường Cũ", UnitStatus.Excluded), rules.Unit("00002", "Phường Chờ", UnitStatus.Blocked, 1m))
        );

        Assert.Equal(["Phường Chờ"], plan.Missing.Select(unit => unit.Name));
        Assert.Equal("Năm 2022 chưa đơn vị nào có điểm nên chưa có nội dung khắc phục.", RemedyWords.WhyEmpty(plan));
    }

    private static MadeUp Rules(params string[] codes) =>
        new() { Criteria = [.. codes.Select((code, i) => MadeUp.Ordinary(code, codes.Length == 1 ? 2m : i + 1m))] };

    private static string Text(RemedyRow row) =>
        $"{row.Number}|{row.Criterion.Code}|{row.Content}|{string.Join(", ", row.Lead)}|{string.Join(", ", row.Support)}|{row.Time}|{row.Note}";
}
