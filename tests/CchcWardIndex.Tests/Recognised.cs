using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests;

/// <summary>A problem without its words, as tests of behaviour recognise it.</summary>
internal static class Recognised
{
    /// <summary>Which one it is, of whom, where, and what stands there.</summary>
    public static (string Id, Severity Severity, string? Unit, string? Criterion, string Where, string Found) Told(this Problem problem) =>
        (problem.Id.ToString(), problem.Severity, problem.Unit?.Text, problem.Criterion?.Text, problem.Where, problem.Found);

    /// <summary>It is that problem, and says these facts in whatever words.</summary>
    public static void Says(this Problem problem, string id, params ReadOnlySpan<string> facts)
    {
        Assert.Equal(id, problem.Id.ToString());
        foreach (var fact in facts)
        {
            Assert.Contains(fact, problem.Message, StringComparison.Ordinal);
        }
    }
}
