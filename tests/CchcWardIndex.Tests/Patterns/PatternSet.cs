using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>One scoring pattern of the trade as a proven set of one criterion, over three communes.</summary>
internal sealed class PatternSet
{
    private static readonly string Folder = RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Patterns");

    // Proven sets are immutable: one of each serves every test.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, PatternSet> Proven = new(StringComparer.Ordinal);

    private PatternSet(LoadedSet loaded)
    {
        Loaded = loaded;
        var proven = RuleBook.Prove(loaded);
        Faults = proven.Faults;
        Book = proven.Book!;
    }

    /// <summary>The patterns there are, by folder.</summary>
    public static IEnumerable<string> Names { get; } =
    [.. Directory.GetDirectories(Path.Combine(Folder, "sets")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public LoadedSet Loaded { get; }

    public ImmutableArray<Fault> Faults { get; }

    public RuleBook Book { get; }

    public Criterion Criterion => Book.Set.Criteria[0];

    /// <summary>The set of a pattern or of a variant of one: <c>P09</c>, <c>P21b</c>; its folder's whole name will do.</summary>
    public static PatternSet Of(string pattern) => Proven.GetOrAdd(Key(pattern), Prove);

    /// <summary>The pattern's own part of a folder's name.</summary>
    public static string Key(string name) => name.Split('-')[0];

    /// <summary>
    /// The set of a pattern with one of its files changed, or every file where the path is empty; without its examples, which are those of
    /// the unchanged one.
    /// </summary>
    public static PatternSet Changed(string pattern, Func<string, string> change, string path = "set.json") =>
        new(
            CriteriaSetLoader.Load(
                pattern,
                [
                    .. FilesOf(pattern)
                        .Select(file =>
                            path.Length == 0 || file.Path == path
                                ? file with
                                {
                                    Content = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Content.Span))),
                                }
                                : file
                        ),
                ]
            ) with
            {
                Tests = [],
            }
        );

    private static PatternSet Prove(string pattern) => new(CriteriaSetLoader.Load(pattern, [.. FilesOf(pattern)]));

    /// <summary>The files of a pattern's set.</summary>
    public static IEnumerable<CriteriaFile> FilesOf(string pattern) =>
        // What the pattern brings itself stands in place of what all have in common.
        Files(Path.Combine(Folder, "sets", Names.Single(name => Key(name) == pattern)))
            .Concat(Files(Path.Combine(Folder, "base")))
            .DistinctBy(file => file.Path);

    /// <summary>Scores what each commune reports, in the order of their codes; a commune beyond the list reports nothing.</summary>
    public ScoredRound Score(params CriterionReport[] reports) => Scorer.Score(Book, Intake([.. reports.Select(Assessment)], []));

    /// <summary>Scores what the survey says of each commune; their own sheets are empty.</summary>
    public ScoredRound Survey(params (decimal Valid, decimal Satisfied)[] answers) =>
        Scorer.Score(
            Book,
            Intake(
                [.. answers.Select((_, i) => new SelfAssessment(Book.Set.Units[i].Code, Source(i), new Dictionary<CriterionCode, CriterionReport>()))],
                [
                    .. answers.Select(
                        (pair, i) =>
                            new SurveyAnswers(
                                Book.Set.Units[i].Code,
                                "CH01",
                                pair.Valid,
                                pair.Satisfied,
                                new Source("khao-sat.xlsx", "", "Khảo sát"),
                                new Cell(2 + i, 3),
                                new Cell(2 + i, 4)
                            )
                    ),
                ]
            )
        );

    /// <summary>Scores answers to several questions, unit by unit, as raw answers give them: in no one cell.</summary>
    public ScoredRound Answers(params (string Unit, string Question, decimal Valid, decimal Satisfied)[] answers) =>
        Scorer.Score(
            Book,
            Intake(
                [.. Book.Set.Units.Select((unit, i) => new SelfAssessment(unit.Code, Source(i), new Dictionary<CriterionCode, CriterionReport>()))],
                [
                    .. answers.Select(row => new SurveyAnswers(
                        row.Unit,
                        row.Question,
                        row.Valid,
                        row.Satisfied,
                        new Source("phieu.xlsx", "", "Phiếu trả lời"),
                        default,
                        default
                    )),
                ]
            )
        );

    /// <summary>A report of these values, in the order of the facts, with a document to prove it.</summary>
    public CriterionReport Report(params FactValue[] values) =>
        new([.. Criterion.Facts.Where(fact => fact.Source == FactSource.Ward).Zip(values, (fact, value) => new ReportedFact(fact.Name, value, new Cell(5, 6)))])
        {
            Evidence = [new Evidence("15/BC-UBND", null, "")],
            Cell = new Cell(5, 1),
        };

    private static Intake Intake(ImmutableArray<SelfAssessment> assessments, ImmutableArray<SurveyAnswers> survey) => new(assessments, survey, [], [], []);

    private SelfAssessment Assessment(CriterionReport report, int unit) =>
        new(Book.Set.Units[unit].Code, Source(unit), new Dictionary<CriterionCode, CriterionReport> { [Criterion.Code.Text] = report });

    private static Source Source(int unit) => new($"phieu-{unit}.xlsx", "", "Phiếu tự chấm");

    private static IEnumerable<CriteriaFile> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => new CriteriaFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));
}
