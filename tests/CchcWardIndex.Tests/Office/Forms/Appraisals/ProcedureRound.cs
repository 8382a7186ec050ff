using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Forms.Appraisals;

/// <summary>A round of the procedure set: two wards that reported, departments that appraised, a ward that explains.</summary>
internal static class ProcedureRound
{
    public const string Ward = "21550";

    public static Intake Reported { get; } = HandedIn.Of(Sheet(Ward, 19), Sheet("21595", 10));

    /// <summary>What Phòng Nội vụ enters: facts of every type, tasks excused, points by judgement, "không phát sinh", a rejection.</summary>
    public static ImmutableArray<AppraisalEntry> Entries { get; } =
    [
        Entry(Ward, "1.1", Conclusion.Adjusted) with
        {
            Facts =
            [
                Fact("daBanHanh", true),
                Fact("ngayBanHanh", new DateTime(2022, 2, 5)),
                Fact("gioGui", new DateTime(2022, 2, 6, 8, 30, 0)),
                Fact("cachGui", "ky-so"),
            ],
            Reason = "Văn bản ban hành ngày 05/02/2022.",
            Document = "15/KH-UBND",
        },
        Entry(Ward, "1.2", Conclusion.Adjusted) with
        {
            Points = 1.5m,
            Reason = "Chưa nêu người chịu trách nhiệm.",
        },
        Entry(Ward, "1.3", Conclusion.Adjusted) with
        {
            Excused = [Fact("tongNhiemVu", 1m)],
            Reason = "=1+1",
        },
        Entry(Ward, "9.2", null) with
        {
            Facts = [Fact("soVuViec", 1m)],
            Document = "07/KL-TTr",
        },
        Entry("21595", "1.1", Conclusion.Agreed),
        Entry("21595", "1.2", Conclusion.Rejected) with
        {
            Reason = "Kế hoạch trái quy định.",
        },
        Entry("21595", "1.3", Conclusion.Adjusted) with
        {
            NotApplicable = true,
            Reason = "Không được giao nhiệm vụ.",
        },
    ];

    public static byte[] Filled { get; } = AppraisalTemplate.Write(With(Form(ProcedureSet.Home, AppraisalStage.First, Reported), Entries));

    public static AppraisalEntry Entry(string unit, string criterion, Conclusion? conclusion) => new(unit, criterion, "", default) { Conclusion = conclusion };

    public static ReportedFact Fact(string name, object value) =>
        new(
            name,
            value switch
            {
                bool yes => FactValue.Of(yes),
                DateTime time => FactValue.Of(time),
                string option => FactValue.Of(option),
                _ => FactValue.Of((decimal)value),
            },
            default
        );

    public static AppraisalForm Form(Department department, AppraisalStage stage, Intake intake) =>
        AppraisalForm.Of(ProcedureSet.Set, department, stage, intake, Scorer.Score(ProcedureSet.Book, intake).Units);

    public static ExplanationForm Asked(Intake intake, string unit = Ward) =>
        ExplanationForm.Of(ProcedureSet.Set, intake, Scorer.Score(ProcedureSet.Book, intake).Units.Single(score => score.Unit.Code == unit));

    /// <summary>The form with its open cells filled in.</summary>
    public static AppraisalForm With(AppraisalForm form, IEnumerable<AppraisalEntry> entries)
    {
        var byKey = entries.ToDictionary(entry => (entry.Unit, entry.Criterion));
        return form with { Rows = [.. form.Rows.Select(row => row with { Standing = byKey.GetValueOrDefault((row.Unit.Code, row.Outcome.Criterion.Code)) })] };
    }

    public static ExplanationForm With(ExplanationForm form, IReadOnlyDictionary<CriterionCode, ExplanationEntry> entries) =>
        form with
        {
            Rows = [.. form.Rows.Select(row => row with { Standing = entries.GetValueOrDefault(row.Outcome.Criterion.Code) })],
        };

    /// <summary>The round after the first appraisal.</summary>
    public static Intake Appraised { get; } = Reported with { Appraisals = Read(Filled).Appraisals };

    /// <summary>What the ward answers: with two documents, with none, and a document alone.</summary>
    public static Dictionary<CriterionCode, ExplanationEntry> Answers =>
        new()
        {
            ["1.1"] = new("1.1", "", "Ngày trên sổ công văn là 20/01/2022.", default)
            {
                Evidence = [new Evidence("15/KH-UBND", new DateOnly(2022, 1, 20), "1"), new Evidence("=2+2", null, "")],
            },
            ["1.2"] = new("1.2", "", "@Kế hoạch có nêu ở phụ lục.", default),
            ["1.3"] = new("1.3", "", "", default) { Evidence = [new Evidence("99/BC-UBND", null, "4")] },
        };

    public static byte[] Explained { get; } =
        ExplanationTemplate.Write(With(Asked(Appraised), Answers) with { Until = new DateTimeOffset(2023, 1, 9, 17, 0, 0, TimeSpan.FromHours(7)) });

    public static Intake Read(params byte[][] files) =>
        EvidenceReader.Read(ProcedureSet.Set, [.. files.Select((file, i) => EvidenceFile.Of($"{(char)('a' + i)}.xlsx", file))]);

    /// <summary>A form with something else in a cell.</summary>
    public static byte[] Put(byte[] file, string row, string column, object? value) =>
        SampleForm.Edit(file, sheet => SampleForm.Put(sheet, row, column, value));

    /// <summary>What was entered, as text to compare.</summary>
    public static string Describe(IEnumerable<AppraisalEntry> entries) =>
        string.Join(
            "\n",
            entries
                .OrderBy(entry => entry.Criterion)
                .ThenBy(entry => entry.Unit)
                .Select(entry =>
                    $"{entry.Unit} {entry.Criterion} {entry.Conclusion} facts={Describe(entry.Facts)} out={Describe(entry.Excused)} "
                    + $"na={entry.NotApplicable} {entry.Points} doc={entry.Document} why={entry.Reason} {entry.Unreadable}"
                )
        );

    public static string Describe(IEnumerable<ExplanationEntry> entries) =>
        string.Join("\n", entries.OrderBy(entry => entry.Criterion).Select(entry => $"{entry.Criterion} {entry.Text} {string.Join(",", entry.Evidence)}"));

    private static string Describe(ImmutableArray<ReportedFact> facts) => string.Join(",", facts.Select(fact => $"{fact.Name}={fact.Value}"));

    private static SelfAssessment Sheet(string unit, int done) =>
        HandedIn.Sheet(
            unit,
            (
                "1.1",
                HandedIn.Report(
                    ("daBanHanh", true),
                    ("ngayBanHanh", new DateTime(2022, 1, 20)),
                    ("gioGui", new DateTime(2022, 1, 21, 9, 0, 0)),
                    ("cachGui", "ky-so")
                ) with
                {
                    SelfPoints = 2m,
                    Explanation = "=HYPERLINK(\"http://x\")",
                }
            ),
            ("1.2", HandedIn.Report(("coSanPham", true)) with { SelfPoints = 2m }),
            ("1.3", HandedIn.Report(("tongNhiemVu", 20), ("daHoanThanh", done)) with { SelfPoints = 1.9m }),
            ("2.2", HandedIn.Report(("daSoHoa", 900)) with { SelfPoints = 2m }),
            ("2.3", HandedIn.Report(("kinhPhi", 12.5m)) with { SelfPoints = 1m }),
            ("9.1", HandedIn.Report(("soMoHinh", 0)) with { SelfPoints = 0m, Evidence = [] })
        );
}
