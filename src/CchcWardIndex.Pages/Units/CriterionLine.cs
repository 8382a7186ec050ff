using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Pages.Units;

/// <summary>A criterion of a unit with its points.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Entry">The same in <c>results.json</c>.</param>
internal sealed record CriterionLine(Outcome Outcome, JsonElement Entry)
{
    public Criterion Criterion => Outcome.Criterion;

    /// <summary>Whether the unit could have had more.</summary>
    public bool IsLost => !Outcome.LeavesMaximum && Criterion.Extra != ExtraKind.Bonus && !(Outcome.Points >= Criterion.MaxPoints);

    /// <summary>What counts in the end, caps and floors included, as the file has it; in words where that is no number.</summary>
    public string Points =>
        !Outcome.LeavesMaximum && Entry.GetProperty("points") is { ValueKind: JsonValueKind.Number } points
            ? Show.Points(points.GetDecimal()) + (Criterion.Extra is null ? $" / {Show.Points(Criterion.MaxPoints)}" : "")
            : OutcomeWords.Of(Outcome);

    /// <summary>A unit's by area, in the set's order.</summary>
    public static IEnumerable<IGrouping<AreaCode, CriterionLine>> ByArea(UnitScore score, JsonElement entry) =>
        score
            .Outcomes.Zip(entry.GetProperty("criteria").EnumerateArray(), (outcome, line) => new CriterionLine(outcome, line))
            .GroupBy(line => line.Criterion.Code.Area);
}
