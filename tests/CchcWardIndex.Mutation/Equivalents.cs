namespace CchcWardIndex.Mutation;

/// <summary>The mutants that change nothing anybody could see, each checked by hand.</summary>
internal static class Equivalents
{
    /// <summary>Their keys: a line each, and before it a line that begins with # and says why it changes nothing.</summary>
    public static IReadOnlySet<string> Read(string file) =>
        File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')).ToHashSet(StringComparer.Ordinal);
}
