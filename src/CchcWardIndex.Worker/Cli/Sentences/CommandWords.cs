using CchcWardIndex.App.Rounds;
using CchcWardIndex.Problems;
using CchcWardIndex.Storage;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>What went wrong, as whoever sits at the command line or reads the log is told.</summary>
internal static class CommandWords
{
    /// <summary>The sentences.</summary>
    public static string Of(Exception error) => Text(error)?.InWords ?? error.Message;

    /// <summary>The words and the id of an error that has one; null for any other.</summary>
    public static ProblemText? Text(Exception error) =>
        error switch
        {
            RefusedException refused => RefusalProblems.Of(refused.Reason, refused.Set),
            BadInputException bad => CommandRemedies.In(bad.Text),
            StateException state => CommandRemedies.In(state.Text),
            _ => null,
        };
}
