using System.Diagnostics;

namespace CchcWardIndex.Tests.Worker.Files;

/// <summary>Makes what .NET cannot make: pipes, sockets, names that are no UTF-8.</summary>
internal static class Shell
{
    /// <summary>Runs a line of the system's shell in a folder.</summary>
    public static void Run(string folder, string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders, and names of any bytes neither.");
        Directory.CreateDirectory(folder);
        using var process = Process.Start(new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder, ArgumentList = { "-c", line } })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
