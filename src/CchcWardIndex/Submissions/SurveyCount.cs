namespace CchcWardIndex.Submissions;

/// <summary>What became of the rows of a file of raw survey answers: every one is counted or rejected, and the two add up.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Rows">Rows with anything in them.</param>
/// <param name="Rejected">How many were rejected, by reason, in the order of <see cref="SurveyRejection"/>; reasons that did not occur are not there.</param>
public sealed record SurveyCount(string File, int Rows, ImmutableArray<RejectedAnswers> Rejected)
{
    /// <summary>Rows that count.</summary>
    public int Counted => Rows - Rejected.Sum(rejected => rejected.Count);
}

/// <summary>Answers rejected for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many rows.</param>
public sealed record RejectedAnswers(SurveyRejection Reason, int Count);

/// <summary>Why an answer to the survey does not count. Where several reasons apply, the first of these is told.</summary>
public enum SurveyRejection
{
    /// <summary>A cell of the row holds an error, a formula nobody calculated, or something struck out, raised or lowered.</summary>
    Unreadable,

    /// <summary>No unit has that code or name, or the two are of different units.</summary>
    UnknownUnit,

    /// <summary>No question has that code.</summary>
    UnknownQuestion,

    /// <summary>The answer is neither 1–5 nor one of the scale's words, or is blank.</summary>
    OffScale,

    /// <summary>The row has no respondent code, so nobody can say whether it was counted before.</summary>
    NoRespondent,

    /// <summary>The same respondent answers the same question alike more than once: one of the answers counts, these are the others.</summary>
    DoubleRespondent,

    /// <summary>The same respondent answers the same question differently, or for different units: none of the answers counts.</summary>
    Contradiction,
}
