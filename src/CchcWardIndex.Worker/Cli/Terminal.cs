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

    /// <summary>The process's own console, in UTF-8: Vietnamese does not fit in Windows' old code pages.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error);
    }

    /// <summary>Whether somebody watches the messages on a screen.</summary>
    public bool IsWatched => ReferenceEquals(Error, Console.Error) && !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    /// <summary>Says a line to the user.</summary>
    public void Say(string message) => Error.WriteLine(message);

    /// <summary>Prints a table; every cell is plain text.</summary>
    public void Print(IReadOnlyList<(string Title, bool IsNumber)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (title, isNumber) in columns)
        {
            table.AddColumn(new TableColumn(new Text(title)) { Alignment = isNumber ? Justify.Right : Justify.Left, NoWrap = isNumber });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Out), Ansi = AnsiSupport.No });
        console.Profile.Width = ReferenceEquals(Out, Console.Out) && !Console.IsOutputRedirected ? Math.Max(console.Profile.Width, 60) : UnboundWidth;
        console.Write(table);
    }
}
