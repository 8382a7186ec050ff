namespace CchcWardIndex.Storage.Rows;

/// <summary>How far the departments of a round were when it was counted last. It may be thrown away at any time: it is only quicker than counting.</summary>
public sealed class CountedWorkRow
{
    /// <summary>The round.</summary>
    public required string Round { get; init; }

    /// <summary>Digest of everything the count hangs on: another one, and it says nothing any more.</summary>
    public required string Basis { get; set; }

    /// <summary>The count, as JSON.</summary>
    public required string Work { get; set; }
}
