namespace CchcWardIndex.Publication;

/// <summary>A deadline that somebody moved while the round ran.</summary>
/// <param name="Kind">Which deadline.</param>
/// <param name="From">As it was, in Viet Nam (UTC+07:00).</param>
/// <param name="To">As it is since, in Viet Nam.</param>
/// <param name="At">When it was moved, in Viet Nam, to the second.</param>
/// <param name="By">Who moved it, as given.</param>
/// <param name="Reason">Why, as given, without the full stop at its end.</param>
public sealed record DeadlineChange(DeadlineKind Kind, DateTimeOffset From, DateTimeOffset To, DateTimeOffset At, string By, string Reason);

/// <summary>Which deadline of a round.</summary>
public enum DeadlineKind
{
    /// <summary>Until when self-assessments are taken.</summary>
    Submission,

    /// <summary>Until when units may explain themselves.</summary>
    Explanation,
}
