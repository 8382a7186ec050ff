namespace CchcWardIndex.Tests.Problems;

/// <summary>Texts that somebody approved: a better wording is one diff in their file.</summary>
internal static class ApprovedText
{
    /// <summary>Asserts that a text is the approved one. Whoever means the change copies what came over what was approved.</summary>
    /// <param name="approved">The file with the approved text.</param>
    /// <param name="came">The text.</param>
    public static void Is(string approved, string came)
    {
        var known = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (known == came)
        {
            return;
        }

        var received = Path.Combine(AppContext.BaseDirectory, "received", Path.GetFileName(approved));
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, came);
        Assert.Fail($"The words changed. Look at the difference; if it is meant: cp {received} {approved}");
    }
}
