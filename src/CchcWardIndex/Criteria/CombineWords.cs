namespace CchcWardIndex.Criteria;

/// <summary>How ways to combine rules are written in the files of sets and in results.</summary>
internal static class CombineWords
{
    /// <summary>The word: <c>first</c>.</summary>
    public static string Word(this Combine combine) =>
        combine switch
        {
            Combine.Sum => "sum",
            Combine.Max => "max",
            _ => "first",
        };
}
