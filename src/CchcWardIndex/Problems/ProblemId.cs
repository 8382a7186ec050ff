namespace CchcWardIndex.Problems;

/// <summary>
/// What a problem, refusal or remark is, for programs: dotted lower-case English from coarse to fine, <c>score.fact.missing</c>. It stays
/// when the words change; <c>docs/problems.md</c> lists all.
/// </summary>
/// <param name="Value">The id; empty for what was written down before there were ids.</param>
public readonly record struct ProblemId(string Value)
{
    /// <summary>Whether it is one of a coarser kind: <c>set.json</c> of <c>set.json.unknown-key</c>.</summary>
    public bool IsOf(string kind) => Value is not null && Value.StartsWith(kind + ".", StringComparison.Ordinal);

    /// <summary>As programs write it.</summary>
    public override string ToString() => Value ?? "";

    /// <summary>An id, where words are made.</summary>
    public static implicit operator ProblemId(string id) => new(id);

    /// <summary>The same, for languages without such operators.</summary>
    public static ProblemId FromString(string id) => new(id);
}
