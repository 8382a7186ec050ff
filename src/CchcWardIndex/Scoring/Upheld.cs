using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Giữ nguyên: a second appraisal that lets the first stand.</summary>
internal static class Upheld
{
    /// <summary>What makes it unusable; empty where the first appraisal stands.</summary>
    /// <param name="entry">The second entry.</param>
    /// <param name="isFirstSound">Whether there is a first one that can be used.</param>
    public static IEnumerable<Flaw> Check(AppraisalEntry entry, bool isFirstSound)
    {
        if (!isFirstSound)
        {
            yield return new Flaw(entry.Cell, EntryProblems.UpheldWithoutFirst());
        }

        if (entry is { NotApplicable: true } or { Points: not null } or { Facts.IsEmpty: false } or { Excused.IsEmpty: false })
        {
            yield return new Flaw(entry.Cell, EntryProblems.UpheldWithFigures());
        }

        if (entry.Reason.Length == 0)
        {
            yield return new Flaw(entry.ReasonCell, EntryProblems.UpheldWithoutReason());
        }
    }
}
