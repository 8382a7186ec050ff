using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>What tables from outside say to one criterion of one unit.</summary>
/// <param name="Facts">One entry a fact that is read from a table.</param>
/// <param name="Flaws">Why the rules cannot be asked; empty where they can.</param>
internal sealed record OutsideFacts(ImmutableArray<UsedFact> Facts, ImmutableArray<Flaw> Flaws)
{
    /// <summary>Of a criterion that reads no table.</summary>
    public static readonly OutsideFacts None = new([], []);

    /// <summary>Whether a table whose silence means so has no figure of the unit.</summary>
    public bool IsWithoutOccasion { get; init; }

    /// <summary>The first table that was handed in; a place without a name where none was.</summary>
    public Source Source => Facts.Select(used => used.Table).FirstOrDefault(table => table is not null) ?? new Source("", "", "");

    /// <summary>The first cell that is known.</summary>
    public Cell Place => Facts.Select(used => used.Cell).FirstOrDefault(cell => cell is not null) ?? default;

    /// <summary>The value of a fact; without one where no table gives it.</summary>
    public UsedFact Of(Fact fact)
    {
        foreach (var used in Facts)
        {
            if (used.Fact.Name == fact.Name)
            {
                return used;
            }
        }

        return new UsedFact(fact, null, null);
    }
}
