using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Configuration;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>Everything that works on a round holds on to: settings, folders, state, archive, criteria set, clock.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Folder">The data folder.</param>
/// <param name="Store">The state.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Current">The criteria set.</param>
/// <param name="Clock">The clock.</param>
public sealed record Workplace(Settings Settings, DataFolder Folder, StateStore Store, Archive Archive, CurrentSet Current, TimeProvider Clock)
{
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    /// <summary>The round: the id of its criteria set.</summary>
    public string Round => Current.Set.Id;

    /// <summary>Now, in Viet Nam.</summary>
    public DateTimeOffset Now => Clock.GetUtcNow().ToOffset(VietNam);

    /// <summary>Opens a data folder; what is missing in it is made, and the round is opened where it is new.</summary>
    /// <exception cref="BadInputException">The folder or the criteria set cannot be used.</exception>
    /// <exception cref="StateException">The state cannot be used.</exception>
    public static Workplace Open(string root, Settings settings, TimeProvider clock)
    {
        var current = CurrentSet.Load(CriteriaFolder.Find(settings.Criteria, root));
        var folder = DataFolder.Of(root, settings);
        folder.Create();
        var database = settings.Database.Length > 0 ? Database.Postgres(settings.Database) : Database.Sqlite(folder.StateFile);
        var place = new Workplace(settings, folder, new StateStore(database), new Archive(folder.Folders.Archive), current, clock);
        folder.Prepare((instance, isNew) =>
        {
            place.Store.Prepare(instance, isNew, older => StateBackup.KeepOlder(older, Path.Combine(folder.Folders.Backups, $"state-truoc-nang-cap-{place.Now:yyyyMMdd-HHmmss}.db")));
            place.Store.Write(place.Begin);
        });
        return place;
    }

    /// <summary>The round's row, to be changed in a writing transaction or only looked at.</summary>
    public RoundRow RowIn(StateTables context) => context.Rounds.Single(row => row.Id == Round);

    /// <summary>Writes down in the caller's transaction what somebody did.</summary>
    public JournalEntry Note(StateTables context, Actor actor, string action, string detail, string? before = null, string? after = null) =>
        context.Note(new Happening(Round, Now, actor.Name, actor.Account, action, detail, before, after));

    private bool Begin(StateTables context)
    {
        var set = Current.Set;
        if (context.Rounds.FirstOrDefault(row => row.Id == Round) is not { } row)
        {
            context.Add(new RoundRow { Id = Round, Year = set.Year, State = RoundState.Open, CriteriaDigest = set.Digest, Deadline = set.SubmissionDeadline, ClosesByItself = true, OpenedAt = Now });
            Note(context, Actor.Program, "open", $"Mở đợt chấm \"{set.Title}\", hạn nộp phiếu {Say.Time(set.SubmissionDeadline)}.", null, set.Digest);
        }
        else if (row.CriteriaDigest != set.Digest)
        {
            Note(context, Actor.Program, "criteria", "Bộ tiêu chí trong thư mục đã thay đổi so với lần chạy trước.", row.CriteriaDigest, set.Digest);
            row.CriteriaDigest = set.Digest;
        }

        return true;
    }
}
