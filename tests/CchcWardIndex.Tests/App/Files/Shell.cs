using System.Diagnostics;

namespace CchcWardIndex.Tests.App.Files;

/// <summary>What only the system's own tools can make: pipes, sockets, names that are no UTF-8, files that another process holds.</summary>
internal static class Shell
{
    /// <summary>Runs a line of the system's shell in a folder.</summary>
    public static void Run(string folder, string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders, and names of any bytes neither.");
        Directory.CreateDirectory(folder);
        using var process = Process.Start(Of(folder, line))!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Starts a line of a shell in a folder, which says "ready" when it is so far; it ends when what is given back is disposed of.</summary>
    public static IDisposable Start(string folder, string line)
    {
        var start = Of(folder, line);
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        Assert.Equal("ready", process.StandardOutput.ReadLine());
        return new Running(process);
    }

    private static ProcessStartInfo Of(string folder, string line) => new("/bin/sh", ["-c", line]) { WorkingDirectory = folder };

    private sealed class Running(Process process) : IDisposable
    {
        private bool _gone;

        public void Dispose()
        {
            if (!_gone)
            {
                _gone = true;
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                process.Dispose();
            }
        }
    }
}
