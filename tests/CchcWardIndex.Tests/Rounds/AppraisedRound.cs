using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>
/// A round small enough to work out by hand in which everything happens after the first score: appraisal twice, tasks excused, a rejection,
/// a cap, a floor, units like no other.
/// </summary>
internal static class AppraisedRound
{
    /// <summary>Text that a spreadsheet would love to run.</summary>
    public const string Hostile = "=HYPERLINK(\"http://x\") <b>\u0001";

    private static readonly Lazy<Results> Made = new(() => Results.Of(Book, Intake(), new DateTimeOffset(2022, 12, 15, 8, 0, 0, TimeSpan.FromHours(7))));
    private static readonly Lazy<RuleBook> Proven = new(Prove);

    public static Results Results => Made.Value;

    public static RuleBook Book => Proven.Value;

    /// <summary>What was handed in; with other figures found in 1.1 of Phường Một where given.</summary>
    public static Intake Intake(decimal found = 50m, string reason = "5 nhiệm vụ báo cáo trùng")
    {
        SelfAssessment[] sheets =
        [
            Sheet("00001", 55m, selfOf12: 3m, violations: 3m, bonus: true),
            Sheet("00002", 60m, selfOf12: 2m, violations: 0m, bonus: false),
            Sheet("00003", 60m, selfOf12: 3m, violations: 1m, bonus: false),
        ];
        AppraisalEntry[] first =
        [
            Entry(sheets[0], "1.1", Conclusion.Adjusted, 10) with
            {
                Facts = [Value("xong", found, 10, 8)],
                Excused = [Value("tong", 2m, 9, 9)],
                Reason = reason,
                Document = "77/BB-NV",
            },
            Entry(sheets[0], "1.2", Conclusion.Adjusted, 12) with
            {
                Points = 1.5m,
                PointsCell = new Cell(12, 10),
                Reason = Hostile,
            },
            Given("00001", "1.3", 98m, 13),
            Given("00002", "1.3", 90m, 14),
            Given("00003", "1.3", 99m, 15),
            Given("00001", "9.3", 1m, 16) with
            {
                Document = "12/KL-TT",
            },
            Given("00002", "9.3", 0m, 17),
            Given("00003", "9.3", 0m, 18),
            Rejected(sheets[1], "1.1"),
            Unrecognised(sheets[1]),
            Entry(sheets[2], "1.1", Conclusion.Agreed, 21),
            Entry(sheets[2], "1.2", Conclusion.Agreed, 22),
        ];
        var answer = new ExplanationEntry(
            "1.1",
            Basis.Of(sheets[1].Reports["1.1"], Rejected(sheets[1], "1.1")),
            "Kế hoạch do Chủ tịch ký lại ngày 10/01",
            new Cell(8, 5)
        )
        {
            Evidence = [new Evidence("16/KH-UBND", new DateOnly(2022, 1, 10), "2")],
        };
        var second = new AppraisalEntry("00002", "1.1", Basis.Of(sheets[1].Reports["1.1"], Rejected(sheets[1], "1.1"), answer), new Cell(9, 11))
        {
            Conclusion = Conclusion.Agreed,
            Reason = "Chấp nhận giải trình",
        };
        var insists = new ExplanationEntry("1.2", Basis.Of(sheets[1].Reports["1.2"], Unrecognised(sheets[1])), "Sáng kiến đã được áp dụng", new Cell(9, 5));
        var upheld = new AppraisalEntry("00002", "1.2", Basis.Of(sheets[1].Reports["1.2"], Unrecognised(sheets[1]), insists), new Cell(10, 11))
        {
            Conclusion = Conclusion.Upheld,
            Reason = "Giải trình không kèm quyết định công nhận",
            Document = "02/TĐ-NV",
        };
        return HandedInOf(sheets) with
        {
            Survey = [Answers("00001", 40m, 32m), Answers("00002", 20m, 20m), Answers("00003", 100m, 70m)],
            Appraisals =
            [
                new AppraisalSheet("noi-vu", AppraisalStage.First, Read("Phieu-tham-dinh-1.xlsx", 'c'), [.. first.Where(entry => entry.Criterion != "9.3")]),
                new AppraisalSheet(
                    "thanh-tra",
                    AppraisalStage.First,
                    Read("Phieu-tham-dinh-thanh-tra.xlsx", 'f'),
                    [.. first.Where(entry => entry.Criterion == "9.3")]
                ),
                new AppraisalSheet("noi-vu", AppraisalStage.Second, Read("Phieu-tham-dinh-2.xlsx", 'd'), [second, upheld]),
            ],
            Explanations = [new ExplanationSheet("00002", Read("Phieu-giai-trinh.xlsx", 'e'), [answer, insists])],
            SurveyCounts =
            [
                new SurveyCount(
                    "Khao-sat.xlsx",
                    166,
                    [new RejectedAnswers(SurveyRejection.OffScale, 4), new RejectedAnswers(SurveyRejection.DoubleRespondent, 2)]
                ),
            ],
        };
    }

    private static Intake HandedInOf(SelfAssessment[] sheets) =>
        new(
            [.. sheets],
            [],
            [],
            [
                .. sheets.Select(sheet => new SubmittedFile(sheet.Source.File, sheet.Source.Sha256, SubmittedKind.SelfAssessment, sheet.Unit)),
                new SubmittedFile("Phieu-tham-dinh-1.xlsx", new string('c', 64), SubmittedKind.Appraisal, null) { Department = "noi-vu" },
            ],
            []
        );

    private static SelfAssessment Sheet(string unit, decimal done, decimal selfOf12, decimal violations, bool bonus)
    {
        CriterionReport Of(int row, decimal self, params (string Name, FactValue Value)[] facts) =>
            new([.. facts.Select((fact, i) => new ReportedFact(fact.Name, fact.Value, new Cell(row + i, 6)))])
            {
                SelfPoints = self,
                Evidence = [new Evidence("15/KH-UBND", new DateOnly(2022, 1, 20), "3")],
                Cell = new Cell(row - 1, 7),
            };
        return new SelfAssessment(
            unit,
            Read($"{unit}.xlsx", 'a'),
            new Dictionary<string, CriterionReport>
            {
                ["1.1"] = Of(10, 4m, ("tong", FactValue.Of(60m)), ("xong", FactValue.Of(done))),
                ["1.2"] = Of(20, selfOf12, ("dat", FactValue.Of(true))),
                ["3.1"] = Of(30, 2m, ("soLan", FactValue.Of(violations))),
                ["9.1"] = Of(40, bonus ? 2m : 0m, ("dat", FactValue.Of(bonus))),
                ["9.2"] = Of(50, bonus ? 1m : 0m, ("dat", FactValue.Of(bonus))),
            }
        );
    }

    private static AppraisalEntry Entry(SelfAssessment sheet, string criterion, Conclusion conclusion, int row) =>
        new(sheet.Unit, criterion, Basis.Of(sheet.Reports[criterion]), new Cell(row, 11)) { Conclusion = conclusion, ReasonCell = new Cell(row, 12) };

    private static AppraisalEntry Rejected(SelfAssessment sheet, string criterion) =>
        Entry(sheet, criterion, Conclusion.Rejected, 19) with
        {
            Reason = "Kế hoạch ký sai thẩm quyền",
        };

    private static AppraisalEntry Unrecognised(SelfAssessment sheet) =>
        Entry(sheet, "1.2", Conclusion.Rejected, 20) with
        {
            Reason = "Sáng kiến chưa được công nhận",
        };

    private static AppraisalEntry Given(string unit, string criterion, decimal value, int row) =>
        new(unit, criterion, Basis.Of(null), new Cell(row, 11)) { Facts = [Value(criterion == "1.3" ? "tyLe" : "soVu", value, row, 8)] };

    private static ReportedFact Value(string name, decimal value, int row, int column) => new(name, FactValue.Of(value), new Cell(row, column));

    private static SurveyAnswers Answers(string unit, decimal valid, decimal satisfied) =>
        new(unit, "CH01", valid, satisfied, Read("Khao-sat.xlsx", 'b'), default, default);

    private static Source Read(string file, char digit) => new(file, new string(digit, 64), "Phiếu");

    private static RuleBook Prove()
    {
        var proven = RuleBook.Prove(
            CriteriaSetLoader.Load("tham-dinh", [.. Files().Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json)))])
        );
        return proven.Book ?? throw new InvalidOperationException(string.Join("\n", proven.Faults));
    }

    private static IEnumerable<(string Path, string Json)> Files()
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
