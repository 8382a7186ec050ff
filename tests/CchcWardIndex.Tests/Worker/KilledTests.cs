using System.Text.Json;

namespace CchcWardIndex.Tests.Worker;

public class KilledTests(SeasonFixture season)
{
    [Fact]
    public void Killed_at_any_instant_score_leaves_the_old_results_or_the_new_ones_never_half()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(Path.Combine(season.Results, "Ket-qua-CCHC-2022.xlsx"));
        var seen = 0;
        for (var instant = 0; instant < 12; instant++)
        {
            using (var process = Cchc.Start("score", "--evidence", season.Evidence, "--out", folder.Root))
            {
                if (!process.WaitForExit(TimeSpan.FromMilliseconds(300 + (250 * instant))))
                {
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
        Assert.True(seen > 0, "no instant was late enough to see a result: the test proves nothing on this machine");
    }
}
