using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Tài liệu: what becomes of points that nobody names a document for. One rule for every conclusion (ADR 4).</summary>
/// <remarks>
/// Asked of every criterion that wards report on and that comes to more than zero points, whoever found the figures or typed the points;
/// not of "không phát sinh", nor of what
/// departments report alone. A document of the ward's sheet will do, one of its explanation on which a department concluded anew, or one
/// that the department names itself.
/// </remarks>
internal static class DocumentRule
{
    private const int MostQuoted = 60;

    /// <summary>The outcome as the set lets it count without a document, and a remark that says so; unchanged where there is one or none is asked.</summary>
    /// <param name="mine">The criterion.</param>
    /// <param name="outcome">As the rules or the department decided.</param>
    /// <param name="standing">The department's conclusion; null where there is none.</param>
    public static Outcome Of(CriterionCase mine, Outcome outcome, Appraised? standing)
    {
        if (!mine.Criterion.IsOnWardSheet || outcome.Points is not > 0m || outcome.NotApplicableBy is not null || IsDocumented(outcome, standing))
        {
            return outcome;
        }

        var choice = mine.Book.Set.WhenEvidenceMissing;
        Remark(mine, outcome, standing, choice);
        return choice switch
        {
            WhenEvidenceMissing.NoPoints => outcome with { Kind = OutcomeKind.MissingEvidence, Points = 0m, Ground = Grounds.NoDocument },
            // The department decides: what it concluded counts.
            WhenEvidenceMissing.AwaitAppraisal when standing is null => outcome with { Kind = OutcomeKind.Awaiting, Points = null, AwaitsDepartment = true },
            _ => outcome,
        };
    }

    /// <summary>Whether an extra may count; a problem where it may not: without a document it counts neither for nor against a unit.</summary>
    public static bool IsExtraProven(CriterionCase mine, Outcome outcome, Appraised standing)
    {
        if (mine.Criterion.Extra is null || outcome.Points is null or 0m || IsDocumented(outcome, standing))
        {
            return true;
        }

        mine.Add(standing.Source.At(standing.Entry.Cell), AppraisalProblems.ExtraWithoutDocument());
        return false;
    }

    // What an explanation adds counts where the department concluded on it; where it kept its first conclusion it said that the explanation changes nothing.
    private static bool IsDocumented(Outcome outcome, Appraised? standing) =>
        outcome.HasDocument
        || standing is { HasDocument: true }
        || (standing is { Stage: AppraisalStage.Second } && outcome.Answer?.Evidence.Any(document => document.IsDocument) == true);

    private static void Remark(CriterionCase mine, Outcome outcome, Appraised? standing, WhenEvidenceMissing choice)
    {
        var written = Show.Cut(
            string.Join("; ", outcome.Evidence.Select(document => document.Reference).Append(standing?.Document ?? "").Where(text => text.Length > 0)),
            MostQuoted
        );
        var kinds = string.Join("; ", mine.Criterion.Evidence);
        if (standing is null)
        {
            mine.Add(
                mine.Assessment!.Source.At(mine.Report!.Cell),
                ScoringProblems.DocumentMissing(outcome.Points!.Value, written, choice, outcome.Explanation, kinds),
                written
            );
            return;
        }

        mine.Add(standing.Last.Source.At(standing.Last.Entry.Cell), AppraisalProblems.DocumentMissing(outcome.Points!.Value, written, choice, kinds), written);
    }
}
