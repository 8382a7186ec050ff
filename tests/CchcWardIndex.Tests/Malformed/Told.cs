namespace CchcWardIndex.Tests.Malformed;

/// <summary>Asserts what an author is told about a mistake.</summary>
internal static class Told
{
    /// <summary>The mistake is told exactly once, in that file and place, in those words; beside it stand only so many others that follow from it.</summary>
    public static void Once(string mistake, string file, string place, string words, string remedy, int others)
    {
        var faults = MalformedSet.Faults(MalformedSet.With(mistake));
        var all = string.Join("\n", faults);
        var told = faults.Where(fault => fault.Message.Contains(words, StringComparison.Ordinal)).ToList();
        Assert.True(told.Count == 1, $"\"{words}\" is told {told.Count} times in:\n{all}");
        Assert.Equal((file, place), (told[0].File, told[0].Place));
        Assert.Contains(remedy, told[0].Remedy, StringComparison.Ordinal);
        Assert.True(faults.Length == 1 + others, $"{others} others expected in:\n{all}");
        Assert.All(
            faults,
            fault =>
            {
                Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
                Assert.EndsWith(".", fault.Remedy, StringComparison.Ordinal);
                Assert.True(fault.ToString().IsNormalized());
            }
        );
    }
}
