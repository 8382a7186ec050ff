using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Shown;

namespace CchcWardIndex.Pages.Sections;

/// <summary>How far a unit is from its neighbours and which ranks it may have, in the words of the table.</summary>
internal sealed class CertaintyRow(UnitCertainty sure)
{
    public Unit Unit => sure.Unit;

    public string Rank => Figures.Rank(sure.Rank)!;

    public string Behind => Figures.Exact(sure.BehindNext);

    public string Ahead => Figures.Exact(sure.AheadOfNext);

    public string Better => sure is { BetterGrade: { } grade, ShortOfBetterGrade: { } missing } ? $"{grade}: {Figures.Exact(missing)}" : Figures.None;

    public string LeftOut => Figures.Ranks(sure.BestLeftOut, sure.WorstLeftOut);
}
