using System.Diagnostics;
using System.Text.Json;

namespace CchcWardIndex.Endurance.Kills;

public class KilledTests(SeasonFixture season)
{
    private static readonly int Instants = Effort.Of(6, 16);

    [Fact]
    public void Killed_at_any_instant_score_leaves_the_old_results_or_the_new_ones_never_half()
    {
        using var folder = new TemporaryFolder();
        var (took, whole) = OneRun();
        var (seen, killed, ended) = (0, 0, 0);
        var (step, instant) = (took / Instants, 1);
        for (var run = 0; (ended < 2 || killed < Instants) && run < 100; run++)
        {
            var watch = Stopwatch.StartNew();
            using (var process = Cchc.Start("score", "--evidence", season.Evidence, "--out", folder.Root))
            {
                if (process.WaitForExit(step * instant))
                {
                    ended++;
                    // The machine is less busy than it was: the next ones are killed earlier.
                    (step, instant) = killed < Instants ? (watch.Elapsed / Instants, 1) : (step, instant + 1);
                }
                else
                {
                    killed++;
                    instant++;
                    process.Kill();
                    process.WaitForExit();
                }
            }

            foreach (var file in Directory.EnumerateFiles(folder.Root).Where(file => !Path.GetFileName(file).StartsWith('.')))
            {
                seen++;
                if (file.EndsWith(".xlsx", StringComparison.Ordinal))
                {
                    Assert.Equal(whole, File.ReadAllBytes(file));
                }
                else
                {
                    using var json = JsonDocument.Parse(File.ReadAllBytes(file));
                    Assert.Equal(21, json.RootElement.GetProperty("units").GetArrayLength());
                }
            }
        }

        Assert.Equal(0, Cchc.Run("score", "--evidence", season.Evidence, "--out", folder.Root).Status);
        Assert.Equal(["Ket-qua-CCHC-2022.xlsx", "results.json"], Directory.EnumerateFiles(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(seen > 0 && killed >= Instants && ended > 1, $"{killed} runs were killed and {seen} files seen: the test proved nothing");
    }

    private (TimeSpan Took, byte[] Workbook) OneRun()
    {
        using var folder = new TemporaryFolder();
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Cchc.Run("score", "--evidence", season.Evidence, "--out", folder.Root).Status);
        return (watch.Elapsed, File.ReadAllBytes(folder.Path("Ket-qua-CCHC-2022.xlsx")));
    }
}
