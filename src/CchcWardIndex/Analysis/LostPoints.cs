using CchcWardIndex.Criteria;

namespace CchcWardIndex.Analysis;

/// <summary>Điểm bị mất on one criterion over all units: what a plan of remedies is drawn from.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Units">Who lost, most first, then by code; never empty.</param>
public sealed record CriterionLoss(Criterion Criterion, ImmutableArray<LostPoints> Units)
{
    /// <summary>Points to gain over all units.</summary>
    public decimal Lost => Units.Sum(unit => unit.Lost);
}

/// <summary>What one unit lost on a criterion.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Points">What counts in the end, caps and floors included.</param>
/// <param name="MaxPoints">The most it could have; zero for a penalty.</param>
public sealed record LostPoints(Unit Unit, decimal Points, decimal MaxPoints)
{
    /// <summary>Points lost; above zero.</summary>
    public decimal Lost => Of(MaxPoints, Points);

    /// <summary>What is lost of a maximum: zero where three thirds of it were given.</summary>
    public static decimal Of(decimal maxPoints, decimal points) => (maxPoints - points).WithoutNoise();
}
