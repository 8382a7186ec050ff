using System.Data.Common;
using CchcWardIndex.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;

namespace CchcWardIndex.Storage;

/// <summary>Where the state lies: a SQLite file in the data folder, or a PostgreSQL database.</summary>
/// <param name="Connection">A file's path, or a connection string.</param>
/// <param name="IsPostgres">Which of the two.</param>
public sealed record Database(string Connection, bool IsPostgres)
{
    // Seconds a command waits for another process that is writing.
    private const int Patience = 30;

    // Any fixed number: all processes of this program that write wait for this one lock.
    private const long WriteLock = 0x43434843;

    private static readonly PragmaInterceptor Pragmas = new();

    /// <summary>What is added to a connection's options: how a test brings in the schema of a later version.</summary>
    internal Action<DbContextOptionsBuilder<RoundContext>>? Further { get; init; }

    /// <summary>The usual one: <c>state.db</c> in the data folder.</summary>
    public static Database Sqlite(string path) => new(path, IsPostgres: false);

    /// <summary>The one of the setting <c>Database</c>.</summary>
    public static Database Postgres(string connectionString) => new(connectionString, IsPostgres: true);

    /// <summary>A connection to it; opened when first used.</summary>
    internal RoundContext Open()
    {
        var options = new DbContextOptionsBuilder<RoundContext>().ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
#pragma warning disable EF9100 // What it replaces may change with a version; every query of the tests goes through it.
        options.ReplaceService<ILiftableConstantProcessor, ConstantsReadOnce>();
#pragma warning restore EF9100
        Further?.Invoke(options);
        return new RoundContext(
            (
                IsPostgres
                    ? options
                        .UseNpgsql(Connection, npgsql => npgsql.MigrationsHistoryTable(SchemaCheck.History))
                        .UseModel(Compiled.Postgres.RoundContextModel.Instance)
                    : options
                        .UseSqlite(
                            new SqliteConnectionStringBuilder
                            {
                                DataSource = Connection,
                                DefaultTimeout = Patience,
                                Pooling = true,
                            }.ConnectionString,
                            sqlite => sqlite.MigrationsHistoryTable(SchemaCheck.History)
                        )
                        .UseModel(Compiled.Sqlite.RoundContextModel.Instance)
                        .AddInterceptors(Pragmas)
            ).Options
        );
    }

    /// <summary>Holds everybody else's writing back until the transaction ends.</summary>
    internal void Lock(RoundContext context)
    {
        // SQLite's transactions take their lock when they begin.
        if (IsPostgres)
        {
            context.Database.ExecuteSql($"SELECT pg_advisory_xact_lock({WriteLock})");
        }
    }

    /// <summary>Closes connections kept for later, so that the file can be moved or replaced.</summary>
    public void Release()
    {
        if (IsPostgres)
        {
            NpgsqlConnection.ClearAllPools();
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }
    }

    // Every commit is on disk before it counts; readers never wait for the writer.
    private sealed class PragmaInterceptor : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
