namespace CchcWardIndex.Mutation;

/// <summary>Counts by folder, and the list of what no test found.</summary>
internal static class Report
{
    /// <summary>Says the counts, and writes the list.</summary>
    public static void Write(
        string file,
        IReadOnlyList<Mutant> all,
        IReadOnlyList<Mutant> drawn,
        IReadOnlySet<string> equivalent,
        Dictionary<int, string> verdicts
    )
    {
        var keys = all.Select(mutant => mutant.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in equivalent.Where(key => !keys.Contains(key)))
        {
            Console.WriteLine($"No longer a mutant: {gone}");
        }

        Console.WriteLine("| folder | in all | drawn | equivalent | killed | of 100 |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var folder in drawn.GroupBy(mutant => mutant.Folder))
        {
            Line(folder.Key, [.. all.Where(mutant => mutant.Folder == folder.Key)], [.. folder]);
        }

        Line("together", all, drawn);
        Line("of these in sentences", [.. all.Where(mutant => mutant.IsWord)], [.. drawn.Where(mutant => mutant.IsWord)]);
        File.WriteAllLines(
            file,
            drawn
                .Where(mutant => !equivalent.Contains(mutant.Key) && !verdicts.ContainsKey(mutant.Number))
                .Select(mutant => $"{mutant.Line}{(mutant.IsWord ? " word" : "")} {mutant.Key}")
                .Append("")
                .Concat(drawn.Where(mutant => verdicts.ContainsKey(mutant.Number)).Select(mutant => $"killed {mutant.Key} BY {verdicts[mutant.Number]}"))
        );

        void Line(string name, IReadOnlyList<Mutant> within, IReadOnlyList<Mutant> here)
        {
            var same = here.Count(mutant => equivalent.Contains(mutant.Key));
            var killed = here.Count(mutant => verdicts.ContainsKey(mutant.Number));
            var score = here.Count > same ? 100m * killed / (here.Count - same) : 100m;
            Console.WriteLine($"| {name} | {within.Count} | {here.Count} | {same} | {killed} | {score:F1} |");
        }
    }
}
