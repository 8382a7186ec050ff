using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>A value the rules read.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Null where it was not asked (its condition) or not given.</param>
/// <param name="Cell">Where it stands; null for a value worked out from all units, or not given.</param>
public readonly record struct UsedFact(Fact Fact, FactValue? Value, Cell? Cell)
{
    /// <summary>Whether the department found or gave it: then the cell is one of its sheet.</summary>
    public bool IsFound { get; init; }

    /// <summary>The table from outside in which <see cref="Cell"/> stands; null where it is none.</summary>
    public Source? Table { get; init; }

    /// <summary>How many tasks the department took out of it for objective reasons (P20); <see cref="Value"/> is what is left. Null where none were.</summary>
    public decimal? Excused { get; init; }
}
