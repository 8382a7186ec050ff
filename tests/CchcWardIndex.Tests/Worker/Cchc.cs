using System.Diagnostics;
using System.Text;
using CchcWardIndex.Worker;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.Worker;

/// <summary>Runs the real program from the root of the checkout: as a process of its own, as a script or an official would, or here.</summary>
internal static class Cchc
{
    /// <summary>What starts it: a published program where one is named, which starts in half the time, or the one beside the tests.</summary>
    public static ImmutableArray<string> Program { get; } =
        Environment.GetEnvironmentVariable("CCHC_PUBLISHED") is { Length: > 0 } published
            ? [published]
            :
            [
                Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
                Path.Combine(AppContext.BaseDirectory, "cchc.dll"),
            ];

    public static Ran Run(params string[] arguments) => End(Start(arguments));

    /// <summary>The same in this process, where it starts at once: for whatever leaves nothing open and takes nothing from its surroundings.</summary>
    public static Ran Here(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Environment.CurrentDirectory = RepositoryFolder.Root;
        var status = Composition.Run(arguments, new Terminal(output, error));
        return new Ran(status, output.ToString(), error.ToString());
    }

    /// <summary>The same where a variable of the environment says something.</summary>
    public static Ran RunIn((string Name, string Value) variable, params string[] arguments) => End(Start(arguments, variable));

    private static Ran End(Process started)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "cchc did not end within five minutes");
        return new Ran(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(params string[] arguments) => Start(arguments, null);

    private static Process Start(string[] arguments, (string Name, string Value)? variable)
    {
        var start = new ProcessStartInfo(Program[0], [.. Program[1..], .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = RepositoryFolder.Root,
        };
        if (variable is { } given)
        {
            start.Environment[given.Name] = given.Value;
        }

        return Process.Start(start)!;
    }
}

/// <summary>What a run of the program left behind.</summary>
internal sealed record Ran(int Status, string Out, string Error);
