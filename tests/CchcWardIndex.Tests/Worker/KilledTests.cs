using System.Diagnostics;
using System.Text.Json;

namespace CchcWardIndex.Tests.Worker;

public class KilledTests(SeasonFixture season)
{
    private const int Instants = 12;

    [Fact]
    public void Killed_at_any_instant_score_leaves_the_old_results_or_the_new_ones_never_half()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(Path.Combine(season.Results, "Ket-qua-CCHC-2022.xlsx"));
        var (seen, killed) = (0, 0);
        var wholeRun = TimeOfOneRun();
        for (var instant = 1; instant <= Instants; instant++)
        {
            using (var process = Cchc.Start("score", "--evidence", season.Evidence, "--out", folder.Root))
            {
                if (!process.WaitForExit(wholeRun * instant * 1.2 / Instants))
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
        Assert.True(seen > 0 && killed > 0, "the instants were all too early or all too late: the test proved nothing");
    }

    private TimeSpan TimeOfOneRun()
    {
        using var folder = new TemporaryFolder();
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Cchc.Run("score", "--evidence", season.Evidence, "--out", folder.Root).Status);
        return watch.Elapsed;
    }
}
