using CchcWardIndex.Rounds;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CchcWardIndex.Storage;

/// <summary>
/// A backup opened for restoring. It is copied and only the copy is touched: an earlier version's is brought up to date there, and the file
/// stays what it was.
/// </summary>
public sealed class BackupFile : IDisposable
{
    private readonly string _copy;

    private BackupFile(string copy) => _copy = copy;

    /// <summary>The state in it, as this version keeps it.</summary>
    internal StateStore State => new(Database.Sqlite(_copy));

    /// <summary>Opens a backup of this version or an earlier one.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="scratch">A folder for the copy.</param>
    /// <exception cref="StateException">It cannot be restored; the message says why.</exception>
    public static BackupFile Open(string file, string scratch)
    {
        var opened = new BackupFile(Path.Combine(scratch, Path.GetRandomFileName() + ".tmp"));
        try
        {
            opened.Take(file);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            File.Delete(_copy + part);
        }
    }

    private void Take(string file)
    {
        if (!File.Exists(file))
        {
            throw new StateException(BackupProblems.None(file));
        }

        // What was written to it last may still lie beside it.
        foreach (var part in ((string[])["", "-wal"]).Where(part => File.Exists(file + part)))
        {
            File.Copy(file + part, _copy + part);
            File.SetAttributes(_copy + part, FileAttributes.Normal);
        }

        try
        {
            Update(file);
        }
        catch (Exception error)
            when (error is StateException { InnerException: not null } or SqliteException or InvalidOperationException { InnerException: SqliteException })
        {
            // What is said of a damaged state sends people to a backup; this is the backup.
            throw new StateException(BackupProblems.Damaged(file), error);
        }

        if (
            State.Read(context => Journal.FirstBroken(context.Journal.OrderBy(row => row.Number).AsEnumerable().Select(row => row.Entry())))
            is var (entry, reason)
        )
        {
            throw new StateException(BackupProblems.BrokenJournal(file, entry.Number, reason));
        }
    }

    private void Update(string file)
    {
        switch (State.Look(context => SchemaCheck.Of(context, State.Database)))
        {
            case SchemaKind.Newer:
                throw new StateException(BackupProblems.Newer(file));
            case SchemaKind.Empty or SchemaKind.Foreign:
                throw new StateException(BackupProblems.Foreign(file));
            case SchemaKind.Older:
                State.BringUpToDate();
                break;
            default:
                break;
        }
    }
}
