using System.Text;
using Spectre.Console;

namespace CchcWardIndex.Worker.Cli;

/// <summary>Where results (standard output) and messages (standard error) go.</summary>
/// <param name="Out">Results: tables, JSON, explanations.</param>
/// <param name="Error">Messages: progress, problems.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error)
{
    // A file or a pipe has no width; wide enough for the widest table of ours.
    private const int UnboundWidth = 160;
    private const int NarrowestScreen = 60;

    /// <summary>The process's own console, in UTF-8: Vietnamese does not fit in Windows' old code pages.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error);
    }

    /// <summary>Whether somebody watches the messages on a screen.</summary>
    public bool IsWatched => ReferenceEquals(Error, Console.Error) && !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    /// <summary>Tells what went wrong inside the program at a file, where the user asked for such details.</summary>
    public void Trace(string file, Exception error)
    {
        if (Environment.GetCommandLineArgs().Contains("--verbose"))
        {
            Say($"{file}: {error}");
        }
    }

    /// <summary>Says a line to the user.</summary>
    public void Say(string message) => Error.WriteLine(message);

    /// <summary>Prints a digest alone on its line, where a script finds it; what it is, the message before it says.</summary>
    public void Digest(string digest) => Out.WriteLine(digest);

    /// <summary>Prints a table; every cell is plain text.</summary>
    public void Print(IReadOnlyList<(string Title, bool IsNumber)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Out), Ansi = AnsiSupport.No });
        var screen = ReferenceEquals(Out, Console.Out) && !Console.IsOutputRedirected ? Math.Max(console.Profile.Width, NarrowestScreen) : UnboundWidth;
        var widths = ColumnWidths.Of(columns, all, screen);
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < columns.Count; i++)
        {
            table.AddColumn(new TableColumn(new Text(columns[i].Title)) { Alignment = columns[i].IsNumber ? Justify.Right : Justify.Left, Width = widths[i] });
        }

        foreach (var row in all)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        console.Profile.Width = Math.Max(screen, ColumnWidths.Total(widths));
        console.Write(table);
    }
}
