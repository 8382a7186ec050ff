namespace CchcWardIndex.Tests.Worker.Kills;

/// <summary>Whole rounds, one after another, until so many processes were killed in them.</summary>
internal static class KilledSeasons
{
    private const int Most = 10;

    /// <summary>Runs one round undisturbed and then as many as it takes.</summary>
    /// <param name="seed">Decides the instants.</param>
    /// <param name="wanted">How many kills.</param>
    /// <param name="connection">Gives a fresh PostgreSQL database; or the empty text, for SQLite.</param>
    public static async Task RunAsync(int seed, int wanted, Func<Task<string>> connection)
    {
        var killer = new Killer(seed);
        var undisturbed = Run(await connection(), killer, workerDelivers: false);
        killer.Kills = true;
        for (var number = 1; killer.All < wanted; number++)
        {
            Assert.True(number <= Most, $"Only {killer.All} processes were killed in {Most} rounds: {killer}");
            Assert.Equal(undisturbed, Run(await connection(), killer, workerDelivers: number % 2 == 0));
        }

        TestContext.Current.SendDiagnosticMessage($"{killer}");
        Assert.True(killer[Phase.Intake] >= wanted / 4, $"Too few kills while files were taken in: {killer}");
        Assert.True(killer[Phase.Start] >= 12, $"Too few kills at the first start: {killer}");
        Assert.All([Phase.Score, Phase.Submit, Phase.Publish], phase => Assert.True(killer[phase] >= wanted / 12, $"Too few kills of {phase}: {killer}"));
    }

    private static string Run(string connection, Killer killer, bool workerDelivers)
    {
        using var season = new KilledSeason(connection, killer, workerDelivers);
        try
        {
            season.Run();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{killer}: {error.Message}", error);
        }

        return SeasonCheck.WithoutTimes(season.Published);
    }
}
