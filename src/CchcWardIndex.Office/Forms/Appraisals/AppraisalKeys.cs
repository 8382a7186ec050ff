using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>Tells what the row keys of a department's form stand for, and refuses rows that are none of its business.</summary>
internal sealed class AppraisalKeys(FormIndex index, Department department, FormRows rows, Func<Unit?, CellReader> readers)
{
    private readonly HashSet<(Unit, Criterion)> _foreign = [];

    /// <summary>The units and criteria the form speaks of, in the order of the set; says what is wrong with the other rows.</summary>
    public ImmutableArray<(Unit Unit, Criterion Criterion)> Read() =>
        [.. rows.Keyed.Select(Known).OfType<(Unit Unit, Criterion Criterion)>().Distinct().OrderBy(pair => pair.Criterion.Code).ThenBy(pair => pair.Unit.Code)];

    private (Unit Unit, Criterion Criterion)? Known(string key)
    {
        var parts = key.Split('|');
        var (code, fact) = parts.Length == 2 && parts[1].Split('#') is var rest ? (rest[0], rest.Length > 1 ? rest[1] : null) : ("", null);
        if (code.Length == 0)
        {
            return Refuse(null, null, key, RowProblems.UnusedKey(CellText.Shown(key)));
        }

        if (index.Unit(parts[0]) is not { } unit)
        {
            return Refuse(null, null, key, RowProblems.UnknownUnit(CellText.Shown(parts[0])));
        }

        if (index.Appraised(code) is not { } criterion)
        {
            return Refuse(unit, null, key, RowProblems.UnknownCriterion(CellText.Shown(code)));
        }

        if (criterion.For(unit).Department is var appraiser && appraiser != department.Code)
        {
            return !_foreign.Add((unit, criterion))
                ? null
                : Refuse(unit, criterion, key, RowProblems.OtherDepartment(criterion.Code.Text, index.Department(appraiser.Text)!.Name, department.Name));
        }

        if (!criterion.AppliesTo(unit))
        {
            return !_foreign.Add((unit, criterion)) ? null : Refuse(unit, criterion, key, RowProblems.OutOfScope(criterion.Code.Text, unit.Name));
        }

        if (fact is not null && criterion.Fact(fact) is not { Source: FactSource.Ward or FactSource.Department })
        {
            Refuse(unit, criterion, key, RowProblems.UnknownFact(criterion.Code.Text, CellText.Shown(fact)));
        }

        return (unit, criterion);
    }

    private (Unit, Criterion)? Refuse(Unit? unit, Criterion? criterion, string key, ProblemText text)
    {
        readers(unit).Add(rows.PlaceOf(key), criterion?.Code, text);
        return null;
    }
}
