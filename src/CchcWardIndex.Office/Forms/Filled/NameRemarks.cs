using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>What is told of a name that stands beside a unit's code.</summary>
internal static class NameRemarks
{
    /// <summary>The code is right and the name can only be meant for it: taken, and told.</summary>
    public static Problem Respelt(Unit unit, string name, string where) =>
        Problem.Of(TogetherProblems.NameRespelt(CellText.Shown(name), unit.Name, unit.Code.Text), unit.Code, null, where) with
        {
            Found = CellText.Shown(name),
        };

    /// <summary>The same of rows of raw answers that all write the name so.</summary>
    /// <param name="unit">The unit whose code stands beside it.</param>
    /// <param name="name">As it is written.</param>
    /// <param name="source">Their sheet.</param>
    /// <param name="first">Where it stands in the first rows.</param>
    /// <param name="rows">How many rows there are.</param>
    public static Problem Respelt(Unit unit, string name, Source source, ImmutableArray<Cell> first, int rows) =>
        Problem.Of(
            TogetherProblems.NameRespeltOften(Show.Number(rows), CellText.Shown(name), unit.Name, unit.Code.Text, FirstCells.Named(first, rows)),
            unit.Code,
            null,
            source.At(first[0])
        ) with
        {
            Found = CellText.Shown(name),
        };

    /// <summary>Of rows that write names in still other ways than those told one by one.</summary>
    /// <param name="source">Their sheet.</param>
    /// <param name="first">Where the first ones stand.</param>
    /// <param name="rows">How many rows there are.</param>
    public static Problem MoreRespelt(Source source, ImmutableArray<Cell> first, int rows) =>
        Problem.Of(TogetherProblems.MoreNamesRespelt(Show.Number(rows), FirstCells.Named(first, rows)), null, null, source.At(first[0]));
}
