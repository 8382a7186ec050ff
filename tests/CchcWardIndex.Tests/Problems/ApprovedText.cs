namespace CchcWardIndex.Tests.Problems;

/// <summary>Texts that somebody approved: a better wording is one diff in their file.</summary>
internal static class ApprovedText
{
    /// <summary>Asserts that a text is the approved one. Whoever means the change copies what came over what was approved.</summary>
    /// <remarks>Below <c>received</c> everything lies where it belongs in the repository, and only what differs lies there.</remarks>
    /// <param name="approved">The file with the approved text.</param>
    /// <param name="came">The text.</param>
    public static void Is(string approved, string came)
    {
        var received = Path.Combine(AppContext.BaseDirectory, "received", Path.GetRelativePath(RepositoryFolder.Root, approved));
        var known = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (known == came)
        {
            // Once approved it must not be approved again.
            if (File.Exists(received))
            {
                File.Delete(received);
            }

            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, came);
        Assert.Fail($"The words changed. Look at the difference; if it is meant: cp {received} {approved}\n{FirstDifference(known, came)}");
    }

    private static string FirstDifference(string known, string came)
    {
        var (before, after) = (known.Split('\n'), came.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}
