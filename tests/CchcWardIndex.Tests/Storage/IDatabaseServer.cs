namespace CchcWardIndex.Tests.Storage;

/// <summary>A database server on which tests have databases of their own: where there is one, what runs on SQLite is run on it as well.</summary>
public interface IDatabaseServer
{
    /// <summary>A fresh and empty database.</summary>
    /// <returns>Its connection string.</returns>
    Task<string> CreateDatabaseAsync();
}
