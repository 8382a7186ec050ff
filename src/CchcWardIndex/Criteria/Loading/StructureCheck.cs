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
        var maximaKnown = !unread && !faults.HasUnread("maxPoints");
        CheckEmpty();
        CheckCodes();
        CheckParents();
        if (ScopeCheck.IsNeeded(set) && !unread)
        {
            CheckScopes(maximaKnown);
        }
        else if (maximaKnown)
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
            faults.Add(file, $"$.{key}", StructureProblems.Nothing(what));
        }
    }

    private void CheckCodes()
    {
        Distinct(
            [.. set.Areas.Select(area => area.Code.Text), .. set.Areas.SelectMany(area => area.Groups).Select(group => group.Code.Text)],
            SetFile,
            "$.areas",
            "Mã",
            isPlain: false
        );
        Distinct([.. set.Groups.Select(group => group.Code)], SetFile, "$.groups", "Mã khối");
        Distinct([.. set.Departments.Select(department => department.Code.Text)], SetFile, "$.departments", "Mã đơn vị thẩm định");
        Distinct([.. set.SurveyQuestions.Select(question => question.Code)], SetFile, "$.surveyQuestions", "Mã câu hỏi");
        Distinct([.. set.Tables.Select(table => table.Code)], SetFile, "$.tables", "Mã bảng số liệu");
        Distinct([.. set.Units.Select(unit => unit.Code.Text)], UnitsFile, "$.units", "Mã đơn vị");
        foreach (
            var same in set.Criteria.Where(criterion => criterion.Code.Text.Length > 0).GroupBy(criterion => criterion.Code).Where(same => same.Count() > 1)
        )
        {
            foreach (var criterion in same.Skip(1))
            {
                faults.Add(criterion.File, "$.code", StructureProblems.CriterionTwice(criterion.Code.Text, same.First().File));
            }
        }
    }

    private void Distinct(ImmutableArray<string> codes, string file, string place, string what, bool isPlain = true)
    {
        foreach (var code in codes.Where(code => code.Length > 0).GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            faults.Add(file, place, StructureProblems.CodeTwice(what, code));
        }

        // Codes become names of files and keys in workbooks.
        foreach (var code in codes.Where(code => isPlain && code.Length > 0 && !PlainCode().IsMatch(code)).Distinct())
        {
            faults.Add(file, place, StructureProblems.BadCode(what, code));
        }
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]{0,31}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainCode();

    private void CheckParents()
    {
        foreach (var area in set.Areas)
        {
            if (area.Code.Text.Length > 0 && !IsCode(area.Code.Text, 1))
            {
                faults.Add(SetFile, "$.areas", StructureProblems.BadAreaCode(area.Code.Text));
            }

            foreach (
                var group in area
                    .Groups.Where(group => group.Code.Text.Length > 0 && area.Code.Text.Length > 0)
                    .Where(group => !IsCode(group.Code.Text, 2) || group.Code.Area != area.Code)
            )
            {
                faults.Add(SetFile, "$.areas", StructureProblems.GroupAstray(group.Code.Text, area.Code.Text));
            }
        }

        CheckExtras();
        var areas = set.Areas.Where(area => area.Groups.IsEmpty).Select(area => area.Code).ToHashSet();
        var groups = set.Areas.SelectMany(area => area.Groups).Select(group => group.Code).ToHashSet();
        foreach (var criterion in set.Criteria.Where(criterion => criterion.Code.Text.Length > 0))
        {
            if (criterion.Extra is not null)
            {
                CheckExtra(criterion);
                continue;
            }

            if (criterion.Code.Text.Split('.').Length is var parts && (parts < 2 || !IsCode(criterion.Code.Text, parts)))
            {
                faults.Add(criterion.File, "$.code", StructureProblems.BadCriterionCode(criterion.Code.Text));
            }
            else if (criterion.Code.Parent is { } group ? !groups.Contains(group) : !areas.Contains(criterion.Code.Area))
            {
                faults.Add(criterion.File, "$.code", StructureProblems.NoParent(criterion.Code.Text, criterion.Code.Parent?.Text ?? criterion.Code.Area.Text));
            }
        }
    }

    private void CheckExtras()
    {
        if (set.Extras is not { } extras)
        {
            return;
        }

        if (extras.Code.Text.Length > 0 && (!IsCode(extras.Code.Text, 1) || set.Areas.Any(area => area.Code == extras.Code)))
        {
            faults.Add(SetFile, "$.extras.code", StructureProblems.ExtrasCode(extras.Code.Text));
        }

        if (!unread && set.Criteria.All(criterion => criterion.Extra is null))
        {
            faults.Add(SetFile, "$.extras", StructureProblems.NoExtras());
        }
    }

    private void CheckExtra(Criterion criterion)
    {
        if (set.Extras is not { } extras)
        {
            if (!faults.HasAt(SetFile, "$.extras") && !faults.HasAt(SetFile, "$"))
            {
                faults.Add(criterion.File, "$.extra", StructureProblems.ExtrasUntold());
            }
        }
        else if (!IsCode(criterion.Code.Text, 2) || criterion.Code.Area != extras.Code)
        {
            faults.Add(criterion.File, "$.code", StructureProblems.ExtraAstray(criterion.Code.Text, extras.Code.Text));
        }
    }

    private static bool IsCode(string code, int parts) =>
        code.Split('.') is var split && split.Length == parts && split.All(part => part.Length is > 0 and < 5 && part.All(char.IsAsciiDigit) && part[0] != '0');

    private void CheckScopes(bool maximaKnown)
    {
        var (check, before) = (new ScopeCheck(set, faults), faults.Found.Length);
        check.Words();
        // Whom nobody understands cannot be added up.
        if (maximaKnown && faults.Found.Length == before)
        {
            foreach (var area in set.Areas)
            {
                Positive(area.MaxPoints, $"lĩnh vực {area.Code}");
                area.Groups.ToList().ForEach(group => Positive(group.MaxPoints, $"tiêu chí {group.Code}"));
            }

            check.Sums();
        }
    }

    private void CheckSums()
    {
        var leaves = set
            .Ordinary.DistinctBy(criterion => criterion.Code)
            .ToLookup(criterion => (criterion.Code.Area, criterion.Code.Parent), criterion => criterion.MaxPoints);
        foreach (var area in set.Areas)
        {
            foreach (var group in area.Groups)
            {
                Positive(group.MaxPoints, $"tiêu chí {group.Code}");
                Sum(leaves[(area.Code, group.Code)].Sum(), group.MaxPoints, $"tiêu chí {group.Code}", "các tiêu chí thành phần");
            }

            Positive(area.MaxPoints, $"lĩnh vực {area.Code}");
            var inside = area.Groups.IsEmpty ? leaves[(area.Code, null)].Sum() : area.Groups.Sum(group => group.MaxPoints);
            Sum(inside, area.MaxPoints, $"lĩnh vực {area.Code}", "các tiêu chí");
        }

        Sum(set.Areas.Sum(area => area.MaxPoints), set.TotalPoints, "toàn bộ (totalPoints)", "các lĩnh vực");
    }

    private void Positive(decimal declared, string what)
    {
        if (declared <= 0m)
        {
            faults.Add(SetFile, "$.areas", StructureProblems.NoMaximum(what));
        }
    }

    private void Sum(decimal children, decimal declared, string what, string of)
    {
        if (children != declared)
        {
            faults.Add(SetFile, "$.areas", StructureProblems.SumDiffers(what, declared, of, children));
        }
    }

    private void CheckReferences()
    {
        foreach (var criterion in set.Criteria)
        {
            if (criterion.Department.Text.Length > 0 && set.Departments.All(department => department.Code != criterion.Department))
            {
                faults.Add(criterion.File, "$.department", StructureProblems.UnknownDepartment(criterion.Department.Text));
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
                    StructureProblems.UnknownQuestion(asked)
                );
            }
        }

        OutsideTableCheck.Run(set, unread, faults);
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
            faults.Add(SetFile, "$.surveyQuestions", StructureProblems.QuestionUnused(question.Code));
        }

        foreach (var department in set.Departments.Where(department => !set.Criteria.Any(criterion => criterion.IsAppraisedBy(department))))
        {
            faults.Add(SetFile, "$.departments", StructureProblems.DepartmentIdle(department.Code.Text));
        }

        foreach (var (recusal, i) in set.Departments.Select((department, i) => (department.Recusal, i)))
        {
            CheckRecusal(recusal, set.Departments[i], $"$.departments[{i}].ownUnit");
        }
    }

    private void CheckRecusal(Recusal? recusal, Department department, string place)
    {
        if (recusal is null)
        {
            return;
        }

        if (!unread && set.Unit(recusal.Unit) is null)
        {
            faults.Add(SetFile, $"{place}.unit", StructureProblems.OwnUnitUnknown(recusal.Unit.Text));
        }

        if (recusal.AppraisedBy == department.Code || set.Departments.All(other => other.Code != recusal.AppraisedBy))
        {
            faults.Add(SetFile, $"{place}.appraisedBy", StructureProblems.AppraisedByNobodyElse(recusal.AppraisedBy.Text));
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
                    faults.Add(criterion.File, $"$.facts[{i}]", StructureProblems.NoDayLeft(fact.Name, Show.Value(min, fact), Show.Value(max, fact)));
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
                faults.Add(UnitsFile, "$.units", StructureProblems.UnknownGroup(unit.Code.Text, unit.Group));
            }

            if (unit.From > unit.To)
            {
                faults.Add(UnitsFile, "$.units", StructureProblems.EndsBeforeItBegins(unit.Code.Text));
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
                    StructureProblems.NameOfSeveral(string.Join("\", \"", name.Distinct(StringComparer.OrdinalIgnoreCase)), string.Join(", ", units.Distinct()))
                );
            }
        }

        foreach (var group in set.Groups.Where(group => !unread && !set.Units.Any(unit => unit.Group == group.Code && unit.ExistsOn(set.LastDay))))
        {
            faults.Add(SetFile, "$.groups", StructureProblems.GroupEmpty(group.Code));
        }
    }
}
