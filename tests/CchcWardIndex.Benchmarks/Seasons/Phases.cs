using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using CchcWardIndex.App.Files;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Benchmarks.Seasons;

/// <summary>
/// Where the time of one <c>score</c> goes: each phase by the public API, once, cold, in this process; compiling at run time is inside the
/// phases.
/// </summary>
internal static class Phases
{
    /// <summary>Measures and prints.</summary>
    public static void Measure(int units)
    {
        var before = DateTimeOffset.FromUnixTimeMilliseconds(0);
        var season = SeasonFolder.Of(units);
        Console.WriteLine(
            "| phase | wall ms | CPU ms | of it compiling ms | methods compiled | allocated MB | then in use MB | peak so far MB "
                + "|\n|---|--:|--:|--:|--:|--:|--:|--:|"
        );
        var loaded = Time("load", () => CriteriaFolder.Load(season.Criteria));
        var book = Time("prove", () => RuleBook.Prove(loaded).Book!);
        var workbooks = Time("list", () => EvidenceFolder.Forms(season.Evidence, null));
        var intake = Time("read", () => EvidenceReader.Read(book.Set, workbooks));
        var results = Time("score and rank", () => Results.Of(book, intake, before));
        Time(
            "write results.json",
            () =>
            {
                using var json = new MemoryStream();
                ResultsJson.Write(json, results);
                return json.Length;
            }
        );
        Time("write workbook", () => ResultsWorkbook.Write(results).Length);
    }

    private static T Time<T>(string phase, Func<T> work)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var (compiling, methods) = (JitInfo.GetCompilationTime(), JitInfo.GetCompiledMethodCount());
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var result = work();
        var wall = watch.Elapsed;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {phase} | {wall.TotalMilliseconds:0} | {(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds:0} | "
                    + $"{(JitInfo.GetCompilationTime() - compiling).TotalMilliseconds:0} | {JitInfo.GetCompiledMethodCount() - methods} | "
                    + $"{(GC.GetTotalAllocatedBytes() - allocated) / 1048576.0:0.0} | {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:0.0} | "
                    + $"{self.PeakWorkingSet64 / 1048576.0:0} |"
            )
        );
        return result;
    }
}
