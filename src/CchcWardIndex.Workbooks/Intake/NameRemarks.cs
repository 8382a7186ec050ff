using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>What is told of a name that stands beside a unit's code.</summary>
internal static class NameRemarks
{
    /// <summary>The code is right and the name can only be meant for it: taken, and told.</summary>
    public static Problem Respelt(Unit unit, string name, string where) => new(
        Severity.Warning, unit.Code, null, where, $"Tên đơn vị ghi \"{Strays.Shown(name)}\", khác cách viết trong bộ tiêu chí ({unit.Name}); mã {unit.Code} là của {unit.Name} nên vẫn được tính cho đơn vị này.",
        $"Kiểm tra lại; nếu đúng là của {unit.Name} thì không cần sửa.")
    {
        Found = Strays.Shown(name),
    };
}
