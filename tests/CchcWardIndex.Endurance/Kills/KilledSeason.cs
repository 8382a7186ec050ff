using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.Endurance.Kills;

/// <summary>A whole round on a data folder of its own, from the first start to the publication, in which every process may be killed at its work.</summary>
internal sealed class KilledSeason : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Killer _killer;
    private readonly bool _workerDelivers;
    private readonly List<Dropped> _dropped = [];

    /// <summary>An empty data folder.</summary>
    /// <param name="connection">PostgreSQL's connection string; empty for SQLite.</param>
    /// <param name="killer">Who kills.</param>
    /// <param name="workerDelivers">Whether the worker brings out what a killed command owes; otherwise <c>deliver</c> does.</param>
    public KilledSeason(string connection, Killer killer, bool workerDelivers)
    {
        (_killer, _workerDelivers) = (killer, workerDelivers);
        Store = new StateStore(connection.Length > 0 ? Database.Postgres(connection) : Database.Sqlite(_folder.Path("state.db")));
        KillSet.Write(_folder.Path(KillSet.Id));
        // No job falls due: a season that runs across an hour of the calendar must not have other entries in its journal.
        File.WriteAllText(
            _folder.Path("appsettings.json"),
            JsonSerializer.Serialize(
                new
                {
                    Cchc = new
                    {
                        Criteria = KillSet.Id,
                        Database = connection,
                        Inbox = new { PollSeconds = 0.2 },
                        Schedule = new
                        {
                            Scoring = Never,
                            Backup = Never,
                            Reminders = Never,
                        },
                    },
                }
            )
        );
    }

    private const string Never = "0 0 0 1 1 ? 2098";

    /// <summary>The data folder.</summary>
    public string Root => _folder.Root;

    /// <summary>The state.</summary>
    public StateStore Store { get; }

    /// <summary>What was dropped so far.</summary>
    public IReadOnlyList<Dropped> DroppedFiles => _dropped;

    /// <summary>A path in the data folder.</summary>
    public string Path(params string[] parts) => _folder.Path(parts);

    /// <summary>The published folder.</summary>
    public string Published => Path("published", "Cong-bo_CCHC-2090_lan-1");

    /// <summary>Runs the whole round.</summary>
    public void Run()
    {
        Begin();
        TakeIn();
        Step(Phase.Close, 3, () => State == RoundState.Closed, "round", "close", "--by", "Người đóng");
        BringOut(Path("outbox", "Tham-dinh-lan-1_CCHC-2090"));
        Hand(Phase.Appraise, 2, KillProcedure.Hasty);
        Hand(Phase.Appraise, 3, KillProcedure.Complete, Path("outbox", "Giai-trinh_CCHC-2090"));
        Hand(Phase.Explain, 3, KillProcedure.Explanations);
        Step(
            Phase.EndExplanations,
            3,
            () => Store.Read(context => context.Rounds.Single().ExplanationsClosed),
            "explanation",
            "close",
            "--by",
            "Người phụ trách"
        );
        BringOut(Path("outbox", "Tham-dinh-lan-2_CCHC-2090"));
        Hand(Phase.AppraiseAgain, 3, KillProcedure.Again);
        SeasonCheck.Taken(this);
        Step(Phase.Score, 6, () => State == RoundState.Scored, "round", "score", "--by", "Người chấm");
        Step(Phase.Submit, 6, () => State == RoundState.Submitted, "round", "submit", "--by", "Người trình");
        BringOut(Dossier);
        Step(
            Phase.Approve,
            3,
            () => State == RoundState.Approved,
            "round",
            "approve",
            "--by",
            "Người phê duyệt",
            "--decision",
            "12/QĐ-UBND",
            "--date",
            Today,
            "--results",
            Digest.Of(File.ReadAllBytes(System.IO.Path.Combine(Dossier, Seal.ResultsName)))
        );
        Step(Phase.Publish, 6, () => State == RoundState.Published, "round", "publish", "--by", "Người công bố");
        BringOut(Published);
        Settle();
        LeftBehind.Check(this);
        SeasonCheck.Published(this);
    }

    public void Dispose()
    {
        Store.Database.Release();
        _folder.Dispose();
    }

    private string Dossier => Path("outbox", "Trinh-UBND_CCHC-2090_lan-1");

    private static string Today => TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private string PrepareLock => Path(".prepare.lock");

    // Who moves a round begins it; sheets are taken in first, so the step itself is refused.
    private void Begin()
    {
        const int Parts = 6;
        string[] first = ["round", "score", "--by", "Người chấm"];
        for (var part = 0; part < Parts && !IsJoined; part++)
        {
            using var victim = Start(first);
            if (!_killer.Strike(Phase.Start, part, Parts, victim, () => File.Exists(PrepareLock), () => IsJoined))
            {
                Assert.Equal(2, victim.End().Status);
            }
        }

        using var last = Start(first);
        Assert.Equal(2, last.End().Status);

        Assert.Equal("open", StateTold());
    }

    private bool IsJoined => File.Exists(Path("instance.id")) && File.ReadAllText(Path("instance.id")).Length == 33;

    private void TakeIn()
    {
        foreach (var batch in KillSet.All)
        {
            foreach (var file in batch)
            {
                Drop(file);
            }

            if (_killer.Kills || batch == KillSet.All[0])
            {
                var before = Traces();
                using var worker = Start("run");
                _killer.Strike(Phase.Intake, 0, 1, worker, () => Traces() != before, () => Inbox.Length == 0);
                Assert.True(worker.Kill(TimeSpan.Zero) || _killer.Kills);
            }

            FolderCheck.Check(this);
        }

        Settle();
        SeasonCheck.Taken(this);
    }

    private void Drop(Dropped file)
    {
        // Whole at once, as an explorer's move would; the order of their times is the order of the revisions.
        File.WriteAllBytes(Path("wait"), file.Bytes);
        File.SetLastWriteTimeUtc(Path("wait"), new DateTime(2090, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(_dropped.Count));
        File.Move(Path("wait"), Path("inbox", file.Name));
        _dropped.Add(file);
    }

    private FileInfo[] Inbox => new DirectoryInfo(Path("inbox")).GetFiles("*", SearchOption.AllDirectories);

    // How many names there are where a file that is taken in leaves one.
    private int Traces() => ((string[])["archive", "quarantine", "outbox"]).Sum(folder => Directory.GetFileSystemEntries(Path(folder)).Length);

    // What somebody hands in after the round was closed, and the forms that follow from it.
    private void Hand(Phase phase, int parts, IReadOnlyList<Dropped> files, string? forms = null)
    {
        foreach (var file in files)
        {
            Drop(file);
        }

        bool IsDone() =>
            Inbox.Length == 0
            && (
                forms is null
                || (
                    Directory.Exists(forms)
                    && Directory.GetFiles(forms).Count(path => !System.IO.Path.GetFileName(path).StartsWith('.')) == KillSet.Set.Units.Length
                )
            );
        for (var part = 0; part < (_killer.Kills ? parts : 1) && !IsDone(); part++)
        {
            var before = Traces();
            using (var worker = Start("run"))
            {
                _killer.Strike(phase, part, parts, worker, () => Traces() != before || IsDone(), IsDone);
                worker.Kill(TimeSpan.Zero);
            }

            FolderCheck.Check(this);
        }

        if (!IsDone())
        {
            using var worker = Start("run");
            worker.Until(IsDone);
            worker.Kill(TimeSpan.Zero);
        }
    }

    // What killed processes left is as old by now as it would be an hour later: a start clears it.
    private void Settle()
    {
        LeftBehind.Age(this);
        using var worker = Start("run");
        worker.Until(() => Inbox.Length == 0 && IsAllDelivered && !LeftBehind.Any(this), Unsettled);
        worker.Kill(TimeSpan.Zero);
    }

    private string Unsettled() =>
        $"inbox: {string.Join(", ", Inbox.Select(file => file.Name))}; all delivered: {IsAllDelivered}; left behind: {string.Join(", ", LeftBehind.Of(this))}";

    private bool IsAllDelivered => Store.Read(context => context.Deliveries.All(row => row.State == DeliveryState.Done));

    private void Step(Phase phase, int parts, Func<bool> isTaken, params string[] arguments)
    {
        for (var part = 0; part < parts; part++)
        {
            using (var victim = Start(arguments))
            {
                if (!_killer.Strike(phase, part, parts, victim, () => File.Exists(PrepareLock)))
                {
                    // Refused where a killed one before it had taken the step already.
                    var ran = victim.End();
                    Assert.True(ran.Status == 0 || (part > 0 && ran.Status == 2 && isTaken()), $"{phase}: {ran}");
                    if (ran.Status == 0)
                    {
                        _killer.Learn(phase);
                    }

                    return;
                }
            }

            FolderCheck.Check(this);

            // A second scoring would be taken, and be one too many; the other steps are refused.
            if (phase == Phase.Score && Store.Read(context => context.Runs.Any()))
            {
                return;
            }
        }

        if (!isTaken())
        {
            var ran = Cchc.Run([.. arguments, "--data", Root]);
            Assert.True(ran.Status == 0, $"{phase}: {ran}");
        }
    }

    // What a command killed after its step still owes.
    private void BringOut(string folder)
    {
        const int Parts = 3;
        for (var part = 0; part < Parts && !Directory.Exists(folder); part++)
        {
            using var victim = Start(_workerDelivers ? "run" : "deliver");
            _killer.Strike(Phase.Deliver, part, Parts, victim, () => File.Exists(PrepareLock));
            FolderCheck.Check(this);
        }

        if (_workerDelivers)
        {
            Settle();
        }
        else if (!IsAllDelivered)
        {
            Assert.Equal(0, Cchc.Run("deliver", "--data", Root).Status);
        }

        Assert.True(Directory.Exists(folder), $"{folder} was not brought out");
    }

    private RoundState State => Store.Read(context => context.Rounds.Single().State);

    private string StateTold()
    {
        var status = Cchc.Run("status", "--json", "--data", Root);
        Assert.True(status.Status == 0, status.ToString());
        using var json = JsonDocument.Parse(status.Out);
        return json.RootElement.GetProperty("state").GetString()!;
    }

    // The lock's file shows when the process is past the runtime's own start.
    private Victim Start(params string[] arguments)
    {
        File.Delete(PrepareLock);
        return new Victim([.. arguments, "--data", Root]);
    }
}
