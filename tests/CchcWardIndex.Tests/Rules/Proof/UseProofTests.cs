using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Rules.Proof;

/// <summary>What the proof of a use accepts and refuses: rules that hang on what is not known, that can never apply, that leave somebody out.</summary>
public class UseProofTests
{
    private static readonly IReadOnlyList<CriteriaFile> Set =
    [
        .. new SmallSet
        {
            Procedure =
                """ "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ", "bonusCap": 2.5, "penaltyCap": 2, "cap": 2.5 },"""
                + """ "floors": { "area": 0, "total": 0 } """,
        }
            .Units(Unit("00001", "phuong"), Unit("00002", "phuong"), Unit("00003", "xa"))
            .With("1.1", 4m, YesNo("a"), Points("a", 4))
            .With("2.1", 6m, YesNo("b"), Points("b", 6))
            .WithExtra("9.1", "bonus", 3m, YesNo("c"), Points("c", 3))
            .WithExtra("9.2", "penalty", 0m, YesNo("d"), Points("d", -3), """ "combine": "first", "minPoints": -3 """)
            .Files()
            .Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json))),
    ];

    [Theory]
    [InlineData("late != true", "late", "knowsLate")]
    [InlineData("!(late == true)", "late", "knowsLate")]
    [InlineData("late == true || late == false", "late", "knowsLate")]
    [InlineData("knowsLate || late == true", "late", "knowsLate")]
    [InlineData("!(rankUp < 0)", "rankUp", "hasLastYear")]
    [InlineData("indexUp >= 5", "indexUp", "hasLastYearIndex")]
    [InlineData("hasLastYear && indexUp >= 5", "indexUp", "hasLastYearIndex")]
    [InlineData("hasLastYearIndex && rankUp >= 5", "rankUp", "hasLastYear")]
    [InlineData("!(area2 < 60)", "area2", "hasArea2")]
    [InlineData("hasArea1 && area2 >= 60", "area2", "hasArea2")]
    [InlineData("hasLastYear && late == false", "late", "knowsLate")]
    [InlineData("area1 > leastArea", "area1", "hasArea1")]
    public void A_rule_that_hangs_on_what_may_be_unknown_is_refused(string rule, string fact, string guard)
    {
        var found = Assert.Single(Faults(rule), fault => fault.Place == "$.workflow.Rules[0].Expression");

        Assert.Contains("Quy tắc \"1\" còn tùy vào", found.Message, StringComparison.Ordinal);
        Assert.Contains($"({fact}) khi số liệu này không biết ({guard} là Không)", found.Message, StringComparison.Ordinal);
        Assert.Contains($"Đặt {guard} && trước chỗ đọc {fact}", found.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("knowsLate && late == false")]
    [InlineData("late == false && knowsLate")]
    [InlineData("!knowsLate || late == false")]
    [InlineData("index >= 90 || (hasLastYear && rankUp > 21)")]
    [InlineData("hasLastYear && rankUp > 21")]
    [InlineData("hasLastYear && !hasLastYearIndex")]
    [InlineData("!hasLastYear && hasLastYearIndex && indexUp >= 5")]
    [InlineData("index >= 90 && hasArea1 && area1 >= 60 && hasArea2 && area2 >= 60 && groupRank <= 3 && penalty == 0")]
    [InlineData("!hasArea1 && hasArea2 && area2 >= 60")]
    [InlineData("hasArea1 && hasArea2 && area1 > area2")]
    [InlineData("hasArea1 && hasArea2 && area1 - area2 >= 10")]
    [InlineData("rank <= 0.5m * unitCount")]
    [InlineData("rank == unitCount")]
    [InlineData("groupRank == groupCount && rank < unitCount")]
    [InlineData("bonus == 2.5m")]
    [InlineData("penalty == -2")]
    [InlineData("index < 60 && leastArea >= 60")]
    [InlineData("bonus >= 2 && penalty <= -2")]
    public void A_rule_that_applies_to_somebody_and_asks_first_whether_it_knows_is_proved(string rule) => Assert.Empty(Faults(rule));

    [Theory]
    [InlineData("grade == \\\"Xuất sắc\\\" && index < 90")]
    [InlineData("grade != \\\"Xuất sắc\\\" && index >= 90")]
    [InlineData("rank > unitCount")]
    [InlineData("groupRank > rank")]
    [InlineData("groupRank > groupCount")]
    [InlineData("groupRank == 3")]
    [InlineData("unitCount == 1 && rank == 2")]
    [InlineData("rank == unitCount && groupRank == 1 && groupCount == 2")]
    [InlineData("hasArea1 && leastArea > area1")]
    [InlineData("hasArea1 && hasArea2 && area1 >= 60 && area2 >= 60 && leastArea < 60")]
    [InlineData("!hasArea1 && !hasArea2")]
    [InlineData("bonus > 2.5m")]
    [InlineData("penalty < -2")]
    [InlineData("penalty > 0")]
    [InlineData("index < 60 && leastArea >= 60 && penalty == 0")]
    [InlineData("hasLastYear && rank == 1 && rankUp < 0")]
    [InlineData("hasLastYearIndex && index <= 10 && indexUp > 110")]
    [InlineData("index >= 90 && index < 90")]
    public void A_rule_that_can_never_apply_is_refused(string rule)
    {
        var found = Assert.Single(Faults(rule));

        Assert.Equal("$.workflow.Rules[0]", found.Place);
        Assert.Equal("Quy tắc \"1\" không bao giờ được áp dụng.", found.Message);
    }

    [Fact]
    public void A_rule_behind_one_that_takes_all_of_its_cases_is_refused() =>
        Assert.Equal("$.workflow.Rules[1]", Assert.Single(Faults("index >= 80", "grade == \\\"Xuất sắc\\\"")).Place);

    [Theory]
    [InlineData("index < 50 || index > 50", "index = 50")]
    [InlineData("index != 79.995m", "index = 79.995")]
    [InlineData("rank <= 2", "rank = 3")]
    [InlineData("!knowsLate", "knowsLate = ")]
    public void A_unit_that_no_rule_takes_is_told(string rule, string example)
    {
        var found = Assert.Single(Prove(rule));

        Assert.Equal("$.workflow.Rules", found.Place);
        Assert.StartsWith("Không quy tắc nào áp dụng", found.Message, StringComparison.Ordinal);
        Assert.Contains(example, found.Message, StringComparison.Ordinal);
        Assert.Contains("\"true\"", found.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Math.Min(index, leastArea) >= 60")]
    [InlineData("index * leastArea >= 60")]
    [InlineData("index / 2 >= 40")]
    [InlineData("iif(index > 50, index, leastArea) >= 60")]
    [InlineData("grade == grade")]
    public void What_is_more_than_comparing_is_refused(string rule)
    {
        var found = Assert.Single(Faults(rule));

        Assert.Equal("$.workflow.Rules[0].Expression", found.Place);
        Assert.Equal("set.use-proof.not-comparable", found.Id.ToString());
    }

    [Fact]
    public void Eight_areas_in_one_rule_are_proved_and_nothing_is_left_unproven()
    {
        var text = string.Join(" && ", Enumerable.Range(1, 8).Select(area => $"hasArea{area} && area{area} >= 60"));
        var proven = RuleBook.Prove(With2022($"index >= 90 && {text} && groupRank <= 3 && penalty == 0"));

        Assert.Empty(proven.Faults);
        Assert.All(proven.Proofs.Where(proof => proof.Criterion.StartsWith("uses/", StringComparison.Ordinal)), proof => Assert.Empty(proof.Unproven));
    }

    [Fact]
    public void A_fact_of_a_use_is_never_blamed_at_a_place_its_file_does_not_have() =>
        Assert.All(
            Faults("grade == \\\"late\\\"").Concat(Faults("ranks > 3")),
            fault => Assert.DoesNotContain("facts[", fault.Place, StringComparison.Ordinal)
        );

    private static ImmutableArray<Fault> Faults(params string[] rules) => Prove([.. rules, "true"]);

    private static ImmutableArray<Fault> Prove(params string[] rules) =>
        RuleBook.Prove(CriteriaSetLoader.Load("nho", [.. Set, new CriteriaFile("uses/thu.json", Encoding.UTF8.GetBytes(Use(rules)))])).Faults;

    private static LoadedSet With2022(string rule) =>
        CriteriaSetLoader.Load(
            "2022",
            [.. CriteriaFolder.Files(RepositoryFolder.Path("criteria", "2022")), new CriteriaFile("uses/thu.json", Encoding.UTF8.GetBytes(Use([rule, "true"])))]
        );

    private static string Use(string[] rules)
    {
        var written = rules.Select(
            (rule, i) =>
                $$"""{ "RuleName": "{{i + 1}}", "Expression": "{{rule}}", "SuccessEvent": "Đề nghị {{i + 1}}", "Properties": { "assumption": "Để thử." } }"""
        );
        return """{ "code": "thu", "name": "Biểu thử", "feed": "thu", "decidedBy": "Hội đồng", "workflow": { "WorkflowName": "thu","""
            + $$""" "Rules": [ {{string.Join(", ", written)}} ] } }""";
    }

    private static string Unit(string code, string group) => $$"""{ "code": "{{code}}", "name": "Đơn vị {{code}}", "kind": "phường", "group": "{{group}}" }""";

    private static string YesNo(string name) => $$"""{ "name": "{{name}}", "label": "Có {{name}} không?", "type": "yesNo" }""";

    private static string Points(string name, int points) =>
        $$"""{ "RuleName": "Có", "Expression": "{{name}}", "SuccessEvent": "{{points}}" }, { "RuleName": "Không", "Expression": "true","""
        + """ "SuccessEvent": "0" }""";
}
