using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Uses;

/// <summary>What came of last year's plan on one criterion in one unit.</summary>
/// <param name="Code">The unit's code.</param>
/// <param name="Name">Its name; this year's where it is still there.</param>
/// <param name="LostBefore">Points lost last year; above zero.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="ShareBefore">Points ÷ maximum last year, 1 being everything; of a penalty, which has no maximum, the points themselves, zero being best.</param>
/// <param name="ShareNow">The same this year; null where it cannot be compared.</param>
/// <param name="Why">Why it cannot be compared, a phrase; empty where it can.</param>
public sealed record ReadBackUnit(string Code, string Name, decimal LostBefore, ReadBackOutcome Outcome, decimal ShareBefore, decimal? ShareNow, string Why)
{
    /// <summary>Last year's points.</summary>
    public decimal PointsBefore { get; init; }

    /// <summary>Last year's maximum; zero for a penalty.</summary>
    public decimal MaxBefore { get; init; }

    /// <summary>This year's points; null where they cannot be compared.</summary>
    public decimal? PointsNow { get; init; }

    /// <summary>This year's maximum; null where it cannot be compared.</summary>
    public decimal? MaxNow { get; init; }

    internal static ReadBackUnit Of(LastYearUnit unit, LastYearPoints before, decimal lost, Criterion? current, CountedPoints? points)
    {
        var penalty = before.MaxPoints <= 0m;
        var share = penalty ? before.Points!.Value : before.Points!.Value / before.MaxPoints;
        var blank = new ReadBackUnit(unit.Code, points?.Unit.Name ?? unit.Name, lost, ReadBackOutcome.NotComparable, share, null, "") { PointsBefore = before.Points.Value, MaxBefore = before.MaxPoints };
        if (current is null)
        {
            return blank with { Why = "Bộ chỉ số năm nay không còn tiêu chí này" };
        }

        if (penalty != (current.Extra == ExtraKind.Penalty))
        {
            return blank with { Why = "Năm nay tiêu chí được tính theo cách khác" };
        }

        if (points is null)
        {
            return blank with { Why = "Năm nay đơn vị không có điểm" };
        }

        if (points.On(current.Code) is not { } now)
        {
            return blank with { Why = points.Outcome(current.Code) is { LeavesMaximum: true } ? "Năm nay không phát sinh" : "Năm nay chưa có điểm" };
        }

        var shareNow = penalty ? now.Points : now.Points / now.MaxPoints;
        var full = penalty ? now.Points >= 0m : now.Points >= now.MaxPoints;

        // Points by points, not quotient by quotient: thirds of different maxima must be equal.
        var moved = penalty ? now.Points.CompareTo(before.Points.Value) : (now.Points * before.MaxPoints).CompareTo(before.Points.Value * now.MaxPoints);
        return blank with
        {
            Outcome = full ? ReadBackOutcome.Done : moved switch { > 0 => ReadBackOutcome.Better, < 0 => ReadBackOutcome.Worse, _ => ReadBackOutcome.Unchanged },
            ShareNow = moved == 0 ? share : shareNow,
            PointsNow = now.Points,
            MaxNow = now.MaxPoints,
        };
    }
}

/// <summary>What came of a row of last year's plan.</summary>
public enum ReadBackOutcome
{
    /// <summary>Xong: the full share now.</summary>
    Done,

    /// <summary>Tốt hơn.</summary>
    Better,

    /// <summary>Chưa chuyển biến.</summary>
    Unchanged,

    /// <summary>Kém hơn.</summary>
    Worse,

    /// <summary>Không so sánh được.</summary>
    NotComparable,
}

/// <summary>A unit's points as they count in the end, by criterion.</summary>
internal sealed class CountedPoints
{
    private readonly Dictionary<string, Outcome> _outcomes;
    private readonly IReadOnlyDictionary<string, decimal> _shares;

    private CountedPoints(UnitScore score) =>
        (Unit, _outcomes, _shares) = (score.Unit, score.Outcomes.ToDictionary(outcome => outcome.Criterion.Code), Counted.Shares(score));

    public Unit Unit { get; }

    public static CountedPoints Of(UnitScore score) => new(score);

    public Outcome? Outcome(string code) => _outcomes.GetValueOrDefault(code);

    /// <summary>Points and maximum; null where there are none.</summary>
    public (decimal Points, decimal MaxPoints)? On(string code) =>
        Outcome(code) is { LeavesMaximum: false, Points: { } points } outcome ? (points + _shares.GetValueOrDefault(code), outcome.ApplicableMaximum) : null;
}
