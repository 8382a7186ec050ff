using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Storage.Rows;

/// <summary>One file handed in: the ledger's line. Its bytes lie in the archive, or in quarantine where it was refused.</summary>
public sealed class SubmissionRow
{
    /// <summary>From 1, in the order of arrival.</summary>
    public required long Id { get; init; }

    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>
    /// 64 hex digits over its bytes. Several lines may have it: a content that did not count and was looked at again, no longer counted, or
    /// replaces a file of another name.
    /// </summary>
    public required string Sha256 { get; init; }

    /// <summary>Its name as it was dropped.</summary>
    public required string FileName { get; init; }

    /// <summary>What it turned out to be.</summary>
    public required SubmittedKind Kind { get; init; }

    /// <summary>Who sent it, as <see cref="Rounds.Sender"/> spells it.</summary>
    public required string Sender { get; init; }

    /// <summary>The how-manieth from its sender, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether it counts.</summary>
    public required FileStanding Standing { get; set; }

    /// <summary>When it was first seen.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The whole receipt as JSON: remarks, provisional points, changes, and what was decided where it came late.</summary>
    public required string Receipt { get; set; }

    /// <summary>The index on arrival in percentage points, over the criteria decided then; null where none was.</summary>
    public decimal? ProvisionalIndex { get; init; }

    /// <summary>Of how many points that index is; null where there is none, and on lines older than this.</summary>
    public decimal? ProvisionalMaximum { get; init; }

    /// <summary>How many remarks the receipt has.</summary>
    public required int Remarks { get; init; }

    /// <summary>Who decided on a late file; empty where nobody had to.</summary>
    public string DecidedBy { get; set; } = "";

    /// <summary>Why; empty where nobody had to decide.</summary>
    public string DecisionReason { get; set; } = "";

    /// <summary>The digest of the criteria set by which it was read last; empty on lines of versions before 0.3.0.</summary>
    public string CriteriaDigest { get; set; } = "";

    /// <summary>The version of the program that read it last; empty on lines of versions before 0.3.0.</summary>
    public string Program { get; set; } = "";

    /// <summary>Whether its file may still lie in the inbox, since it was entered and not yet cleared away: such a file was not handed in again.</summary>
    public bool IsInInbox { get; set; }
}
