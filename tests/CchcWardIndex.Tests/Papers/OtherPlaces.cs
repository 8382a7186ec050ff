using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Papers;

/// <summary>Two sets as strangers would write them: another index of the departments of a district, and one of the communes of a province.</summary>
internal static class OtherPlaces
{
    public const int Year = 2026;

    private const string Planned =
        """{ "name": "tong", "label": "Tổng số việc", "type": "count", "min": 1 }, { "name": "xong", "label": "Số việc đã xong", "type": "count","""
        + """ "max": "tong" }""";

    private const string Share =
        """{ "RuleName": "Theo tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "xong / tong * 6m" } } } }""";

    private const string Issued = """{ "name": "co", "label": "Đã ban hành kế hoạch chưa?", "type": "yesNo" }""";

    private const string WhetherIssued =
        """{ "RuleName": "Đã ban hành", "Expression": "co", "SuccessEvent": "4" }, { "RuleName": "Chưa ban hành","""
        + """ "Expression": "true", "SuccessEvent": "0" }""";

    /// <summary>Phòng, ban of a district, ranked by how far they use information technology; nobody is asked what he thinks of them.</summary>
    public static IEnumerable<(string Path, string Json)> Departments() =>
        Written(
            new SmallSet { Appraisal = SmallSet.Awaiting }
                .With("1.1", 6m, Planned, Share, Remedy("Các phòng, ban", "Phòng Văn hóa và Thông tin"))
                .With("1.2", 4m, Issued, WhetherIssued, Remedy("Các phòng, ban", "Văn phòng HĐND và UBND"))
                .Units(
                    """{ "code": "tckh", "name": "Phòng Tài chính - Kế hoạch", "kind": "phòng", "group": "phuong" }""",
                    """{ "code": "qlda", "name": "Ban Quản lý dự án", "kind": "ban", "group": "xa" }"""
                ),
            """{ "code": "CNTT", "name": "Chỉ số mức độ ứng dụng công nghệ thông tin", "subject": "ứng dụng công nghệ thông tin" }""",
            """
            [ { "name": "phòng", "head": "Trưởng phòng" }, { "name": "ban", "head": "Trưởng ban" } ]
            """,
            "Bộ chỉ số mức độ ứng dụng công nghệ thông tin của các phòng, ban",
            """{ "name": "Ủy ban nhân dân huyện Tây Sơn", "place": "Tây Sơn", "office": "Phòng Văn hóa và Thông tin" }""",
            ("Khối phòng", "Khối ban", "Phòng Văn hóa và Thông tin"),
            ("tckh", "Phòng Tài chính - Kế hoạch", "qlda", "Ban Quản lý dự án")
        );

    /// <summary>Phường and đặc khu of a province, ranked by how far they are digital.</summary>
    public static IEnumerable<(string Path, string Json)> Province() =>
        Written(
            new SmallSet { Appraisal = SmallSet.Awaiting }
                .With("1.1", 6m, Planned, Share, Remedy("UBND các phường, đặc khu", "Sở Tài chính"))
                .With("1.2", 4m, Issued, WhetherIssued)
                .WithSurvey("2.1", 10m, "CH01")
                .Units(
                    """{ "code": "21589", "name": "Phường An Phú", "kind": "phường", "group": "phuong" }""",
                    """{ "code": "21590", "name": "Đặc khu Nhơn Châu", "kind": "đặc khu", "group": "xa" }"""
                ),
            """{ "code": "CDS", "name": "Chỉ số chuyển đổi số", "subject": "chuyển đổi số" }""",
            """
            [ { "name": "phường", "short": "P", "body": "Ủy ban nhân dân", "shortBody": "UBND", "head": "Chủ tịch" },
              { "name": "đặc khu", "short": "ĐK", "body": "Ủy ban nhân dân", "shortBody": "UBND", "head": "Chủ tịch" } ]
            """,
            "Bộ chỉ số chuyển đổi số cấp xã tỉnh Gia Lai",
            """{ "name": "Ủy ban nhân dân tỉnh Gia Lai", "place": "Gia Lai", "office": "Sở Khoa học và Công nghệ" }""",
            ("Khối phường", "Khối đặc khu", "Sở Khoa học và Công nghệ"),
            ("21589", "Phường An Phú", "21590", "Đặc khu Nhơn Châu")
        );

    private static string Remedy(string lead, string support) =>
        "\"combine\": \"first\", \"remedy\": { \"content\": \"Giao từng việc cho người chịu trách nhiệm.\", \"lead\": [ \""
        + $"{lead}\" ], \"support\": [ \"{support}\", \"Các cơ quan có liên quan\" ], \"when\": \"quarter1\" }}";

    private static IEnumerable<(string Path, string Json)> Written(
        SmallSet set,
        string index,
        string kinds,
        string title,
        string authority,
        (string First, string Second, string Department) names,
        (string FirstCode, string First, string SecondCode, string Second) before
    ) =>
        set.Files()
            .Select(file =>
                (
                    file.Path,
                    file.Json.Replace(
                            "{ \"year\": 2022, \"title\": \"Bộ thử\", \"authority\": { \"name\": \"UBND\", \"place\": "
                                + "\"Quy Nhơn\", \"office\": \"Phòng Nội vụ\" }",
                            $"{{ \"year\": {Year}, \"index\": {index}, \"unitKinds\": {kinds}, \"title\": \"{title} năm {Year}\", \"authority\": {authority}",
                            StringComparison.Ordinal
                        )
                        .Replace("2022-12-05T", $"{Year}-12-05T", StringComparison.Ordinal)
                        .Replace("Khối phường", names.First, StringComparison.Ordinal)
                        .Replace("Khối xã", names.Second, StringComparison.Ordinal)
                        .Replace("Phòng Nội vụ", names.Department, StringComparison.Ordinal)
                        .Replace("noi-vu", "chu-tri", StringComparison.Ordinal)
                        .Replace("43/KH-UBND", "17/KH-UBND", StringComparison.Ordinal)
                )
            )
            .Append(
                (
                    "last-year.json",
                    $$"""
                    { "year": {{Year - 1}}, "index": "{{index.Split('"')[3]}}", "source": "Bảng cũ", "seal": null,
                      "units": [ { "code": "{{before.FirstCode}}", "name": "{{before.First}}", "index": 70.5, "rank": 2 },
                                 { "code": "{{before.SecondCode}}", "name": "{{before.Second}}", "index": 90, "rank": 1 } ] }
                    """
                )
            )
            .Append(
                (
                    "uses/thi-dua.json",
                    """
                    { "code": "thi-dua", "name": "Biểu đề nghị thi đua", "feed": "thi-dua-khen-thuong", "decidedBy": "Hội đồng Thi đua - Khen thưởng",
                      "workflow": { "WorkflowName": "thi-dua", "Rules": [
                        { "RuleName": "Chỉ số từ 80%", "Expression": "index >= 80", "SuccessEvent": "Đề nghị xem xét khen thưởng",
                          "Properties": { "assumption": "Ngưỡng để thử." } },
                        { "RuleName": "Các trường hợp còn lại", "Expression": "true", "SuccessEvent": "Không đề nghị",
                          "Properties": { "assumption": "Để thử." } } ] } }
                    """
                )
            );
}
