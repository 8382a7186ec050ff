using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Commands;

/// <summary>The option <c>--criteria</c>, and which folder is meant by it: a set that is not named is the round's own, as <c>run</c> takes it.</summary>
/// <param name="settings">They name the set where the command line does not.</param>
/// <param name="data">The data folder.</param>
internal sealed class CriteriaOption(Settings settings, string data)
{
    private readonly Option<string> _option = Options.Criteria(settings.Criteria[0]);

    /// <summary>Adds it to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>Whether the command line names a set.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetResult(_option) is { Implicit: false };

    /// <summary>
    /// The folder meant, as a full path: seen from the working folder where the command line names it, from the data folder where the
    /// settings do. Said, so that nobody works on another set than they think.
    /// </summary>
    /// <exception cref="BadInputException">There is no such folder.</exception>
    public string Folder(ParseResult parsed, Terminal terminal)
    {
        var folder = CriteriaFolder.Find(parsed.GetValue(_option)!, IsGiven(parsed) ? Environment.CurrentDirectory : data);
        Say(terminal, folder);
        return folder;
    }

    /// <summary>The files of the set meant.</summary>
    /// <exception cref="BadInputException">There is no such folder.</exception>
    public LoadedSet Load(ParseResult parsed, Terminal terminal) => CriteriaFolder.Load(Folder(parsed, terminal));

    /// <summary>Says which set a command works with.</summary>
    public static void Say(Terminal terminal, string folder) => terminal.Say($"Bộ tiêu chí: {folder}");
}
