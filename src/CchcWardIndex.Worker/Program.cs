using CchcWardIndex.Worker;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Commands;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// The whole composition: settings, services, commands.
var terminal = Terminal.OfProcess();
var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
builder.Configuration.AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables();
builder.Services.AddSingleton(terminal);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<ScoreRun>();
using var host = builder.Build();

var settings = host.Services.GetRequiredService<IConfiguration>().GetSection(Settings.Section).Get<Settings>() ?? new Settings();
var run = host.Services.GetRequiredService<ScoreRun>();
var commands = CommandLine.Tree(
    DemoCommand.Create(terminal, run),
    CriteriaCheckCommand.Create(terminal, settings),
    TemplateCommand.Create(terminal, settings),
    ScoreCommand.Create(terminal, settings, run),
    ExplainCommand.Create(terminal));
return CommandLine.Invoke(commands, args, terminal);
