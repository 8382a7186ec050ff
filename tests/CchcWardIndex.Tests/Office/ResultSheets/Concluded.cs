using System.Security.Cryptography;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Tests.Office.ResultSheets;

/// <summary>The appraisals and explanations of the sample season, each in a file of its own, made out on the reports as a round has them.</summary>
internal sealed class Concluded
{
    private readonly Dictionary<UnitCode, SelfAssessment> _assessments;
    private readonly Dictionary<(UnitCode Unit, CriterionCode Criterion), AppraisalEntry> _first;
    private readonly Dictionary<(UnitCode Unit, CriterionCode Criterion), ExplanationEntry> _answers;

    public Concluded(SampleSeason season, ImmutableArray<SelfAssessment> assessments)
    {
        _assessments = assessments.ToDictionary(assessment => assessment.Unit);
        var first = season.FirstAppraisals.Select(sheet => Placed(sheet, entry => Basis.Of(Report(entry)))).ToImmutableArray();
        _first = first.SelectMany(sheet => sheet.Entries).ToDictionary(entry => (entry.Unit, entry.Criterion));
        Explanations = [.. season.Explanations.Where(sheet => _assessments.ContainsKey(sheet.Unit)).Select(Placed)];
        _answers = Explanations
            .SelectMany(sheet => sheet.Entries.Select(entry => (sheet.Unit, Entry: entry)))
            .ToDictionary(pair => (pair.Unit, pair.Entry.Criterion), pair => pair.Entry);
        Appraisals =
        [
            .. first,
            .. season.SecondAppraisals.Select(sheet =>
                Placed(
                    sheet,
                    entry =>
                        Basis.Of(
                            Report(entry),
                            _first.GetValueOrDefault((entry.Unit, entry.Criterion)),
                            _answers.GetValueOrDefault((entry.Unit, entry.Criterion))
                        )
                )
            ),
        ];
    }

    /// <summary>Of the departments.</summary>
    public ImmutableArray<AppraisalSheet> Appraisals { get; }

    /// <summary>Of the units that are there.</summary>
    public ImmutableArray<ExplanationSheet> Explanations { get; }

    /// <summary>The files they stand in.</summary>
    public IEnumerable<SubmittedFile> Files =>
        [
            .. Appraisals.Select(sheet => new SubmittedFile(
                sheet.Source.File,
                sheet.Source.Sha256,
                sheet.Stage == AppraisalStage.First ? SubmittedKind.Appraisal : SubmittedKind.SecondAppraisal,
                null
            )
            {
                Department = sheet.Department,
            }),
            .. Explanations.Select(sheet => new SubmittedFile(sheet.Source.File, sheet.Source.Sha256, SubmittedKind.Explanation, sheet.Unit)),
        ];

    private bool IsFilledIn(AppraisalEntry entry) =>
        Report(entry) is not { NotApplicable: false } report || report.Facts.IsEmpty || report.Facts[0].Value is not null;

    private CriterionReport? Report(AppraisalEntry entry) => _assessments.GetValueOrDefault(entry.Unit)?.Reports.GetValueOrDefault(entry.Criterion);

    // Nobody concludes on what is absent or not filled in.
    private AppraisalSheet Placed(AppraisalSheet sheet, Func<AppraisalEntry, string> basis) =>
        sheet with
        {
            Source = Source($"Tham-dinh-{(int)sheet.Stage}-{sheet.Department}.xlsx", "Phiếu thẩm định"),
            Entries =
            [
                .. sheet
                    .Entries.Where(entry => _assessments.ContainsKey(entry.Unit.Text) && IsFilledIn(entry))
                    .Select(
                        (entry, index) =>
                            entry with
                            {
                                Basis = basis(entry),
                                Cell = new Cell(index + 10, 8),
                                PointsCell = new Cell(index + 10, 9),
                                ReasonCell = new Cell(index + 10, 10),
                                Facts = [.. entry.Facts.Select(fact => fact with { Cell = new Cell(index + 10, 6) })],
                                Excused = [.. entry.Excused.Select(fact => fact with { Cell = new Cell(index + 10, 7) })],
                            }
                    ),
            ],
        };

    private ExplanationSheet Placed(ExplanationSheet sheet) =>
        sheet with
        {
            Source = Source($"Giai-trinh-{sheet.Unit}.xlsx", "Phiếu giải trình"),
            Entries =
            [
                .. sheet.Entries.Select(
                    (entry, index) =>
                        entry with
                        {
                            Basis = Basis.Of(
                                _assessments[sheet.Unit.Text].Reports.GetValueOrDefault(entry.Criterion),
                                _first.GetValueOrDefault((sheet.Unit, entry.Criterion))
                            ),
                            Cell = new Cell(index + 10, 6),
                        }
                ),
            ],
        };

    private static Source Source(string file, string sheet) => new(file, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file))), sheet);
}
