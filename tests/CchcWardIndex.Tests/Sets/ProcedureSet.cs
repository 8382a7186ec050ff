using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Sets;

/// <summary>
/// A set with everything that appraisal knows: judgement by steps, excusable tasks, a department's own and shared figures, bonus and
/// penalty, "không phát sinh".
/// </summary>
/// <remarks>
/// Phòng Nội vụ appraises 1.1 (yes/no, date, hour, choice), 1.2 (judgement), 1.3 (excusable), the bonus 9.1 and the penalty 9.2;
/// Văn phòng appraises 2.1 (its own figures), 2.2 (shared) and 2.3 (number); 3.1 is the survey's.
/// </remarks>
internal static class ProcedureSet
{
    private static readonly Lazy<RuleBook> Proven = new(() =>
    {
        var proven = RuleBook.Prove(Loaded("procedure"));
        return proven.Book ?? throw new InvalidOperationException(string.Join("\n", proven.Faults));
    });

    public static RuleBook Book => Proven.Value;

    public static CriteriaSet Set => Book.Set;

    public static Department Home => Set.Departments[0];

    public static Department Office => Set.Departments[1];

    /// <summary>Phường Nhơn Bình.</summary>
    public static Unit Unit => Set.Units[0];

    /// <summary>The set, with one text replaced throughout: another year, another digest, another rule.</summary>
    public static CriteriaSet Load(string id = "procedure", string replace = "\0", string by = "") =>
        Loaded(id, replace, by) is { Set: { } set } ? set : throw new InvalidOperationException(string.Join("\n", Loaded(id, replace, by).Faults));

    private static LoadedSet Loaded(string id, string replace = "\0", string by = "") =>
        CriteriaSetLoader.Load(
            id,
            [.. Files.Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json.Replace(replace, by, StringComparison.Ordinal))))]
        );

    private static readonly (string Path, string Json)[] Files =
    [
        (
            "set.json",
            """
            {
              "year": 2022, "title": "Bộ chỉ số thử nghiệm có thẩm định năm 2022",
              "authority": { "name": "Ủy ban nhân dân thành phố Quy Nhơn", "place": "Quy Nhơn", "office": "Phòng Nội vụ" },
              "decision": "chưa ban hành", "submissionDeadline": "2022-12-20T17:00:00+07:00", "totalPoints": 13, "tieRule": "dense",
                "whenEvidenceMissing": "noPoints",
              "appraisal": { "unappraised": "await", "raiseAboveClaim": "allowed", "explanation": { "days": 5, "until": "17:00" } },
              "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ", "bonusCap": 2, "penaltyCap": 2 },
              "groups": [ { "code": "phuong", "name": "Khối phường" }, { "code": "xa", "name": "Khối xã" } ],
              "departments": [ { "code": "noi-vu", "name": "Phòng Nội vụ" }, { "code": "van-phong", "name": "Văn phòng HĐND và UBND" } ],
              "surveyQuestions": [ { "code": "CH01", "text": "Ông/bà có hài lòng về thái độ phục vụ không?" } ],
              "areas": [
                { "code": "1", "name": "Chỉ đạo, điều hành", "maxPoints": 6 },
                { "code": "2", "name": "Thủ tục hành chính", "maxPoints": 5 },
                { "code": "3", "name": "Khảo sát", "maxPoints": 2 } ]
            }
            """
        ),
        (
            "units.json",
            """
            { "units": [
              { "code": "21550", "name": "Phường Nhơn Bình", "kind": "phường", "group": "phuong" },
              { "code": "21595", "name": "Phường Ghềnh Ráng", "kind": "phường", "group": "phuong", "aliases": [ "Phường Gềnh Ráng" ] },
              { "code": "21601", "name": "Xã Nhơn Lý", "kind": "xã", "group": "xa" } ] }
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
            "1.1",
            "Ban hành kế hoạch cải cách hành chính đúng hạn",
            "2",
            "noi-vu",
            """
            { "name": "daBanHanh", "label": "Đã ban hành kế hoạch chưa?", "type": "yesNo" },
            { "name": "ngayBanHanh", "label": "Ngày ban hành kế hoạch", "type": "date", "onlyWhen": "daBanHanh" },
            { "name": "gioGui", "label": "Thời điểm gửi kế hoạch", "type": "dateTime", "onlyWhen": "daBanHanh" },
            { "name": "cachGui", "label": "Cách gửi kế hoạch", "type": "choice", "options": [ { "value": "ky-so", "label": "Qua phần mềm, có ký số" },
              { "value": "giay", "label": "Bản giấy" } ] }
            """,
            """
            { "RuleName": "Ban hành trong tháng 01, gửi trước ngày 10/02/2022",
              "Expression": "daBanHanh && ngayBanHanh <= DateTime(2022,1,31) && gioGui < DateTime(2022,2,10)", "SuccessEvent": "2" },
            { "RuleName": "Ban hành muộn hơn nhưng gửi qua phần mềm", "Expression": "daBanHanh && cachGui == \"ky-so\"", "SuccessEvent": "1" },
            { "RuleName": "Còn lại", "Expression": "true", "SuccessEvent": "0" }
            """
        ),
        Leaf(
            "1.2",
            "Chất lượng kế hoạch",
            "2",
            "noi-vu",
            """
            { "name": "coSanPham", "label": "Kế hoạch có nêu sản phẩm, thời hạn và người chịu trách nhiệm không?", "type": "yesNo" }
            """,
            """
            { "RuleName": "Nêu đủ", "Expression": "coSanPham", "SuccessEvent": "2" }, { "RuleName": "Không nêu đủ", "Expression": "true", "SuccessEvent": "0" }
            """,
            "\"judgement\": true, \"step\": 0.5,"
        ),
        Leaf(
            "1.3",
            "Hoàn thành nhiệm vụ trong kế hoạch",
            "2",
            "noi-vu",
            """
            { "name": "tongNhiemVu", "label": "Tổng số nhiệm vụ", "type": "count", "unit": "nhiệm vụ", "min": 1, "excusable": true },
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
            "2.1",
            "Hồ sơ giải quyết đúng hạn trên hệ thống một cửa",
            "2",
            "van-phong",
            """
            { "name": "dungHan", "label": "Tỷ lệ hồ sơ đúng hạn trên hệ thống", "type": "percent", "source": "department" }
            """,
            """
            { "RuleName": "Trên 97%", "Expression": "dungHan > 97", "SuccessEvent": "2" }, { "RuleName": "Từ 97% trở xuống", "Expression": "true",
              "SuccessEvent": "0" }
            """
        ),
        Leaf(
            "2.2",
            "Số hóa hồ sơ",
            "2",
            "van-phong",
            """
            { "name": "daSoHoa", "label": "Số hồ sơ đã số hóa", "type": "count", "unit": "hồ sơ", "max": "tongHoSo" },
            { "name": "tongHoSo", "label": "Tổng số hồ sơ trên hệ thống", "type": "count", "unit": "hồ sơ", "min": 1, "source": "department" }
            """,
            """
            { "RuleName": "Từ 80% trở lên", "Expression": "daSoHoa / tongHoSo >= 0.8m", "SuccessEvent": "2" }, { "RuleName": "Dưới 80%",
              "Expression": "true", "SuccessEvent": "0" }
            """,
            "\"whenNotApplicable\": \"fullPoints\","
        ),
        Leaf(
            "2.3",
            "Kinh phí dành cho cải cách hành chính",
            "1",
            "van-phong",
            """
            { "name": "kinhPhi", "label": "Kinh phí", "type": "number", "unit": "triệu đồng", "decimals": 3 }
            """,
            """
            { "RuleName": "Từ 10 triệu đồng", "Expression": "kinhPhi >= 10", "SuccessEvent": "1" }, { "RuleName": "Dưới 10 triệu đồng",
              "Expression": "true", "SuccessEvent": "0" }
            """
        ),
        (
            "3.1.json",
            """
            { "code": "3.1", "name": "Mức độ hài lòng", "maxPoints": 2, "combine": "first", "surveyQuestion": "CH01",
              "facts": [ { "name": "hopLe", "label": "Số trả lời hợp lệ", "type": "count", "source": "survey.valid", "min": 1 }, { "name": "haiLong",
                "label": "Số hài lòng", "type": "count", "source": "survey.satisfied", "max": "hopLe" } ],
              "evidence": [], "department": "noi-vu", "legalBasis": [ { "document": "43/KH-UBND", "clause": "Mục II" } ],
              "workflow": { "WorkflowName": "3.1", "Rules": [ { "RuleName": "Tỷ lệ hài lòng", "Expression": "true",
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "haiLong / hopLe * 2m" } } } } ] } }
            """
        ),
        Leaf(
            "9.1",
            "Sáng kiến, mô hình mới có hiệu quả",
            "1",
            "noi-vu",
            """
            { "name": "soMoHinh", "label": "Số mô hình mới được công nhận", "type": "count", "unit": "mô hình", "max": 20 }
            """,
            """
            { "RuleName": "Có từ 2 mô hình", "Expression": "soMoHinh >= 2", "SuccessEvent": "1" }, { "RuleName": "Có 1 mô hình",
              "Expression": "soMoHinh == 1", "SuccessEvent": "0.5" }, { "RuleName": "Không có", "Expression": "true", "SuccessEvent": "0" }
            """,
            "\"extra\": \"bonus\", \"unappraised\": \"await\","
        ),
        Leaf(
            "9.2",
            "Gây phiền hà cho người dân, doanh nghiệp",
            "0",
            "noi-vu",
            """
            { "name": "soVuViec", "label": "Số vụ việc được kết luận", "type": "count", "unit": "vụ việc", "max": 20, "source": "department" }
            """,
            """
            { "RuleName": "Có vụ việc", "Expression": "soVuViec > 0", "SuccessEvent": "-1" }, { "RuleName": "Không có", "Expression": "true",
              "SuccessEvent": "0" }
            """,
            "\"extra\": \"penalty\", \"minPoints\": -1,"
        ),
    ];

    private static (string Path, string Json) Leaf(string code, string name, string points, string department, string facts, string rules, string more = "") =>
        (
            $"{code}.json",
            $$"""
            { "code": "{{code}}", "name": "{{name}}", "maxPoints": {{points}}, "combine": "first", "facts": [ {{facts}} ],
              {{more}} "evidence": [ "Kế hoạch, báo cáo có ký số" ], "department": "{{department}}",
              "legalBasis": [ { "document": "43/KH-UBND", "clause": "Phụ lục" } ], "workflow": { "WorkflowName": "{{code}}", "Rules": [ {{rules}} ] } }
            """
        );
}
