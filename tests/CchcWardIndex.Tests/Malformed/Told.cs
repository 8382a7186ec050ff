namespace CchcWardIndex.Tests.Malformed;

/// <summary>Asserts what an author is told about a mistake.</summary>
internal static class Told
{
    /// <summary>
    /// The mistake is told exactly once, in that file and place, with the facts it is about; beside it stand only so many others that follow
    /// from it.
    /// </summary>
    /// <param name="mistake">The folder of it.</param>
    /// <param name="file">Where it is told.</param>
    /// <param name="place">Where in the file.</param>
    /// <param name="id">What is told.</param>
    /// <param name="facts">What its sentence or its remedy must say in whatever words, parted by <c>|</c>.</param>
    /// <param name="others">How many others are told.</param>
    public static void Once(string mistake, string file, string place, string id, string facts, int others)
    {
        var faults = MalformedSet.Faults(MalformedSet.With(mistake));
        var all = string.Join("\n", faults.Select(fault => $"{fault.Id} {fault}"));
        var told = faults.Where(fault =>
            fault.Id == id
            && (fault.File, fault.Place) == (file, place)
            && facts.Split('|').All(fact => $"{fault.Message} {fault.Remedy}".Contains(fact, StringComparison.Ordinal))
        );
        Assert.True(told.Count() == 1, $"\"{id}\" with {facts} is told {told.Count()} times at {file} {place} in:\n{all}");
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
