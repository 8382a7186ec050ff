using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Tables;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.PastYear;

/// <summary>Whose row it is: by its code or its name among the units of a set; where both stand there they must agree.</summary>
/// <param name="index">The set's units; null where no set is known and only codes can tell.</param>
internal sealed class TableUnits(FormIndex? index)
{
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

            return (byCode.Code.Text, byCode.Name);
        }

        if (code.Length == 0 && byName is not null)
        {
            return (byName.Code.Text, byName.Name);
        }

        if (byCode is null && byName is null && IsCode(code) && name.Length > 0 && !name.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return (code, name);
        }

        var (place, text) = (code.Length > 0, byCode, byName) switch
        {
            (true, { } unit, _) => (namePlace, TableProblems.OtherName(code, unit.Name, name, index!.Units.Whose(name))),
            (true, _, { } unit) => (codePlace!.Value, TableProblems.OtherCode(unit.Name, unit.Code.Text, code)),
            (true, _, _) when !IsCode(code) => (codePlace!.Value, TableProblems.NoCode(code)),
            (true, _, _) => (namePlace, TableProblems.NoName(code)),
            _ when name.Length == 0 => (namePlace, TableProblems.Nobody()),
            _ when index is null => (namePlace, TableProblems.NoSetToFindCode(name)),
            _ => (namePlace, TableProblems.UnknownName(index!.Set.Year, name, index.Units.Nearest(name)?.Name)),
        };
        problems.Add(sheet.Wrong(place, text));
        return null;
    }

    private static bool IsCode(string code) => code.Length == 5 && code.All(char.IsAsciiDigit);
}
