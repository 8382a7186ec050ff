using CchcWardIndex.Scoring;

namespace CchcWardIndex.Ranking;

/// <summary>A unit's place.</summary>
/// <param name="Score">Its outcomes and sums.</param>
/// <param name="Rank">Among all units, from 1; null where it is not ranked.</param>
/// <param name="GroupRank">Among the units of its group, from 1; null where it is not ranked.</param>
/// <param name="Grade">Xếp loại; null where it is not ranked.</param>
public sealed record RankedUnit(UnitScore Score, int? Rank, int? GroupRank, string? Grade);
