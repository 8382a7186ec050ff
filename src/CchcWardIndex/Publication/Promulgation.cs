using CchcWardIndex.Criteria;

namespace CchcWardIndex.Publication;

/// <summary>Công bố: what turns approved results into a publication. Printed on the workbook and kept in <c>results.json</c>.</summary>
/// <param name="Number">1 for a round's first publication, 2 for its first correction, and so on.</param>
/// <param name="Approval">The decision that approved the results.</param>
/// <param name="PublishedAt">When, in Viet Nam (UTC+07:00).</param>
/// <param name="ApprovedResults">Digest of the <c>results.json</c> that was approved: these results without their publication.</param>
/// <param name="JournalHead">Hash of the journal's last entry before the publication: it vouches for all that went before.</param>
/// <param name="Correction">What it replaces; null for a first publication.</param>
public sealed record Promulgation(int Number, Approval Approval, DateTimeOffset PublishedAt, string ApprovedResults, string JournalHead, Correction? Correction)
{
    /// <summary>On what it was published; null where an earlier version published it.</summary>
    public Machine? Machine { get; init; }
}

/// <summary>
/// What ran the program: beside the version of the program, and no part of it. A patch of it changes no figure, and between scoring and
/// publishing there may be one.
/// </summary>
/// <param name="Runtime">The runtime and its version: <c>.NET 10.0.12</c>.</param>
/// <param name="Architecture">The processor's: <c>X64</c>.</param>
public sealed record Machine(string Runtime, string Architecture);

/// <summary>Quyết định phê duyệt: by what and whom the results were approved.</summary>
/// <param name="Decision">Its number and symbol: <c>1234/QĐ-UBND</c>.</param>
/// <param name="Date">Its date.</param>
/// <param name="By">Who entered the approval.</param>
public sealed record Approval(string Decision, DateOnly Date, string By);

/// <summary>Đính chính: a publication that replaces an earlier one.</summary>
/// <param name="Replaces">The number of the publication replaced.</param>
/// <param name="ReplacedSeal">Digest of its seal.</param>
/// <param name="Reason">Why, as whoever reopened the round wrote it; the oldest first where it was reopened more than once.</param>
/// <param name="Moves">Every figure that moved; empty where none did.</param>
public sealed record Correction(int Replaces, string ReplacedSeal, string Reason, ImmutableArray<Move> Moves)
{
    /// <summary>
    /// What beside the figures of units is another, as <c>results.json</c> calls it: <c>usesDigest</c>, <c>lastYearDigest</c>,
    /// <c>lateUnits</c>. Proposals, remedies and comparisons follow from it.
    /// </summary>
    public ImmutableArray<string> Beside { get; init; } = [];
}

/// <summary>One figure that a correction moved, as both publications write it.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Criterion">The code of a criterion or an area, as both write it; null for a figure of the whole unit.</param>
/// <param name="Figure">Which figure, as <c>results.json</c> calls it: <c>points</c>, <c>index</c>, <c>rank</c>, <c>grade</c> …</param>
/// <param name="Before">Null where there was none.</param>
/// <param name="After">Null where there is none any more.</param>
public sealed record Move(UnitCode Unit, string? Criterion, string Figure, string? Before, string? After);
