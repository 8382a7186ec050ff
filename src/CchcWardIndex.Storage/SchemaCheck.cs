using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CchcWardIndex.Storage;

/// <summary>What kind of schema a database has, before anything in it is believed.</summary>
internal static class SchemaCheck
{
    /// <summary>The table that lists the migrations applied.</summary>
    public const string History = "cchc_schema";

    /// <summary>What the database holds.</summary>
    public static SchemaKind Of(RoundContext context, Database database)
    {
        var tables = Tables(context, database);
        if (tables.Count == 0)
        {
            return SchemaKind.Empty;
        }

        if (!tables.Contains(History))
        {
            return SchemaKind.Foreign;
        }

        var (known, applied) = (context.Database.GetMigrations().ToList(), context.Names($"SELECT \"MigrationId\" FROM {History}"));
        return applied.Except(known).Any() ? SchemaKind.Newer
            // Killed between the history table and the first migration, it is still as good as empty.
            : applied.Count == 0
                ? tables.Count == 1 ? SchemaKind.Empty
                    : SchemaKind.Foreign
            : known.Except(applied).Any() ? SchemaKind.Older
            : SchemaKind.Current;
    }

    /// <summary>The tables, without those the database keeps for itself.</summary>
    public static HashSet<string> Tables(RoundContext context, Database database) =>
        [
            .. context.Names(
                database.IsPostgres
                    ? "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'"
                    : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '__EFMigrationsLock'"
            ),
        ];
}

/// <summary>What a database holds.</summary>
internal enum SchemaKind
{
    /// <summary>Nothing yet.</summary>
    Empty,

    /// <summary>What this program works with.</summary>
    Current,

    /// <summary>What an earlier version of this program left.</summary>
    Older,

    /// <summary>What a later version of this program left.</summary>
    Newer,

    /// <summary>Something else.</summary>
    Foreign,
}
