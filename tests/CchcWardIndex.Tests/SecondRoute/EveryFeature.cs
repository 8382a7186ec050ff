using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>A set that uses what the 2022 set happens not to: late vetoes, sums with deductions, the other tie rule, units that come and go.</summary>
internal static class EveryFeature
{
    private const string Done =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "min": 1, "max": 60 }, { "name": "xong", "label": "Đã xong","""
        + """ "type": "count", "max": "tong" }""";
    private const string Checks =
        """{ "name": "a", "label": "A?", "type": "yesNo" }, { "name": "b", "label": "B?", "type": "yesNo" }, { "name": "saiLuat","""
        + """ "label": "Có văn bản trái luật?", "type": "yesNo" }""";

    private const string Compared =
        """, { "name": "trungBinh", "label": "Trung bình", "type": "number", "source": "meanOfUnits", "of": "xong / tong" }, """
        + """{ "name": "trungVi", "label": "Trung vị", "type": "number", "source": "medianOfUnits", "of": "xong / tong", "within": "group" }, """
        + """{ "name": "thapNhat", "label": "Thấp nhất", "type": "number", "source": "leastOfUnits", "of": "xong / tong" }, """
        + """{ "name": "hang", "label": "Hạng", "type": "count", "source": "rankAmongUnits", "of": "xong / tong" }, """
        + """{ "name": "truoc", "label": "Tỷ lệ đơn vị đứng trên", "type": "percent", "source": "shareAheadAmongUnits", "of": "xong / tong","""
        + """ "within": "group" }""";

    // Of 20,5 points in all: 1.4 (1 point) is for the group xa, 1.6 (1 point) for all but those on the coast, where 1.1 gives half a point less.
    private const string Totals = """
        "tables": [
          { "code": "766", "name": "Chỉ số 766", "from": "Trung tâm", "unitColumn": "Mã", "columns": [ { "name": "diem", "title": "Điểm" },
            { "name": "hoSo", "title": "Hồ sơ" } ] },
          { "code": "DTI", "name": "DTI", "from": "Sở", "unitColumn": "Mã", "whenMissing": "notApplicable",
            "columns": [ { "name": "dti", "title": "DTI" }, { "name": "mang", "title": "Có mạng" } ] } ],
        "attributes": [ "ven biển" ], "smallerTotals": [
          { "appliesTo": { "attributes": [ "ven biển" ] }, "totalPoints": 18 },
          { "appliesTo": { "groups": [ "phuong" ] }, "totalPoints": 19.5 } ]
        """;

    public static SmallSet Set(string tieRule, string whenEvidenceMissing) => FromTables(Comparing(Alone(Empty(tieRule, whenEvidenceMissing))));

    // What looks at one unit alone.
    private static SmallSet Alone(SmallSet set) =>
        set.With(
                "1.1",
                2m,
                Checks,
                Points(("A và B", "a && b", "2"), ("Chỉ A hoặc chỉ B", "a != b", "0.5"), ("Không gì cả", "!a", "0"), ("Trái luật", "saiLuat", "veto")),
                $$"""
                "combine": "first", "variants": [ { "name": "Ven biển", "appliesTo": { "attributes": [ "ven biển" ] }, "maxPoints": 1.5,
                  "combine": "sum", "workflow": { "WorkflowName": "1.1 Ven biển",
                  "Rules": [ {{Points(("A", "a", "1"), ("B", "b", "0.5"), ("Trái luật", "saiLuat", "veto"))}} ] } } ]
                """
            )
            .With(
                "1.2",
                1.5m,
                Checks,
                Points(("A", "a", "1"), ("B", "b", "0.5"), ("Trừ", "!b && !a", "-0.5"), ("Trái luật", "saiLuat", "veto")),
                """ "combine": "sum", "minPoints": -0.5 """
            )
            .With(
                "1.3",
                3m,
                Done,
                Points(("Tỷ lệ", "xong > 0", "= xong / tong * 3m"), ("Đủ một nửa", "xong * 2 >= tong", "1.7"), ("Chưa có", "true", "0")),
                """ "combine": "max", "whenNotApplicable": "fullPoints" """
            )
            .With(
                "1.4",
                1m,
                Done,
                Points(("Theo bước", "true", "= Math.Max(Step.Floor(xong / tong, 0.05m), iif(xong == tong, 1m, 0m))")),
                """ "combine": "first", "step": 0.05, "whenNotApplicable": "excludeFromMaximum", "appliesTo": { "groups": [ "xa" ] } """
            )
            .With(
                "1.5",
                2m,
                """{ "name": "co", "label": "Có không?", "type": "yesNo" }, """
                    + """{ "name": "ngay", "label": "Ngày", "type": "date", "min": "year-1-06-01", "onlyWhen": "co" }""",
                Points(
                    ("Đúng hạn", "ngay <= DateTime(year,3,31)", "2"),
                    ("Trễ tới 10 ngày", "ngay <= DateTime(2022,4,10)", "= 2m - Days.Between(DateTime(year,3,31), ngay) * 0.1m"),
                    ("Trễ nữa", "ngay > DateTime(2022,4,10)", "0.5"),
                    ("Không có", "true", "0")
                )
            );

    // What tables from outside give: alone, compared, and beside what the ward reports.
    private static SmallSet FromTables(SmallSet set) =>
        set.WithTable(
                "1.8",
                1m,
                Outside("diem", "766", "diem", """ "number", "max": 100 """)
                    + """, { "name": "tb", "label": "Trung bình", "type": "number", "source": "meanOfUnits", "of": "diem" }""",
                Points(("Từ trung bình", "diem >= tb", "1"), ("Dưới trung bình", "true", "= diem / 100"))
            )
            .With(
                "1.9",
                1m,
                Outside("hoSo", "766", "hoSo", """ "count", "min": 1, "max": 50 """)
                    + """, { "name": "buuChinh", "label": "Qua bưu chính", "type": "count", "max": "hoSo" }""",
                Points(("Tỷ lệ", "true", "= buuChinh / hoSo")),
                """ "combine": "first", "whenNotApplicable": "fullPoints" """
            )
            .WithTable(
                "1.10",
                1m,
                Outside("dti", "DTI", "dti", "\"percent\"") + ", " + Outside("mang", "DTI", "mang", "\"yesNo\""),
                Points(("Có mạng và từ 50%", "mang && dti >= 50", "1"), ("Có mạng", "mang", "= dti / 100"), ("Không có mạng", "true", "0")),
                """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """
            );

    private static string Outside(string name, string table, string column, string type) =>
        $$"""{ "name": "{{name}}", "label": "Số liệu {{name}}", "type": {{type}}, "source": "table", "table": "{{table}}", "column": "{{column}}" }""";

    // What compares units, and the survey.
    private static SmallSet Comparing(SmallSet set) =>
        set.With(
                "1.6",
                1m,
                Done + """, { "name": "nhat", "label": "Cao nhất", "type": "number", "source": "bestOfUnits", "of": "xong / tong" }""",
                Points(("So với cao nhất", "nhat > 0", "= Math.Min(1m, xong / tong / nhat)"), ("Không ai có", "true", "0")),
                """
                "combine": "first", "whenNotApplicable": "excludeFromMaximum",
                "appliesTo": { "kinds": [ "xã" ], "except": { "attributes": [ "ven biển" ] } }
                """
            )
            .With(
                "1.7",
                3m,
                Done + Compared,
                Points(
                    ("Nửa đầu của khối", "truoc < 50 && hang > 0", "3"),
                    ("Từ trung bình trở lên", "xong / tong >= trungBinh", "2"),
                    ("Từ trung vị trở lên", "xong / tong >= trungVi", "1"),
                    ("Trên mức thấp nhất", "xong / tong > thapNhat", "= 1m - hang / 10"),
                    ("Thấp nhất", "true", "0")
                )
            )
            .WithSurvey("2.1", 4m, "CH01", "");

    private static SmallSet Empty(string tieRule, string whenEvidenceMissing) =>
        new SmallSet
        {
            TieRule = tieRule,
            WhenEvidenceMissing = whenEvidenceMissing,
            Procedure = Totals,
        }.Units([
            .. Enumerable
                .Range(1, 7)
                .Select(i => $$"""{ "code": "0000{{i}}", "name": "Đơn vị {{i}}", "kind": "xã", "group": "{{(i % 2 == 0 ? "xa" : "phuong")}}"{{Span(i)}} }"""),
        ]);

    // Points, "veto", or "=" and a formula.
    public static string Points(params (string Name, string When, string Gives)[] rules) =>
        string.Join(
            ", ",
            rules.Select(rule =>
                rule.Gives[0] == '='
                    ? $$"""{ "RuleName": "{{rule.Name}}", "Expression": "{{rule.When}}", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                        + $$""" "Context": { "Expression": "{{rule.Gives[2..]}}" } } } }"""
                    : $$"""{ "RuleName": "{{rule.Name}}", "Expression": "{{rule.When}}", "SuccessEvent": "{{rule.Gives}}" }"""
            )
        );

    // Three of the units began or ended within the year or beside it.
    private static string Span(int unit) =>
        unit switch
        {
            7 => """, "attributes": [ "ven biển" ] """,
            3 => """, "to": "2022-12-30" """,
            5 => """, "from": "2022-12-31" """,
            6 => """, "from": "2023-01-01" """,
            _ => "",
        };
}
