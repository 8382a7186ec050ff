using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>What happened in a round that no file handed in can tell. Whoever scores the files again takes it over, as part of what was approved.</summary>
/// <param name="LateUnits">Who was late; null where nobody wrote it down.</param>
/// <param name="Deadlines">Which deadlines were moved, the oldest first; null where nobody wrote it down.</param>
/// <param name="UnitDecisions">What was decided on single units.</param>
public sealed record RoundRecord(ImmutableArray<UnitCode>? LateUnits, ImmutableArray<DeadlineChange>? Deadlines, ImmutableArray<UnitDecision> UnitDecisions)
{
    /// <summary>Of files in a folder, nothing is known but what they say.</summary>
    public static RoundRecord None { get; } = new(null, null, []);

    /// <summary>Until when self-assessments were taken in the end: by the set, or by whoever moved it last.</summary>
    public DateTimeOffset SubmissionDeadline(CriteriaSet set) =>
        Deadlines?.LastOrDefault(change => change.Kind == DeadlineKind.Submission)?.To ?? set.SubmissionDeadline;
}
