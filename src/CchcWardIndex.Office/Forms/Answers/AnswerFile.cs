using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>What one workbook of raw survey answers holds.</summary>
/// <param name="Source">The sheet.</param>
/// <param name="RespondentColumn">Where the respondent codes stand.</param>
/// <param name="Rows">Rows with anything in them.</param>
/// <param name="Answers">Those that by themselves could count; whether they do is known when all files are there.</param>
/// <param name="Rejected">The others, by reason.</param>
/// <param name="Respelt">What to tell of units' names that are written otherwise beside the right code.</param>
internal sealed record AnswerFile(
    Source Source,
    int RespondentColumn,
    int Rows,
    ImmutableArray<RawAnswer> Answers,
    ImmutableArray<RejectedRows> Rejected,
    ImmutableArray<Problem> Respelt
);

/// <summary>Rows rejected for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many.</param>
/// <param name="First">The cells of the first ones, from the top.</param>
/// <param name="Found">What stands in the first cell, short enough to quote.</param>
internal sealed record RejectedRows(SurveyRejection Reason, int Count, ImmutableArray<Cell> First, string Found)
{
    /// <summary>So many cells are named.</summary>
    public const int MostNamed = 5;
}
