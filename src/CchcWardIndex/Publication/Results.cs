using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>A round's results: everything that <c>results.json</c> and the results workbook show, and nothing they would have to work out again.</summary>
/// <param name="Set">The criteria set.</param>
/// <param name="Units">In ranking order.</param>
/// <param name="Files">Every file handed in, by name.</param>
/// <param name="Problems">Errors first, then by unit, criterion and place.</param>
/// <param name="ProducedAt">When, in Viet Nam (UTC+07:00).</param>
public sealed record Results(
    CriteriaSet Set,
    ImmutableArray<RankedUnit> Units,
    ImmutableArray<SubmittedFile> Files,
    ImmutableArray<Problem> Problems,
    DateTimeOffset ProducedAt
)
{
    /// <summary>With more units than this nobody reads a page of each: no paper has them, results.json does.</summary>
    public const int MostUnits = 500;

    /// <summary>The rules they were scored by.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>What computed them: this program and the libraries that are its rule language, with versions.</summary>
    public static string EngineVersion => Rules.EngineVersion.Text;

    /// <summary>The decision and number under which they are published; null until then.</summary>
    public Promulgation? Promulgation { get; init; }

    /// <summary>What became of raw survey answers, a file each, by name; empty where there were none.</summary>
    public ImmutableArray<SurveyCount> SurveyCounts { get; init; } = [];

    /// <summary>The units whose self-assessment came after the deadline and was accepted, by code; null where nobody wrote down when files came.</summary>
    public ImmutableArray<UnitCode>? LateUnits { get; init; }

    /// <summary>Which deadlines were moved while the round ran, the oldest first; null where nobody wrote it down.</summary>
    public ImmutableArray<DeadlineChange>? Deadlines { get; init; }

    /// <summary>What was decided on single units, by code; empty where nothing was.</summary>
    public ImmutableArray<UnitDecision> UnitDecisions { get; init; } = [];

    /// <summary>Until when self-assessments were taken in the end: by the set, or by whoever moved it last.</summary>
    public DateTimeOffset SubmissionDeadline => new RoundRecord(LateUnits, Deadlines, UnitDecisions).SubmissionDeadline(Set);

    /// <summary>
    /// Whether a unit's self-assessment came after the deadline; null where nobody wrote down when files came, or none of the unit's
    /// counts: who handed in nothing was not in time.
    /// </summary>
    public bool? IsLate(UnitCode unit) =>
        LateUnits is { } late && Files.Any(file => file.Kind == SubmittedKind.SelfAssessment && file.Unit == unit) ? late.Contains(unit) : null;

    /// <summary>What each department had to appraise and how far it is.</summary>
    public ImmutableArray<DepartmentWork> Departments => DepartmentWork.Of(Set, Units.Select(unit => unit.Score));

    /// <summary>Whether something blocks the publication.</summary>
    public bool IsBlocked => Problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>Scores, ranks and gathers files that lie in a folder.</summary>
    public static Results Of(RuleBook book, Intake intake, DateTimeOffset producedAt) => Gather(book, intake, producedAt);

    /// <summary>Scores, ranks and gathers a round.</summary>
    /// <param name="book">The set with its proven rules.</param>
    /// <param name="files">What was handed in.</param>
    /// <param name="record">What happened besides.</param>
    /// <param name="producedAt">When it is scored.</param>
    public static Results Of(RuleBook book, Intake files, RoundRecord record, DateTimeOffset producedAt) =>
        Gather(book.Until(record.SubmissionDeadline(book.Set)), files with { UnitDecisions = record.UnitDecisions }, producedAt) with
        {
            LateUnits = record.LateUnits,
            Deadlines = record.Deadlines,
        };

    private static Results Gather(RuleBook book, Intake intake, DateTimeOffset producedAt)
    {
        var scored = Scorer.Score(book, intake);
        var units = Ranker.Rank(book, scored.Units);
        var problems = scored
            .Problems.OrderBy(problem => problem.Severity)
            .ThenBy(problem => problem.Unit?.Text ?? "", StringComparer.Ordinal)
            .ThenBy(problem => problem.Criterion)
            .ThenBy(problem => problem.Where, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal);
        return new Results(
            book.Set,
            units,
            [.. intake.Files.OrderBy(file => file.File, StringComparer.Ordinal)],
            [.. problems],
            producedAt.ToOffset(VietNam.Offset)
        )
        {
            Book = book,
            UnitDecisions = [.. intake.UnitDecisions.OrderBy(decision => decision.Unit)],
            SurveyCounts = [.. intake.SurveyCounts.OrderBy(count => count.File, StringComparer.Ordinal)],
        };
    }
}
