namespace CchcWardIndex.Criteria.Loading;

/// <summary>
/// Checks what the outputs must bear and one key alone does not show: names that become names of files, codes that differ only in case, how
/// many criteria there are.
/// </summary>
internal static class SizeCheck
{
    private const string SetFile = "set.json";
    private const string UnitsFile = "units.json";

    /// <summary>Checks a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="units">Its units as they stand in the file.</param>
    /// <param name="faults">Where faults go.</param>
    public static void Run(CriteriaSet set, ImmutableArray<Unit> units, Faults faults)
    {
        for (var i = 0; i < units.Length; i++)
        {
            Short(units[i].Name, UnitsFile, $"$.units[{i}].name", Sizes.Name, faults);
            for (var j = 0; j < units[i].Aliases.Length; j++)
            {
                Short(units[i].Aliases[j], UnitsFile, $"$.units[{i}].aliases[{j}]", Sizes.Name, faults);
            }
        }

        Names(set.Departments.Select(department => department.Name), SetFile, "$.departments", faults);
        Names(set.Groups.Select(group => group.Name), SetFile, "$.groups", faults);
        for (var i = 0; i < set.Grading.Rules.Length; i++)
        {
            Short(set.Grading.Rules[i].Name, "grading.json", $"$.workflow.Rules[{i}].RuleName", Sizes.Grade, faults);
        }

        Cases(units.Select(unit => unit.Code.Text), UnitsFile, "$.units", faults);
        Cases(set.Departments.Select(department => department.Code.Text), SetFile, "$.departments", faults);
        Cases(set.Groups.Select(group => group.Code), SetFile, "$.groups", faults);
        Cases(set.SurveyQuestions.Select(question => question.Code), SetFile, "$.surveyQuestions", faults);
        Cases(set.Tables.Select(table => table.Code), SetFile, "$.tables", faults);
        if (set.Criteria.Length > Sizes.Criteria)
        {
            faults.Add(SetFile, "$", SetProblems.TooManyCriteria(set.Criteria.Length, Sizes.Criteria));
        }
    }

    private static void Names(IEnumerable<string> names, string file, string place, Faults faults)
    {
        foreach (var (name, i) in names.Select((name, i) => (name, i)))
        {
            Short(name, file, $"{place}[{i}].name", Sizes.Name, faults);
        }
    }

    private static void Short(string text, string file, string place, int most, Faults faults)
    {
        if (text.Length > most)
        {
            faults.Add(file, place, SetProblems.NameTooLong(text.Length, most));
        }
    }

    // On Windows two files whose names differ only in case are one; and people read both as the same code.
    private static void Cases(IEnumerable<string> codes, string file, string place, Faults faults)
    {
        var places = codes
            .Select((code, i) => (Code: code, Index: i))
            .Where(pair => pair.Code.Length > 0)
            .GroupBy(pair => pair.Code, StringComparer.OrdinalIgnoreCase);
        foreach (var same in places.Where(same => same.DistinctBy(pair => pair.Code).Count() > 1))
        {
            faults.Add(
                file,
                $"{place}[{same.Last().Index}].code",
                SetProblems.CodesByCase(string.Join(", ", same.Select(pair => $"\"{pair.Code}\"").Distinct()))
            );
        }
    }
}
