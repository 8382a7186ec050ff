using Spectre.Console;

namespace CchcWardIndex.Worker.Cli;

/// <summary>Tells how long work comes on: by a bar where somebody watches a terminal, by one line where the output goes into a file.</summary>
internal static class Progress
{
    /// <summary>Does the work, which calls back for every piece done.</summary>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="title">What is done, in Vietnamese.</param>
    /// <param name="pieces">How many pieces it has.</param>
    /// <param name="work">The work; the callback may be called from many threads.</param>
    public static T Run<T>(this Terminal terminal, string title, int pieces, Func<Action, T> work)
    {
        if (!terminal.IsWatched)
        {
            terminal.Say($"{title} …");
            return work(() => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress().AutoClear(false).Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(pieces, 1));
            var result = work(() => task.Increment(1));
            // Work that was cut short by an exception is not shown as done.
            task.Value = task.MaxValue;
            return result;
        });
    }
}
