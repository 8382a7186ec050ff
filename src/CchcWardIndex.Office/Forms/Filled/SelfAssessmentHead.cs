using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>Reads for whom and for what a form was made, before any of its values.</summary>
internal static class SelfAssessmentHead
{
    /// <summary>The unit the form speaks for. Refuses the file where it is not this round's form or contradicts itself.</summary>
    public static Unit Read(KeyedSheet sheet, FormIndex index, Source source, List<Problem> problems)
    {
        CheckRound(sheet, index.Set);
        var unit = UnitOf(sheet, index, source, problems);
        if (Text(sheet, Keys.Digest) != index.Set.Digest)
        {
            problems.Add(Problem.Of(FormProblems.OlderSet(), unit.Code, null, source.File));
        }

        return unit;
    }

    /// <summary>
    /// The unit a form names. Refuses the file where there is none of that code, or the name on it is another's; tells of a name that is
    /// not written as the set has it.
    /// </summary>
    public static Unit UnitOf(KeyedSheet sheet, FormIndex index, Source source, List<Problem> problems)
    {
        var code = Text(sheet, Keys.Unit);
        if (index.Unit(code) is not { } unit)
        {
            throw new RefusedFileException(FormProblems.UnknownUnit(code));
        }

        var name = Text(sheet, Keys.UnitName);
        switch (name.Length == 0 ? NameKind.Own : index.Units.Judge(unit, name))
        {
            case NameKind.Another:
                throw new ContradictedUnitException(unit, sheet.PlaceOf(Keys.UnitName)!.Value, name);
            case NameKind.Respelt:
                problems.Add(NameRemarks.Respelt(unit, name, source.At(sheet.PlaceOf(Keys.UnitName)!.Value)));
                break;
        }

        return unit;
    }

    public static void CheckRound(KeyedSheet sheet, CriteriaSet set)
    {
        var year = Text(sheet, Keys.Year);
        var index = IndexOf(sheet);
        if (index != set.Index)
        {
            var named = index?.InFileName ?? CellText.Shown(Text(sheet, Keys.Index));
            throw new RefusedFileException(FormProblems.OtherIndex(named, year, set.Index, set.Year));
        }

        if (year != set.Year.ToString(CultureInfo.InvariantCulture))
        {
            throw new RefusedFileException(FormProblems.OtherYear(year, set.Year));
        }

        // The same set under another folder's name is the same set.
        var id = Text(sheet, Keys.Set);
        if (id != set.Id && Text(sheet, Keys.Digest) != set.Digest)
        {
            throw new RefusedFileException(FormProblems.OtherSet(id, set.Id));
        }
    }

    /// <summary>The index a form is of; null where what stands there is none.</summary>
    public static IndexCode? IndexOf(KeyedSheet sheet) => sheet.Find(Keys.Index) is null ? IndexCode.Cchc : IndexCode.Read(Text(sheet, Keys.Index));

    /// <summary>What a key names; empty where it is not on the sheet.</summary>
    public static string Text(KeyedSheet sheet, string key) => sheet.PlaceOf(key) is { } place ? WordCell.TextOf(sheet.Cells[place]) : "";
}

/// <summary>The name on the form is not the name of the unit it was made for: nobody can say whose values these are.</summary>
internal sealed class ContradictedUnitException(Unit unit, Cell place, string name) : Exception
{
    public Unit Unit => unit;

    public Cell Place => place;

    public string Name => name;
}
