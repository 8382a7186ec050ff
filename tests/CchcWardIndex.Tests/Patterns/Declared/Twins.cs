namespace CchcWardIndex.Tests.Patterns.Declared;

/// <summary>The sets of the patterns once more, their rules declared instead of written: the same file otherwise.</summary>
internal static class Twins
{
    /// <summary>What stands under <c>scoring</c> in the place of <c>combine</c> and <c>workflow</c>, and the names of the rules that it makes.</summary>
    public static ImmutableArray<Twin> All { get; } =
    [
        new("P01", "1.1.json", """{ "yesNo": { "when": "dat" } }""", ["Đạt", "Không đạt"]),
        new(
            "P02",
            "1.1.json",
            """
            { "yesNo": { "when": "soBaoCao >= 4 && dungHan", "yes": "Đủ 04 báo cáo trở lên và đúng hạn", "no": "Thiếu báo cáo hoặc trễ hạn" } }
            """,
            ["Đủ 04 báo cáo trở lên và đúng hạn", "Thiếu báo cáo hoặc trễ hạn"]
        ),
        new(
            "P03",
            "1.1.json",
            """
            { "checklist": { "rows": [ { "when": "mucTieu", "points": 0.1, "name": "Có mục tiêu" }, { "when": "ketQua", "points": 0.1, "name": "Có kết quả" },
              { "when": "phanCong", "points": 0.1, "name": "Có phân công" } ] } }
            """,
            ["Có mục tiêu: 0,1 điểm", "Có kết quả: 0,1 điểm", "Có phân công: 0,1 điểm"]
        ),
        new(
            "P04",
            "1.1.json",
            """
            { "choice": { "of": "banHanh", "rows": [ { "is": "kip-thoi", "points": 1 }, { "is": "cham", "points": 0.5, "name": "Chậm" },
              { "is": "khong", "points": 0 } ] } }
            """,
            ["Kịp thời", "Chậm", "Không ban hành"]
        ),
        new(
            "P05",
            "1.1.json",
            """
            { "bands": { "of": "xong / tong", "as": "percent", "rows": [ { "above": 90, "points": 2 }, { "from": 70, "points": 1 }, { "points": 0 } ] } }
            """,
            ["Trên 90%", "Từ 70% đến 90%", "Dưới 70%"]
        ),
        new(
            "P06",
            "1.1.json",
            """
            { "bands": { "of": "tyLe", "rows": [ { "from": 90, "points": 60 }, { "from": 80, "points": 50 }, { "from": 70, "points": 40 },
              { "from": 60, "points": 30 }, { "from": 50, "points": 20 }, { "points": 10 } ] } }
            """,
            ["Từ 90% trở lên", "Từ 80% đến dưới 90%", "Từ 70% đến dưới 80%", "Từ 60% đến dưới 70%", "Từ 50% đến dưới 60%", "Dưới 50%"]
        ),
        new("P07", "1.1.json", """{ "proportion": { "of": "xong / tong" } }""", ["Tỷ lệ × 2 điểm"]),
        new("P08", "1.1.json", """{ "proportion": { "of": "xong / tong", "from": 70 } }""", ["Từ 70% trở lên: tỷ lệ × 2 điểm", "Dưới 70%"]),
        new(
            "P09",
            "1.1.json",
            """{ "proportion": { "of": "xong / tong", "best": "caoNhat" } }""",
            ["Chưa đơn vị nào có kết quả", "Tỷ lệ của đơn vị ÷ tỷ lệ cao nhất × 2 điểm"]
        ),
        new(
            "P09b",
            "1.1.json",
            """
            { "cases": { "rows": [ { "when": "xong / tong >= trungBinh", "points": 2, "name": "Từ trung bình trở lên" },
              { "points": 0.5, "name": "Dưới trung bình" } ] } }
            """,
            ["Từ trung bình trở lên", "Dưới trung bình"]
        ),
        new("P10", "1.1.json", """{ "perItem": { "of": "soSangKien", "each": 1, "unit": "sáng kiến" } }""", ["Mỗi sáng kiến 1 điểm, tối đa 5 điểm"]),
        new(
            "P11",
            "1.1.json",
            """{ "increments": { "of": "tyLe", "from": 50, "start": 15, "per": 1, "each": 0.5 } }""",
            ["Từ 50%: 15 điểm, cứ thêm đủ 1% cộng 0,5 điểm, tối đa 35 điểm", "Dưới 50%"]
        ),
        new(
            "P12",
            "1.1.json",
            """
            { "best": { "rows": [ { "when": "keHoach", "points": 0.25, "name": "Chỉ ban hành kế hoạch" },
              { "when": "longGhep", "points": 0.5, "name": "Có kế hoạch lồng ghép" },
              { "when": "rieng", "points": 1, "name": "Có kế hoạch riêng và đã thực hiện" }, { "points": 0, "name": "Không có" } ] } }
            """,
            ["Chỉ ban hành kế hoạch", "Có kế hoạch lồng ghép", "Có kế hoạch riêng và đã thực hiện", "Không có"]
        ),
        new("P13", "1.1.json", """{ "proportion": { "of": "xong / tong" } }""", ["Tỷ lệ × 2 điểm"]),
        new("P14", "1.1.json", """{ "proportion": { "of": "xong / tong" } }""", ["Tỷ lệ × 2 điểm"]),
        new(
            "P15",
            "1.1.json",
            """{ "deadline": { "of": "ngay", "label": "Ban hành", "rows": [ { "until": "year-01-31", "points": 0.2 }, { "points": 0 } ] } }""",
            ["Ban hành chậm nhất ngày 31/01/2022", "Ban hành sau ngày 31/01/2022"]
        ),
        new(
            "P16",
            "1.1.json",
            """{ "deadline": { "of": "luc", "label": "Gửi", "rows": [ { "before": "year-11-30T17:00:00", "points": 0.5 }, { "points": 0 } ] } }""",
            ["Gửi trước 17 giờ 00 ngày 30/11/2022", "Gửi từ 17 giờ 00 ngày 30/11/2022 trở đi"]
        ),
        new(
            "P17",
            "1.1.json",
            """
            { "cases": { "rows": [ { "when": "baoCaoDu", "points": 1, "name": "Gửi đủ báo cáo" },
              { "when": "nhacNho == 0", "points": 0, "name": "Không gửi đủ" },
              { "points": -0.25, "name": "Không gửi đủ và bị nhắc nhở: trừ thêm" } ] } }
            """,
            ["Gửi đủ báo cáo", "Không gửi đủ", "Không gửi đủ và bị nhắc nhở: trừ thêm"]
        ),
        new(
            "P18",
            "1.1.json",
            """
            { "checklist": { "rows": [ { "when": "kiemTra", "points": 0.5, "name": "Có tự kiểm tra" },
              { "when": "congKhai", "points": 0.5, "name": "Có công khai" } ] }, "veto": [ { "when": "traiLuat >= 1", "name": "Có văn bản trái pháp luật" } ] }
            """,
            ["Có văn bản trái pháp luật: 0 điểm cả tiêu chí", "Có tự kiểm tra: 0,5 điểm", "Có công khai: 0,5 điểm"]
        ),
        new("P19", "9.1.json", """{ "perItem": { "of": "moHinh", "each": 1, "unit": "mô hình" } }""", ["Mỗi mô hình 1 điểm, tối đa 3 điểm"]),
        new("P19", "9.2.json", """{ "deduct": { "of": "vu", "each": 2, "unit": "vụ" } }""", ["Không có vụ nào", "Mỗi vụ trừ 2 điểm, tối đa 4 điểm"]),
        new("P20", "1.1.json", """{ "proportion": { "of": "xong / tong" } }""", ["Tỷ lệ × 2 điểm"]),
        new("P21", "1.1.json", """{ "proportion": { "of": "haiLong / hopLe", "label": "tỷ lệ hài lòng" } }""", ["Tỷ lệ hài lòng × 10 điểm"]),
        new(
            "P21b",
            "1.1.json",
            """{ "bands": { "of": "mucHaiLong", "rows": [ { "from": 90, "points": 10 }, { "from": 50, "times": 10 }, { "points": 0 } ] } }""",
            ["Từ 90% trở lên", "Từ 50% đến dưới 90%: tỷ lệ × 10 điểm", "Dưới 50%"]
        ),
        new("P22", "1.1.json", """{ "proportion": { "of": "xong / tong", "step": 0.05 } }""", ["Tỷ lệ × 1 điểm, làm tròn đến 0,05"]),
        new("P23", "1.1.json", """{ "yesNo": { "when": "dat" } }""", ["Đạt", "Không đạt"]),
        new(
            "P23b",
            "1.1.json",
            """{ "bands": { "of": "xong / tong", "as": "percent", "rows": [ { "from": 90, "points": 2 }, { "points": 0 } ] } }""",
            ["Từ 90% trở lên", "Dưới 90%"]
        )
        {
            OfVariant = """{ "bands": { "of": "xong / tong", "as": "percent", "rows": [ { "from": 75, "points": 2 }, { "points": 0 } ] } }""",
        },
        new(
            "P27",
            "1.1.json",
            """
            { "cases": { "rows": [ { "when": "hang == 1", "points": 3, "name": "Hạng nhất khối" },
              { "when": "truoc < 20", "points": 2, "name": "Thuộc 20% đơn vị có tỷ lệ cao nhất khối" },
              { "points": 1, "name": "Các trường hợp còn lại" } ] } }
            """,
            ["Hạng nhất khối", "Thuộc 20% đơn vị có tỷ lệ cao nhất khối", "Các trường hợp còn lại"]
        ),
    ];
}

/// <summary>A criterion of a pattern's set with its rules declared.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="File">The criterion's file.</param>
/// <param name="Scoring">What is declared.</param>
/// <param name="Rules">The names of the rules that it makes.</param>
internal sealed record Twin(string Pattern, string File, string Scoring, ImmutableArray<string> Rules)
{
    /// <summary>What is declared for the units of its variant; null where it has none.</summary>
    public string? OfVariant { get; init; }

    public override string ToString() => $"{Pattern} {File}";
}
