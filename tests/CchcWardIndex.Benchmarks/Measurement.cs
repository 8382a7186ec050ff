using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CchcWardIndex.Benchmarks;

/// <summary>How BenchmarkDotNet measures here.</summary>
internal static class Measurement
{
    /// <summary>In this process: a generated project would not build under this repository's rules.</summary>
    public static IConfig Config { get; } =
        ManualConfig
            .CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithMaxIterationCount(40))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Repository.Root, "BenchmarkDotNet.Artifacts"));

    /// <summary>The machine in a line: figures mean nothing without it.</summary>
    public static string Machine =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1073741824.0:0} GB, "
                + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}."
        );

    private static string Processor =>
        !File.Exists("/proc/cpuinfo")
            ? RuntimeInformation.ProcessArchitecture.ToString()
            : File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
                ?? "unknown processor";
}
