using System.CommandLine;
using System.CommandLine.Invocation;

namespace CchcWardIndex.Worker.Cli;

/// <summary>The help page of a command. The command-line library speaks many languages, but not Vietnamese.</summary>
internal sealed class VietnameseHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        Write(output, "", (command.Description ?? "").Split(' '));
        output.WriteLine();
        output.WriteLine("Cách dùng:");
        string[] shape =
        [
            $"  {Path(command)}",
            .. command.Subcommands.Count > 0 ? ["LỆNH"] : (string[])[],
            .. command.Arguments.Select(argument => argument.Name),
            .. command.Options.Where(option => option.Required).Select(Shape),
            "[tùy chọn]",
        ];
        Write(output, "      ", shape);
        Section(output, "Các lệnh:", command.Subcommands.Select(child => (child.Name, child.Description)));
        Section(output, "Tham số:", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(output, "Tùy chọn:", command.Options.Select(option => (Shape(option), option.Description)).Concat(Inherited(command)));
        return ExitStatus.Done;
    }

    private static IEnumerable<(string, string?)> Inherited(Command command) =>
        command
            .Parents.OfType<Command>()
            .SelectMany(parent =>
                parent.Options.Where(option => option.Recursive).Select(option => (Shape(option), option.Description)).Concat(Inherited(parent))
            );

    /// <summary>A command as it is typed: <c>cchc round close</c>.</summary>
    public static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Path(parent)} {command.Name}" : "cchc";

    private static string Shape(Option option) =>
        option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) || option.HelpName is null
            ? option.Name
            : $"{option.Name} {option.HelpName}";

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        var width = all.Max(row => row.Name.Length);
        foreach (var (name, text) in all)
        {
            Write(output, new string(' ', width + 4), [$"  {name.PadRight(width)} ", .. (text ?? "").Split(' ')]);
        }
    }

    // Words side by side, on as many lines as they need; no window is narrower than this.
    private static void Write(TextWriter output, string indent, IEnumerable<string> words)
    {
        const int screen = 80;
        var line = "";
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > screen)
            {
                output.WriteLine(line.TrimEnd());
                line = indent + word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        output.WriteLine(line.TrimEnd());
    }
}
