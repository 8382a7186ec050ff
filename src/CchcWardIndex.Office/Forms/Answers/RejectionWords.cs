using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>Tells of rejected answers: one sentence a file and reason, never one a row.</summary>
internal static class RejectionWords
{
    /// <summary>The problem that tells of them.</summary>
    public static Problem Of(Source source, RejectedRows rejected) =>
        Problem.Of(
            AnswerProblems.Rejected(rejected.Reason, rejected.Count, FirstCells.Named(rejected.First, rejected.Count)),
            null,
            null,
            source.At(rejected.First[0])
        ) with
        {
            Found = rejected.Found,
        };

    /// <summary>The problem that tells of rows that count although their respondent code stands in another unit's rows too.</summary>
    /// <param name="source">Their sheet.</param>
    /// <param name="cells">Their respondent codes, from the top; at least one.</param>
    public static Problem OfOneCodeInTwoUnits(Source source, ImmutableArray<Cell> cells) =>
        Problem.Of(
            AnswerProblems.OneCodeInTwoUnits(cells.Length, FirstCells.Named([.. cells.Take(RejectedRows.MostNamed)], cells.Length)),
            null,
            null,
            source.At(cells[0])
        );
}
