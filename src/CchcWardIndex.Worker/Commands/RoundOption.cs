using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary>The option <c>--round</c>: which round is meant where a data folder has several.</summary>
internal static class RoundOption
{
    /// <summary>Chooses by what was typed; where nothing was, the only round, or the only one that is not published yet.</summary>
    /// <exception cref="BadInputException">There is no such round, or more than one may be meant; all are listed.</exception>
    public static RoundHere Choose(ImmutableArray<RoundHere> rounds, string? typed)
    {
        if (typed is not null)
        {
            return rounds.FirstOrDefault(here => typed.Equals($"{here.Identity}", StringComparison.OrdinalIgnoreCase))
                ?? throw rounds.FirstOrDefault(here => here.Fault is not null)?.Fault ?? new BadInputException(OptionProblems.NoRound(typed, Listed(rounds)));
        }

        if (rounds.Length == 1)
        {
            return rounds[0];
        }

        var open = rounds.Where(here => here.State is not null and not RoundState.Published).ToList();
        return open.Count == 1
            ? open[0]
            : throw new BadInputException(OptionProblems.SeveralRounds(Listed(rounds), $"{rounds.First(here => here.Identity is not null).Identity}"));
    }

    private static string Listed(ImmutableArray<RoundHere> rounds) =>
        string.Join(", ", rounds.Where(here => here.Identity is not null).Select(here => $"{here.Identity} ({Told(here.State)})"));

    private static string Told(RoundState? state) => state is { } known ? RoundSteps.InWords(known) : "chưa bắt đầu";
}
