using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>Senders as people know them.</summary>
internal static class Naming
{
    /// <summary>The unit or department by its name, and what kind of workbook it sends: <c>Phòng Nội vụ (phiếu thẩm định lần 1)</c>.</summary>
    public static string Of(CriteriaSet set, string sender) => Senders.InWords(sender, NameOf(set, sender) ?? "");

    /// <summary>The file name of the receipt of a file.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="sender">Whose file it is.</param>
    /// <param name="revision">Which of the sender's.</param>
    /// <param name="file">The file's name as it was dropped.</param>
    public static string Receipt(CriteriaSet set, string sender, int revision, string file) =>
        SubmissionNames.Receipt(set.Identity, sender, revision, Shown(set, sender, file));

    /// <summary>The names that versions before 0.3.0 would have given it.</summary>
    public static ImmutableArray<string> FormerReceipts(CriteriaSet set, string sender, int revision, string file) =>
        FormerNames.Receipts(set.Identity, sender, revision, Shown(set, sender, file));

    private static string Shown(CriteriaSet set, string sender, string file) => NameOf(set, sender) is { } name ? name.Replace('.', ' ') : file;

    private static string? NameOf(CriteriaSet set, string sender)
    {
        var subject = Senders.Subject(sender);
        return set.Unit(new UnitCode(subject))?.Name ?? set.Departments.FirstOrDefault(department => department.Code.Text == subject)?.Name;
    }
}
