using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Shown;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;

namespace CchcWardIndex.Pages.Sections;

/// <summary>A unit in the ranking, in the words of the table; what is sorted by stands beside them in full.</summary>
internal sealed class RankingRow(ShownResults shown, RankedUnit ranked)
{
    private readonly int? _before = shown.Set.LastYear?.Unit(ranked.Score.Unit.Code)?.Rank;

    public Unit Unit => ranked.Score.Unit;

    public string? Rank => Figures.Rank(ranked.Rank);

    public string RankInFull => InFull(ranked.Rank);

    /// <summary>In percentage points, unrounded; null where there is none.</summary>
    public decimal? Index => ranked.Score.Index;

    public string IndexInFull => InFull(Index);

    public string Status => Words.Vietnamese(ranked.Score.Status);

    public string? Grade => ranked.Grade;

    public bool IsLate => shown.Results.IsLate(Unit.Code) == true;

    public string? GroupRank => Figures.Rank(ranked.GroupRank);

    public string GroupRankInFull => InFull(ranked.GroupRank);

    public string Group => shown.GroupOf(Unit);

    public string RankBefore => Figures.Rank(_before) ?? Figures.None;

    public string RankBeforeInFull => InFull(_before);

    /// <summary>How many places it rose since last year; negative where it fell, null where nobody knows.</summary>
    public int? Risen => _before - ranked.Rank;

    /// <summary>The ranks it may well have.</summary>
    public string Interval => IntervalOf(shown, Unit);

    public static string IntervalOf(ShownResults shown, Unit unit) =>
        shown.CertaintyOf(unit.Code) is { BestDrawn: { } best, WorstDrawn: { } worst } ? Figures.Ranks(best, worst) : Figures.None;

    private static string InFull(decimal? number) =>
        number is { } given ? Math.Round(given, 12, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) : "";
}
