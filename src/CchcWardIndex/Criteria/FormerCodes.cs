namespace CchcWardIndex.Criteria;

/// <summary>Which area or criterion of last year's set each of this one's continues: the same code unless the set says otherwise.</summary>
/// <param name="Declared">By code of this set the code of last year's; null for one that is new although its code existed.</param>
public sealed record FormerCodes(ImmutableDictionary<string, string?> Declared)
{
    /// <summary>Every code continues its own.</summary>
    public static FormerCodes Same { get; } = new(ImmutableDictionary<string, string?>.Empty);

    /// <summary>
    /// Last year's code of an area or criterion of this set; null where it is declared new. Whether last year's set had that code is not
    /// known here.
    /// </summary>
    public string? Of(string code) => Declared.TryGetValue(code, out var former) ? former : code;

    /// <summary>The same where nothing is said of the year just before: each code that is declared continues none.</summary>
    public FormerCodes WithoutDeclared() => new(Declared.ToImmutableDictionary(pair => pair.Key, _ => (string?)null));
}
