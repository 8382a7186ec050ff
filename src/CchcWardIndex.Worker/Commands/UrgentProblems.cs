using CchcWardIndex.Problems;
using CchcWardIndex.Publication;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Commands;

/// <summary>Says what must be mended, and what concerns a whole file or unit: what the sheet Vấn đề says of single criteria would drown it.</summary>
internal static class UrgentProblems
{
    private const int Shown = 30;

    /// <summary>Says them, the rest counted.</summary>
    /// <param name="results">The results.</param>
    /// <param name="terminal">Where.</param>
    /// <param name="rest">Where the rest can be read.</param>
    public static void Say(Results results, Terminal terminal, string rest)
    {
        var urgent = GatheredProblem.Of(ToldProblem.Each(results).Where(problem => problem.Severity == Severity.Error || problem.Criterion is null));
        foreach (var problem in urgent.Take(Shown))
        {
            terminal.Say($"{(problem.First.Severity == Severity.Error ? "Phải xử lý" : "Lưu ý")}: {problem.Line(results.Set.Authority.Office)}");
        }

        if (urgent.Length > Shown)
        {
            terminal.Say($"… và {urgent.Skip(Shown).Sum(problem => problem.Problems.Length)} vấn đề nữa, {rest}.");
        }
    }

    /// <summary>How many must be mended.</summary>
    public static int Count(Results results) => results.Problems.Count(problem => problem.Severity == Severity.Error);
}
