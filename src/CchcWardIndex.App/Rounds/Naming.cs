using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Rounds;

/// <summary>Senders as people know them.</summary>
internal static class Naming
{
    /// <summary>The unit or department by its name, and what kind of workbook it sends: <c>Phòng Nội vụ (phiếu thẩm định lần 1)</c>.</summary>
    public static string Of(CriteriaSet set, Sender sender) => sender.InWords(NameOf(set, sender) ?? "");

    /// <summary>The file name of the receipt of a file.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="sender">Whose file it is.</param>
    /// <param name="revision">Which of the sender's.</param>
    /// <param name="file">The file's name as it was dropped.</param>
    public static string Receipt(CriteriaSet set, Sender sender, int revision, string file) =>
        SubmissionNames.Receipt(set.Identity, sender.Text, revision, Shown(set, sender, file));

    /// <summary>The names that versions before 0.3.0 would have given it.</summary>
    public static ImmutableArray<string> FormerReceipts(CriteriaSet set, Sender sender, int revision, string file) =>
        FormerNames.Receipts(set.Identity, sender.Text, revision, Shown(set, sender, file));

    private static string Shown(CriteriaSet set, Sender sender, string file) => NameOf(set, sender) is { } name ? name.Replace('.', ' ') : file;

    private static string? NameOf(CriteriaSet set, Sender sender)
    {
        var subject = sender.Subject;
        return set.Unit(new UnitCode(subject))?.Name ?? set.Departments.FirstOrDefault(department => department.Code.Text == subject)?.Name;
    }
}
