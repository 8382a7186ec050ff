namespace CchcWardIndex.App.Verification;

/// <summary>Something that is not as it should be in a published folder.</summary>
/// <param name="Where">The file, and in it the cell or the JSON path.</param>
/// <param name="Message">What is wrong, a full sentence in Vietnamese.</param>
internal sealed record Finding(string Where, string Message)
{
    /// <summary>How many more of its kind its message only counts.</summary>
    public int More { get; init; }
}
