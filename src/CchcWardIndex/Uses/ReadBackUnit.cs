using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Uses;

/// <summary>What came of last year's plan on one criterion in one unit.</summary>
/// <param name="Code">The unit's code.</param>
/// <param name="Name">Its name; this year's where it is still there.</param>
/// <param name="LostBefore">Points lost last year; zero where it lost none.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="ShareBefore">
/// Points ÷ maximum last year, 1 being everything; of a penalty, which has no maximum, the points themselves, zero being best.
/// </param>
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

    internal static ReadBackUnit Of(LastYearUnit unit, LastYearPoints<CriterionCode> before, decimal lost, Criterion? current, UnitNow now)
    {
        var isPenalty = before.MaxPoints <= 0m;
        var points = before.Points!.Value;
        var share = isPenalty ? points : points / before.MaxPoints;
        var blank = new ReadBackUnit(unit.Code.Text, now.Name ?? unit.Name, lost, ReadBackOutcome.NotComparable, share, null, "")
        {
            PointsBefore = points,
            MaxBefore = before.MaxPoints,
        };
        if (WhyNot(current, isPenalty, now) is { } why)
        {
            return blank with { Why = why };
        }

        var (pointsNow, maxNow) = now.On(current!.Code)!.Value;
        var shareNow = isPenalty ? pointsNow : pointsNow / maxNow;
        return blank with
        {
            Outcome = LostPoints.Of(maxNow, pointsNow) <= 0m ? ReadBackOutcome.Done : Moved(LastYear.Change(shareNow, share)),
            ShareNow = shareNow,
            PointsNow = pointsNow,
            MaxNow = maxNow,
        };
    }

    /// <summary>What it came to by what was gained.</summary>
    internal static ReadBackOutcome Moved(decimal gained) =>
        gained switch
        {
            > 0m => ReadBackOutcome.Better,
            < 0m => ReadBackOutcome.Worse,
            _ => ReadBackOutcome.Unchanged,
        };

    private static string? WhyNot(Criterion? current, bool isPenalty, UnitNow now) =>
        current is null ? "bộ chỉ số năm nay không còn tiêu chí này"
        : current.Extra != (isPenalty ? ExtraKind.Penalty : null) ? "năm nay tiêu chí được tính theo cách khác"
        : now.Why is { } why ? why
        : now.On(current.Code) is not null ? null
        : now.Outcome(current.Code) is { IsOutOfScope: true } ? "năm nay tiêu chí không áp dụng cho đơn vị"
        : now.Outcome(current.Code) is { LeavesMaximum: true } ? "năm nay không phát sinh"
        : "năm nay chưa có điểm";
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
