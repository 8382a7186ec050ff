using CchcWardIndex.Storage;
using CchcWardIndex.Tests.Worker;

namespace CchcWardIndex.Tests.Storage;

/// <summary>Tests that are run on SQLite (without a server) and on PostgreSQL alike.</summary>
public abstract class OnBothDatabases(IDatabaseServer? server) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _count;

    /// <summary>Whether this is the run on PostgreSQL.</summary>
    protected bool IsPostgres => server is not null;

    /// <summary>A path in a folder that is gone after the test.</summary>
    protected string PathOf(string name) => _folder.Path(name);

    /// <summary>A database that holds nothing yet.</summary>
    protected async Task<Database> EmptyAsync() =>
        server is null ? Database.Sqlite(PathOf($"state-{++_count}.db")) : Database.Postgres(await server.CreateDatabaseAsync());

    /// <summary>A state that is ready for use.</summary>
    protected async Task<StateStore> ReadyAsync()
    {
        var store = new StateStore(await EmptyAsync());
        store.Prepare("a", isNew: true, _ => Assert.Fail("A new state has nothing to be backed up."));
        return store;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Database.Sqlite("").Release();
        _folder.Dispose();
    }
}
