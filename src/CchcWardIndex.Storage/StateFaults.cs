using CchcWardIndex.Problems;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CchcWardIndex.Storage;

/// <summary>What a database's own errors mean for an official.</summary>
internal static class StateFaults
{
    // From SQLite's list of result codes; the first is told apart by its words alone.
    private const int General = 1;
    private const string NoTable = "no such table";
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    // The shared memory beside the file could not grow: a full disk, which SQLite tells as any fault of a disk.
    private const int NoRoomForSharedMemory = 4874;

    /// <summary>What it means; null for an error that is ours and not the surroundings'.</summary>
    public static ProblemText? Explain(Exception error, string name) =>
        Innermost(error) switch
        {
            SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => StateProblems.Damaged(name),
            SqliteException { SqliteErrorCode: General, Message: var message } when message.Contains(NoTable, StringComparison.Ordinal) => StateProblems.Lost(
                name
            ),
            PostgresException { SqlState: PostgresErrorCodes.UndefinedTable } => StateProblems.Lost(name),
            SqliteException { SqliteErrorCode: Full } or SqliteException { SqliteExtendedErrorCode: NoRoomForSharedMemory } => StateProblems.Full(name),
            SqliteException { SqliteErrorCode: ReadOnly } => StateProblems.ReadOnly(name),
            SqliteException { SqliteErrorCode: CannotOpen } => StateProblems.NotOpened(name),
            SqliteException { SqliteErrorCode: InputOutput } => StateProblems.Disk(name),
            SqliteException { SqliteErrorCode: Busy or Locked } => StateProblems.Busy(name),
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StateProblems.ServerFull(),
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => StateProblems.ServerReadOnly(),
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                StateProblems.Account(),
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => StateProblems.NoDatabase(),
            PostgresException { IsTransient: false } => null,
            PostgresException or NpgsqlException or System.Net.Sockets.SocketException or TimeoutException => StateProblems.NotReached(),
            _ => null,
        };

    private static Exception Innermost(Exception error) =>
        error switch
        {
            SqliteException or PostgresException => error,
            NpgsqlException { InnerException: PostgresException inner } => inner,
            NpgsqlException => error,
            { InnerException: { } inner } => Innermost(inner),
            _ => error,
        };
}
