using System.CommandLine;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Commands;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// The whole composition: services, settings, commands.
var terminal = Terminal.OfProcess();
var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddSingleton(terminal);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<ScoreRun>();
using var host = builder.Build();

var run = host.Services.GetRequiredService<ScoreRun>();
return CommandLine.Invoke(Commands, args, terminal);

RootCommand Commands()
{
    var settings = SettingsSource.Read(Options.DataFolder(args));
    return CommandLine.Tree(
        DemoCommand.Create(terminal, run),
        CriteriaCheckCommand.Create(terminal, settings),
        TemplateCommand.Create(terminal, settings),
        ScoreCommand.Create(terminal, settings, run),
        ExplainCommand.Create(terminal));
}
