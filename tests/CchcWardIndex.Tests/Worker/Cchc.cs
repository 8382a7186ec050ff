using System.Diagnostics;
using System.Text;

namespace CchcWardIndex.Tests.Worker;

/// <summary>Runs the real program as a process of its own, as a script or an official would.</summary>
internal static class Cchc
{
    public static Ran Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "cchc did not end within five minutes");
        return new Ran(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = RepositoryFolder.Root,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "cchc.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}

/// <summary>What a run of the program left behind.</summary>
internal sealed record Ran(int Status, string Out, string Error);
