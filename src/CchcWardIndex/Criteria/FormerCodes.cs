namespace CchcWardIndex.Criteria;

/// <summary>Which area or criterion of last year's set each of this one's continues: the same code unless the set says otherwise.</summary>
/// <param name="Areas">By code of an area of this set the code of last year's; null for one that is new although its code existed.</param>
/// <param name="Criteria">By code of a criterion of this set the code of last year's, likewise.</param>
public sealed record FormerCodes(ImmutableDictionary<AreaCode, AreaCode?> Areas, ImmutableDictionary<CriterionCode, CriterionCode?> Criteria)
{
    /// <summary>Every code continues its own.</summary>
    public static FormerCodes Same { get; } = new(ImmutableDictionary<AreaCode, AreaCode?>.Empty, ImmutableDictionary<CriterionCode, CriterionCode?>.Empty);

    /// <summary>
    /// Last year's code of an area of this set; null where it is declared new. Whether last year's set had that code is not known here.
    /// </summary>
    public AreaCode? Of(AreaCode code) => Areas.TryGetValue(code, out var former) ? former : code;

    /// <summary>Last year's code of a criterion of this set, likewise.</summary>
    public CriterionCode? Of(CriterionCode code) => Criteria.TryGetValue(code, out var former) ? former : code;

    /// <summary>The same where nothing is said of the year just before: each code that is declared continues none.</summary>
    public FormerCodes WithoutDeclared() =>
        new(Areas.ToImmutableDictionary(pair => pair.Key, _ => (AreaCode?)null), Criteria.ToImmutableDictionary(pair => pair.Key, _ => (CriterionCode?)null));
}
