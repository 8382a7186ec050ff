using System.Diagnostics;
using System.Globalization;
using CchcWardIndex.Benchmarks.Seasons;

namespace CchcWardIndex.Benchmarks.Worker;

/// <summary>What a ward waits for its receipt, what a thousand wards wait, and what a worker costs that has nothing to do.</summary>
internal static class WorkerRun
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(60);

    /// <summary>Measures and prints; answers the rows of the table.</summary>
    public static IReadOnlyList<string> Measure()
    {
        List<string> rows = ["| what | measured | goal |", "|---|--:|--:|"];
        Add(rows, OneByOne(SeasonFolder.Of(21)));
        Add(rows, AllAtOnce(SeasonFolder.Of(1000)));
        return rows;
    }

    // A file moved into the inbox holds still from that moment on.
    private static IEnumerable<string> OneByOne(SeasonFolder season)
    {
        using var worker = new RunningWorker(season, "worker-21");
        var waits = new List<double>();
        foreach (var (file, number) in Directory.EnumerateFiles(season.Evidence).Order(StringComparer.Ordinal).Select((file, number) => (file, number)))
        {
            var before = worker.Receipts.Count();
            var beside = Path.Combine(worker.Folder, Path.GetFileName(file));
            File.Copy(file, beside);
            // At no fixed distance from the worker's own looks.
            Thread.Sleep(300 + (number * 137 % 1000));
            var watch = Stopwatch.StartNew();
            File.Move(beside, Path.Combine(worker.Inbox, Path.GetFileName(file)));
            RunningWorker.Wait(() => worker.Receipts.Count() > before, TimeSpan.FromMinutes(1));
            waits.Add(watch.Elapsed.TotalSeconds);
        }

        waits.Sort();
        yield return Row($"from a file holding still to its receipt, median of {waits.Count}", $"{waits[waits.Count / 2]:0.00} s", "3 s");
        yield return Row("the same, the longest", $"{waits[^1]:0.00} s", "10 s");
        Thread.Sleep(TimeSpan.FromSeconds(10));
        var (cpu, idle) = (worker.Cpu, Stopwatch.StartNew());
        Thread.Sleep(Idle);
        yield return Row("idle: CPU of one core", $"{(worker.Cpu - cpu) / idle.Elapsed * 100:0.00} %", "1 %");
        yield return Row("idle: resident memory", $"{worker.Memory.Now / 1048576.0:0} MB", "200 MB");
    }

    private static IEnumerable<string> AllAtOnce(SeasonFolder season)
    {
        using var worker = new RunningWorker(season, "worker-1000");
        var beside = Directory.CreateDirectory(Path.Combine(worker.Folder, "beside")).FullName;
        var files = Directory.EnumerateFiles(season.Evidence, "Phieu-tu-cham_*").Take(1000).ToList();
        foreach (var file in files)
        {
            File.Copy(file, Path.Combine(beside, Path.GetFileName(file)));
        }

        var watch = Stopwatch.StartNew();
        foreach (var file in files)
        {
            File.Move(Path.Combine(beside, Path.GetFileName(file)), Path.Combine(worker.Inbox, Path.GetFileName(file)));
        }

        RunningWorker.Wait(() => worker.Receipts.Any(), TimeSpan.FromMinutes(5));
        var first = watch.Elapsed.TotalSeconds;
        RunningWorker.Wait(() => worker.Receipts.Count() >= files.Count, TimeSpan.FromMinutes(5));
        yield return Row($"{files.Count:#,0} files at once: the first receipt", $"{first:0.0} s", "");
        yield return Row("the same: the last receipt", $"{watch.Elapsed.TotalSeconds:0.0} s", "60 s");
        yield return Row("the same: peak memory", $"{worker.Memory.Peak / 1048576.0:0} MB", "");
    }

    private static string Row(FormattableString what, FormattableString measured, string goal) =>
        $"| {what.ToString(CultureInfo.InvariantCulture)} | {measured.ToString(CultureInfo.InvariantCulture)} | {goal} |";

    private static string Row(string what, FormattableString measured, string goal) =>
        $"| {what} | {measured.ToString(CultureInfo.InvariantCulture)} | {goal} |";

    private static void Add(List<string> rows, IEnumerable<string> more)
    {
        foreach (var row in more)
        {
            rows.Add(row);
            Console.WriteLine(row);
        }
    }
}
