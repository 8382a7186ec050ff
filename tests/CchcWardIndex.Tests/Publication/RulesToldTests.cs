using System.Text.Json;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Publication;

/// <summary>How the rules of a criterion are told of a unit: a rule for all that is left over says nothing of who has something better.</summary>
public class RulesToldTests
{
    private const string Yes = """{ "name": "Đã làm", "expression": "lam", "points": "0.5" }""";
    private const string Rest = """{ "name": "Chưa làm", "expression": " true ", "points": "0" }""";
    private const string Base = """{ "name": "Điểm nền", "expression": "true", "points": "0.25" }""";
    private const string Veto = """{ "name": "Văn bản trái pháp luật", "expression": "trai", "points": "veto" }""";

    [Theory]
    [InlineData(
        "max",
        Yes + "," + Rest,
        "Đã làm",
        """ "Đã làm": true, "Chưa làm": true """,
        "Đúng: Đã làm → 0,5 điểm",
        "Không xét đến: Chưa làm → 0 điểm (vì trường hợp cao hơn đã đúng)"
    )]
    [InlineData("max", Yes + "," + Rest, "Chưa làm", """ "Đã làm": false, "Chưa làm": true """, "Không đúng: Đã làm → 0,5 điểm", "Đúng: Chưa làm → 0 điểm")]
    [InlineData("first", Yes + "," + Rest, "Đã làm", """ "Đã làm": true """, "Đúng: Đã làm → 0,5 điểm")]
    [InlineData(
        "first",
        Rest + "," + Veto,
        "Văn bản trái pháp luật",
        """ "Chưa làm": true, "Văn bản trái pháp luật": true """,
        "Không xét đến: Chưa làm → 0 điểm (vì trường hợp cao hơn đã đúng)",
        "Đúng: Văn bản trái pháp luật → 0 điểm cả tiêu chí"
    )]
    [InlineData(
        "sum",
        Base + "," + Yes,
        "Điểm nền + Đã làm",
        """ "Điểm nền": true, "Đã làm": true """,
        "Đúng: Điểm nền → 0,25 điểm",
        "Đúng: Đã làm → 0,5 điểm"
    )]
    [InlineData(
        "sum",
        Base + "," + Veto,
        "Văn bản trái pháp luật",
        """ "Điểm nền": true, "Văn bản trái pháp luật": true """,
        "Không xét đến: Điểm nền → 0,25 điểm (vì trường hợp cao hơn đã đúng)",
        "Đúng: Văn bản trái pháp luật → 0 điểm cả tiêu chí"
    )]
    public void A_catch_all_is_set_aside_where_another_case_decided(string combine, string rules, string decided, string tried, params string[] told) =>
        Assert.Equal(told, Told(combine, rules, decided, tried).Where(one => one.Rule is not null).Select(one => one.ToString()));

    // The points were given by judgement on figures for which only the last case held.
    [Fact]
    public void A_catch_all_that_alone_held_is_told_as_it_is_whoever_gave_the_points() =>
        Assert.Contains(
            "Đúng: Chưa làm → 0 điểm",
            Told("max", Yes + "," + Rest, "Cơ quan thẩm định chấm theo nhận định", """ "Đã làm": false, "Chưa làm": true """).Select(one => one.ToString())
        );

    [Fact]
    public void A_formula_is_told_by_the_rules_name_alone() =>
        Assert.Contains(
            "Đúng: Tỷ lệ × 2 điểm",
            Told(
                    "first",
                    """{ "name": "Tỷ lệ × 2 điểm", "expression": "true", "points": "Math.Min(a / b, 1m) * 2" }""",
                    "Tỷ lệ × 2 điểm",
                    """ "Tỷ lệ × 2 điểm": true """
                )
                .Select(one => one.ToString())
        );

    private static IEnumerable<Told> Told(string combine, string rules, string decided, string tried) =>
        Explanation.Of(
            Parse("{}"),
            Parse(
                $$"""{ "code": "1.1", "outcome": "scored", "maxPoints": 1, "points": 0.5, "rule": "{{decided}}", "facts": {}, "evidence": [],"""
                    + $$""" "source": null, "tried": { {{tried}} } }"""
            ),
            Parse($$"""{ "code": "1.1", "combine": "{{combine}}", "facts": [], "rules": [ {{rules}} ] }"""),
            Explanation.InFull
        );

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
