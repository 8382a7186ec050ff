namespace CchcWardIndex.Criteria.Loading;

/// <summary>One file of a criteria set's folder, read whole by whoever may touch files.</summary>
/// <param name="Path">Inside the folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record CriteriaFile(string Path, ReadOnlyMemory<byte> Content);

/// <summary>What came of loading a set: the set where it could be read whole, its authors' tests, and every fault.</summary>
/// <param name="Set">Null where anything is wrong.</param>
/// <param name="Tests">The authors' tests that could be read.</param>
/// <param name="Faults">Empty where all is well.</param>
public sealed record LoadedSet(CriteriaSet? Set, ImmutableArray<AuthorsTest> Tests, ImmutableArray<Fault> Faults)
{
    /// <summary>
    /// The set as far as it could be read, whatever is wrong with it: for looking for more faults in those of its files that have none, and
    /// for nothing else.
    /// </summary>
    public CriteriaSet? Draft { get; init; } = Set;
}

/// <summary>One example by a set's authors: these facts give those points, with the calculation by hand.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Name">What the example shows.</param>
/// <param name="Facts">The values, by fact name.</param>
/// <param name="NotApplicable">Whether the ward says "không phát sinh".</param>
/// <param name="Points">The points expected; null where the criterion leaves the maximum.</param>
/// <param name="Rule">The rule expected to decide (for <see cref="Combine.Sum"/> all that hold, joined by " + "); null where none does.</param>
/// <param name="Calculation">The calculation by hand.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Place">Its JSON path.</param>
public sealed record AuthorsTest(
    CriterionCode Criterion,
    string Name,
    ImmutableDictionary<string, FactValue> Facts,
    bool NotApplicable,
    decimal? Points,
    string? Rule,
    string Calculation,
    string File,
    string Place
)
{
    /// <summary>The variant it is for; empty for the criterion as it is for all other units.</summary>
    public string Variant { get; init; } = "";

    /// <summary>The workflow it asks: <see cref="Criteria.Criterion.WorkflowName"/>.</summary>
    public string WorkflowName => Variant.Length == 0 ? Criterion.Text : $"{Criterion} {Variant}";
}
