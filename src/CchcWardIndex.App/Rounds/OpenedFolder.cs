using System.Globalization;
using CchcWardIndex.App.Configuration;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>A data folder with its state, and the rounds in it.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Folder">The data folder.</param>
/// <param name="Store">The state.</param>
/// <param name="Clock">The clock.</param>
public sealed record OpenedFolder(Settings Settings, DataFolder Folder, StateStore Store, TimeProvider Clock)
{
    /// <summary>Now, in Viet Nam.</summary>
    public DateTimeOffset Now => Clock.GetUtcNow().ToOffset(VietNam.Offset);

    /// <summary>Opens a data folder and goes on with all its rounds; what is missing is made, new rounds are opened.</summary>
    /// <exception cref="BadInputException">The folder or a criteria set cannot be used, or two sets are of one round.</exception>
    /// <exception cref="StateException">The state cannot be used.</exception>
    public static ImmutableArray<Workplace> BeginAll(string root, Settings settings, TimeProvider clock)
    {
        var sets = Sets(root, settings);
        return Of(root, settings, clock).Prepared(opened => sets.Select(here => opened.Begin(here)).ToImmutableArray());
    }

    /// <summary>The same for one of its rounds.</summary>
    /// <exception cref="BadInputException">The folder or the criteria set cannot be used.</exception>
    /// <exception cref="StateException">The state cannot be used.</exception>
    public static Workplace Begin(string root, Settings settings, TimeProvider clock, ChooseRound choose)
    {
        var sets = Sets(root, settings);
        return Of(root, settings, clock).Prepared(opened => opened.Begin(choose(opened.WithStates(sets))));
    }

    /// <summary>Opens a data folder and goes on with one of the rounds in it: a folder named by mistake stays as it is.</summary>
    /// <exception cref="BadInputException">That round was not begun in the folder, or the folder or the criteria set cannot be used.</exception>
    /// <exception cref="StateException">The state cannot be used.</exception>
    public static Workplace GoOn(string root, Settings settings, TimeProvider clock, ChooseRound choose)
    {
        var sets = Sets(root, settings);
        return Of(root, settings, clock)
            .Begun()
            .Prepared(opened =>
            {
                var chosen = choose(opened.WithStates(sets));
                return chosen.State is not null ? opened.Begin(chosen) : throw opened.NotBegun(chosen);
            });
    }

    /// <summary>Opens a data folder to look at its state alone: no criteria set is needed, nothing is begun and nothing noted.</summary>
    /// <exception cref="BadInputException">No round was begun in the folder, or the folder cannot be used.</exception>
    /// <exception cref="StateException">The state cannot be used.</exception>
    public static OpenedFolder Look(string root, Settings settings, TimeProvider clock) => Of(root, settings, clock).Begun().Prepared(opened => opened);

    /// <summary>The only round; for whoever knows that there is but one.</summary>
    /// <exception cref="BadInputException">Its set has faults.</exception>
    public static RoundHere Only(ImmutableArray<RoundHere> rounds) => rounds.Single();

    private static ImmutableArray<RoundHere> Sets(string root, Settings settings)
    {
        var sets = settings.Criteria.Select(given => Find(given, root)).ToImmutableArray();
        var twice = sets.Where(here => here.Identity is not null).GroupBy(here => here.Identity).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? sets
            : throw new BadInputException(DataProblems.SetsOfOneRound(string.Join(", ", twice.Select(here => $"\"{here.SetFolder}\"")), $"{twice.Key}"));
    }

    private static RoundHere Find(string given, string root)
    {
        try
        {
            var folder = CriteriaFolder.Find(given, root);
            return new RoundHere(given, folder, CurrentSet.Load(folder), null);
        }
        catch (BadInputException fault)
        {
            return new RoundHere(given, given, null, fault);
        }
    }

    private static OpenedFolder Of(string root, Settings settings, TimeProvider clock)
    {
        var folder = DataFolder.Of(root, settings);
        var database = settings.Database.Length > 0 ? Database.Postgres(settings.Database) : Database.Sqlite(folder.StateFile);
        return new OpenedFolder(settings, folder, new StateStore(database), clock);
    }

    private OpenedFolder Begun() => Folder.IsBegun ? this : throw new BadInputException(DataProblems.NotBegun(Folder.Root));

    private T Prepared<T>(Func<OpenedFolder, T> open)
    {
        Folder.Create();
        T? opened = default;
        Folder.Prepare(
            (instance, isNew) =>
            {
                var kept = Path.Combine(Folder.Folders.Backups, $"state-truoc-nang-cap-{Now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.db");
                var wasOlder = false;
                Store.Prepare(
                    instance,
                    isNew,
                    older =>
                    {
                        StateBackup.KeepOlder(older, kept);
                        wasOlder = true;
                    }
                );
                // On PostgreSQL what was kept is a schema, which no command restores from: the same state as a file besides.
                if (wasOlder && Store.Database.IsPostgres)
                {
                    StateBackup.Write(Store, kept);
                }

                opened = open(this);
            }
        );
        return opened!;
    }

    private ImmutableArray<RoundHere> WithStates(ImmutableArray<RoundHere> sets)
    {
        var rounds = Store.Read(Rounds);
        return
        [
            .. sets.Select(here =>
                here.Current is { } current && rounds.Find(row => row.Id == NameOf(rounds, current.Set)) is { } row ? here with { State = row.State } : here
            ),
        ];
    }

    private Workplace Begin(RoundHere here)
    {
        var current = here.Current ?? throw here.Fault!;
        var archive = new Archive(Folder.Folders.Archive);
        var rounds = Store.Read(Rounds);
        var place = new Workplace(Settings, Folder, Store, archive, current, Clock) { Round = NameOf(rounds, current.Set), SetFolder = here.SetFolder };
        // Whoever goes on by the same set has nothing to enter, and need not wait for who is writing.
        if (!rounds.Exists(row => row.Id == place.Round && row.CriteriaDigest == current.Set.Digest))
        {
            Store.Write(context =>
            {
                place.Begin(context);
                return true;
            });
        }

        return place;
    }

    // Few, and asked for in one way: making another query of it costs more than reading them.
    private static List<RoundRow> Rounds(StateTables context) => [.. context.Rounds];

    // Version 0.2.0 called a round by the id of its set, and knew one index alone.
    private static string NameOf(List<RoundRow> rounds, CriteriaSet set)
    {
        var identity = $"{set.Identity}";
        return set.Index == IndexCode.Cchc && !rounds.Exists(row => row.Id == identity) && rounds.Exists(row => row.Id == set.Id && row.Year == set.Year)
            ? set.Id
            : identity;
    }

    private BadInputException NotBegun(RoundHere here)
    {
        var rounds = Store.Read(Rounds).Select(row => row.Id).Order(StringComparer.Ordinal).ToList();
        return new BadInputException(DataProblems.RoundNotBegun(Folder.Root, $"{here.Identity}", string.Join(", ", rounds)));
    }
}
