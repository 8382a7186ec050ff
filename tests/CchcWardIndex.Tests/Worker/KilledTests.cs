using System.Diagnostics;
using System.Text.Json;

namespace CchcWardIndex.Tests.Worker;

public class KilledTests(SeasonFixture season)
{
    [Fact]
    public void Killed_at_any_instant_score_leaves_the_old_results_or_the_new_ones_never_half()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(Path.Combine(season.Results, "Ket-qua-CCHC-2022.xlsx"));
        var (seen, killed, ended) = (0, 0, 0);
        var step = TimeOfOneRun() / 16;
        for (var instant = 1; ended < 2 && instant < 100; instant++)
        {
            using (var process = Cchc.Start("score", "--evidence", season.Evidence, "--out", folder.Root))
            {
                if (process.WaitForExit(step * instant))
                {
                    ended++;
                }
                else
                {
                    killed++;
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
        Assert.True(seen > 0 && killed > 4, $"{killed} runs were killed and {seen} files seen: the test proved nothing");
    }

    private TimeSpan TimeOfOneRun()
    {
        using var folder = new TemporaryFolder();
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Cchc.Run("score", "--evidence", season.Evidence, "--out", folder.Root).Status);
        return watch.Elapsed;
    }
}
