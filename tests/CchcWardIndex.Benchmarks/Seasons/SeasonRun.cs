using System.Globalization;

namespace CchcWardIndex.Benchmarks.Seasons;

/// <summary>The whole <c>score</c> as a process on seasons of several sizes, and LibreOffice on the results of the smallest.</summary>
internal static class SeasonRun
{
    /// <summary>Measures and prints; answers the rows of the table.</summary>
    /// <param name="sizes">Numbers of units.</param>
    /// <param name="times">How often each is run; the median by wall time is shown.</param>
    public static IReadOnlyList<string> Measure(IReadOnlyList<int> sizes, int times)
    {
        List<string> rows =
        [
            "| whole process | units | wall s | user+sys s | peak MB | wall ms a unit | CPU ms a unit | peak kB a unit |",
            "|---|--:|--:|--:|--:|--:|--:|--:|",
        ];
        foreach (var size in sizes)
        {
            var season = SeasonFolder.Of(size);
            var output = Path.Combine(Path.GetTempPath(), "cchc-benchmarks", string.Create(CultureInfo.InvariantCulture, $"out-{size}"));
            // Large seasons vary little from run to run and take long.
            var (median, all) = Median(
                size > 1000 ? Math.Min(times, 3) : times,
                () =>
                    MustEndWell(
                        MeasuredProcess.Run(
                            "dotnet",
                            Repository.Program,
                            "score",
                            "--criteria",
                            season.Criteria,
                            "--evidence",
                            season.Evidence,
                            "--out",
                            output
                        )
                    )
            );
            Add(rows, Row("`cchc score`", size, median), all);
            if (size == sizes[0] && LibreOffice.Program is not null)
            {
                var (peer, peers) = Median(
                    times,
                    () => LibreOffice.Convert(Directory.EnumerateFiles(output, "Ket-qua-*.xlsx").Single(), Path.Combine(output, "peer"))
                );
                Add(rows, Row("LibreOffice: recalculate and save the results workbook", size, peer), peers);
            }
        }

        return rows;
    }

    private static void Add(List<string> rows, string row, IEnumerable<MeasuredProcess> all)
    {
        rows.Add(row);
        Console.WriteLine($"{row}   runs: {string.Join(' ', all.Select(run => run.Wall.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)))}");
    }

    private static (MeasuredProcess Median, IReadOnlyList<MeasuredProcess> All) Median(int times, Func<MeasuredProcess> run)
    {
        var all = Enumerable.Range(0, times).Select(_ => run()).ToList();
        return (all.OrderBy(one => one.Wall).ElementAt(times / 2), all);
    }

    // 3 is "done, but something blocks publication": nobody appraised the made-up season.
    private static MeasuredProcess MustEndWell(MeasuredProcess run) =>
        run.ExitCode is 0 or 3 ? run : throw new InvalidOperationException($"score ended with {run.ExitCode}:\n{run.Error}");

    private static string Row(string what, int units, MeasuredProcess run) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {units:#,0} | {run.Wall.TotalSeconds:0.00} | {run.Cpu.TotalSeconds:0.00} | {run.PeakBytes / 1048576.0:0} | "
                + $"{run.Wall.TotalMilliseconds / units:0.00} | {run.Cpu.TotalMilliseconds / units:0.00} | {run.PeakBytes / 1024.0 / units:0} |"
        );
}
