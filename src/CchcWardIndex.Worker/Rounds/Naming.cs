using CchcWardIndex.Criteria;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>Senders as people know them.</summary>
internal static class Naming
{
    /// <summary>The unit or department by its name, and what kind of workbook it sends: <c>Phòng Nội vụ (phiếu thẩm định lần 1)</c>.</summary>
    public static string Of(CriteriaSet set, string sender)
    {
        var subject = Senders.Subject(sender);
        return Senders.InWords(sender, set.Unit(subject)?.Name ?? set.Departments.FirstOrDefault(department => department.Code == subject)?.Name ?? "");
    }
}
