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

/// <summary>Why an answer to the survey does not count.</summary>
public enum SurveyRejection
{
    /// <summary>No unit has that code.</summary>
    UnknownUnit,

    /// <summary>No question has that code.</summary>
    UnknownQuestion,

    /// <summary>The answer is neither 1–5 nor one of the scale's words, or is blank.</summary>
    OffScale,

    /// <summary>The row has no respondent code, so nobody can say whether it was counted before.</summary>
    NoRespondent,

    /// <summary>The same respondent has answered the same question before: one of equal answers counts, of different ones none.</summary>
    DoubleRespondent,

    /// <summary>The same respondent answers for different units, or the same question differently.</summary>
    Contradiction,
}
