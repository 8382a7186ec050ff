using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.App.Verification;

/// <summary>What <c>verify</c> found.</summary>
internal static class Verified
{
    /// <summary>It differs, the path is named in those words, and no trace of the program is shown.</summary>
    public static void IsFound(Ran ran, string path, string words = "")
    {
        Assert.True(ran.Status == ExitStatus.Blocked, $"{path}: {ran.Status}\n{ran.Out}\n{ran.Error}");
        Assert.True(
            ran.Out.Split('\n')
                .Any(line =>
                    (line.StartsWith($"Sai khác: {path}:", StringComparison.Ordinal) || line.StartsWith($"Sai khác: {path} ", StringComparison.Ordinal))
                    && line.Contains(words, StringComparison.Ordinal)
                ),
            $"{path}\n{ran.Out}"
        );
        Assert.DoesNotContain("   at ", ran.Out + ran.Error, StringComparison.Ordinal);
    }

    /// <summary>The text with the first such words replaced; they must be there.</summary>
    public static string Once(string text, string was, string isNow)
    {
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no {was}.");
        return string.Concat(text.AsSpan(0, at), isNow, text.AsSpan(at + was.Length));
    }
}
