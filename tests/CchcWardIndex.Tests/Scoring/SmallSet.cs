using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>A criteria set of a few criteria, written as its files would be, for one thing to be tried in.</summary>
internal sealed class SmallSet
{
    private readonly List<(string Code, decimal Max, string Json)> _leaves = [];
    private readonly List<(string Code, string Json)> _extras = [];
    private readonly List<string> _questions = [];
    private string _units =
        """{ "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }, { "code": "00002", "name": "Xã Hai", "kind": "xã","""
        + """ "group": "xa" }""";

    /// <summary>The department must appraise, and units may explain themselves for five days until 17:00.</summary>
    public const string Awaiting = """{ "unappraised": "await", "raiseAboveClaim": "refused", "explanation": { "days": 5, "until": "17:00" } }""";

    /// <summary>How the set is appraised, as JSON; empty where nothing is said.</summary>
    public string Appraisal { get; init; } = "";

    public string TieRule { get; init; } = "dense";

    public string WhenEvidenceMissing { get; init; } = "noPoints";

    /// <summary>Further keys of set.json, as JSON without braces; empty for a set that says nothing of the procedure.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>The units as JSON objects; at least one of each group (phuong, xa).</summary>
    public SmallSet Units(params string[] units)
    {
        _units = string.Join(", ", units);
        return this;
    }

    /// <summary>A criterion the wards report on.</summary>
    public SmallSet With(string code, decimal max, string facts, string rules, string more = "\"combine\": \"first\"")
    {
        _leaves.Add((code, max, Leaf(code, max, facts, rules, "\"evidence\": [ \"Báo cáo năm\" ], " + more)));
        return this;
    }

    /// <summary>A criterion that only tables from outside feed.</summary>
    public SmallSet WithTable(string code, decimal max, string facts, string rules, string more = "\"combine\": \"first\"")
    {
        _leaves.Add((code, max, Leaf(code, max, facts, rules, "\"evidence\": [], " + more)));
        return this;
    }

    /// <summary>A criterion that a survey question feeds.</summary>
    public SmallSet WithSurvey(string code, decimal max, string question, string bound = ", \"max\": \"hopLe\"")
    {
        _questions.Add($$"""{ "code": "{{question}}", "text": "Ông/Bà có hài lòng không?" }""");
        _leaves.Add(
            (
                code,
                max,
                Leaf(
                    code,
                    max,
                    """{ "name": "hopLe", "label": "Số phiếu hợp lệ", "type": "count", "min": 1, "source": "survey.valid" }, """
                        + $$"""{ "name": "haiLong", "label": "Số phiếu hài lòng", "type": "count", "source": "survey.satisfied"{{bound}} }""",
                    $$"""{ "RuleName": "Từ 80% trở lên", "Expression": "haiLong >= hopLe * 0.8m", "SuccessEvent": "{{Text(max)}}" }, """
                        + """{ "RuleName": "Dưới 80%", "Expression": "true", "SuccessEvent": "0" }""",
                    $$""" "combine": "first", "surveyQuestion": "{{question}}", "evidence": [] """
                )
            )
        );
        return this;
    }

    /// <summary>A bonus or penalty, which no area counts; <paramref name="most"/> is zero for a penalty.</summary>
    public SmallSet WithExtra(string code, string kind, decimal most, string facts, string rules, string more = "\"combine\": \"first\"")
    {
        _extras.Add((code, Leaf(code, most, facts, rules, $"\"evidence\": [ \"Văn bản\" ], \"extra\": \"{kind}\", {more}")));
        return this;
    }

    /// <summary>A criterion that gives its maximum times the weighted satisfaction with some questions.</summary>
    public SmallSet WithSatisfaction(string code, decimal max, params (string Question, decimal Weight)[] questions)
    {
        _questions.AddRange(questions.Select(asked => $$"""{ "code": "{{asked.Question}}", "text": "Câu hỏi {{asked.Question}}" }"""));
        _leaves.Add(
            (
                code,
                max,
                Leaf(
                    code,
                    max,
                    """{ "name": "haiLong", "label": "Mức độ hài lòng", "type": "percent", "source": "survey.satisfaction" }""",
                    """{ "RuleName": "Theo mức độ hài lòng", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                        + $$""" "Context": { "Expression": "haiLong / 100 * {{Text(max)}}m" } } } }""",
                    $$""" "combine": "first", "surveyQuestions": [ {{string.Join(", ", questions.Select(Weighed))}} ], "evidence": [] """
                )
            )
        );
        return this;
    }

    private static string Weighed((string Question, decimal Weight) asked) => $$"""{ "question": "{{asked.Question}}", "weight": {{Text(asked.Weight)}} }""";

    /// <summary>The proven rule book; the faults of a set that has any.</summary>
    public RuleBook Book()
    {
        var proven = RuleBook.Prove(CriteriaSetLoader.Load("nho", [.. Files().Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json)))]));
        return proven.Book ?? throw new InvalidOperationException(string.Join("\n", proven.Faults));
    }

    /// <summary>Its files: path inside the folder, and text.</summary>
    public IEnumerable<(string Path, string Json)> Files()
    {
        var areas = _leaves
            .GroupBy(leaf => leaf.Code.Split('.')[0])
            .Select(area => $$"""{ "code": "{{area.Key}}", "name": "Lĩnh vực {{area.Key}}", "maxPoints": {{Text(area.Sum(leaf => leaf.Max))}} }""");
        yield return (
            "set.json",
            $$"""
            { "year": 2022, "title": "Bộ thử", "authority": { "name": "UBND", "place": "Quy Nhơn", "office": "Phòng Nội vụ" }, "decision": "chưa ban hành",
              "submissionDeadline": "2022-12-05T17:00:00+07:00", "totalPoints": {{Text(
                _leaves.Sum(leaf => leaf.Max)
            )}}, "tieRule": "{{TieRule}}", "whenEvidenceMissing": "{{WhenEvidenceMissing}}",{{(Procedure.Length > 0 ? $" {Procedure}," : "")}}
              "groups": [ { "code": "phuong", "name": "Khối phường" }, { "code": "xa", "name": "Khối xã" } ],
              "departments": [ { "code": "noi-vu", "name": "Phòng Nội vụ" } ],
              {{(Appraisal.Length > 0 ? $"\"appraisal\": {Appraisal}," : "")}} "surveyQuestions": [ {{string.Join(", ", _questions)}} ],
              "areas": [ {{string.Join(", ", areas)}} ] }
            """
        );
        yield return ("units.json", $$"""{ "units": [ {{_units}} ] }""");
        yield return (
            "grading.json",
            """
            { "workflow": { "WorkflowName": "grading", "Rules": [
              { "RuleName": "Xuất sắc", "Expression": "index >= 90", "SuccessEvent": "Xuất sắc" },
              { "RuleName": "Tốt", "Expression": "index >= 80", "SuccessEvent": "Tốt" },
              { "RuleName": "Chưa tốt", "Expression": "true", "SuccessEvent": "Chưa tốt" } ] } }
            """
        );
        foreach (var (code, json) in _leaves.Select(leaf => (leaf.Code, leaf.Json)).Concat(_extras))
        {
            yield return ($"linh-vuc/{code}.json", json);
        }
    }

    private static string Leaf(string code, decimal max, string facts, string rules, string more) =>
        $$"""
            { "code": "{{code}}", "name": "Tiêu chí {{code}}", "maxPoints": {{Text(max)}}, "facts": [ {{facts}} ], "department": "noi-vu",
              "legalBasis": [ { "document": "43/KH-UBND", "clause": "Mục III.1" } ], {{more}},
              "workflow": { "WorkflowName": "{{code}}", "Rules": [ {{rules}} ] } }
            """;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
