using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Commands;
using CchcWardIndex.Worker.Configuration;

namespace CchcWardIndex.Tests.Worker.Files;

/// <summary>Runs the commands that read folders as the program would, in this process: starting the program takes longer than they do.</summary>
internal static class Commands
{
    public static Ran Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var (terminal, settings) = (new Terminal(output, error), new Settings());
        var status = CommandLine.Invoke(
            () => CommandLine.Tree(
                CriteriaCheckCommand.Create(terminal, settings, "."), TemplateCommand.Create(terminal, settings, "."), LastYearCommand.Create(terminal, settings, "."), VerifyCommand.Create(terminal),
                ExplainCommand.Create(terminal), CompareCommand.Create(terminal, settings, "."), TargetCommand.Create(terminal, settings, ".", TimeProvider.System), SampleCommand.Create(terminal, settings, ".", TimeProvider.System)),
            arguments, terminal);
        return new Ran(status, output.ToString(), error.ToString());
    }
}
