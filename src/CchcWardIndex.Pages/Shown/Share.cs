using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Pages.Shown;

/// <summary>What a unit has of an area.</summary>
/// <param name="Points">Null where nothing is decided.</param>
/// <param name="MaxPoints">The applicable maximum.</param>
public readonly record struct Share(decimal? Points, decimal MaxPoints)
{
    /// <summary>Of the applicable maximum, in percentage points; null where there is none.</summary>
    public decimal? Percent => Points is { } points && MaxPoints > 0m ? points / MaxPoints * 100m : null;

    /// <summary>What a unit has of an area.</summary>
    public static Share Of(UnitScore score, AreaCode area) =>
        new(score.FinalOf(area), score.Outcomes.Where(outcome => outcome.Criterion.Code.Area == area).Sum(outcome => outcome.ApplicableMaximum));

    /// <summary>A length in a drawing of 100, never beyond its ends.</summary>
    public static string Length(decimal percent) =>
        Math.Round(Math.Clamp(percent, 0m, 100m), 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
