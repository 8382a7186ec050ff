using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Worker.Demo;

/// <summary>Which unit plays which part in the sample season's story; a part is nobody's where the set has too few units.</summary>
/// <param name="Units">The units that are scored, by code.</param>
internal sealed record Cast(ImmutableArray<Unit> Units)
{
    /// <summary>Its explanation, with the documents that were missing, is accepted.</summary>
    public Unit? ExplainsWell => At(0);

    /// <summary>Its explanation, without documents, is declined.</summary>
    public Unit? ExplainsInVain => At(2);

    /// <summary>Its bonuses together pass the cap.</summary>
    public Unit? MuchBonus => At(4);

    /// <summary>Its bonus is judged lower than it claims.</summary>
    public Unit? JudgedBonus => At(6);

    /// <summary>The bonus it claims is not recognised.</summary>
    public Unit? VainBonus => At(17);

    /// <summary>It is penalised.</summary>
    public Unit? Penalised => At(8);

    /// <summary>An unlawful document vetoes one of its criteria.</summary>
    public Unit? Vetoed => At(14);

    /// <summary>Its sheet came after the deadline and was accepted.</summary>
    public Unit? Late => At(16);

    /// <summary>Too few of its people were asked.</summary>
    public Unit? FewAsked => At(19);

    /// <summary>The two that come to the same index.</summary>
    public (Unit First, Unit Second)? Tied => At(11) is { } first && At(13) is { } second ? (first, second) : null;

    /// <summary>The cast of a set.</summary>
    public static Cast Of(CriteriaSet set) => new([.. set.Units.Where(unit => Treatment.Of(unit, set).IsScored).OrderBy(unit => unit.Code)]);

    /// <summary>Whether some of its tasks were left undone for objective reasons.</summary>
    public bool IsExcused(Unit unit) => unit == At(9) || unit == At(10);

    /// <summary>Diligence in percent: how often a ward does a thing in full; it spreads the wards over the grades.</summary>
    public int Diligence(Unit unit) => 45 + new Chance("diligence", Twin(unit).Code.Text).Below(52);

    /// <summary>Whose lot decides about a unit and criterion: the second of the tied units shares what is no round number of points with the first.</summary>
    public Unit Lot(Unit unit, Criterion criterion) =>
        criterion.WhenNotApplicable is not null || criterion.Rules.Any(rule => rule.Formula is not null) ? Twin(unit) : unit;

    private Unit Twin(Unit unit) => Tied is { } tied && unit == tied.Second ? tied.First : unit;

    private Unit? At(int place) => place < Units.Length ? Units[place] : null;
}
