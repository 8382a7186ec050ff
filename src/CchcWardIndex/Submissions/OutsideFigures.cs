using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>What one table from outside says, after reading.</summary>
/// <param name="Table">The table's code.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Rows">At most one a unit, from the top.</param>
public sealed record OutsideFigures(string Table, Source Source, ImmutableArray<OutsideRow> Rows)
{
    /// <summary>How many rows stand below its head, those that count for nobody included.</summary>
    public int RowsRead { get; init; }
}

/// <summary>A unit's row of a table from outside.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Row">Its number in the sheet; of a unit with several rows the first, and then none of its values can be read.</param>
/// <param name="Values">What it gives to each fact that is read from it; a blank cell has an entry without a value.</param>
public sealed record OutsideRow(UnitCode Unit, int Row, ImmutableArray<OutsideValue> Values);

/// <summary>A cell as one fact reads it.</summary>
/// <param name="Criterion">The code of the fact's criterion.</param>
/// <param name="Fact">The value.</param>
public readonly record struct OutsideValue(CriterionCode Criterion, ReportedFact Fact);
