using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Small sets that use all there is of appraisal, survey, extras and special units, each choosing otherwise where a set may choose.</summary>
internal static class WholeProcedure
{
    /// <summary>How many sets there are.</summary>
    public const int Variants = 12;

    private const string Done =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "min": 1, "max": 40, "excusable": true }, { "name": "xong","""
        + """ "label": "Đã xong", "type": "count", "max": "tong", "excusable": true }""";
    private const string Own =
        """{ "name": "tong", "label": "Tổng số", "type": "count", "max": 40, "source": "department", "excusable": true }, { "name": "xong","""
        + """ "label": "Đã xong", "type": "count", "max": "tong", "source": "department" }""";
    private const string Checks =
        """{ "name": "a", "label": "A?", "type": "yesNo" }, { "name": "b", "label": "B?", "type": "yesNo", "onlyWhen": "a" }, """
        + """{ "name": "saiLuat", "label": "Có văn bản trái luật?", "type": "yesNo" }""";
    private const string Best = """, { "name": "nhat", "label": "Cao nhất", "type": "number", "source": "bestOfUnits", "of": """;

    public static SmallSet Set(int variant, string? specialUnits = null) =>
        Extras(
            Departments(
                FromTables(
                    Wards(
                        new SmallSet
                        {
                            TieRule = variant % 2 == 0 ? "dense" : "competition",
                            WhenEvidenceMissing = Of(variant, "noPoints", "awaitAppraisal", "acceptWithWarning"),
                            Procedure = Procedure(variant, specialUnits ?? SpecialUnits(variant)),
                        }.Units(
                            Unit(1, "phuong"),
                            Unit(2, "xa"),
                            Unit(3, "phuong"),
                            Unit(4, "xa", """, "to": "2022-06-30" """),
                            Unit(5, "phuong", """, "from": "2022-07-01" """),
                            Unit(6, "xa", """, "unranked": "Xã đảo" """)
                        )
                    )
                ),
                variant
            )
        );

    private static string Procedure(int variant, string specialUnits) =>
        $$"""
            "tables": [
              { "code": "766", "name": "Chỉ số 766", "from": "Trung tâm", "unitColumn": "Mã", "columns": [ { "name": "hoSo", "title": "Hồ sơ" } ] },
              { "code": "DTI", "name": "DTI", "from": "Sở", "unitColumn": "Mã", "columns": [ { "name": "dti", "title": "DTI" } ],
                "whenMissing": "notApplicable" } ],
            "smallerTotals": [ { "appliesTo": { "units": [ "00003" ] }, "totalPoints": 16 } ],
            "appraisal": { "unappraised": "{{Of(variant, "rulePointsStand", "await")}}", "raiseAboveClaim": "{{Of(
                variant / 2,
                "allowed",
                "refused"
            )}}", "explanation": { "days": 5, "until": "17:00" } },
            "survey": { "whenNotHeld": "{{Of(variant, "rescale", "await")}}", "smallestSample": 30 },
            "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ", "mayPassMaximum": {{Of(variant / 3, "true", "false")}}{{Of(
                variant,
                "",
                ", \"bonusCap\": 1.5",
                ", \"bonusCap\": 2"
            )}}{{Of(variant / 2, ", \"penaltyCap\": 2.5", "")}}{{Of(variant, ", \"cap\": 1.25", "", "", ", \"cap\": 3")}} },
            "floors": { {{Of(variant, "\"area\": 0, \"total\": 0", "\"area\": -0.25", "\"total\": -1", "\"area\": 0")}} },
            "specialUnits": {{specialUnits}}
            """;

    private static SmallSet Wards(SmallSet set) =>
        set.With(
                "1.1",
                2m,
                Checks,
                EveryFeature.Points(("A và B", "b == true", "2"), ("Chỉ A", "a", "0.5"), ("Không gì cả", "true", "0"), ("Trái luật", "saiLuat", "veto")),
                """
                "combine": "first", "judgement": true, "step": 0.25, "variants": [ { "name": "Đơn vị hai", "appliesTo": { "units": [ "00002" ] },
                  "minPoints": -0.25, "workflow": { "WorkflowName": "1.1 Đơn vị hai", "Rules": [
                    { "RuleName": "B", "Expression": "b == true", "SuccessEvent": "2" }, { "RuleName": "Chỉ A", "Expression": "a", "SuccessEvent": "1" },
                    { "RuleName": "Trái luật", "Expression": "saiLuat", "SuccessEvent": "-0.25" },
                    { "RuleName": "Không gì cả", "Expression": "true", "SuccessEvent": "0" } ] } } ]
                """
            )
            .With(
                "1.2",
                3m,
                Done,
                EveryFeature.Points(("Tỷ lệ", "true", "= xong / tong * 3m")),
                """ "combine": "first", "whenNotApplicable": "excludeFromMaximum", "appliesTo": { "except": { "units": [ "00003" ] } } """
            )
            .With(
                "1.3",
                1m,
                """{ "name": "co", "label": "Có?", "type": "yesNo" }, { "name": "doHuyen", "label": "Đúng ở sổ của phòng?", "type": "yesNo","""
                    + """ "source": "department" }""",
                EveryFeature.Points(("Có và đúng", "co && doHuyen", "1"), ("Có", "co", "0.4"), ("Không", "true", "0")),
                """ "combine": "first", "judgement": true, "whenNotApplicable": "fullPoints" """
            )
            .With(
                "4.1",
                1m,
                Outside + """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }, { "name": "loi", "label": "Số lỗi", "type": "count", "max": 5 }""",
                EveryFeature.Points(
                    ("Đạt", "dat && loi * 20 <= hoSo", "1"),
                    ("Có lỗi", "dat", "0"),
                    ("Trừ thêm", "loi > 0", "-0.5"),
                    ("Không đạt", "true", "0")
                ),
                """ "combine": "first", "minPoints": -0.5 """
            );

    private const string Outside =
        """{ "name": "hoSo", "label": "Hồ sơ", "type": "count", "min": 1, "max": 30, "source": "table", "table": "766", "column": "hoSo" }, """;

    // What a table from outside alone decides; beside what others say it stands in 2.1 and 4.1.
    private static SmallSet FromTables(SmallSet set) =>
        set.WithTable(
            "4.2",
            1m,
            """{ "name": "dti", "label": "DTI", "type": "percent", "source": "table", "table": "DTI", "column": "dti" }""",
            EveryFeature.Points(("Theo chỉ số", "true", "= dti / 100")),
            """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """
        );

    private static SmallSet Departments(SmallSet set, int variant) =>
        set.With(
                "2.1",
                2m,
                Outside + Own,
                EveryFeature.Points(("Không có hồ sơ", "tong == 0", "2"), ("Tỷ lệ", "true", "= iif(hoSo > 10, xong / tong * 2m, xong / tong)")),
                """ "combine": "first", "whenNotApplicable": "excludeFromMaximum", "judgement": true """
            )
            .With(
                "2.2",
                1m,
                Done + Best + "\"xong / tong\" }",
                EveryFeature.Points(("So với cao nhất", "nhat > 0", "= xong / tong / nhat"), ("Không ai có", "true", "0")),
                $""" "combine": "first", "whenNotApplicable": "excludeFromMaximum", "unappraised": "{Of(variant, "await", "rulePointsStand")}" """
            )
            .With(
                "2.3",
                1m,
                Own.Replace("\"max\": 40", "\"min\": 1, \"max\": 40", StringComparison.Ordinal) + Best + "\"xong\" }",
                EveryFeature.Points(("So với cao nhất", "nhat > 0", "= xong / nhat"), ("Không ai có", "true", "= xong / tong * 0m"))
            )
            .With(
                "2.4",
                2m,
                Done
                    + """, { "name": "hang", "label": "Hạng", "type": "count", "source": "rankAmongUnits", "of": "xong / tong", "within": "group" }"""
                    + """, { "name": "trungBinh", "label": "Trung bình", "type": "number", "source": "meanOfUnits", "of": "xong / tong" }""",
                EveryFeature.Points(
                    ("Đứng đầu khối", "hang == 1", "2"),
                    ("Từ trung bình trở lên", "xong / tong >= trungBinh", "1"),
                    ("Dưới trung bình", "true", "0")
                ),
                """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """
            );

    private static SmallSet Extras(SmallSet set) =>
        set.WithSatisfaction("3.1", 4m, ("CH01", 2m), ("CH02", 1m))
            .WithSurvey("3.2", 1m, "CH03")
            .WithExtra(
                "9.1",
                "bonus",
                8m,
                """{ "name": "moHinh", "label": "Số mô hình", "type": "count", "max": 10 }""",
                EveryFeature.Points(("Mỗi mô hình 2 điểm", "true", "= Math.Min(8m, moHinh * 2m)")),
                """ "combine": "first", "appliesTo": { "groups": [ "phuong", "xa" ], "except": { "units": [ "00002" ] } } """
            )
            .WithExtra(
                "9.2",
                "bonus",
                1m,
                """{ "name": "khen", "label": "Được khen?", "type": "yesNo", "source": "department" }""",
                EveryFeature.Points(("Được khen", "khen", "1"), ("Không", "true", "0")),
                """ "combine": "first", "judgement": true, "step": 0.5 """
            )
            .WithExtra(
                "9.3",
                "penalty",
                0m,
                """{ "name": "vu", "label": "Số vụ nhũng nhiễu", "type": "count", "max": 3, "source": "department" }""",
                EveryFeature.Points(("Mỗi vụ trừ 3 điểm", "true", "= -3m * vu")),
                """ "combine": "first", "minPoints": -9 """
            )
            .WithExtra(
                "9.4",
                "penalty",
                0m,
                """{ "name": "tre", "label": "Số báo cáo trễ", "type": "count", "max": 4 }""",
                EveryFeature.Points(("Mỗi báo cáo trễ trừ 0,25 điểm", "true", "= -0.25m * tre")),
                """ "combine": "first", "minPoints": -1, "judgement": true """
            );

    private static string SpecialUnits(int variant) =>
        $$"""{ "notSubmitted": "{{Of(variant, "noPoints", "unranked", "await")}}","""
        + $$""" "ended": "{{Of(variant, "ranked", "unranked", "excluded")}}", "began": "{{Of(variant / 2, "unranked", "excluded", "ranked")}}" }""";

    private static string Unit(int i, string group, string more = "") =>
        $$"""{ "code": "0000{{i}}", "name": "Đơn vị {{i}}", "kind": "xã", "group": "{{group}}"{{more}} }""";

    private static string Of(int variant, params string[] among) => among[variant % among.Length];
}
