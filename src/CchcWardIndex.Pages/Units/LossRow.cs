using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages.Shown;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Pages.Units;

/// <summary>What a unit lost on a criterion, why, and what is to be done about it next year.</summary>
internal sealed class LossRow(ShownResults shown, Unit unit, Criterion criterion, LostPoints lost, Outcome? outcome)
{
    public string Anchor => Anchors.Of(unit, criterion.Code);

    public Criterion Criterion => criterion;

    public string Lost => Show.Points(lost.Lost);

    public string Why => outcome is null ? "" : LossWords.Reason(outcome, shown.Set);

    /// <summary>The figures it came from; empty where there are none.</summary>
    public string From => outcome is null ? "" : LossWords.Figures(outcome);

    /// <summary>What the set wants done; null where it names nothing.</summary>
    public Remedy? Remedy => criterion.Remedy;

    public string Leads => string.Join("; ", Remedy!.Lead.Select(lead => lead == shown.Set.UnitsTogether.InRemedies ? unit.ShortBody : lead));

    public string When => RemedyRow.TimeOf(Remedy!.When, shown.Set.Year + 1);

    /// <summary>What would earn more, where the set names nothing to be done; a dash where that cannot be said.</summary>
    public string WouldEarn =>
        outcome is not null && Appraising.WouldEarn.Phrase(outcome) is { Length: > 0 } more ? $"Muốn đạt thêm điểm: {more}." : Figures.None;

    /// <summary>A unit's, most lost first.</summary>
    public static ImmutableArray<LossRow> Each(ShownResults shown, UnitScore score)
    {
        var outcomes = score.Outcomes.ToDictionary(outcome => outcome.Criterion.Code);
        return
        [
            .. shown
                .LossesOf(score.Unit.Code)
                .Select(loss => new LossRow(shown, score.Unit, loss.Criterion, loss.Lost, outcomes.GetValueOrDefault(loss.Criterion.Code))),
        ];
    }
}
