using CchcWardIndex.Tests.Postgres;

namespace CchcWardIndex.Tests.Worker.Steps;

/// <summary>Tests of a round that are run with its state on SQLite (without a server) and on PostgreSQL alike.</summary>
public abstract class OnBothStates(PostgresServer? server)
{
    /// <summary>A round that has just begun.</summary>
    private protected async Task<SmallRound> BeginAsync(bool appraised = false) => new(server is null ? "" : await server.CreateDatabaseAsync(), appraised);
}
