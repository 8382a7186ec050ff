namespace CchcWardIndex.Endurance.Kills;

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
        for (var number = 1; !IsEnough(killer, wanted); number++)
        {
            Assert.True(number <= Most, $"Too few processes were killed in {Most} rounds: {killer}");
            Assert.Equal(undisturbed, Run(await connection(), killer, workerDelivers: number % 2 == 0));
        }

        TestContext.Current.SendDiagnosticMessage($"{killer}");
    }

    // Every phase gets its share, not only the one that is the easiest to hit.
    private static bool IsEnough(Killer killer, int wanted) =>
        killer.All >= wanted
        && killer[Phase.Start] >= Math.Min(12, wanted / 6)
        && killer[Phase.Intake] >= wanted / 4
        && killer[Phase.Close] >= Math.Min(2, wanted / 30)
        && killer[Phase.Approve] >= Math.Min(2, wanted / 30)
        && new[] { Phase.Score, Phase.Submit, Phase.Publish }.All(phase => killer[phase] >= wanted / 12)
        && new[] { Phase.Appraise, Phase.Explain, Phase.EndExplanations, Phase.AppraiseAgain }.All(phase => killer[phase] >= wanted / 30);

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
