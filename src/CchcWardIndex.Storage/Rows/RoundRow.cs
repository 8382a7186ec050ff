using CchcWardIndex.Rounds;

namespace CchcWardIndex.Storage.Rows;

/// <summary>A round: one scoring of the units by one criteria set.</summary>
public sealed class RoundRow
{
    /// <summary>The id of its criteria set.</summary>
    public required string Id { get; init; }

    /// <summary>The year assessed.</summary>
    public required int Year { get; init; }

    /// <summary>Where it stands.</summary>
    public required RoundState State { get; set; }

    /// <summary>The digest of the criteria set as last seen.</summary>
    public required string CriteriaDigest { get; set; }

    /// <summary>Until when workbooks are taken.</summary>
    public required DateTimeOffset Deadline { get; set; }

    /// <summary>Whether the deadline closes it; reopened without a new one, it stays open until somebody closes it.</summary>
    public required bool ClosesByItself { get; set; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Until when units may explain themselves; null while the first appraisal has not been sent to them.</summary>
    public DateTimeOffset? ExplanationsUntil { get; set; }

    /// <summary>Whether that time is over and the second appraisal has begun.</summary>
    public bool ExplanationsClosed { get; set; }

    /// <summary>Why it was last reopened; empty where it never was.</summary>
    public string ReopenReason { get; set; } = "";
}
