using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>Phiếu giải trình: what a unit answers to the first appraisal. A criterion it says nothing about, it accepts.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Entries">At most one a criterion; one left blank is not there.</param>
public sealed record ExplanationSheet(UnitCode Unit, Source Source, ImmutableArray<ExplanationEntry> Entries);

/// <summary>What a unit explains on one criterion.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Basis">What was shown to the unit, see <see cref="Submissions.Basis"/>.</param>
/// <param name="Text">Giải trình; empty where only documents are added.</param>
/// <param name="Cell">Where it stands.</param>
public sealed record ExplanationEntry(CriterionCode Criterion, string Basis, string Text, Cell Cell)
{
    /// <summary>Further documents.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The mark of the criterion as the form showed it; empty on forms of versions before 0.3.0.</summary>
    public string CriterionMark { get; init; } = "";
}
