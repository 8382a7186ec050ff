using System.Globalization;
using CchcWardIndex.Criteria;
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

    /// <summary>A unit's code, or as <see cref="Senders"/> spells it.</summary>
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

/// <summary>Senders that are no unit.</summary>
public static class Senders
{
    /// <summary>The first of the survey's files; the others are <c>khao-sat-2</c>, <c>khao-sat-3</c> …, each with revisions of its own.</summary>
    public const string Survey = "khao-sat";

    /// <summary>Nobody knows.</summary>
    public const string Unknown = "khong-ro-don-vi";

    /// <summary>Whether it is one of the survey's files.</summary>
    public static bool IsSurvey(string sender) => SurveyNumber(sender) > 0;

    /// <summary>Which of the survey's files it is, from 1; 0 where it is none.</summary>
    public static int SurveyNumber(string sender) =>
        sender == Survey ? 1
        : sender.StartsWith(Survey + "-", StringComparison.Ordinal)
        && int.TryParse(sender.AsSpan(Survey.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
        : 0;

    /// <summary>The sender of one of the survey's files.</summary>
    /// <param name="number">Which, from 1.</param>
    public static string SurveyFile(int number) => number == 1 ? Survey : string.Create(CultureInfo.InvariantCulture, $"{Survey}-{number}");

    /// <summary>The code of the table from outside that a sender is; null where it is none.</summary>
    public static string? TableOf(string sender) => sender.StartsWith(Table, StringComparison.Ordinal) ? sender[Table.Length..] : null;

    /// <summary>A sender as people read it.</summary>
    /// <param name="sender">A unit's code, or one of these.</param>
    /// <param name="name">The unit's or department's name; empty where it is neither.</param>
    public static string InWords(string sender, string name)
    {
        var form =
            sender.StartsWith(FirstAppraisal, StringComparison.Ordinal) ? "phiếu thẩm định lần 1"
            : sender.StartsWith(SecondAppraisal, StringComparison.Ordinal) ? "phiếu thẩm định lần 2"
            : sender.StartsWith(Explanation, StringComparison.Ordinal) ? "phiếu giải trình"
            : "";
        return (form, name) switch
        {
            ({ Length: > 0 }, { Length: > 0 }) => $"{name} ({form})",
            (_, { Length: > 0 }) => name,
            _ when SurveyNumber(sender) is > 0 and var survey => survey == 1
                ? "phiếu khảo sát"
                : string.Create(CultureInfo.InvariantCulture, $"phiếu khảo sát, tệp thứ {survey}"),
            _ when TableOf(sender) is { } table => $"bảng số liệu {table}",
            _ => sender == Unknown ? "đơn vị chưa rõ" : sender,
        };
    }

    /// <summary>The sender of a file: each keeps its own count of revisions.</summary>
    public static string Of(SubmittedFile file) =>
        file.Kind switch
        {
            SubmittedKind.Appraisal => FirstAppraisal + file.Department?.Text,
            SubmittedKind.SecondAppraisal => SecondAppraisal + file.Department?.Text,
            SubmittedKind.Explanation => Explanation + file.Unit?.Text,
            SubmittedKind.Survey => Survey,
            SubmittedKind.OutsideTable => Table + file.Table,
            _ => file.Unit?.Text ?? (file.Department is { } department ? $"{Department}{department}" : Unknown),
        };

    /// <summary>The code of the unit or department that a sender names; the sender itself where it names none.</summary>
    public static string Subject(string sender) =>
        Prefixes.FirstOrDefault(prefix => sender.StartsWith(prefix, StringComparison.Ordinal)) is { } found ? sender[found.Length..] : sender;

    private const string FirstAppraisal = "tham-dinh-1_";
    private const string SecondAppraisal = "tham-dinh-2_";
    private const string Explanation = "giai-trinh_";
    private const string Table = "bang-so-lieu_";
    private const string Department = "co-quan_";
    private static readonly string[] Prefixes = [FirstAppraisal, SecondAppraisal, Explanation, Department];
}
