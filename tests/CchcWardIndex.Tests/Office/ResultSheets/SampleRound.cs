using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Tests.Office.ResultSheets;

/// <summary>Rounds over the real set and the sample season, scored without any workbook in between.</summary>
internal static class SampleRound
{
    private static readonly Lazy<Results> WholeRound = new(() => Publish(Prepare(units => units), [], [], []));
    private static readonly Lazy<Results> TroubledRound = new(MakeTroubled);
    private static readonly Lazy<Results> AppraisedSeason = new(() => Publish(Prepare(units => units), [], [], [], Appraised));

    /// <summary>A round in which all went well. Four wards wrote explanations that look like formulas.</summary>
    public static Results Whole => WholeRound.Value;

    /// <summary>A round with a ward that handed nothing in, one with two workbooks, one with a value missing, and one that was merged away.</summary>
    public static Results Troubled => TroubledRound.Value;

    /// <summary>The whole round after appraisal: every department has concluded on every report, and refused one in nine.</summary>
    public static Results AppraisedWhole => AppraisedSeason.Value;

    /// <summary>What the four wards wrote.</summary>
    public static ImmutableArray<string> FormulaLike { get; } = ["=1+1 là điều đơn vị ghi", "+84 256 là số điện thoại", "-không có-", "@ghi chú"];

    /// <summary>A whole round over as many units as asked for; made once for each number.</summary>
    public static Results Of(int units) => Larger.GetOrAdd(units, count => new Lazy<Results>(() => Make(count))).Value;

    private static readonly ConcurrentDictionary<int, Lazy<Results>> Larger = [];

    private static Results Make(int units) =>
        Publish(
            Prepare(template =>
                [
                    .. Enumerable
                        .Range(0, units)
                        .Select(i =>
                            template[i % template.Length] with
                            {
                                Code = (30000 + i).ToString(CultureInfo.InvariantCulture),
                                Name = $"{template[i % template.Length].Name} {i.ToString(CultureInfo.InvariantCulture)}",
                            }
                        ),
                ]
            ),
            [],
            [],
            []
        );

    private static Results MakeTroubled()
    {
        var prepared = Prepare(units => units.SetItem(5, units[5] with { To = new DateOnly(2022, 6, 30) }));
        var (nothing, twice, partly) = (prepared.Set.Units[2], prepared.Set.Units[8], prepared.Set.Units[11]);
        var problem = new Problem(
            "intake.sample.some",
            Severity.Error,
            twice.Code,
            null,
            "b.xlsx",
            $"Có hai phiếu khác nhau của {twice.Name}: a.xlsx và b.xlsx.",
            "Giữ lại một phiếu đúng rồi chấm lại."
        );
        return Publish(prepared, [nothing.Code.Text], [partly.Code.Text], [problem]);
    }

    private static Results Publish(
        Prepared prepared,
        ImmutableArray<string> absent,
        ImmutableArray<string> incomplete,
        ImmutableArray<Problem> problems,
        Func<CriteriaSet, Intake, Intake>? change = null
    )
    {
        var season = SampleSeason.Of(prepared.Book, prepared.Tests);
        ImmutableArray<SelfAssessment> assessments =
        [
            .. season
                .SelfAssessments.Where(pair => !absent.Contains(pair.Key.Code.Text))
                .Select((pair, index) => Placed(prepared.Set, pair.Key, pair.Value, index, incomplete.Contains(pair.Key.Code.Text))),
        ];
        var survey = season.Survey.Select(
            (answers, index) =>
                answers with
                {
                    Source = new Source("Khao-sat-2022.xlsx", Hash("survey"), "Kết quả khảo sát"),
                    ValidCell = new Cell(index + 2, 4),
                    SatisfiedCell = new Cell(index + 2, 5),
                }
        );
        var files = prepared.Set.Units.Select(unit => new SubmittedFile(FileName(unit), Hash(unit.Code.Text), SubmittedKind.SelfAssessment, unit.Code));
        var concluded = new Concluded(season, [.. assessments.Where(assessment => problems.All(problem => problem.Unit != assessment.Unit))]);
        var intake = new Intake(
            assessments,
            [.. survey],
            [.. problems.Select(problem => problem.Unit!.Value)],
            [.. files, new SubmittedFile("Khao-sat-2022.xlsx", Hash("survey"), SubmittedKind.Survey, null), .. concluded.Files],
            problems
        )
        {
            Appraisals = concluded.Appraisals,
            Explanations = concluded.Explanations,
        };
        return Results.Of(prepared.Book, change?.Invoke(prepared.Set, intake) ?? intake, new DateTimeOffset(2022, 12, 15, 12, 0, 0, TimeSpan.FromHours(7)));
    }

    // A first appraisal alone, in which many a criterion is refused at length.
    private static Intake Appraised(CriteriaSet set, Intake intake) =>
        intake with
        {
            Explanations = [],
            Appraisals =
            [
                .. intake
                    .Appraisals.Where(sheet => sheet.Stage == AppraisalStage.First)
                    .Select(sheet =>
                        sheet with
                        {
                            Entries = [.. sheet.Entries.Select((entry, index) => index % 9 == 0 && entry.Conclusion is not null ? Refused(entry) : entry)],
                        }
                    ),
            ],
        };

    private static AppraisalEntry Refused(AppraisalEntry entry) =>
        entry with
        {
            Conclusion = Conclusion.Rejected,
            Facts = [],
            Excused = [],
            Points = null,
            Reason = "Văn bản ký sau thời hạn quy định và chưa có tài liệu chứng minh kết quả thực hiện theo hướng dẫn",
        };

    // The season knows no cells: it is filled into workbooks elsewhere. Here every value gets a place of its own.
    private static SelfAssessment Placed(CriteriaSet set, Unit unit, IReadOnlyDictionary<CriterionCode, CriterionReport> reports, int index, bool incomplete)
    {
        var row = 10;
        var placed = set
            .Criteria.Where(criterion => criterion.IsOnWardSheet)
            .Select(criterion =>
            {
                var report = reports[criterion.Code.Text];
                var (own, first) = (row, criterion.Code == "1.1.1");
                var facts = report
                    .Facts.Select(fact => fact with { Cell = new Cell(++row, 6), Value = first && incomplete ? null : fact.Value })
                    .ToImmutableArray();
                row++;
                return (
                    criterion.Code,
                    Report: report with
                    {
                        Cell = new Cell(own, 7),
                        Facts = facts,
                        Explanation = first && index < FormulaLike.Length ? FormulaLike[index] : report.Explanation,
                    }
                );
            });
        return new SelfAssessment(
            unit.Code,
            new Source(FileName(unit), Hash(unit.Code.Text), "Phiếu tự chấm"),
            placed.ToDictionary(pair => pair.Code, pair => pair.Report)
        );
    }

    // The set as it stands in the checkout, with other units: proven anew, for a rule book belongs to one set.
    private static Prepared Prepare(Func<ImmutableArray<Unit>, ImmutableArray<Unit>> change)
    {
        var root = RepositoryFolder.Path("criteria", "2022");
        var files = Directory
            .EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Select(path => new CriteriaFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .ToList();
        var units = change(CriteriaSetLoader.Load("2022", files).Set!.Units)
            .Select(unit => new
            {
                code = unit.Code,
                name = unit.Name,
                kind = unit.Kind.Name,
                group = unit.Group,
                to = (unit.To ?? new DateOnly(2030, 1, 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            });
        files.RemoveAll(file => file.Path == "units.json");
        files.Add(new CriteriaFile("units.json", JsonSerializer.SerializeToUtf8Bytes(new { units })));
        var loaded = CriteriaSetLoader.Load("2022", files);
        var proven = RuleBook.Prove(loaded);
        Assert.True(proven.Book is not null, string.Join("\n", proven.Faults));
        return new Prepared(proven.Book, loaded.Tests);
    }

    private static string FileName(Unit unit) => $"{unit.Code}-{unit.Name.Replace(' ', '-')}.xlsx";

    private static string Hash(string of) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(of)));

    private sealed record Prepared(RuleBook Book, ImmutableArray<AuthorsTest> Tests)
    {
        public CriteriaSet Set => Book.Set;
    }
}
