using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CchcWardIndex.Storage;

/// <summary>Copies the whole state into a SQLite file, whatever database it came from, and back. A backup counts only after it has been restored.</summary>
public static class StateBackup
{
    /// <summary>Copies a state into a new file and checks the copy by restoring it beside.</summary>
    /// <param name="from">The state.</param>
    /// <param name="file">A path at which nothing lies yet; it appears whole or not at all.</param>
    /// <exception cref="StateException">The copy does not say what the state says, or the journal in it is broken.</exception>
    public static void Write(StateStore from, string file)
    {
        var (copy, restored) = (file + ".tmp", file + ".restored.tmp");
        try
        {
            Clear(copy);
            Clear(restored);
            var original = Copy(from, Fresh(copy));
            var again = Copy(new StateStore(Database.Sqlite(copy)), Fresh(restored));
            if (original != again || Digest(new StateStore(Database.Sqlite(restored))) != original)
            {
                throw new StateException(BackupProblems.NotTheSame(file));
            }

            if (FirstBroken(new StateStore(Database.Sqlite(restored))) is var (entry, reason))
            {
                throw new StateException(BackupProblems.StateJournal(entry.Number, reason));
            }

            SqliteConnection.ClearAllPools();
            File.Move(copy, file);
        }
        finally
        {
            Clear(copy);
            Clear(restored);
        }
    }

    /// <summary>Puts a backup in the place of a state that holds nothing yet.</summary>
    /// <exception cref="StateException">The place is taken.</exception>
    public static void Restore(BackupFile backup, Database to)
    {
        if (new StateStore(to).Look(context => SchemaCheck.Of(context, to)) != SchemaKind.Empty)
        {
            throw new StateException(BackupProblems.PlaceTaken(to.IsPostgres ? "Cơ sở dữ liệu PostgreSQL" : $"Tệp \"{to.Connection}\""));
        }

        Copy(backup.State, Fresh(to));
    }

    /// <summary>
    /// Keeps an older state as it is, before it is brought up to date: a copy of the file, or on PostgreSQL a schema of its own with copies
    /// of the tables.
    /// </summary>
    /// <param name="database">The older state.</param>
    /// <param name="name">Names the copy: the file's path, or the schema.</param>
    public static void KeepOlder(Database database, string name)
    {
        using var context = database.Open();
        if (!database.IsPostgres)
        {
            context.Database.ExecuteSql($"VACUUM INTO {name}");
            return;
        }

        using var transaction = context.Database.BeginTransaction();
        var schema = Quoted(Path.GetFileNameWithoutExtension(name));
        // Identifiers cannot be parameters; these are our own names, quoted.
#pragma warning disable EF1002
        context.Database.ExecuteSqlRaw($"CREATE SCHEMA {schema}");
        foreach (var table in SchemaCheck.Tables(context, database).Order(StringComparer.Ordinal))
        {
            context.Database.ExecuteSqlRaw($"CREATE TABLE {schema}.{Quoted(table)} AS TABLE {Quoted(table)}");
        }
#pragma warning restore EF1002

        transaction.Commit();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Database Fresh(string path) => Fresh(Database.Sqlite(path));

    private static Database Fresh(Database database)
    {
        using var context = database.Open();
        context.Database.Migrate();
        return database;
    }

    private static (JournalEntry Entry, string Reason)? FirstBroken(StateStore store) =>
        store.Read(context => Journal.FirstBroken(context.Journal.OrderBy(row => row.Number).AsEnumerable().Select(row => row.Entry())));

    private static string Copy(StateStore from, Database to) =>
        from.Look(source =>
        {
            using var snapshot = source.Database.BeginTransaction(
                from.Database.IsPostgres ? System.Data.IsolationLevel.RepeatableRead : System.Data.IsolationLevel.Serializable
            );
            using var target = to.Open();
            using var transaction = target.Database.BeginTransaction();
            target.ChangeTracker.AutoDetectChangesEnabled = false;
            var rows = Rows(source).ToList();
            target.AddRange(rows);
            target.SaveChanges();
            transaction.Commit();
            return DigestOf(rows);
        });

    private static string Digest(StateStore store) => store.Look(context => DigestOf(Rows(context)));

    private static string DigestOf(IEnumerable<object> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.GetType().Name} {JsonSerializer.Serialize(row, row.GetType())}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Every table, in an order that does not depend on the database.
    private static IEnumerable<object> Rows(RoundContext context) =>
        [
            .. context.Instance.OrderBy(row => row.Id),
            .. context.Rounds.AsEnumerable().OrderBy(row => row.Id, StringComparer.Ordinal),
            .. context.Submissions.OrderBy(row => row.Id),
            .. context.Runs.AsEnumerable().OrderBy(row => row.Round, StringComparer.Ordinal).ThenBy(row => row.Number),
            .. context.Dossiers.AsEnumerable().OrderBy(row => row.Round, StringComparer.Ordinal).ThenBy(row => row.Number),
            .. context.Publications.AsEnumerable().OrderBy(row => row.Round, StringComparer.Ordinal).ThenBy(row => row.Number),
            .. context.Deliveries.OrderBy(row => row.Id),
            .. context.Journal.OrderBy(row => row.Number),
            .. context.UnitDecisions.AsEnumerable().OrderBy(row => row.Round, StringComparer.Ordinal).ThenBy(row => row.Unit, StringComparer.Ordinal),
            .. context.ExplanationTimes.AsEnumerable().OrderBy(row => row.Round, StringComparer.Ordinal).ThenBy(row => row.Unit, StringComparer.Ordinal),
            .. context.CountedWork.AsEnumerable().OrderBy(row => row.Round, StringComparer.Ordinal),
            .. context.JobRuns.AsEnumerable().OrderBy(row => row.Job, StringComparer.Ordinal).ThenBy(row => row.Due),
        ];

    private static void Clear(string file)
    {
        SqliteConnection.ClearAllPools();
        foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
        {
            File.Delete(part);
        }
    }
}
