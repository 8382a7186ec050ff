namespace CchcWardIndex.Criteria.Loading;

/// <summary>Checks what only the whole set shows: codes, parents, sums, references.</summary>
internal sealed class StructureCheck(CriteriaSet set, Faults faults)
{
    private const string SetFile = "set.json";
    private const string UnitsFile = "units.json";

    public void Run()
    {
        CheckCodes();
        CheckParents();
        CheckSums();
        CheckReferences();
        CheckUnits();
    }

    private void CheckCodes()
    {
        Twice(set.Areas.Select(area => area.Code).Concat(set.Areas.SelectMany(area => area.Groups).Select(group => group.Code)), SetFile, "$.areas", "Mã");
        Twice(set.Groups.Select(group => group.Code), SetFile, "$.groups", "Mã khối");
        Twice(set.Departments.Select(department => department.Code), SetFile, "$.departments", "Mã đơn vị thẩm định");
        Twice(set.SurveyQuestions.Select(question => question.Code), SetFile, "$.surveyQuestions", "Mã câu hỏi");
        Twice(set.Units.Select(unit => unit.Code), UnitsFile, "$.units", "Mã đơn vị");
        foreach (var same in set.Criteria.GroupBy(criterion => criterion.Code).Where(same => same.Count() > 1))
        {
            foreach (var criterion in same.Skip(1))
            {
                faults.Add(criterion.File, "$.code", $"Mã tiêu chí \"{criterion.Code}\" đã có ở tệp {same.First().File}.", "Đặt cho mỗi tiêu chí một mã riêng.");
            }
        }
    }

    private void Twice(IEnumerable<string> codes, string file, string place, string what)
    {
        foreach (var code in codes.GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            faults.Add(file, place, $"{what} \"{code}\" xuất hiện hai lần.", "Mỗi mã chỉ dùng một lần.");
        }
    }

    private void CheckParents()
    {
        foreach (var area in set.Areas)
        {
            if (!IsCode(area.Code, 1))
            {
                faults.Add(SetFile, "$.areas", $"Mã lĩnh vực \"{area.Code}\" không phải là số thứ tự.", "Dùng 1, 2, 3…");
            }

            foreach (var group in area.Groups.Where(group => !IsCode(group.Code, 2) || Code.Parent(group.Code) != area.Code))
            {
                faults.Add(SetFile, "$.areas", $"Tiêu chí \"{group.Code}\" không thuộc lĩnh vực \"{area.Code}\".", $"Mã phải là {area.Code}. và một số, ví dụ {area.Code}.1.");
            }
        }

        var parents = set.Areas.Where(area => area.Groups.IsEmpty).Select(area => area.Code).Concat(set.Areas.SelectMany(area => area.Groups).Select(group => group.Code)).ToHashSet();
        foreach (var criterion in set.Criteria)
        {
            if (!IsCode(criterion.Code, criterion.Code.Split('.').Length) || !parents.Contains(Code.Parent(criterion.Code)))
            {
                faults.Add(
                    criterion.File, "$.code", $"Tiêu chí \"{criterion.Code}\" không có tiêu chí cha \"{Code.Parent(criterion.Code)}\" trong set.json.",
                    "Sửa mã, hoặc khai tiêu chí cha trong \"areas\".");
            }
        }
    }

    private static bool IsCode(string code, int parts) =>
        code.Split('.') is var split && split.Length == parts && split.All(part => part.Length is > 0 and < 5 && part.All(char.IsAsciiDigit) && part[0] != '0');

    private void CheckSums()
    {
        foreach (var area in set.Areas)
        {
            foreach (var group in area.Groups)
            {
                Sum(set.Criteria.Where(criterion => Code.Parent(criterion.Code) == group.Code).Sum(criterion => criterion.MaxPoints), group.MaxPoints, $"tiêu chí {group.Code}", "các tiêu chí thành phần");
            }

            var inside = area.Groups.IsEmpty
                ? set.Criteria.Where(criterion => Code.Parent(criterion.Code) == area.Code).Sum(criterion => criterion.MaxPoints)
                : area.Groups.Sum(group => group.MaxPoints);
            Sum(inside, area.MaxPoints, $"lĩnh vực {area.Code}", "các tiêu chí");
        }

        Sum(set.Areas.Sum(area => area.MaxPoints), set.TotalPoints, "toàn bộ (totalPoints)", "các lĩnh vực");
    }

    private void Sum(decimal children, decimal declared, string what, string of)
    {
        if (children != declared)
        {
            faults.Add(
                SetFile, "$.areas", $"Điểm tối đa của {what} là {Decimals.Write(declared)}, nhưng {of} cộng lại được {Decimals.Write(children)}.",
                "Sửa điểm tối đa cho khớp, hoặc bổ sung tệp tiêu chí còn thiếu.");
        }
    }

    private void CheckReferences()
    {
        foreach (var criterion in set.Criteria)
        {
            if (set.Departments.All(department => department.Code != criterion.Department))
            {
                faults.Add(criterion.File, "$.department", $"Không có đơn vị thẩm định \"{criterion.Department}\".", "Ghi mã một đơn vị trong \"departments\" của set.json.");
            }

            if (criterion.SurveyQuestion is { } asked && set.SurveyQuestions.All(question => question.Code != asked))
            {
                faults.Add(criterion.File, "$.surveyQuestion", $"Không có câu hỏi khảo sát \"{asked}\".", "Ghi mã một câu hỏi trong \"surveyQuestions\" của set.json.");
            }
        }

        foreach (var question in set.SurveyQuestions.Where(question => set.Criteria.All(criterion => criterion.SurveyQuestion != question.Code)))
        {
            faults.Add(SetFile, "$.surveyQuestions", $"Câu hỏi khảo sát \"{question.Code}\" không được tiêu chí nào dùng.", "Gắn câu hỏi vào một tiêu chí, hoặc bỏ đi.");
        }

        foreach (var department in set.Departments.Where(department => set.Criteria.All(criterion => criterion.Department != department.Code)))
        {
            faults.Add(SetFile, "$.departments", $"Đơn vị \"{department.Code}\" không thẩm định tiêu chí nào.", "Giao tiêu chí cho đơn vị này, hoặc bỏ đi.");
        }
    }

    private void CheckUnits()
    {
        foreach (var unit in set.Units)
        {
            if (set.Groups.All(group => group.Code != unit.Group))
            {
                faults.Add(UnitsFile, "$.units", $"Đơn vị {unit.Code} thuộc khối \"{unit.Group}\" không có trong set.json.", "Ghi mã một khối trong \"groups\".");
            }

            if (unit.From > unit.To)
            {
                faults.Add(UnitsFile, "$.units", $"Đơn vị {unit.Code} kết thúc trước khi bắt đầu.", "Sửa \"from\" hoặc \"to\".");
            }
        }

        foreach (var (name, units) in set.Units
            .SelectMany(unit => unit.Aliases.Append(unit.Name).Select(name => (Name: UnitNames.Fold(name), Unit: unit)))
            .GroupBy(pair => pair.Name, pair => pair.Unit.Code).Select(same => (same.Key, same.ToList())).Where(same => same.Item2.Distinct().Count() > 1))
        {
            // One set of a whole province has many wards of one name; only within one group would a name mislead a reader.
            if (units.Distinct().Select(code => set.Unit(code)!.Group).GroupBy(group => group).Any(same => same.Count() > 1))
            {
                faults.Add(UnitsFile, "$.units", $"Tên \"{name}\" chỉ nhiều đơn vị: {string.Join(", ", units.Distinct())}.", "Đặt tên hoặc bí danh phân biệt được.");
            }
        }

        foreach (var group in set.Groups.Where(group => !set.Units.Any(unit => unit.Group == group.Code && unit.ExistsOn(set.LastDay))))
        {
            faults.Add(SetFile, "$.groups", $"Khối \"{group.Code}\" không có đơn vị nào để xếp hạng.", "Xếp đơn vị vào khối này, hoặc bỏ khối.");
        }
    }
}
