using Spectre.Console;

namespace CchcWardIndex.Worker.Cli;

/// <summary>Tells how long work comes on: by a bar where somebody watches a terminal, by one line where the output goes into a file.</summary>
internal static class ProgressLine
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

        return terminal
            .Watched()
            .Progress()
            .AutoClear(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(pieces, 1));
                var result = work(() => task.Increment(1));
                // Work that was cut short by an exception is not shown as done.
                task.Value = task.MaxValue;
                return result;
            });
    }

    /// <summary>Does work whose pieces nobody can count: it says its steps, and something moves meanwhile.</summary>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="title">What is done, in Vietnamese.</param>
    /// <param name="work">The work; the callback is told each step, from one thread.</param>
    public static T Follow<T>(this Terminal terminal, string title, Func<Action<string>, T> work)
    {
        if (!terminal.IsWatched)
        {
            terminal.Say($"{title} …");
            return work(terminal.Say);
        }

        var console = terminal.Watched();
        return console.Status().Start(Markup.Escape($"{title} …"), _ => work(step => console.MarkupLine(Markup.Escape(step))));
    }

    private static IAnsiConsole Watched(this Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
}
