using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rules;

/// <summary>Between which indexes a grading must give a grade: as low as deductions lead, as high as bonuses do, and no further.</summary>
public sealed class IndexRangeTests
{
    private const string Late = """{ "name": "tong", "label": "Số báo cáo trễ", "type": "count", "max": 4 }""";
    private const string Deducts =
        """{ "RuleName": "Mỗi báo cáo trễ trừ 0,25 điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "-0.25m * tong" } } } }""";
    private const string Adds =
        """{ "RuleName": "Mỗi mô hình 0,25 điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "0.25m * tong" } } } }""";
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";
    private const string Four =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "4" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";
    private const string Falls =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "-1" }""";

    [Theory]
    // One extra may take 1 point where as little as 2 can be earned.
    [InlineData("", -50)]
    [InlineData(", \"penaltyCap\": 0.5", -25)]
    [InlineData(", \"penaltyCap\": 3", -50)]
    public void Penalties_lead_as_low_as_their_sum_or_their_cap(string cap, int least) => AssertRange(WithPenalty(cap, Ordinary), least, 100);

    [Fact]
    public void A_criterion_that_deducts_leads_as_low_as_its_worst_and_penalties_below_that()
    {
        AssertRange(Falling(new SmallSet()), -50, 100);
        AssertRange(WithPenalty("", Falling), -100, 100);
    }

    [Fact]
    public void Without_deductions_or_with_a_floor_of_the_total_at_zero_it_is_zero()
    {
        AssertRange(Ordinary(new SmallSet()), 0, 100);
        AssertRange(WithPenalty(" }, \"floors\": { \"total\": 0", Falling), 0, 100);
    }

    [Theory]
    // One extra may add 1 point where as little as 2 can be earned.
    [InlineData(", \"mayPassMaximum\": true", 150)]
    [InlineData(", \"mayPassMaximum\": true, \"bonusCap\": 0.5", 125)]
    [InlineData(", \"mayPassMaximum\": true, \"bonusCap\": 3", 150)]
    [InlineData("", 100)]
    public void Bonuses_lead_as_high_as_their_sum_or_their_cap_where_the_set_lets_them(string more, int greatest) =>
        AssertRange(Ordinary(new SmallSet { Procedure = Extras(more) }).WithExtra("9.1", "bonus", 1m, Late, Adds), 0, greatest);

    // Grades that end exactly there are enough; grades that end one short of it are not.
    private static void AssertRange(SmallSet set, int least, int greatest)
    {
        Assert.Empty(Graded(set, least, greatest));
        Assert.NotEmpty(Graded(set, least + 1, greatest));
        Assert.NotEmpty(Graded(set, least, greatest - 1));
    }

    private static SmallSet Ordinary(SmallSet set) => set.With("1.1", 2m, YesNo, Rules).With("1.2", 4m, YesNo, Four);

    private static SmallSet Falling(SmallSet set) =>
        set.With("1.1", 2m, YesNo, Falls, """ "combine": "first", "minPoints": -1 """).With("1.2", 4m, YesNo, Four);

    private static SmallSet WithPenalty(string more, Func<SmallSet, SmallSet> ordinary) =>
        ordinary(new SmallSet { Procedure = Extras(more) }).WithExtra("9.1", "penalty", 0m, Late, Deducts, """ "combine": "first", "minPoints": -1 """);

    private static string Extras(string more) => $$""" "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ"{{more}} } """;

    private static IEnumerable<Fault> Graded(SmallSet set, int from, int to)
    {
        var grading = $$"""
            { "workflow": { "WorkflowName": "grading", "Rules": [
              { "RuleName": "Tốt", "Expression": "index >= {{from}} && index <= {{to}}", "SuccessEvent": "Tốt" } ] } }
            """;
        var files = set.Files().Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Path == "grading.json" ? grading : file.Json)));
        return RuleBook.Prove(CriteriaSetLoader.Load("nho", [.. files])).Faults;
    }
}
