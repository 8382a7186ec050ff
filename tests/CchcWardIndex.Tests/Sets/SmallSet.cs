using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;

namespace CchcWardIndex.Tests.Sets;

/// <summary>A criteria set small enough to read in one look, with a fact of every type: 10 points, four units.</summary>
internal static class SmallSet
{
    private static readonly Lazy<CriteriaSet> Loaded = new(() => Load());

    public static CriteriaSet Set => Loaded.Value;

    /// <summary>Phường Nhơn Bình.</summary>
    public static Unit Unit => Set.Unit("21550")!;

    /// <summary>Phường Ghềnh Ráng, also spelt Gềnh Ráng.</summary>
    public static Unit Aliased => Set.Unit("21595")!;

    /// <summary>The set, with one text replaced throughout: another year, another digest.</summary>
    public static CriteriaSet Load(string id = "small", string replace = "\0", string by = "")
    {
        var loaded = CriteriaSetLoader.Load(
            id,
            [.. Files.Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json.Replace(replace, by, StringComparison.Ordinal))))]
        );
        return loaded.Set ?? throw new InvalidOperationException(string.Join("\n", loaded.Faults));
    }

    private static readonly (string Path, string Json)[] Files =
    [
        (
            "set.json",
            """
            {
              "year": 2022, "title": "Bộ chỉ số thử nghiệm năm 2022",
              "authority": { "name": "Ủy ban nhân dân thành phố Quy Nhơn", "place": "Quy Nhơn", "office": "Phòng Nội vụ" },
              "decision": "chưa ban hành", "submissionDeadline": "2022-12-20T17:00:00+07:00", "totalPoints": 10, "tieRule": "dense",
                "whenEvidenceMissing": "noPoints",
              "groups": [ { "code": "phuong", "name": "Khối phường" }, { "code": "xa", "name": "Khối xã" } ],
              "departments": [ { "code": "noi-vu", "name": "Phòng Nội vụ" } ],
              "surveyQuestions": [ { "code": "CH01", "text": "Ông/bà có hài lòng về thái độ phục vụ không?" }, { "code": "CH02",
                "text": "Ông/bà có hài lòng về thời gian giải quyết không?" } ],
              "areas": [
                { "code": "1", "name": "Chỉ đạo, điều hành", "maxPoints": 5, "criteria": [ { "code": "1.1", "name": "Kế hoạch", "maxPoints": 3 },
                  { "code": "1.2", "name": "Báo cáo", "maxPoints": 2 } ] },
                { "code": "2", "name": "Thủ tục hành chính", "maxPoints": 3 },
                { "code": "3", "name": "Khảo sát", "maxPoints": 2 } ]
            }
            """
        ),
        (
            "units.json",
            """
            { "units": [
              { "code": "21550", "name": "Phường Nhơn Bình", "kind": "phường", "group": "phuong" },
              { "code": "21553", "name": "Phường Nhơn Phú", "kind": "phường", "group": "phuong" },
              { "code": "21595", "name": "Phường Ghềnh Ráng", "kind": "phường", "group": "phuong", "aliases": [ "Phường Gềnh Ráng" ] },
              { "code": "21601", "name": "Xã Nhơn Lý", "kind": "xã", "group": "xa" },
              { "code": "21607", "name": "Xã Nhơn Châu", "kind": "xã", "group": "xa" } ] }
            """
        ),
        (
            "grading.json",
            """
            { "workflow": { "WorkflowName": "grading", "Rules": [
              { "RuleName": "Tốt", "Expression": "index >= 80", "SuccessEvent": "Tốt" }, { "RuleName": "Khác", "Expression": "true",
                "SuccessEvent": "Khác" } ] } }
            """
        ),
        Leaf(
            "1.1.1",
            "Ban hành kế hoạch đúng hạn",
            "1",
            """
            { "name": "daBanHanh", "label": "Đã ban hành kế hoạch chưa?", "type": "yesNo" },
            { "name": "ngayBanHanh", "label": "Ngày ban hành kế hoạch", "type": "date", "onlyWhen": "daBanHanh" }
            """,
            """
            { "RuleName": "Ban hành trong tháng 01", "Expression": "daBanHanh && ngayBanHanh <= DateTime(2022,1,31)", "SuccessEvent": "1" },
            { "RuleName": "Ban hành muộn hơn hoặc chưa ban hành", "Expression": "true", "SuccessEvent": "0" }
            """
        ),
        Leaf(
            "1.1.2",
            "Hoàn thành nhiệm vụ trong kế hoạch",
            "2",
            """
            { "name": "tongNhiemVu", "label": "Tổng số nhiệm vụ", "type": "count", "unit": "nhiệm vụ", "min": 1 },
            { "name": "daHoanThanh", "label": "Số nhiệm vụ đã hoàn thành", "type": "count", "unit": "nhiệm vụ", "max": "tongNhiemVu" }
            """,
            """
            { "RuleName": "Hoàn thành 100%", "Expression": "daHoanThanh == tongNhiemVu", "SuccessEvent": "2" },
            { "RuleName": "Từ 80% trở lên: tỷ lệ × 2 điểm", "Expression": "daHoanThanh / tongNhiemVu >= 0.8m",
              "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "daHoanThanh / tongNhiemVu * 2m" } } } },
            { "RuleName": "Dưới 80%", "Expression": "true", "SuccessEvent": "0" }
            """,
            "\"whenNotApplicable\": \"excludeFromMaximum\","
        ),
        Leaf(
            "1.2.1",
            "Nộp báo cáo năm đúng giờ",
            "1",
            """
            { "name": "gioNop", "label": "Thời điểm nộp báo cáo", "type": "dateTime" }
            """,
            """
            { "RuleName": "Nộp trước 17 giờ ngày 15/12/2022", "Expression": "gioNop < DateTime(2022,12,15,17,0,0)", "SuccessEvent": "1" },
            { "RuleName": "Nộp muộn hơn", "Expression": "true", "SuccessEvent": "0" }
            """
        ),
        Leaf(
            "1.2.2",
            "Cách gửi báo cáo",
            "1",
            """
            { "name": "cachGui", "label": "Cách gửi báo cáo", "type": "choice", "options": [
              { "value": "truc-tuyen", "label": "Qua phần mềm, có ký số" }, { "value": "ban-giay", "label": "Bản giấy" }, { "value": "khong-gui",
                "label": "Không gửi" } ] }
            """,
            """
            { "RuleName": "Qua phần mềm", "Expression": "cachGui == \"truc-tuyen\"", "SuccessEvent": "1" },
            { "RuleName": "Bản giấy", "Expression": "cachGui == \"ban-giay\"", "SuccessEvent": "0.5" },
            { "RuleName": "Không gửi", "Expression": "true", "SuccessEvent": "0" }
            """
        ),
        Leaf(
            "2.1",
            "Hồ sơ giải quyết đúng hạn",
            "2",
            """
            { "name": "tyLeDungHan", "label": "Tỷ lệ hồ sơ đúng hạn", "type": "percent" }
            """,
            """
            { "RuleName": "Trên 97%", "Expression": "tyLeDungHan > 97", "SuccessEvent": "2" },
            { "RuleName": "Từ 97% trở xuống", "Expression": "true", "SuccessEvent": "0" }
            """
        ),
        Leaf(
            "2.2",
            "Kinh phí dành cho cải cách hành chính",
            "1",
            """
            { "name": "kinhPhi", "label": "Kinh phí", "type": "number", "unit": "triệu đồng", "decimals": 3 }
            """,
            """
            { "RuleName": "Từ 10 triệu đồng", "Expression": "kinhPhi >= 10", "SuccessEvent": "1" },
            { "RuleName": "Dưới 10 triệu đồng", "Expression": "true", "SuccessEvent": "0" }
            """,
            "\"whenNotApplicable\": \"fullPoints\","
        ),
        Survey("3.1", "CH01"),
        Survey("3.2", "CH02"),
    ];

    private static (string Path, string Json) Leaf(string code, string name, string points, string facts, string rules, string more = "") =>
        (
            $"{code}.json",
            $$"""
            { "code": "{{code}}", "name": "{{name}}", "maxPoints": {{points}}, "combine": "first", "facts": [ {{facts}} ],
              {{more}} "evidence": [ "Văn bản" ], "department": "noi-vu",
              "legalBasis": [ { "document": "43/KH-UBND", "clause": "Phụ lục" } ], "workflow": { "WorkflowName": "{{code}}", "Rules": [ {{rules}} ] } }
            """
        );

    private static (string Path, string Json) Survey(string code, string question) =>
        (
            $"{code}.json",
            $$"""
            { "code": "{{code}}", "name": "Mức độ hài lòng", "maxPoints": 1, "combine": "first", "surveyQuestion": "{{question}}",
              "facts": [ { "name": "hopLe", "label": "Số trả lời hợp lệ", "type": "count", "source": "survey.valid", "min": 1 }, { "name": "haiLong",
                "label": "Số hài lòng", "type": "count", "source": "survey.satisfied", "max": "hopLe" } ],
              "evidence": [], "department": "noi-vu", "legalBasis": [ { "document": "43/KH-UBND", "clause": "Mục II" } ],
              "workflow": { "WorkflowName": "{{code}}", "Rules": [ { "RuleName": "Tỷ lệ hài lòng", "Expression": "true",
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "haiLong / hopLe" } } } } ] } }
            """
        );
}
