using CchcWardIndex.Criteria;

namespace CchcWardIndex.Analysis;

/// <summary>How far a unit wants to rise: so many ranks, or to an index; never both.</summary>
public sealed record TargetGoal
{
    private TargetGoal(int? ranks, decimal? index) => (Ranks, Index) = (ranks, index);

    /// <summary>So many ranks better than its own; null where an index is asked.</summary>
    public int? Ranks { get; }

    /// <summary>An index in percentage points, unrounded, or more; null where ranks are asked.</summary>
    public decimal? Index { get; }

    /// <summary>So many ranks better; 1 or more.</summary>
    public static TargetGoal OfRanks(int up) => new(up, null);

    /// <summary>An index in percentage points, or more.</summary>
    public static TargetGoal OfIndex(decimal least) => new(null, least);
}

/// <summary>What it would have taken for a unit to rise so far: the fewest criteria met in full, bonuses left out, all other units unchanged.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Goal">What was asked.</param>
/// <param name="State">Whether it can be done.</param>
/// <param name="Now">Where it stands.</param>
/// <param name="Then">Where it would stand with all <paramref name="Steps"/>; as it stands where there are none.</param>
/// <param name="Steps">
/// The criteria, most points first, then by code. Where the goal is too far: every criterion on which it lost points, so that
/// <paramref name="Then"/> is as far as it would come.
/// </param>
public sealed record Target(Unit Unit, TargetGoal Goal, TargetState State, TargetPlace Now, TargetPlace Then, ImmutableArray<TargetStep> Steps);

/// <summary>Whether a goal can be reached.</summary>
public enum TargetState
{
    /// <summary>By the steps given.</summary>
    Possible,

    /// <summary>It is there already; there are no steps.</summary>
    Reached,

    /// <summary>Ranks are asked of the unit that is first; there are no steps.</summary>
    AlreadyFirst,

    /// <summary>Even with every criterion met in full, bonuses left out, it would not come so far.</summary>
    TooFar,

    /// <summary>Ranks are asked of a unit that is scored and not ranked; there are no steps.</summary>
    Unranked,

    /// <summary>The unit has no final points yet; there are no steps.</summary>
    NotScored,
}

/// <summary>Where a unit stands.</summary>
/// <param name="Points">Its points; null where it has none.</param>
/// <param name="MaxPoints">Its applicable maximum.</param>
/// <param name="Index">Percentage points, unrounded; null where it has none.</param>
/// <param name="Rank">Its rank; null where it has none.</param>
/// <param name="Grade">Its grade; null where it has none.</param>
public sealed record TargetPlace(decimal? Points, decimal MaxPoints, decimal? Index, int? Rank, string? Grade);

/// <summary>A criterion to be met in full.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">Its points as they are, before caps and floors.</param>
/// <param name="MaxPoints">The most it can have; zero for a penalty.</param>
/// <param name="Brings">
/// What the unit's points rise by when it is met after the steps above it, caps and floors included; the steps add up to the whole rise.
/// </param>
public sealed record TargetStep(Criterion Criterion, decimal Points, decimal MaxPoints, decimal Brings);
