using System.Text;
using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Dossiers;
using CchcWardIndex.Office.Feeds;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Office.Forms.Tables;
using CchcWardIndex.Office.Receipts;
using CchcWardIndex.Office.Remedies;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Office.SampleSheets;
using CchcWardIndex.Office.Years;
using CchcWardIndex.Pages;
using CchcWardIndex.Pages.Board;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office;
using CchcWardIndex.Tests.Office.Dossiers;
using CchcWardIndex.Tests.Office.Forms.Answers;
using CchcWardIndex.Tests.Office.Forms.Appraisals;
using CchcWardIndex.Tests.Office.Forms.Surveys;
using CchcWardIndex.Tests.Office.Forms.Tables;
using CchcWardIndex.Tests.Office.Receipts;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Pages;
using CchcWardIndex.Tests.Rounds;
using CchcWardIndex.Tests.Sets;
using CchcWardIndex.Tests.Uses;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Tests.Papers;

/// <summary>Everything that people are given to read, made of rounds small enough to read: each file's name beside how it comes to be.</summary>
internal static class SamplePapers
{
    private static readonly DateTimeOffset When = new(2022, 12, 20, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly Results Round = AppraisedRound.Results;

    public static IReadOnlyDictionary<string, Func<string>> All { get; } =
        new[] { Forms(), Receipts(), Dossier(), AfterPublication(), Pages() }.SelectMany(papers => papers).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, Func<string>>> Forms() =>
        [
            Workbook("form-self-assessment", () => SelfAssessmentTemplate.Write(ProcedureSet.Set, ProcedureSet.Unit)),
            Workbook("form-self-assessment-filled", () => SampleForm.Filled),
            Workbook("form-appraisal-first", () => ProcedureRound.Filled),
            Workbook("form-appraisal-second", () => AppraisalTemplate.Write(ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.Second, Explained()))),
            Workbook("form-explanation", () => ExplanationTemplate.Write(ProcedureRound.Asked(ProcedureRound.Appraised))),
            Workbook("form-explanation-filled", () => ProcedureRound.Explained),
            Workbook("form-survey", () => SurveyTests.Filled),
            Workbook("form-table", () => OutsideTableTemplate.Write(OutsideSeason.Set, OutsideSeason.Set.Table("766")!)),
            Workbook("form-table-by-name", () => OutsideSeason.UsualDti),
            Workbook("form-appraisal-with-table", () => AppraisalTemplate.Write(OutsideSeason.Appraisal)),
            Workbook("form-self-assessment-with-table", () => OutsideSeason.Sheet(OutsideSeason.One, 45m)),
            Workbook("form-survey-answers", () => Raw.Write(Raw.Usual)),
        ];

    private static IEnumerable<KeyValuePair<string, Func<string>>> Receipts() =>
        [
            Receipt("accepted", () => SampleReceipts.Accepted),
            Receipt("remarks", () => SampleReceipts.Remarked),
            Receipt("partial", () => SampleReceipts.Partial),
            Receipt("refused", () => SampleReceipts.Refused),
            Receipt("not-read", () => SampleReceipts.Refused with { Kind = SubmittedKind.NotRead, Verdict = Verdict.NotRead }),
            Receipt("unpacked", () => SampleReceipts.Refused with { Verdict = Verdict.Unpacked, Remarks = [] }),
            Receipt("late", () => SampleReceipts.Late),
            Receipt("late-accepted", () => SampleReceipts.Late with { Decision = new LateDecision(true, "Văn thư", When, "Mất điện cả ngày.", 3) }),
            Receipt("late-declined", () => SampleReceipts.Late with { Decision = new LateDecision(false, "Văn thư", When, "Không có lý do.", 2) }),
            Receipt("replacing", () => SampleReceipts.Replacing),
            Receipt("table", () => SampleReceipts.Table),
            Receipt("survey-answers", () => SampleReceipts.Answers with { Survey = SampleReceipts.Standing }),
            Receipt("survey", () => SampleReceipts.Answers with { SurveyCount = null, Verdict = Verdict.Accepted }),
            Receipt("appraisal", () => OfDepartment(SubmittedKind.Appraisal)),
            Receipt("second-appraisal", () => OfDepartment(SubmittedKind.SecondAppraisal) with { Open = new OpenConclusions(2, 2, []) }),
            Receipt("explanation", () => SampleReceipts.Replacing with { Kind = SubmittedKind.Explanation, Points = [], Index = null }),
        ];

    private static IEnumerable<KeyValuePair<string, Func<string>>> Dossier() =>
        [
            Workbook("results", () => ResultsWorkbook.Write(Round)),
            Workbook("problems", () => ProblemWorkbook.Write(Round.Set.Title, Round.Set.Authority.Name, Round.Set.Authority.Office, [.. Problems()])),
            Workbook("sample", () => SampleWorkbook.Write(Round, Samples.Draw(Round, 3, 50), "Theo công bố lần 1.")),
            .. new[] { "00001", "00002", "00004" }.Select(unit =>
                Document($"bien-ban-{unit}", () => BienBan.Write(new ConfirmationFacts(Round, Of(unit), When)))
            ),
            Document("to-trinh", () => ToTrinh.Write(Facts())),
            Document("quyet-dinh", () => QuyetDinh.Write(Facts())),
            Document("to-trinh-correction", () => ToTrinh.Write(Facts() with { Submission = 2, Corrects = Corrects() })),
            Document("quyet-dinh-correction", () => QuyetDinh.Write(Facts() with { Submission = 2, Corrects = Corrects() })),
        ];

    private static IEnumerable<KeyValuePair<string, Func<string>>> AfterPublication() =>
        [
            Workbook("remedy-plan", () => RemedyPlanWorkbook.Write(RemedyPlan.Of(SamplePlan.WithLastYear))),
            Document("remedy-plan-draft", () => KeHoachKhacPhuc.Write(RemedyPlan.Of(SamplePlan.WithLastYear))),
            Document("remedy-plan-draft-nothing-lost", () => KeHoachKhacPhuc.Write(RemedyPlan.Of(SamplePlan.Perfect))),
            .. new[] { "thi-dua", "danh-gia-nguoi-dung-dau" }.SelectMany(Feeds),
            Workbook("comparison", () => ComparisonWorkbook.Write(Comparison.Between(SamplePlan.WithLastYear.Set.LastYear!, Now(), FormerCodes.Same), "UBND")),
            Workbook("what-if", () => WhatIfWorkbook.Write(Moved(), Round.Set, Round.Set with { Title = "Bộ chỉ số dự kiến" })),
        ];

    private static IEnumerable<KeyValuePair<string, Func<string>>> Pages() =>
        [
            Page("results-page", () => ResultsPage.Write(Shown(), SampleAnalysis.Certainty(Round), SampleAnalysis.Losses(Round))),
            Page("results-page-draft", () => ResultsPage.Write(Round, null, [])),
            Page("board", () => BoardPage.Write(BoardPageTests.Facts with { Notes = BoardPageTests.Facts.Notes[..1] })),
        ];

    private static IEnumerable<KeyValuePair<string, Func<string>>> Feeds(string use)
    {
        // One unit after appraisal, and one that is not ranked.
        Feed Feed()
        {
            var season = SampleRound.AppraisedWhole;
            var unranked = season.Units[1] with { Rank = null, GroupRank = null, Grade = null };
            return SamplePublications.Of(season with { Units = [season.Units[0], unranked] }).Feed(use);
        }

        return
        [
            Workbook($"feed-{use}", () => FeedWorkbook.Write(Feed())),
            new($"feed-{use}.csv.txt", () => Encoding.Unicode.GetString(FeedCsv.Write(Feed()).Span)),
            new($"feed-{use}.json.txt", () => Encoding.UTF8.GetString(FeedJson.Write(Feed()).Span)),
        ];
    }

    private static KeyValuePair<string, Func<string>> Workbook(string name, Func<byte[]> write) => new(name + ".txt", () => WorkbookText.Of(write()));

    private static KeyValuePair<string, Func<string>> Document(string name, Func<byte[]> write) => new(name + ".txt", () => DocumentText.Of(write()));

    private static KeyValuePair<string, Func<string>> Page(string name, Func<byte[]> write) => new(name + ".html", () => Encoding.UTF8.GetString(write()));

    // Three criteria say how the others look; one of them waits where any does.
    private static KeyValuePair<string, Func<string>> Receipt(string name, Func<Receipt> receipt) =>
        Workbook(
            $"receipt-{name}",
            () => receipt() is { Points: { Length: > 20 } points } whole ? Write(whole with { Points = [points[0], points[3], points[20]] }) : Write(receipt())
        );

    private static byte[] Write(Receipt receipt) => ReceiptWorkbook.Write(receipt);

    private static Receipt OfDepartment(SubmittedKind kind) =>
        SampleReceipts.Accepted with
        {
            File = "Tham-dinh-noi-vu.xlsx",
            Kind = kind,
            UnitCode = null,
            UnitName = "",
            DepartmentName = "Phòng Nội vụ",
            Points = [],
            Index = null,
            Verdict = Verdict.AcceptedWithRemarks,
            Open = new OpenConclusions(21, 18, [new OpenCriterion("1.1.1", "Ban hành kế hoạch", 21, ["Phường Một", "Phường Hai", "Xã Ba"])]),
        };

    private static Intake Explained() => ProcedureRound.Appraised with { Explanations = ProcedureRound.Read(ProcedureRound.Explained).Explanations };

    private static IEnumerable<ToldProblem> Problems() => ToldProblem.Sorted(ToldProblem.Each(Round));

    private static RankedUnit Of(string unit) => Round.Units.Single(ranked => ranked.Score.Unit.Code == unit);

    private static DossierFacts Facts() =>
        new(Round, Drafts.Digest, 1, When)
        {
            Files = [new DossierFile("Ket-qua.xlsx", "Bảng kết quả"), new DossierFile("results.json", "Kết quả để đối chiếu")],
        };

    private static Corrected Corrects() =>
        new(
            new Approval("123/QĐ-UBND", new DateOnly(2023, 1, 5), "Văn thư"),
            new Correction(
                1,
                Drafts.Digest,
                "Phường gửi thiếu kế hoạch.",
                [
                    new Move("00001", null, "index", "72.801", "72.802"),
                    new Move("00001", null, "rank", "2", "1"),
                    new Move("00001", "1.1", "points", "3", "3.5"),
                ]
            )
        );

    private static LastYear Now() => LastYearOf.Published(SamplePublications.Approved(SamplePlan.Results), null);

    private static WhatIf Moved() =>
        new(
            [
                new UnitShift(
                    "00001",
                    "Phường Một",
                    new WhatIfStanding(85m, 1, 1, "Tốt", ""),
                    new WhatIfStanding(70.5m, 2, 1, "Khác", ""),
                    [new PointsShift("1.1", new CountedPoints(3m, 6m), new CountedPoints(8m, 16m))]
                ),
                new UnitShift("00003", "Xã Ba", new WhatIfStanding(74m, 2, 1, "Khác", ""), new WhatIfStanding(null, null, null, null, "Chờ xử lý"), []),
            ],
            [],
            [new NamedCode("9.9", "Tiêu chí thêm")]
        );

    private static Results Shown() => SampleAnalysis.Published(SampleAnalysis.WithLastYear(Round));
}
