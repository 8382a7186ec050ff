using CchcWardIndex.Tests.Postgres;

namespace CchcWardIndex.Tests.Worker.Kills;

public class KilledOnPostgresTests(PostgresServer server)
{
    [Fact]
    public Task Killed_at_80_random_instants_of_whole_rounds_on_PostgreSQL_nothing_is_lost_doubled_or_half_written() => KilledSeasons.RunAsync(seed: 20221206, wanted: 80, server.CreateDatabaseAsync);
}
