namespace CchcWardIndex.Criteria;

/// <summary>Phạm vi áp dụng: the units for which something in a set holds (pattern P23).</summary>
/// <remarks>
/// Source: Hải Phòng ranks phường and xã by blocks; Hà Nam 2023 leaves an area out where a unit has no such procedures. A unit is covered when
/// it is in every list that is given, and not in <see cref="Except"/>.
/// </remarks>
public sealed record Scope
{
    /// <summary>Kinds of unit; empty where any will do.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Codes of ranking groups; empty where any will do.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Attributes, of which a unit has at least one; empty where it needs none.</summary>
    public ImmutableArray<string> Attributes { get; init; } = [];

    /// <summary>Codes of single units; empty where any will do.</summary>
    public ImmutableArray<UnitCode> Units { get; init; } = [];

    /// <summary>Who is left out of those; null where nobody is.</summary>
    public Scope? Except { get; init; }

    /// <summary>Whether none of its lists is given: such a scope says nothing.</summary>
    public bool IsEmpty => Kinds.IsEmpty && Groups.IsEmpty && Attributes.IsEmpty && Units.IsEmpty;

    /// <summary>Whether it holds for a unit.</summary>
    public bool Covers(Unit unit) =>
        (Kinds.IsEmpty || Kinds.Contains(unit.Kind.Name))
        && (Groups.IsEmpty || Groups.Contains(unit.Group))
        && (Attributes.IsEmpty || Attributes.Any(unit.Attributes.Contains))
        && (Units.IsEmpty || Units.Contains(unit.Code))
        && Except?.Covers(unit) is not true;
}
