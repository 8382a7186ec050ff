using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Checks what only the whole set shows: codes, parents, sums, references.</summary>
/// <remarks>With a file unread, what hangs on that file is not blamed on the others.</remarks>
internal sealed partial class StructureCheck(CriteriaSet set, Faults faults, bool unread)
{
    private const string SetFile = "set.json";
    private const string UnitsFile = "units.json";

    public void Run()
    {
        // A maximum that could not be read would make every sum above it look wrong too.
        var maximaKnown = !unread && !faults.Found.Any(fault => fault.Message.Contains("\"maxPoints\"", StringComparison.Ordinal));
        CheckEmpty();
        CheckCodes();
        CheckParents();
        if (maximaKnown)
        {
            CheckSums();
        }

        CheckReferences();
        CheckTimes();
        CheckUnits();
    }

    private void CheckEmpty()
    {
        Empty(set.Areas.IsEmpty, SetFile, "areas", "lĩnh vực");
        Empty(set.Groups.IsEmpty, SetFile, "groups", "khối xếp hạng");
        Empty(set.Departments.IsEmpty, SetFile, "departments", "đơn vị thẩm định");
        Empty(set.Units.IsEmpty && !unread, UnitsFile, "units", "đơn vị được chấm");
    }

    private void Empty(bool empty, string file, string key, string what)
    {
        if (empty && !faults.HasAt(file, $"$.{key}") && !faults.HasAt(file, "$"))
        {
            faults.Add(file, $"$.{key}", $"Bộ tiêu chí không có {what} nào.", $"Khai ít nhất một {what}.");
        }
    }

    private void CheckCodes()
    {
        Distinct(
            [.. set.Areas.Select(area => area.Code), .. set.Areas.SelectMany(area => area.Groups).Select(group => group.Code)],
            SetFile,
            "$.areas",
            "Mã",
            isPlain: false
        );
        Distinct([.. set.Groups.Select(group => group.Code)], SetFile, "$.groups", "Mã khối");
        Distinct([.. set.Departments.Select(department => department.Code)], SetFile, "$.departments", "Mã đơn vị thẩm định");
        Distinct([.. set.SurveyQuestions.Select(question => question.Code)], SetFile, "$.surveyQuestions", "Mã câu hỏi");
        Distinct([.. set.Units.Select(unit => unit.Code)], UnitsFile, "$.units", "Mã đơn vị");
        foreach (var same in set.Criteria.Where(criterion => criterion.Code.Length > 0).GroupBy(criterion => criterion.Code).Where(same => same.Count() > 1))
        {
            foreach (var criterion in same.Skip(1))
            {
                faults.Add(
                    criterion.File,
                    "$.code",
                    $"Mã tiêu chí \"{criterion.Code}\" đã có ở tệp {same.First().File}.",
                    "Đặt cho mỗi tiêu chí một mã riêng."
                );
            }
        }
    }

    private void Distinct(ImmutableArray<string> codes, string file, string place, string what, bool isPlain = true)
    {
        foreach (var code in codes.Where(code => code.Length > 0).GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            faults.Add(file, place, $"{what} \"{code}\" xuất hiện hai lần.", "Mỗi mã chỉ dùng một lần.");
        }

        // Codes become names of files and keys in workbooks.
        foreach (var code in codes.Where(code => isPlain && code.Length > 0 && !PlainCode().IsMatch(code)).Distinct())
        {
            faults.Add(file, place, $"{what} \"{code}\" có ký tự không dùng được.", "Chỉ dùng chữ không dấu, chữ số, gạch nối và gạch dưới, tối đa 32 ký tự.");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]{0,31}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainCode();

    private void CheckParents()
    {
        foreach (var area in set.Areas)
        {
            if (area.Code.Length > 0 && !IsCode(area.Code, 1))
            {
                faults.Add(SetFile, "$.areas", $"Mã lĩnh vực \"{area.Code}\" không phải là số thứ tự.", "Dùng các số 1, 2, 3.");
            }

            foreach (
                var group in area
                    .Groups.Where(group => group.Code.Length > 0 && area.Code.Length > 0)
                    .Where(group => !IsCode(group.Code, 2) || Code.Parent(group.Code) != area.Code)
            )
            {
                faults.Add(
                    SetFile,
                    "$.areas",
                    $"Tiêu chí \"{group.Code}\" không thuộc lĩnh vực \"{area.Code}\".",
                    $"Mã phải là {area.Code}. và một số, ví dụ {area.Code}.1."
                );
            }
        }

        CheckExtras();
        var parents = set
            .Areas.Where(area => area.Groups.IsEmpty)
            .Select(area => area.Code)
            .Concat(set.Areas.SelectMany(area => area.Groups).Select(group => group.Code))
            .ToHashSet();
        foreach (var criterion in set.Criteria.Where(criterion => criterion.Code.Length > 0))
        {
            if (criterion.Extra is not null)
            {
                CheckExtra(criterion);
                continue;
            }

            if (!IsCode(criterion.Code, criterion.Code.Split('.').Length))
            {
                faults.Add(
                    criterion.File,
                    "$.code",
                    $"Mã tiêu chí \"{criterion.Code}\" không đúng dạng.",
                    "Dùng các số nối bằng dấu chấm, không có số 0 đứng đầu, ví dụ 1.1.2."
                );
            }
            else if (!parents.Contains(Code.Parent(criterion.Code)))
            {
                faults.Add(
                    criterion.File,
                    "$.code",
                    $"Tiêu chí \"{criterion.Code}\" không có tiêu chí cha \"{Code.Parent(criterion.Code)}\" trong set.json.",
                    "Sửa mã, hoặc khai tiêu chí cha trong \"areas\"."
                );
            }
        }
    }

    private void CheckExtras()
    {
        if (set.Extras is not { } extras)
        {
            return;
        }

        if (extras.Code.Length > 0 && (!IsCode(extras.Code, 1) || set.Areas.Any(area => area.Code == extras.Code)))
        {
            faults.Add(
                SetFile,
                "$.extras.code",
                $"Mã \"{extras.Code}\" của phần điểm thưởng, điểm trừ không phải là số thứ tự riêng.",
                "Dùng một số mà không lĩnh vực nào dùng, ví dụ 9."
            );
        }

        if (!unread && set.Criteria.All(criterion => criterion.Extra is null))
        {
            faults.Add(SetFile, "$.extras", "Không có tiêu chí điểm thưởng hoặc điểm trừ nào.", "Thêm tệp tiêu chí có khóa \"extra\", hoặc bỏ \"extras\".");
        }
    }

    private void CheckExtra(Criterion criterion)
    {
        if (set.Extras is not { } extras)
        {
            if (!faults.HasAt(SetFile, "$.extras") && !faults.HasAt(SetFile, "$"))
            {
                faults.Add(criterion.File, "$.extra", "Bộ tiêu chí không nói điểm thưởng, điểm trừ được tính thế nào.", "Khai \"extras\" trong set.json.");
            }
        }
        else if (!IsCode(criterion.Code, 2) || Code.Parent(criterion.Code) != extras.Code)
        {
            faults.Add(
                criterion.File,
                "$.code",
                $"Tiêu chí điểm thưởng, điểm trừ \"{criterion.Code}\" không thuộc mục \"{extras.Code}\".",
                $"Mã phải là {extras.Code}. và một số, ví dụ {extras.Code}.1."
            );
        }
    }

    private static bool IsCode(string code, int parts) =>
        code.Split('.') is var split && split.Length == parts && split.All(part => part.Length is > 0 and < 5 && part.All(char.IsAsciiDigit) && part[0] != '0');

    private void CheckSums()
    {
        var leaves = set.Ordinary.DistinctBy(criterion => criterion.Code).ToLookup(criterion => Code.Parent(criterion.Code), criterion => criterion.MaxPoints);
        foreach (var area in set.Areas)
        {
            foreach (var group in area.Groups)
            {
                Positive(group.MaxPoints, $"tiêu chí {group.Code}");
                Sum(leaves[group.Code].Sum(), group.MaxPoints, $"tiêu chí {group.Code}", "các tiêu chí thành phần");
            }

            Positive(area.MaxPoints, $"lĩnh vực {area.Code}");
            var inside = area.Groups.IsEmpty ? leaves[area.Code].Sum() : area.Groups.Sum(group => group.MaxPoints);
            Sum(inside, area.MaxPoints, $"lĩnh vực {area.Code}", "các tiêu chí");
        }

        Sum(set.Areas.Sum(area => area.MaxPoints), set.TotalPoints, "toàn bộ (totalPoints)", "các lĩnh vực");
    }

    private void Positive(decimal declared, string what)
    {
        if (declared <= 0m)
        {
            faults.Add(SetFile, "$.areas", $"Điểm tối đa của {what} phải lớn hơn 0.", "Ghi điểm tối đa, hoặc bỏ mục này.");
        }
    }

    private void Sum(decimal children, decimal declared, string what, string of)
    {
        if (children != declared)
        {
            faults.Add(
                SetFile,
                "$.areas",
                $"Điểm tối đa của {what} là {Decimals.Write(declared)}, nhưng {of} cộng lại được {Decimals.Write(children)}.",
                "Sửa điểm tối đa cho khớp, hoặc bổ sung tệp tiêu chí còn thiếu."
            );
        }
    }

    private void CheckReferences()
    {
        foreach (var criterion in set.Criteria)
        {
            if (criterion.Department.Length > 0 && set.Departments.All(department => department.Code != criterion.Department))
            {
                faults.Add(
                    criterion.File,
                    "$.department",
                    $"Không có đơn vị thẩm định \"{criterion.Department}\".",
                    "Ghi mã một đơn vị trong \"departments\" của set.json."
                );
            }

            foreach (
                var (asked, i) in criterion
                    .SurveyQuestions.Select((question, i) => (question.Question, i))
                    .Where(pair => pair.Question.Length > 0 && set.SurveyQuestions.All(question => question.Code != pair.Question))
            )
            {
                faults.Add(
                    criterion.File,
                    criterion.SurveyQuestions.Length == 1 ? "$.surveyQuestion" : $"$.surveyQuestions[{i}].question",
                    $"Không có câu hỏi khảo sát \"{asked}\".",
                    "Ghi mã một câu hỏi trong \"surveyQuestions\" của set.json."
                );
            }
        }

        if (unread)
        {
            return;
        }

        foreach (
            var question in set.SurveyQuestions.Where(question =>
                set.Criteria.All(criterion => criterion.SurveyQuestions.All(asked => asked.Question != question.Code))
            )
        )
        {
            faults.Add(
                SetFile,
                "$.surveyQuestions",
                $"Câu hỏi khảo sát \"{question.Code}\" không được tiêu chí nào dùng.",
                "Gắn câu hỏi vào một tiêu chí, hoặc bỏ đi."
            );
        }

        foreach (var department in set.Departments.Where(department => set.Criteria.All(criterion => criterion.Department != department.Code)))
        {
            faults.Add(SetFile, "$.departments", $"Đơn vị \"{department.Code}\" không thẩm định tiêu chí nào.", "Giao tiêu chí cho đơn vị này, hoặc bỏ đi.");
        }
    }

    // The limits a set gives by default stand beside those of the fact: between them a day must be left.
    private void CheckTimes()
    {
        if (faults.HasAt(SetFile, "$.submissionDeadline") || faults.HasAt(SetFile, "$.year") || faults.HasAt(SetFile, "$"))
        {
            return;
        }

        foreach (var criterion in set.Criteria)
        {
            foreach (var (fact, i) in criterion.Facts.Select((fact, i) => (fact, i)).Where(pair => pair.fact.IsTime))
            {
                if (fact.Min?.Value is { } min && fact.Max?.Value is { } max && min.Time > max.Time && !faults.HasAt(criterion.File, $"$.facts[{i}].max"))
                {
                    faults.Add(
                        criterion.File,
                        $"$.facts[{i}]",
                        $"Không ngày nào hợp lệ cho \"{fact.Name}\": sớm nhất là {Show.Value(min, fact)}, muộn nhất là {Show.Value(max, fact)}.",
                        "Sửa \"min\", \"max\" của số liệu; nếu không khai thì lấy từ ngày 01/01 năm trước đến hạn nộp phiếu."
                    );
                }
            }
        }
    }

    private void CheckUnits()
    {
        foreach (var unit in set.Units)
        {
            if (unit.Group.Length > 0 && set.Groups.All(group => group.Code != unit.Group))
            {
                faults.Add(
                    UnitsFile,
                    "$.units",
                    $"Đơn vị {unit.Code} thuộc khối \"{unit.Group}\" không có trong set.json.",
                    "Ghi mã một khối trong \"groups\"."
                );
            }

            if (unit.From > unit.To)
            {
                faults.Add(UnitsFile, "$.units", $"Đơn vị {unit.Code} kết thúc trước khi bắt đầu.", "Sửa \"from\" hoặc \"to\".");
            }
        }

        foreach (
            var (name, units) in set
                .Units.SelectMany(unit => unit.Aliases.Append(unit.Name).Where(name => name.Length > 0).Select(name => (Name: name, Unit: unit)))
                .GroupBy(pair => UnitNames.Key(pair.Name))
                .Select(same => (same.Select(pair => pair.Name), same.Select(pair => pair.Unit.Code).ToList()))
                .Where(same => same.Item2.Distinct().Count() > 1)
        )
        {
            // One set of a whole province has many wards of one name; only within one group would a name mislead a reader.
            if (units.Distinct().Select(code => set.Unit(code)!.Group).GroupBy(group => group).Any(same => same.Count() > 1))
            {
                faults.Add(
                    UnitsFile,
                    "$.units",
                    $"Tên \"{string.Join("\", \"", name.Distinct(StringComparer.OrdinalIgnoreCase))}\" chỉ nhiều đơn vị: "
                        + $"{string.Join(", ", units.Distinct())}.",
                    "Đặt tên hoặc bí danh phân biệt được."
                );
            }
        }

        foreach (var group in set.Groups.Where(group => !unread && !set.Units.Any(unit => unit.Group == group.Code && unit.ExistsOn(set.LastDay))))
        {
            faults.Add(SetFile, "$.groups", $"Khối \"{group.Code}\" không có đơn vị nào để xếp hạng.", "Xếp đơn vị vào khối này, hoặc bỏ khối.");
        }
    }
}
