namespace CchcWardIndex.Appraising;

/// <summary>How far the appraisal of a round is.</summary>
/// <param name="Departments">What each department has to conclude and has concluded, both appraisals together, in the set's order.</param>
/// <param name="First">The same of what the units handed in, explanations aside.</param>
/// <param name="HasUnits">Whether anything can be appraised: some unit's self-assessment counts.</param>
/// <param name="AllSent">Whether every department has sent its first appraisal.</param>
public sealed record AppraisalWork(ImmutableArray<DepartmentWork> Departments, ImmutableArray<DepartmentWork> First, bool HasUnits, bool AllSent)
{
    /// <summary>Of a round that nobody appraises, or in which nothing is appraised now.</summary>
    public static AppraisalWork None { get; } = new([], [], false, true);

    /// <summary>Whether the first appraisal leaves nothing open. Of no unit at all nothing is complete.</summary>
    public bool IsFirstComplete => HasUnits && AllSent && FirstOpen.IsEmpty;

    /// <summary>The departments that must still conclude on what units handed in.</summary>
    public ImmutableArray<DepartmentWork> FirstOpen => [.. First.Where(work => work.Open > 0)];

    /// <summary>The departments that must still conclude on anything.</summary>
    public ImmutableArray<DepartmentWork> Open => [.. Departments.Where(work => work.Open > 0)];
}
