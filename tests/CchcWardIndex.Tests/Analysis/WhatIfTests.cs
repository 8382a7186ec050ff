using System.Text;
using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Office.Years;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Analysis;

/// <summary>The same sheets of two units under two sets, worked out by hand. 1.1 is done ÷ planned × 6, 1.2 a plan issued, 2.1 the survey.</summary>
public class WhatIfTests
{
    // As it is: Phường Một 5/10 × 6 + 4 + 10 = 17 of 20, 85%. Xã Hai 8/10 × 6 + 0 + 10 = 14.8 of 20, 74%.
    private static readonly LoadedSet Now = Set(6m, 4m);
    private static readonly IReadOnlyList<EvidenceFile> Sheets = Evidence(Now);

    [Fact]
    public void A_changed_weight_moves_points_index_rank_and_nothing_else()
    {
        // 1.1 for 16 and 1.2 for 1: Phường Một 8 + 1 + 10 = 19 of 27; Xã Hai 12.8 + 0 + 10 = 22.8 of 27.
        var whatIf = WhatIf.Between(Scored(Now), Scored(Set(16m, 1m)));

        var (first, second) = (whatIf.Units.Single(unit => unit.Code == "00001"), whatIf.Units.Single(unit => unit.Code == "00002"));
        Assert.Equal((85m, 19m / 27m * 100m), (first.Before.Index, first.After.Index));
        Assert.Equal((74m, 22.8m / 27m * 100m), (second.Before.Index, second.After.Index));
        Assert.Equal((1, 2, 2, 1), (first.Before.Rank, first.After.Rank, second.Before.Rank, second.After.Rank));
        // 85% was Tốt and 70.37% is Khá; 74% was Khá and 84.44% is Tốt.
        Assert.Equal((2, 2, 2, 2), (whatIf.Compared, whatIf.RankMoves, whatIf.GradeMoves, whatIf.PointMoves));
        Assert.Equal(
            [
                new PointsShift("1.1", new CountedPoints(3m, 6m), new CountedPoints(8m, 16m)),
                new PointsShift("1.2", new CountedPoints(4m, 4m), new CountedPoints(1m, 1m)),
            ],
            first.Criteria
        );
        Assert.Empty(whatIf.New);
        Assert.Empty(whatIf.Dropped);
    }

    [Fact]
    public void A_criterion_the_sheets_know_nothing_of_leaves_units_without_an_index_and_never_at_nought()
    {
        var whatIf = WhatIf.Between(Scored(Now), Scored(Set(6m, 4m, more: true)));

        Assert.All(whatIf.Units, unit => Assert.Equal((null, null), (unit.After.Index, unit.After.Rank)));
        Assert.All(whatIf.Units, unit => Assert.NotEqual("", unit.After.Reason));
        // Nobody is known to move, and nobody is said to stay.
        Assert.Equal((0, 0, 0, 2), (whatIf.Compared, whatIf.RankMoves, whatIf.GradeMoves, whatIf.PointMoves));
        Assert.Equal(
            "So được 0 đơn vị: 0 đơn vị đổi hạng, 0 đơn vị đổi xếp loại. 2 đơn vị có tiêu chí đổi điểm hoặc đổi điểm tối đa. 2 đơn vị không so được vì "
                + "không có chỉ số theo một trong hai bộ.",
            WhatIfWorkbook.Summary(whatIf)
        );
        Assert.Equal(["1.3"], whatIf.New.Select(item => item.Code));
        Assert.All(whatIf.Units, unit => Assert.Contains(new PointsShift("1.3", null, new CountedPoints(null, 2m)), unit.Criteria));
    }

    [Fact]
    public void The_same_set_moves_nothing() =>
        Assert.All(WhatIf.Between(Scored(Now), Scored(Set(6m, 4m))).Units, unit => Assert.True(unit.Before == unit.After && unit.Criteria.IsEmpty));

    private static Results Scored(LoadedSet loaded) =>
        Results.Of(RuleBook.Prove(loaded).Book!, EvidenceReader.Read(loaded.Set!, Sheets), new DateTimeOffset(2022, 12, 6, 8, 0, 0, TimeSpan.FromHours(7)));

    private static IReadOnlyList<EvidenceFile> Evidence(LoadedSet loaded)
    {
        var set = loaded.Set!;
        byte[] Sheet(string unit, int done, bool plan) =>
            SelfAssessmentTemplate.Write(
                set,
                set.Unit(unit)!,
                new Dictionary<CriterionCode, CriterionReport>
                {
                    ["1.1"] = HandedIn.Report(("tong", 10), ("xong", done)) with { SelfPoints = 0.6m * done },
                    ["1.2"] = HandedIn.Report(("co", plan)) with { SelfPoints = plan ? 4m : 0m },
                }
            );
        return
        [
            EvidenceFile.Of("mot.xlsx", Sheet("00001", 5, plan: true)),
            EvidenceFile.Of("hai.xlsx", Sheet("00002", 8, plan: false)),
            EvidenceFile.Of(
                "khao-sat.xlsx",
                SurveyTemplate.Write(set, [HandedIn.Answers("00001", "CH01", 100m, 80m), HandedIn.Answers("00002", "CH01", 100m, 90m)])
            ),
        ];
    }

    private static LoadedSet Set(decimal first, decimal second, bool more = false)
    {
        var set = new SmallSet()
            .With(
                "1.1",
                first,
                """{ "name": "tong", "label": "Tổng số việc", "type": "count", "min": 1 }, { "name": "xong", "label": "Số việc đã xong","""
                    + """ "type": "count", "max": "tong" }""",
                """{ "RuleName": "Theo tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + $$""" "Context": { "Expression": "xong / tong * {{first}}m" } } } }"""
            )
            .With(
                "1.2",
                second,
                """{ "name": "co", "label": "Đã ban hành kế hoạch chưa?", "type": "yesNo" }""",
                $$"""{ "RuleName": "Đã ban hành", "Expression": "co", "SuccessEvent": "{{second}}" }, { "RuleName": "Chưa ban hành","""
                    + """ "Expression": "true", "SuccessEvent": "0" }"""
            )
            .WithSurvey("2.1", 10m, "CH01");
        if (more)
        {
            set = set.With(
                "1.3",
                2m,
                """{ "name": "coMoi", "label": "Có sáng kiến không?", "type": "yesNo" }""",
                """{ "RuleName": "Có", "Expression": "coMoi", "SuccessEvent": "2" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
            );
        }

        return CriteriaSetLoader.Load("nho", [.. set.Files().Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json)))]);
    }
}
