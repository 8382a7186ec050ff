using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Intake.Tables;

/// <summary>Whose row it is: by its code or its name among the units of a set; where both stand there they must agree.</summary>
/// <param name="index">The set's units; null where no set is known and only codes can tell.</param>
internal sealed class TableUnits(FormIndex? index)
{
    private const string NameAndCode = "Sửa mã hoặc tên cho đúng một đơn vị.";

    /// <summary>Whether a row names a unit beyond doubt: by a code, or by a name the set knows.</summary>
    public bool Speaks(string code, string name) => IsCode(code) || index?.Unit(code) is not null || index?.Units.Named(name) is not null;

    /// <summary>The unit's code and name; null, with a problem, where that is not known.</summary>
    public (string Code, string Name)? Of(string code, string name, TableSheet sheet, Cell? codePlace, Cell namePlace, List<Problem> problems)
    {
        var (byCode, byName) = (index?.Unit(code), name.Length > 0 ? index?.Units.Named(name) : null);
        if (code.Length > 0 && byCode is not null && (name.Length == 0 ? NameKind.Own : index!.Units.Judge(byCode, name)) is var kind and not NameKind.Another)
        {
            if (kind == NameKind.Respelt)
            {
                problems.Add(NameRemarks.Respelt(byCode, name, sheet.At(namePlace)));
            }

            return (byCode.Code, byCode.Name);
        }

        if (code.Length == 0 && byName is not null)
        {
            return (byName.Code, byName.Name);
        }

        if (byCode is null && byName is null && IsCode(code) && name.Length > 0 && !name.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return (code, name);
        }

        var (place, message, remedy) = (code.Length > 0, byCode, byName) switch
        {
            (true, { } unit, _) => (namePlace, $"Mã {code} là của {unit.Name}, nhưng tên ghi \"{name}\",{index!.Units.Whose(name)}.", NameAndCode),
            (true, _, { } unit) => (codePlace!.Value, $"{unit.Name} có mã {unit.Code}, nhưng mã ghi \"{code}\".", NameAndCode),
            (true, _, _) when !IsCode(code) => (
                codePlace!.Value,
                $"Mã \"{code}\" không phải là mã đơn vị hành chính năm chữ số.",
                "Sửa lại mã; nếu Excel đã bỏ số 0 ở đầu, chọn định dạng Text cho cột rồi gõ lại."
            ),
            (true, _, _) => (namePlace, $"Đơn vị mã {code} không có tên, hoặc tên có ký tự hỏng.", "Ghi tên đơn vị."),
            _ when name.Length == 0 => (
                namePlace,
                "Dòng có số liệu nhưng không có tên và mã đơn vị.",
                "Ghi tên đơn vị, hoặc xóa dòng nếu không phải của đơn vị nào."
            ),
            _ when index is null => (namePlace, $"Không có mã của \"{name}\", mà không có bộ tiêu chí để tìm mã theo tên.", "Thêm cột Mã."),
            _ => (
                namePlace,
                $"Bộ tiêu chí năm {index!.Set.Year} không có đơn vị nào tên \"{name}\"{Nearest(name)}",
                "Sửa lại tên; nếu là đơn vị cũ đã sáp nhập, thêm cột Mã và ghi mã của đơn vị ấy."
            ),
        };
        problems.Add(sheet.Wrong(place, message, remedy));
        return null;
    }

    private string Nearest(string name) => index!.Units.Nearest(name) is { } unit ? $"; gần nhất là \"{unit.Name}\"." : ".";

    private static bool IsCode(string code) => code.Length == 5 && code.All(char.IsAsciiDigit);
}
