namespace CchcWardIndex.Criteria;

/// <summary>Lĩnh vực: the first level of a set.</summary>
/// <param name="Code">A whole number as text: <c>1</c>.</param>
/// <param name="Name">Its text.</param>
/// <param name="MaxPoints">The sum of its criteria's maxima.</param>
/// <param name="Groups">The criteria that have components; empty where the leaves stand directly under the area.</param>
public sealed record Area(AreaCode Code, string Name, decimal MaxPoints, ImmutableArray<CriterionGroup> Groups);

/// <summary>Tiêu chí: the second level, a heading over the leaves that are scored.</summary>
/// <param name="Code">Under its area: <c>1.1</c>.</param>
/// <param name="Name">Its text.</param>
/// <param name="MaxPoints">The sum of its leaves' maxima.</param>
public sealed record CriterionGroup(CriterionCode Code, string Name, decimal MaxPoints);
