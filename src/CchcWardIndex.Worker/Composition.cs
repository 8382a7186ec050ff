using System.CommandLine;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Commands;

namespace CchcWardIndex.Worker;

/// <summary>The whole composition: settings and commands; the worker puts its services together itself.</summary>
internal static class Composition
{
    /// <summary>Runs one command line to its end.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="terminal">Where it is answered.</param>
    /// <returns>The exit status.</returns>
    public static int Run(string[] args, Terminal terminal) =>
        CommandLine.Invoke(() => Commands(args, terminal, new ScoreRun(terminal, TimeProvider.System)), args, terminal);

    private static RootCommand Commands(string[] args, Terminal terminal, ScoreRun run)
    {
        var data = Options.DataFolder(args);
        // Help is there for whoever cannot get the settings right.
        var settings = CommandLine.AsksForHelp(args) ? new Settings() : SettingsSource.Read(data);
        // Only who begins or moves a round may make its folder: a mistyped --data leaves nothing behind.
        var round = Options.RoundIn(args);
        RoundHere Choose(ImmutableArray<RoundHere> rounds)
        {
            var chosen = RoundOption.Choose(rounds, round);
            CriteriaOption.Say(terminal, chosen.Folder);
            return chosen;
        }

        Workplace Begin() => OpenedFolder.Begin(data, settings, TimeProvider.System, Choose);
        Workplace Open() => OpenedFolder.GoOn(data, settings, TimeProvider.System, Choose);
        OpenedFolder Look() => OpenedFolder.Look(data, settings, TimeProvider.System);

        return CommandLine.Tree(
            DemoCommand.Create(terminal, run),
            CriteriaCheckCommand.Create(terminal, settings, data),
            TemplateCommand.Create(terminal, settings, data),
            ScoreCommand.Create(terminal, settings, data, run),
            ExplainCommand.Create(terminal),
            TargetCommand.Create(terminal, settings, data, TimeProvider.System),
            LastYearCommand.Create(terminal, settings, data),
            CompareCommand.Create(terminal, settings, data),
            WhatIfCommand.Create(terminal, settings, data, TimeProvider.System),
            RunCommand.Create(settings, data, TimeProvider.System),
            StatusCommand.Create(terminal, Open),
            LateCommands.Create(terminal, Open),
            UnitCommands.Create(terminal, Open),
            RefusedCommands.Create(terminal, Open),
            FormCommands.Appraisal(terminal, Open, settings, data),
            FormCommands.Explanation(terminal, Open, settings, data),
            RoundCommands.Create(terminal, Begin),
            Deliveries.Create(terminal, Open),
            JournalCommands.Create(terminal, Look),
            SampleCommand.Create(terminal, settings, data, TimeProvider.System),
            VerifyCommand.Create(terminal),
            BackupCommands.Create(terminal, settings, data, TimeProvider.System)
        );
    }
}
