using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>Everything handed in for a round, after reading: what can be scored, what cannot, and why.</summary>
/// <param name="SelfAssessments">At most one a unit.</param>
/// <param name="Survey">At most one entry a unit and question.</param>
/// <param name="Blocked">Units that must not be scored (two different workbooks, say), by code.</param>
/// <param name="Files">Every file looked at, by name.</param>
/// <param name="Problems">What the reading found.</param>
public sealed record Intake(
    ImmutableArray<SelfAssessment> SelfAssessments,
    ImmutableArray<SurveyAnswers> Survey,
    ImmutableHashSet<UnitCode> Blocked,
    ImmutableArray<SubmittedFile> Files,
    ImmutableArray<Problem> Problems
)
{
    /// <summary>One a department and stage, or several parts; what they say together has at most one entry a unit and criterion.</summary>
    public ImmutableArray<AppraisalSheet> Appraisals { get; init; } = [];

    /// <summary>At most one a unit.</summary>
    public ImmutableArray<ExplanationSheet> Explanations { get; init; } = [];

    /// <summary>At most one a table from outside.</summary>
    public ImmutableArray<OutsideFigures> Tables { get; init; } = [];

    /// <summary>What was decided on single units; at most one a unit.</summary>
    public ImmutableArray<UnitDecision> UnitDecisions { get; init; } = [];

    /// <summary>What became of raw survey answers, a file each.</summary>
    public ImmutableArray<SurveyCount> SurveyCounts { get; init; } = [];

    /// <summary>How many rows each file of survey totals has, by its name; whether they count is in <see cref="Survey"/>.</summary>
    public ImmutableDictionary<string, int> SurveyRows { get; init; } = ImmutableDictionary<string, int>.Empty;
}

/// <summary>One file that was handed in.</summary>
/// <param name="File">Its name, without folders.</param>
/// <param name="Sha256">64 hex digits over its bytes.</param>
/// <param name="Kind">What it turned out to be.</param>
/// <param name="Unit">The unit it speaks for; null where it is none or several.</param>
public sealed record SubmittedFile(string File, string Sha256, SubmittedKind Kind, UnitCode? Unit)
{
    /// <summary>The department it comes from; null where it comes from none.</summary>
    public DepartmentCode? Department { get; init; }

    /// <summary>The code of the table from outside that it is; null where it is none.</summary>
    public string? Table { get; init; }

    /// <summary>
    /// Of several forms of a department that add up: the how-manieth it was, for of each row the latest counts. Null where nobody wrote that
    /// down, or it need not be known.
    /// </summary>
    public int? Revision { get; init; }
}

/// <summary>What a file turned out to be.</summary>
public enum SubmittedKind
{
    /// <summary>A ward's self-assessment.</summary>
    SelfAssessment,

    /// <summary>The survey.</summary>
    Survey,

    /// <summary>A department's first appraisal.</summary>
    Appraisal,

    /// <summary>A department's appraisal after explanations.</summary>
    SecondAppraisal,

    /// <summary>A unit's explanation.</summary>
    Explanation,

    /// <summary>A table from outside.</summary>
    OutsideTable,

    /// <summary>Not to be read: see the problems.</summary>
    Refused,

    /// <summary>The program itself failed while reading it: nobody knows whether it is right, and its sender owes nothing.</summary>
    NotRead,
}
