using System.Globalization;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Tests.Sets;

/// <summary>Every set that the program ships: proven, shown rule by rule in its authors' examples, and a season of it comes to a ranking.</summary>
public sealed class BuiltInSetsTests
{
    private static readonly string Folder = RepositoryFolder.Path("criteria");

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, (LoadedSet Loaded, ProvenSet Proven)> Known = new(
        StringComparer.Ordinal
    );

    public static TheoryData<string> Names { get; } =
    [
        .. Directory
            .GetDirectories(Folder)
            .Where(folder => File.Exists(Path.Combine(folder, "set.json")))
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_no_faults(string name) => Assert.True(Of(name).Proven.Faults.IsEmpty, string.Join("\n", Of(name).Proven.Faults));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_and_every_variant_of_it_is_shown_by_an_example(string name)
    {
        var (loaded, proven) = Of(name);
        var shown = loaded
            .Tests.Where(test => test.Rule is not null)
            .SelectMany(test => test.Rule!.Split(" + ").Append(test.Rule).Select(rule => (test.WorkflowName, rule)))
            .ToHashSet();

        var silent = proven
            .Book!.Set.Criteria.SelectMany(criterion => criterion.Readings)
            .SelectMany(reading => reading.Rules.Select(rule => (reading.WorkflowName, rule.Name)))
            .Where(pair => !shown.Contains(pair));

        Assert.Equal([], silent);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_its_authors_chose_themselves_is_said(string name) =>
        Assert.All(Of(name).Proven.Book!.Set.Criteria, criterion => Assert.False(string.IsNullOrEmpty(criterion.Assumption), criterion.Code.Text));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_season_of_it_blocks_nobody_and_ranks_every_unit(string name)
    {
        var (loaded, proven) = Of(name);
        var intake = SampleSeason.Of(proven.Book!, loaded.Tests).Intake;

        var scored = Scorer.Score(proven.Book!, intake);

        Assert.Equal(
            [],
            scored.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.Unit} {problem.Criterion} {problem.Message}")
        );
        Assert.All(Ranker.Rank(proven.Book!, scored.Units), unit => Assert.NotNull(unit.Rank));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_answers_of_its_season_are_read_back_to_the_same_totals(string name)
    {
        var (loaded, proven) = Of(name);
        var set = proven.Book!.Set;
        var season = SampleSeason.Of(proven.Book, loaded.Tests);
        if (set.SurveyQuestions.IsEmpty)
        {
            Assert.Empty(season.Survey);
            return;
        }

        var rows = season.Answers.Rows.Select(answer => new SurveyAnswerRow(
            answer.Respondent,
            answer.Unit.Text,
            answer.Question,
            answer.Answer.ToString(CultureInfo.InvariantCulture),
            answer.Channel,
            answer.Date
        ));
        var read = EvidenceReader.Read(set, [EvidenceFile.Of("khao-sat.xlsx", SurveyAnswersTemplate.Write(set, rows))]).Survey;

        Assert.Equal(Totals(season.Survey), Totals(read));
    }

    private static IEnumerable<string> Totals(ImmutableArray<SurveyAnswers> survey) =>
        survey.Select(one => $"{one.Unit} {one.Question} {one.Satisfied:0}/{one.Valid:0}").Order(StringComparer.Ordinal);

    private static (LoadedSet Loaded, ProvenSet Proven) Of(string name) =>
        Known.GetOrAdd(
            name,
            set =>
            {
                var loaded = CriteriaFolder.Load(Path.Combine(Folder, set));
                return (loaded, RuleBook.Prove(loaded));
            }
        );
}
