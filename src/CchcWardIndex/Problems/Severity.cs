namespace CchcWardIndex.Problems;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>Blocks the publication until it is mended.</summary>
    Error,

    /// <summary>To be looked at; blocks nothing.</summary>
    Warning,
}
