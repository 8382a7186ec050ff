using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Uses;

/// <summary>A unit of last year as it is this year: its points as they count in the end, by criterion, or why there are none.</summary>
internal sealed class UnitNow
{
    private readonly Dictionary<CriterionCode, Outcome> _outcomes = [];
    private readonly IReadOnlyDictionary<CriterionCode, decimal> _shares = ImmutableDictionary<CriterionCode, decimal>.Empty;

    private UnitNow(string why) => Why = why;

    private UnitNow(UnitScore score) =>
        (Name, _outcomes, _shares) = (score.Unit.Name, score.Outcomes.ToDictionary(outcome => outcome.Criterion.Code), Counted.Shares(score));

    /// <summary>Its name now; null where it has no points.</summary>
    public string? Name { get; }

    /// <summary>Why it has no points, a phrase; null where it has.</summary>
    public string? Why { get; }

    public static UnitNow Of(Results results, UnitCode code)
    {
        var score = results.Units.FirstOrDefault(unit => unit.Score.Unit.Code == code)?.Score;
        return score switch
        {
            null => new UnitNow("bộ chỉ số năm nay không còn đơn vị này"),
            { Status: UnitStatus.Excluded } => new UnitNow("năm nay đơn vị không được chấm"),
            _ => Losses.IsScored(score) ? new UnitNow(score) : new UnitNow("năm nay đơn vị chưa có điểm"),
        };
    }

    public Outcome? Outcome(CriterionCode code) => _outcomes.GetValueOrDefault(code);

    /// <summary>Points and maximum; null where there are none.</summary>
    public (decimal Points, decimal MaxPoints)? On(CriterionCode code) =>
        Outcome(code) is { LeavesMaximum: false, Points: { } points } outcome ? (points + _shares.GetValueOrDefault(code), outcome.ApplicableMaximum) : null;
}
