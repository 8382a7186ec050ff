using System.Text;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>The set of <see cref="AppraisedRound"/>: extras, a floor, a criterion of a department's own, one by judgement.</summary>
internal static class AppraisedSet
{
    public static RuleBook Proven()
    {
        var proven = RuleBook.Prove(
            CriteriaSetLoader.Load("tham-dinh", [.. Files().Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json)))])
        );
        return proven.Book ?? throw new InvalidOperationException(string.Join("\n", proven.Faults));
    }

    private static IEnumerable<(string Path, string Json)> Files() => Heads().Concat(Leaves());

    private static IEnumerable<(string Path, string Json)> Heads()
    {
        yield return (
            "set.json",
            """
            { "year": 2022, "title": "Bộ chỉ số cải cách hành chính thử nghiệm năm 2022", "authority": { "name": "Ủy ban nhân dân thành phố Quy Nhơn",
              "place": "Quy Nhơn", "office": "Phòng Nội vụ" }, "decision": "chưa ban hành",
              "submissionDeadline": "2022-12-05T17:00:00+07:00", "totalPoints": 16, "tieRule": "dense", "whenEvidenceMissing": "noPoints",
              "appraisal": { "unappraised": "rulePointsStand" }, "survey": { "smallestSample": 30 },
              "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ", "bonusCap": 1.5 }, "floors": { "area": 0 },
                "specialUnits": { "notSubmitted": "unranked", "ended": "excluded" },
              "groups": [ { "code": "phuong", "name": "Khối phường" }, { "code": "xa", "name": "Khối xã" } ],
              "departments": [ { "code": "noi-vu", "name": "Phòng Nội vụ" }, { "code": "thanh-tra", "name": "Thanh tra" } ],
              "surveyQuestions": [ { "code": "CH01", "text": "Ông/Bà có hài lòng không?" } ],
              "areas": [ { "code": "1", "name": "Chỉ đạo, điều hành", "maxPoints": 10 }, { "code": "2", "name": "Điều tra xã hội học",
                "maxPoints": 4 }, { "code": "3", "name": "Kỷ luật, kỷ cương", "maxPoints": 2 } ] }
            """
        );
        yield return (
            "units.json",
            """
            { "units": [ { "code": "00001", "name": "Phường Một", "kind": "phường", "group": "phuong" }, { "code": "00002", "name": "Phường Hai",
              "kind": "phường", "group": "phuong" },
              { "code": "00003", "name": "Xã Ba", "kind": "xã", "group": "xa", "unranked": "xã đảo, áp dụng tiêu chí riêng" }, { "code": "00004",
                "name": "Xã Bốn", "kind": "xã", "group": "xa", "to": "2022-06-30" },
              { "code": "00005", "name": "Xã Năm", "kind": "xã", "group": "xa" } ] }
            """
        );
        yield return (
            "grading.json",
            """
            { "workflow": { "WorkflowName": "grading", "Rules": [ { "RuleName": "Tốt", "Expression": "index >= 80", "SuccessEvent": "Tốt" },
              { "RuleName": "Khác", "Expression": "true", "SuccessEvent": "Khác" } ] } }
            """
        );
    }

    private static IEnumerable<(string Path, string Json)> Leaves()
    {
        yield return Leaf(
            "1.1",
            "Hoàn thành nhiệm vụ trong kế hoạch",
            4,
            """{ "name": "tong", "label": "Tổng số nhiệm vụ", "type": "count", "unit": "nhiệm vụ", "min": 1, "excusable": true }, """
                + """{ "name": "xong", "label": "Số nhiệm vụ đã hoàn thành", "type": "count", "unit": "nhiệm vụ", "max": "tong" }""",
            Formula("Tỷ lệ × 4 điểm", "xong / tong * 4m")
        );
        yield return Leaf("1.2", "Có sáng kiến, mô hình mới", 3, YesNo, Either("3"), "\"judgement\": true, \"step\": 0.5,");
        yield return Leaf(
            "1.3",
            "Hồ sơ giải quyết đúng hạn",
            3,
            """{ "name": "tyLe", "label": "Tỷ lệ đúng hạn", "type": "percent", "source": "department" }""",
            """{ "RuleName": "Trên 97%", "Expression": "tyLe > 97", "SuccessEvent": "3" }, { "RuleName": "Từ 97% trở xuống","""
                + """ "Expression": "true", "SuccessEvent": "0" }"""
        );
        yield return Leaf(
            "2.1",
            "Mức độ hài lòng",
            4,
            """{ "name": "tyLe", "label": "Tỷ lệ hài lòng", "type": "percent", "source": "survey.satisfaction" }""",
            Formula("Tỷ lệ × 4 điểm", "tyLe / 100m * 4m"),
            "\"surveyQuestion\": \"CH01\","
        );
        yield return Leaf(
            "3.1",
            "Chấp hành kỷ luật",
            2,
            """{ "name": "soLan", "label": "Số lần vi phạm", "type": "count", "unit": "lần", "max": 3 }""",
            Formula("2 điểm, mỗi lần vi phạm trừ 2 điểm", "2m - soLan * 2m"),
            "\"minPoints\": -4,"
        );
        yield return Leaf("9.1", "Mô hình được tỉnh công nhận", 2, YesNo, Either("2"), "\"extra\": \"bonus\",");
        yield return Leaf("9.2", "Được khen thưởng về cải cách hành chính", 1, YesNo, Either("1"), "\"extra\": \"bonus\",");
        yield return Leaf(
            "9.3",
            "Nhũng nhiễu, gây phiền hà người dân",
            0,
            """{ "name": "soVu", "label": "Số vụ có kết luận", "type": "count", "unit": "vụ", "max": 2, "source": "department" }""",
            Formula("Mỗi vụ trừ 1 điểm", "0m - soVu"),
            "\"minPoints\": -2, \"extra\": \"penalty\","
        );
    }

    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";

    private static string Either(string points) =>
        $$"""{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "{{points}}" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    private static string Formula(string name, string formula) =>
        $$"""{ "RuleName": "{{name}}", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + $$""" "Context": { "Expression": "{{formula}}" } } } }""";

    private static (string Path, string Json) Leaf(string code, string name, int max, string facts, string rules, string more = "") =>
        (
            $"{code}.json",
            $$"""
            { "code": "{{code}}", "name": "{{name}}", "maxPoints": {{max}}, "combine": "first", "facts": [ {{facts}} ], {{more}} "evidence": [ {{(
                code is "2.1" ? "" : "\"Văn bản\""
            )}} ], "department": "{{(code is "9.3" ? "thanh-tra" : "noi-vu")}}",
              "legalBasis": [ { "document": "43/KH-UBND", "clause": "Phụ lục" } ], "workflow": { "WorkflowName": "{{code}}", "Rules": [ {{rules}} ] } }
            """
        );
}
