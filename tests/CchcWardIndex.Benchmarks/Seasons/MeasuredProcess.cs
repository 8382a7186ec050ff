using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CchcWardIndex.Benchmarks.Seasons;

/// <summary>What one run of a program took. Linux only: it asks the kernel.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Cpu">User and system time, its children's included.</param>
/// <param name="PeakBytes">Its greatest resident size, looked at every two milliseconds.</param>
/// <param name="ExitCode">As it ended.</param>
/// <param name="Error">What it wrote on standard error.</param>
internal sealed record MeasuredProcess(TimeSpan Wall, TimeSpan Cpu, long PeakBytes, int ExitCode, string Error)
{
    private const int Children = -1;

    /// <summary>Runs a program to its end.</summary>
    public static MeasuredProcess Run(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var cpuBefore = CpuOfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        do
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        } while (!process.WaitForExit(2));

        var wall = watch.Elapsed;
        Task.WaitAll(output, error);
        return new MeasuredProcess(wall, CpuOfChildren() - cpuBefore, peak, process.ExitCode, error.Result);
    }

    // VmHWM only ever grows, so what a look misses is what the last two milliseconds added.
    private static long PeakOf(int id)
    {
        try
        {
            return File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
                ? long.Parse(line.AsSpan(6, line.Length - 8).Trim(), CultureInfo.InvariantCulture) * 1024
                : 0;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return 0;
        }
    }

    private static TimeSpan CpuOfChildren() =>
        GetResourceUsage(Children, out var usage) == 0
            ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
            : throw new InvalidOperationException("getrusage failed.");

    [DllImport("libc", EntryPoint = "getrusage"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
