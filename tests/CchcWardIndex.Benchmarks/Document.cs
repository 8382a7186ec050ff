namespace CchcWardIndex.Benchmarks;

/// <summary>Puts measured tables into <c>docs/benchmarks.md</c>, so that no figure is copied by hand.</summary>
internal static class Document
{
    /// <summary>Replaces what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public static void Replace(string name, IReadOnlyList<string> lines)
    {
        var (begin, end) = ($"<!-- {name} -->", $"<!-- /{name} -->");
        var text = File.ReadAllText(Repository.Document);
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal) + begin.Length, text.IndexOf(end, StringComparison.Ordinal));
        if (from < begin.Length || to < from)
        {
            throw new InvalidOperationException($"docs/benchmarks.md has no place for {name}.");
        }

        File.WriteAllText(Repository.Document, $"{text[..from]}\n{string.Join('\n', lines)}\n{text[to..]}");
    }
}
