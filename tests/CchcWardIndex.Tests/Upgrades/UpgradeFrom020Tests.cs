using CchcWardIndex.App.Inbox;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Commands;
using CchcWardIndex.Worker.Configuration;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CchcWardIndex.Tests.Upgrades;

/// <summary>What version 0.2.0 left behind goes on under this one: see <c>0.2.0/README.md</c> beside.</summary>
public abstract class UpgradeFrom020Tests(IDatabaseServer? server) : IDisposable
{
    private static readonly Actor Clerk = new("Cán bộ A", "máy-1"),
        Chief = new("Cán bộ B", "máy-2");

    private readonly TemporaryFolder _folder = new();

    // An hour after the program of 0.2.0 was stopped.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 29, 16, 30, 0, TimeSpan.FromHours(7)));

    [Fact]
    public async Task A_round_in_the_middle_of_its_season_goes_on_to_a_publication_that_verifies()
    {
        var place = Open(await DatabaseAsync());
        var desk = new RoundDesk(place);
        Assert.Equal(RoundState.Closed, place.Store.Read(place.RowIn).State);
        Assert.Null(
            Journal.FirstBroken(place.Store.Read(context => context.Journal.OrderBy(row => row.Number).AsEnumerable().Select(row => row.Entry()).ToList()))
        );

        desk.DecideLate(Clerk, "21598", null, accept: true, "Đường truyền gián đoạn");
        Drop(place, "tham-dinh-noi-vu.xlsx", "tham-dinh-van-phong.xlsx");
        new ProcedureDesk(place).CloseExplanations(Clerk);
        var (run, results) = desk.Score(Clerk);

        Assert.Equal([], results.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Message));
        Assert.Equal(0, run.Blocking);
        // 21550: 2 + 1.5 (judged) + 0 (no document) + 2 + 2 + 1 + 1.5 (9 of 12 satisfied) + 0.5 (bonus); 21595: 2 + 2 + 2 + 0 (96 per cent)
        // + 2 + 0 ("không có" is none) + 1.8;
        // 21598: 2 + 2 + 1.6 + 2 + 2 + 1 + 1.2.
        Assert.Equal([("21598", 11.8m), ("21550", 10.5m), ("21595", 9.8m)], results.Units.Select(unit => (unit.Score.Unit.Code, unit.Score.Points!.Value)));

        var publication = new PublicationDesk(place, desk);
        var dossier = publication.Submit(Clerk);
        publication.Approve(Chief, "1234/QĐ-UBND", DateOnly.FromDateTime(place.Now.DateTime), dossier.Results);
        publication.Publish(Chief);
        Assert.Equal(ExitStatus.Done, Deliveries.Finish(place, new Terminal(TextWriter.Null, TextWriter.Null)));
        Assert.Empty(Verifier.Check(Deliverer.PublicationPath(place, 1), _ => { }));
    }

    [Fact]
    public async Task What_was_counted_before_counts_once_when_it_is_dropped_again()
    {
        var place = Open(await DatabaseAsync());
        var before = place.Store.Read(context => context.Submissions.Count(row => row.Standing == FileStanding.Accepted));
        foreach (var file in Directory.GetFiles(place.Folder.Folders.Archive, "*.xlsx"))
        {
            File.Copy(file, Path.Combine(place.Folder.Folders.Inbox, Path.GetFileName(file)));
        }

        Look(place);

        Assert.Empty(Directory.GetFiles(place.Folder.Folders.Inbox));
        Assert.Equal(before, place.Store.Read(context => context.Submissions.Count(row => row.Standing == FileStanding.Accepted)));
    }

    [Fact]
    public async Task A_backup_of_0_2_0_takes_the_place_of_a_lost_state()
    {
        var database = await DatabaseAsync(empty: true);
        var root = Folder();
        File.Delete(Path.Combine(root, "state.db"));
        // The backup is of the folder on SQLite: its id is that folder's.
        File.Copy(Path.Combine(Fixture, "mid-season", "instance.id"), Path.Combine(root, "instance.id"), overwrite: true);
        var backup = Directory.GetFiles(Path.Combine(Fixture, "backup")).Single();
        var bytes = File.ReadAllBytes(backup);

        using (var opened = BackupFile.Open(backup, root))
        {
            StateBackup.Restore(opened, database is null ? Database.Sqlite(Path.Combine(root, "state.db")) : Database.Postgres(database));
        }

        Database.Sqlite("").Release();
        Assert.Equal(bytes, File.ReadAllBytes(backup));
        var place = OpenedFolder.Begin(root, Settings(database), _clock, OpenedFolder.Only);
        Assert.Equal(6, place.Store.Read(context => context.Submissions.Count()));
        Assert.Equal(RoundState.Closed, place.Store.Read(place.RowIn).State);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Database.Sqlite("").Release();
        foreach (var file in new DirectoryInfo(_folder.Root).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Fixture => RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Upgrades", "0.2.0");

    private static Settings Settings(string? database) => new() { Criteria = ["criteria/thu"], Database = database ?? "" };

    private Workplace Open(string? database) => OpenedFolder.Begin(Folder(), Settings(database), _clock, OpenedFolder.Only);

    private string Folder()
    {
        var (from, to) = (Path.Combine(Fixture, server is null ? "mid-season" : "mid-season-postgres"), _folder.Path("data"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    private async Task<string?> DatabaseAsync(bool empty = false)
    {
        if (server is null)
        {
            return null;
        }

        var connection = await server.CreateDatabaseAsync();
        if (!empty)
        {
            Sql.Run(Database.Postgres(connection), File.ReadAllText(Path.Combine(Fixture, "mid-season-postgres", "state.sql")));
        }

        return connection;
    }

    private void Drop(Workplace place, params ReadOnlySpan<string> files)
    {
        foreach (var file in files)
        {
            File.Copy(Path.Combine(Fixture, "next", file), Path.Combine(place.Folder.Folders.Inbox, file));
        }

        Look(place);
    }

    // Twice: a file is taken when it held still between two looks.
    private void Look(Workplace place)
    {
        var troubles = new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In);
        var inbox = new InboxDesk(
            OpenRounds.Of([place], troubles, NullLogger<SetWatch>.Instance),
            new LookWatch(place, troubles, NullLogger<LookWatch>.Instance),
            troubles,
            NullLoggerFactory.Instance
        );
        inbox.Look();
        _clock.Advance(TimeSpan.FromSeconds(2));
        inbox.Look();
        Assert.Empty(troubles.Open);
    }
}

/// <summary>What version 0.2.0 published, computed again by the rules of today.</summary>
public sealed class PublishedBy020Tests
{
    private static readonly IReadOnlyList<Finding> Findings = Verifier.Check(
        RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Upgrades", "0.2.0", "published", "Cong-bo_CCHC-2022_lan-1"),
        _ => { }
    );

    [Theory]
    [InlineData("units[21550].criteria[1.3].points", "[0.3.0-1]")]
    [InlineData("units[21595].criteria[2.3].points", "[0.3.0-2]")]
    [InlineData("units[21598].criteria[1.3].outcome", "[0.3.0-5]")]
    [InlineData("units[21550].criteria[3.1].facts.hopLe", "[0.3.0-31]")]
    [InlineData("units[21550].overClaim", "[0.3.0-8]")]
    [InlineData("units[21595].index", "[0.3.0-2]")]
    public void Each_figure_that_a_mended_rule_moves_is_named_with_its_entry(string path, string entry) =>
        Assert.Contains(entry, Assert.Single(Findings, finding => finding.Where == $"results.json $.{path}").Message, StringComparison.Ordinal);

    [Fact]
    public void No_figure_differs_without_an_entry() =>
        Assert.DoesNotContain(Findings, finding => !finding.Message.Contains("xem CHANGELOG.md mục [0.3.0-", StringComparison.Ordinal));

    [Fact]
    public void Every_entry_that_is_named_stands_in_the_changelog()
    {
        var changelog = File.ReadAllText(RepositoryFolder.Path("CHANGELOG.md"));
        Assert.All(RuleChanges.Known, entry => Assert.Contains($"**[0.3.0-{entry}]**", changelog, StringComparison.Ordinal));
    }
}

/// <summary>On SQLite.</summary>
public sealed class UpgradeFrom020OnSqliteTests() : UpgradeFrom020Tests(null);
