namespace CchcWardIndex.Criteria;

/// <summary>All units of a set, in the words of papers.</summary>
/// <param name="Kinds">What they are: <c>phường, xã</c>.</param>
/// <param name="Bodies">Who acts for them, as at the head of a sentence: <c>Ủy ban nhân dân các phường, xã</c>; <c>Các phòng, ban</c>.</param>
/// <param name="ShortBodies">The same in little room: <c>UBND các phường, xã</c>.</param>
/// <param name="Heads">Their heads: <c>Chủ tịch Ủy ban nhân dân các phường, xã</c>; <c>Thủ trưởng các phòng, ban</c>.</param>
public sealed record UnitsTogether(string Kinds, string Bodies, string ShortBodies, string Heads)
{
    /// <summary>As <see cref="Remedy.Lead"/> and <see cref="Remedy.Support"/> name the units that lost points.</summary>
    public string InRemedies { get; init; } = ShortBodies;

    /// <summary>What the kinds of units say by themselves.</summary>
    /// <param name="kinds">The kinds there are, as they are to be named.</param>
    public static UnitsTogether Of(IReadOnlyCollection<UnitKind> kinds) =>
        new(
            Names(kinds),
            Show.Capital(Each(kinds, kind => kind.Body, (body, names) => body.Length == 0 ? $"các {names}" : $"{body} các {names}")),
            Show.Capital(Each(kinds, kind => kind.ShortBody, (body, names) => body.Length == 0 ? $"các {names}" : $"{body} các {names}")),
            Each(
                kinds,
                kind => kind.Body.Length == 0 ? "" : $"{kind.Head} {kind.Body}",
                (head, names) => head.Length == 0 ? $"Thủ trưởng các {names}" : $"{head} các {names}"
            )
        );

    private static string Each(IEnumerable<UnitKind> kinds, Func<UnitKind, string> same, Func<string, string, string> say) =>
        string.Join(", ", kinds.GroupBy(same).Select(alike => say(alike.Key, Names(alike))));

    private static string Names(IEnumerable<UnitKind> kinds) => string.Join(", ", kinds.Select(kind => kind.Name.ToLowerInvariant()).Distinct());
}
