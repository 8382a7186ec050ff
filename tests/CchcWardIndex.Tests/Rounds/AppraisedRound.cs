using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
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
    private static readonly Lazy<RuleBook> Proven = new(AppraisedSet.Proven);

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
        var first = First(sheets, found, reason);
        var (explanations, second) = Explained(sheets);
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
                new AppraisalSheet("noi-vu", AppraisalStage.Second, Read("Phieu-tham-dinh-2.xlsx", 'd'), [.. second]),
            ],
            Explanations = [new ExplanationSheet("00002", Read("Phieu-giai-trinh.xlsx", 'e'), [.. explanations])],
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

    private static AppraisalEntry[] First(SelfAssessment[] sheets, decimal found, string reason) =>
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

    // What Phường Hai explains, and what comes of it: the one is agreed to, the other upheld.
    private static (ExplanationEntry[] Explanations, AppraisalEntry[] Second) Explained(SelfAssessment[] sheets)
    {
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
        return ([answer, insists], [second, upheld]);
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
            new Dictionary<CriterionCode, CriterionReport>
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
}
