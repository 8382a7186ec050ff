using CchcWardIndex.Endurance.Postgres;

namespace CchcWardIndex.Endurance.Kills;

public class KilledOnPostgresTests(PostgresServer server)
{
    [Fact]
    public Task Killed_at_random_instants_of_whole_rounds_on_PostgreSQL_nothing_is_lost_doubled_or_half_written() =>
        KilledSeasons.RunAsync(seed: 20221206, wanted: Effort.Of(30, 80), server.CreateDatabaseAsync);
}
