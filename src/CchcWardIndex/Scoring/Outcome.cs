using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What one criterion came to for one unit, with everything that led there: criterion → rules tried → values → source cells → legal basis.</summary>
/// <param name="Criterion">The criterion, with its rules and legal basis.</param>
/// <param name="Kind">How it ended.</param>
/// <param name="Points">The points that count; null where none were decided or the criterion left the maximum.</param>
public sealed record Outcome(Criterion Criterion, OutcomeKind Kind, decimal? Points)
{
    /// <summary>Điểm tự chấm as the ward typed it; null where blank, and always for the survey.</summary>
    public decimal? SelfPoints { get; init; }

    /// <summary>Self points that can be: those outside the criterion's frame are told to the ward and claim nothing.</summary>
    public decimal? SoundSelfPoints => SelfPoints >= Criterion.MinPoints && SelfPoints <= Criterion.MaxPoints ? SelfPoints : null;

    /// <summary>What the rules give on the ward's own figures, before evidence and appraisal are looked at.</summary>
    public decimal? RulePoints { get; init; }

    /// <summary>Điểm thẩm định; null until a department has appraised.</summary>
    public decimal? AppraisedPoints { get; init; }

    /// <summary>What the first appraisal gave, where the unit answered to it; null where it did not, or the first cannot be used.</summary>
    public decimal? FirstPoints { get; init; }

    /// <summary>How the rules decided, on the figures as found where there was an appraisal; null where they were not asked.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The values the rules read, as found where there was an appraisal; a value is null where it was not asked or not given.</summary>
    public ImmutableArray<UsedFact> Facts { get; init; } = [];

    /// <summary>The values as the ward submitted them; the same as <see cref="Facts"/> where no department found otherwise.</summary>
    public ImmutableArray<UsedFact> Submitted { get; init; } = [];

    /// <summary>Whether the ward itself says "không phát sinh".</summary>
    public bool ClaimsNotApplicable { get; init; }

    /// <summary>Who says "không phát sinh", where that decided; null where it did not.</summary>
    public NotApplicableBy? NotApplicableBy { get; init; }

    /// <summary>The appraisal that counts; null where there is none, or it cannot be used.</summary>
    public Appraised? Appraisal { get; init; }

    /// <summary>What the unit answered to the first appraisal; null where it said nothing.</summary>
    public ExplanationEntry? Answer { get; init; }

    /// <summary>The ward's own side, as it would count if no department said otherwise; null unless a department must still conclude.</summary>
    public Outcome? Claimed { get; init; }

    /// <summary>A conclusion that decides nothing because the unit's own figures are not there at all; null where there is none.</summary>
    public Appraised? Unfounded { get; init; }

    /// <summary>Whether it waits for a figure of a table from outside.</summary>
    public bool AwaitsTable { get; init; }

    /// <summary>Whether a department must still conclude.</summary>
    public bool AwaitsDepartment { get; init; }

    /// <summary>What the ward wrote as proof; not all of it need be a document.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Whether the ward's own sheet names a document.</summary>
    public bool HasDocument => Evidence.Any(document => document.IsDocument);

    /// <summary>The ward's written explanation; empty where there is none.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Where the values stand; null where nothing was handed in.</summary>
    public Source? Source { get; init; }

    /// <summary>Whether it counts neither in points nor in the maximum.</summary>
    public bool LeavesMaximum => Kind == OutcomeKind.NotApplicable;

    /// <summary>Whether by the set the criterion does not apply to the unit: nobody is asked about it.</summary>
    public bool IsOutOfScope => Ground == Grounds.OutOfScope;

    /// <summary>What it adds to the maximum: nothing where it leaves it.</summary>
    public decimal ApplicableMaximum => LeavesMaximum || Criterion.Extra is not null ? 0m : Criterion.MaxPoints;

    /// <summary>Whether an appraiser typed the points.</summary>
    public bool IsJudged => Appraisal?.Entry.Points is not null;

    /// <summary>Whether the department does not recognise what the ward claims.</summary>
    public bool IsRejected => Appraisal?.Entry.Conclusion == Conclusion.Rejected;

    /// <summary>The rule that decided, in words.</summary>
    public string? Rule => Ground ?? Decision?.Rule;

    /// <summary>What decided in place of a rule, one of <see cref="Grounds"/>; null where a rule did.</summary>
    public string? Ground { get; init; }
}

/// <summary>An appraisal that counts.</summary>
/// <param name="Entry">What the department entered: the figures that stand.</param>
/// <param name="Stage">In which appraisal.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Appraised(AppraisalEntry Entry, AppraisalStage Stage, Source Source)
{
    /// <summary>Giữ nguyên: the second appraisal that let this first one stand; null where there is none.</summary>
    public Appraised? UpheldBy { get; init; }

    /// <summary>What the department concluded last.</summary>
    public Appraised Last => UpheldBy ?? this;

    /// <summary>
    /// What the department relies on, of either appraisal, as it was written: the first that names a document; empty where neither says
    /// anything.
    /// </summary>
    public string Document =>
        Entry.Document.Length > 0 && (DocumentText.NamesOne(Entry.Document) || Last.Entry.Document.Length == 0) ? Entry.Document : Last.Entry.Document;

    /// <summary>Whether the department names a document that it relies on, in either appraisal.</summary>
    public bool HasDocument => DocumentText.NamesOne(Document);

    /// <summary>Why, in one text: the reason, and where it was upheld why it was; empty where there is none.</summary>
    public string Reason =>
        UpheldBy is not { } second
            ? Entry.Reason
            : $"{(Entry.Reason.Length > 0 ? Entry.Reason.TrimEnd('.') + ". " : "")}Giữ nguyên sau giải trình: {second.Entry.Reason}";
}

/// <summary>How a criterion ended. Zero points are always somebody's decision, never what is left when nothing was decided.</summary>
public enum OutcomeKind
{
    /// <summary>Points were given.</summary>
    Scored,

    /// <summary>The rules decided on no points (or fewer).</summary>
    NotMet,

    /// <summary>"Không phát sinh", or not for this unit at all: it counts neither in points nor in the maximum.</summary>
    NotApplicable,

    /// <summary>There would be points, but nobody names a document that proves them, and by the set's choice there are none then.</summary>
    MissingEvidence,

    /// <summary>A value is missing or cannot be right; nothing is decided until it is mended.</summary>
    Awaiting,

    /// <summary>The rules failed on the values: the set must be mended.</summary>
    RuleError,
}

/// <summary>Who says that a criterion had no occasion in the year.</summary>
public enum NotApplicableBy
{
    /// <summary>The ward, on its own sheet; a department that agrees says no more.</summary>
    Unit,

    /// <summary>The department, where the ward does not say so.</summary>
    Department,

    /// <summary>The set: no survey was held, or the criterion does not apply to the unit.</summary>
    Set,
}
