using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Files;

/// <summary>
/// How versions before 0.3.0 named what still may lie in the outbox of a round that they began. They knew one index only: a round of
/// another has nothing there under such a name.
/// </summary>
internal static class FormerNames
{
    /// <summary><c>Phieu-tiep-nhan_21550_2.xlsx</c>, and with the sender's name behind.</summary>
    public static ImmutableArray<string> Receipts(SetIdentity of, string sender, int revision, string name) =>
        IsTheirs(of) ? [SubmissionNames.Receipt(sender, revision, ""), SubmissionNames.Receipt(sender, revision, name)] : [];

    /// <summary><c>Van-de_2022.xlsx</c>.</summary>
    /// <param name="of">Whose round.</param>
    /// <param name="set">The id of its set.</param>
    public static string? Problems(SetIdentity of, string set) => IsTheirs(of) ? $"Van-de_{set}.xlsx" : null;

    /// <summary>The outbox folder <c>Tham-dinh-lan-1</c>.</summary>
    public static string? AppraisalForms(SetIdentity of, AppraisalStage stage) => IsTheirs(of) ? $"Tham-dinh-lan-{(int)stage}" : null;

    /// <summary>The outbox folder <c>Giai-trinh</c>.</summary>
    public static string? ExplanationForms(SetIdentity of) => IsTheirs(of) ? "Giai-trinh" : null;

    private static bool IsTheirs(SetIdentity of) => of.Index == IndexCode.Cchc;
}
