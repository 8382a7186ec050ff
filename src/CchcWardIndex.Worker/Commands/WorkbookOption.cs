using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>--out FILE</c>: what a command prints, as a workbook besides.</summary>
internal sealed class WorkbookOption(string description)
{
    private const string Ending = ".xlsx";

    private readonly Option<string?> _option = Options.Optional("--out", "FILE", description);

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>Refuses a name that Excel would not open, before anything is worked out.</summary>
    /// <exception cref="BadInputException">The name does not end in .xlsx.</exception>
    public void Check(ParseResult parsed)
    {
        if (parsed.GetValue(_option) is { } file && !Path.GetExtension(file).Equals(Ending, StringComparison.OrdinalIgnoreCase))
        {
            throw new BadInputException(OptionProblems.Ending(file, Ending));
        }
    }

    /// <summary>Writes the workbook where one was asked for, whole or not at all.</summary>
    /// <exception cref="BadInputException">Another file of that name is there.</exception>
    public void Write(ParseResult parsed, Terminal terminal, Func<byte[]> content)
    {
        if (parsed.GetValue(_option) is { } file)
        {
            var (path, bytes) = (Path.GetFullPath(file), content());
            AtomicFiles.MustNotReplace(Path.GetDirectoryName(path)!, [(Path.GetFileName(path), () => bytes)]);
            AtomicFiles.Write(Path.GetDirectoryName(path)!, (Path.GetFileName(path), stream => stream.Write(bytes)));
            terminal.Say($"Đã ghi {path}");
        }
    }
}
