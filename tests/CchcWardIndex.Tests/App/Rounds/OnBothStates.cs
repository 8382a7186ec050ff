using CchcWardIndex.Tests.Storage;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Tests of a round that are run with its state on SQLite (without a server) and on PostgreSQL alike.</summary>
public abstract class OnBothStates(IDatabaseServer? server)
{
    /// <summary>A round that has just begun.</summary>
    private protected async Task<SmallRound> BeginAsync(bool appraised = false) => new(server is null ? "" : await server.CreateDatabaseAsync(), appraised);

    /// <summary>Asserts that a published folder is recomputed alike by another program, where the tests have one.</summary>
    protected virtual void RecomputedElsewhere(string folder) { }
}
