namespace CchcWardIndex.Endurance.Kills;

public class KilledOnSqliteTests
{
    [Fact]
    public Task Killed_at_random_instants_of_whole_rounds_on_SQLite_nothing_is_lost_doubled_or_half_written() =>
        KilledSeasons.RunAsync(seed: 20221205, wanted: Effort.Of(30, 120), () => Task.FromResult(""));
}
