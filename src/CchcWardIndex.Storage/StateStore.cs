using System.Data.Common;
using CchcWardIndex.Problems;
using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CchcWardIndex.Storage;

/// <summary>The state of the rounds. Every change is one transaction, and one process writes at a time.</summary>
public sealed class StateStore(Database database)
{
    // A file that is gone or has become shorter would be written on with what is still in memory: worse than standing still.
    private long _longest;

    // What was found wrong first holds until the file is whole again: what is left of it may change meanwhile.
    private ProblemText? _gone;

    /// <summary>Where it lies.</summary>
    public Database Database => database;

    /// <summary>Makes the state usable: creates it, brings an older one up to date after a backup, refuses what is not ours.</summary>
    /// <param name="instance">The id of the data folder; state and folder must belong together.</param>
    /// <param name="isNew">Whether the data folder was made just now: only then may the state be empty.</param>
    /// <param name="backUp">Keeps a copy of the older state before it is changed.</param>
    /// <exception cref="StateException">The state is not ours, newer, damaged, lost or not reachable.</exception>
    public void Prepare(string instance, bool isNew, Action<Database> backUp) =>
        Guarded(
            () =>
            {
                using var context = database.Open();
                var kind = SchemaCheck.Of(context, database);
                switch (kind)
                {
                    case SchemaKind.Foreign:
                        throw new StateException(StateProblems.Foreign(Name));
                    case SchemaKind.Newer:
                        throw new StateException(StateProblems.Newer(Name));
                    case SchemaKind.Empty when !isNew:
                        throw new StateException(StateProblems.Lost(Name));
                    case SchemaKind.Older:
                        backUp(database);
                        Migrate(context);
                        break;
                    case SchemaKind.Empty:
                        Migrate(context);
                        break;
                    default:
                        break;
                }

                if (!database.IsPostgres)
                {
                    CheckWhole(context);
                }

                Join(context, instance);
                return true;
            },
            isThere: false
        );

    /// <summary>Looks something up.</summary>
    public T Read<T>(Func<StateTables, T> read) => Look(context => read(new StateTables(context)));

    /// <summary>The same with the database at hand.</summary>
    internal T Look<T>(Func<RoundContext, T> look) =>
        Guarded(() =>
        {
            using var context = database.Open();
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            return look(context);
        });

    /// <summary>Changes something: all of it or nothing.</summary>
    /// <remarks>What is decided inside is decided on what is true then: nobody else writes meanwhile.</remarks>
    public T Write<T>(Func<StateTables, T> change) =>
        Guarded(() =>
        {
            using var context = database.Open();
            using var transaction = context.Database.BeginTransaction();
            database.Lock(context);
            var outcome = change(new StateTables(context));
            context.SaveChanges();
            transaction.Commit();
            return outcome;
        });

    /// <summary>Brings an earlier version's state up to date.</summary>
    internal void BringUpToDate() =>
        Look(context =>
        {
            Migrate(context);
            return true;
        });

    private string Name => database.IsPostgres ? "cơ sở dữ liệu PostgreSQL" : $"tệp \"{database.Connection}\"";

    // A migration cut short leaves its lock behind; whoever calls holds the data folder's own lock.
    private void Migrate(RoundContext context)
    {
        if (!database.IsPostgres)
        {
            context.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        }

        context.Database.Migrate();
    }

    private void CheckWhole(RoundContext context)
    {
        if (context.Names("PRAGMA quick_check(1)") is not ["ok"])
        {
            throw new StateException(StateProblems.Damaged(Name));
        }
    }

    private void Join(RoundContext context, string instance)
    {
        if (context.Names("SELECT \"Id\" FROM \"Instance\"") is [var own] && own == instance)
        {
            return;
        }

        using var transaction = context.Database.BeginTransaction();
        database.Lock(context);
        var known = context.Instance.AsNoTracking().FirstOrDefault();
        if (known is not null && known.Id != instance)
        {
            throw new StateException(StateProblems.OtherFolder(Name));
        }

        if (known is null)
        {
            context.Instance.Add(new InstanceRow { Id = instance });
            context.SaveChanges();
        }

        transaction.Commit();
    }

    private T Guarded<T>(Func<T> work, bool isThere = true)
    {
        try
        {
            if (isThere && Gone() is { } gone)
            {
                throw new StateException(gone);
            }

            return work();
        }
        catch (Exception error)
            when (error is DbException or DbUpdateException or InvalidOperationException { InnerException: DbException }
                && StateFaults.Explain(error, Name) is { } text
            )
        {
            // What fails because the file went away just now is that, whatever SQLite made of it.
            if (isThere && Shortened() is not null)
            {
                text = _gone ??= text == StateProblems.Lost(Name) ? text : Shortened()!;
            }

            // A connection kept for later may be one that can only read.
            database.Release();
            throw new StateException(text, error);
        }
    }

    // Only the state of this process is watched: another process starts with what it finds, after a check of the whole.
    private ProblemText? Gone()
    {
        if (Shortened() is { } found)
        {
            return _gone ??= found;
        }

        _gone = null;
        if (!database.IsPostgres && new FileInfo(database.Connection) is { Exists: true } file)
        {
            _longest = Math.Max(_longest, file.Length);
        }

        return null;
    }

    private ProblemText? Shortened()
    {
        if (database.IsPostgres || _longest == 0)
        {
            return null;
        }

        var file = new FileInfo(database.Connection);
        return !file.Exists || file.Length == 0 ? StateProblems.Lost(Name)
            : file.Length < _longest ? StateProblems.Damaged(Name)
            : null;
    }
}
