namespace CchcWardIndex.Rules.Proof;

/// <summary>A stretch of indexes that all have one grade, up to the next stretch.</summary>
/// <param name="Grade">Xếp loại.</param>
/// <param name="From">The least index that has it, in percentage points, exact to 20 decimals.</param>
public sealed record GradeBand(string Grade, decimal From);
