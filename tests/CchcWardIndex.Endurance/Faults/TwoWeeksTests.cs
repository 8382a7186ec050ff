using CchcWardIndex.App.Rounds;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Endurance.Postgres;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>Two weeks of a season in a few seconds: drops, revisions, late files, reminders, backups, the annual run, approval, publication.</summary>
public class TwoWeeksTests(PostgresServer server)
{
    private const string Deadline = "2026-12-05T17:00:00+07:00";

    private static readonly string[] Explanations = [.. Everyone.Select(unit => $"Phieu-giai-trinh_CCHC-2026_{unit}.xlsx")];
    private static readonly string[] Confirmations = [.. Everyone.Select(unit => $"Bien-ban_CCHC-2026_{unit}.docx")];

    private static string[] Everyone => ["00001_Phuong-Mot", "00002_Xa-Hai", "00003_Phuong-Ba", "00004_Xa-Bon"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_weeks_go_as_the_calendar_and_the_journal_say(bool onPostgres)
    {
        using var town = new Town("2026", Deadline);
        await using var season = new Season(town, onPostgres ? await server.CreateDatabaseAsync() : "");
        await season.StartAsync();
        await season.PassUntilAsync(Season.At(11, 26, 10));
        await season.HandInAsync(0, 1);
        await season.PassUntilAsync(Season.At(11, 28, 8));
        Reminded(town, "con-7-ngay", 1, 2, 3);
        await season.PassUntilAsync(Season.At(11, 30, 15));
        await season.HandInAsync(0, 600);
        await season.HandInAsync(1, 700);
        await season.PassUntilAsync(Season.At(12, 2, 8));
        Reminded(town, "con-3-ngay", 2, 3);
        await season.HandInAsync(2, 800);
        await season.PassUntilAsync(Season.At(12, 4, 8));
        Reminded(town, "con-1-ngay", 3);
        await season.PassUntilAsync(Season.At(12, 5, 18));
        Assert.Equal(RoundState.Closed, State(season));
        await season.HandInAsync(3, 900);
        Assert.Equal(FileStanding.Waiting, season.Worker.Ledger[^1].Standing);
        var desk = new RoundDesk(season.Worker.Place);
        desk.DecideLate(Actors.Of("Trưởng phòng"), "00004", null, accept: true, "Bão làm mất điện.");
        await season.PassUntilAsync(Season.At(12, 7, 8));
        Assert.Equal(RoundState.Scored, State(season));
        await season.PassUntilAsync(Season.At(12, 9, 9));

        var publications = new PublicationDesk(season.Worker.Place, desk);
        var dossier = publications.Submit(Actors.Of("Chuyên viên"));
        Assert.Throws<RefusedException>(() => publications.Approve(Actors.Of("Chuyên viên"), "15/QĐ-UBND", new DateOnly(2026, 12, 9), dossier.Results));
        publications.Approve(Actors.Of("Chánh Văn phòng"), "15/QĐ-UBND", new DateOnly(2026, 12, 9), dossier.Results);
        var (publication, _) = publications.Publish(Actors.Of("Chuyên viên"));
        await season.PassUntilAsync(Season.At(12, 9, 10));

        Assert.Empty(Verifier.Check(Deliverer.PublicationPath(season.Worker.Place, publication.Number), _ => { }));
        Assert.True(Directory.Exists(Deliverer.DossierPath(season.Worker.Place, dossier.Number)));
        Assert.Equal(
            "open received remind received received remind received remind close late late-accept score submit approve publish",
            string.Join(' ', season.Worker.Journal)
        );
        Assert.Null(
            season.Worker.Place.Store.Read(context => Journal.FirstBroken(context.Journal.OrderBy(row => row.Number).AsEnumerable().Select(row => row.Entry())))
        );
        AtTheirTimes(season);
        Assert.Empty(season.Worker.Told(1003));
        Assert.Empty(season.Worker.Told(4002));
        Assert.Empty(season.Worker.Told(4005));
        Assert.Empty(season.Worker.Told(6001));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_whole_procedure_goes_by_dropped_files_and_the_clock(bool onPostgres)
    {
        using var town = new Town("2026", Deadline, appraised: true);
        await using var season = new Season(town, onPostgres ? await server.CreateDatabaseAsync() : "");
        await season.StartAsync();
        for (var unit = 0; unit < town.Set.Units.Length; unit++)
        {
            await season.HandInAsync(unit, 600 + unit);
        }

        await season.PassUntilAsync(Season.At(12, 5, 17));
        Assert.Empty(town.Sent("Tham-dinh-lan-1_CCHC-2026"));
        await season.PassUntilAsync(Season.At(12, 5, 18));
        Assert.Equal(["Phieu-tham-dinh-1_CCHC-2026_noi-vu_Phong-Noi-vu.xlsx"], town.Sent("Tham-dinh-lan-1_CCHC-2026"));

        var place = season.Worker.Place;
        await season.PassUntilAsync(Season.At(12, 6, 10));
        Assert.Empty(town.Sent("Giai-trinh_CCHC-2026"));
        await season.HandInAsync("tham-dinh-1.xlsx", Town.FirstAppraisal(place));
        Assert.Equal(Explanations, town.Sent("Giai-trinh_CCHC-2026"));
        Assert.Equal((Season.At(12, 11, 17), false), Window(season));
        // The annual run comes meanwhile: it shows how things stand, and binds nobody.
        await season.PassUntilAsync(Season.At(12, 8, 9));
        await season.HandInAsync("giai-trinh.xlsx", town.Explanation(place, 0));
        Assert.Equal(RoundState.Scored, State(season));
        await season.PassUntilAsync(Season.At(12, 11, 17));
        Assert.Equal((Season.At(12, 11, 17), false), Window(season));
        Assert.Empty(town.Sent("Tham-dinh-lan-2_CCHC-2026"));
        await season.PassUntilAsync(Season.At(12, 11, 17).AddMinutes(1));
        Assert.Equal((Season.At(12, 11, 17), true), Window(season));
        Assert.Equal(["Phieu-tham-dinh-2_CCHC-2026_noi-vu_Phong-Noi-vu.xlsx"], town.Sent("Tham-dinh-lan-2_CCHC-2026"));

        await season.PassUntilAsync(Season.At(12, 12, 9));
        await season.HandInAsync("tham-dinh-2.xlsx", Town.SecondAppraisal(place));
        var desk = new RoundDesk(place);
        var (run, results) = desk.Score(Actors.Of("Chuyên viên"));
        // What was explained counts as the ward had it; who did not explain has accepted 400.
        Assert.Equal([2m, 1m, 2m, 2m], results.Units.OrderBy(unit => unit.Score.Unit.Code).Select(unit => unit.Score.Points!.Value));
        await season.PassUntilAsync(Season.At(12, 12, 10));
        Assert.Equal(Confirmations, town.Sent("Bien-ban-xac-nhan_CCHC-2026_lan-cham-2"));
        var publications = new PublicationDesk(place, desk);
        publications.Submit(Actors.Of("Chuyên viên"));
        publications.Approve(Actors.Of("Chánh Văn phòng"), "15/QĐ-UBND", new DateOnly(2026, 12, 12), run.Results);
        var (publication, _) = publications.Publish(Actors.Of("Chuyên viên"));
        await season.PassUntilAsync(Season.At(12, 13, 9));

        Assert.Empty(Verifier.Check(Deliverer.PublicationPath(place, publication.Number), _ => { }));
        Assert.Equal(
            "open received received received received remind remind remind close received explanations-open score remind received "
                + "remind explanations-close received score submit approve publish",
            string.Join(' ', season.Worker.Journal)
        );
        Assert.Equal(Explanations, town.Sent("Giai-trinh_CCHC-2026"));
        Assert.Empty(season.Worker.Told(1003));
        Assert.Empty(season.Worker.Told(4005));
        Assert.Empty(season.Worker.Told(6001));
    }

    [Fact]
    public async Task What_came_due_while_the_worker_was_off_is_made_up_for_once()
    {
        using var town = new Town("2026", Deadline);
        await using var season = new Season(town);
        await season.StartAsync();
        await season.HandInAsync(0, 1);
        await season.PassUntilAsync(Season.At(11, 27, 9));
        await OffUntilAsync(season, Season.At(11, 28, 14));
        Reminded(town, "con-7-ngay", 1, 2, 3);
        Assert.Equal(["remind"], Of(season, "remind"));
        Assert.Equal(2, season.Worker.Told(4002).Count);
        Assert.Contains(
            "Việc theo lịch lẽ ra chạy lúc 08:00 ngày 28/11/2026 nhưng chương trình không chạy lúc đó; chạy bù bây giờ: nhắc việc sắp đến hạn.",
            season.Worker.Told(4002)
        );
        Assert.Contains(
            "Việc theo lịch lẽ ra chạy lúc 02:00 ngày 28/11/2026 nhưng chương trình không chạy lúc đó; chạy bù bây giờ: sao lưu trạng thái.",
            season.Worker.Told(4002)
        );

        // Started twice more, nothing is made up for a second time.
        await OffUntilAsync(season, Season.At(11, 28, 15));
        await OffUntilAsync(season, Season.At(11, 28, 16));
        Assert.Equal(["remind"], Of(season, "remind"));

        // Off over two reminders, the deadline and the annual run: too late to remind, closed and scored once.
        await OffUntilAsync(season, Season.At(12, 7, 12));
        await OffUntilAsync(season, Season.At(12, 7, 13));
        await season.PassUntilAsync(Season.At(12, 8, 9));
        Assert.Equal(["open", "received", "remind", "close", "score"], season.Worker.Journal);
        Assert.Equal(RoundState.Scored, State(season));
        // From 26 to 28 November, on 7 and 8 December.
        Assert.Equal(5, Directory.GetFiles(town.In("backups"), "*.db").Length);
        Assert.Empty(season.Worker.Told(1003));
    }

    [Fact]
    public async Task Work_that_could_not_be_done_when_it_was_due_is_done_once_it_can_be()
    {
        using var town = new Town("2026", Deadline);
        await using var season = new Season(town);
        await season.StartAsync();
        await season.HandInAsync(0, 1);
        await season.PassUntilAsync(Season.At(12, 6, 9));
        // A file stands where the folder of backups should be, and one of the archive is gone.
        var kept = town.In("archive", town.Names("archive").Single());
        File.Move(kept, town.In("away.xlsx"));
        Directory.Move(town.In("backups"), town.In("away"));
        await season.PassUntilAsync(Season.At(12, 7, 9));
        Assert.Equal(2, season.Worker.Told(4005).Count);
        Assert.Equal(RoundState.Closed, State(season));
        Assert.Contains(
            $"Chưa làm được việc theo lịch \"chấm điểm hằng năm\", sẽ thử lại sau mỗi 5 phút: Kho lưu thiếu tệp {kept}. Chép lại tệp này từ bản sao lưu "
                + "của thư mục dữ liệu.",
            season.Worker.Told(4005)
        );

        File.Move(town.In("away.xlsx"), kept);
        Directory.Move(town.In("away"), town.In("backups"));
        await season.PassUntilAsync(Season.At(12, 7, 11));
        Assert.Equal(RoundState.Scored, State(season));
        Assert.Equal(["score"], Of(season, "score"));
        Assert.Equal(Directory.GetFiles(town.In("backups"), "*.db").Length, season.Worker.Told(4004).Count);
        Assert.Contains(Directory.GetFiles(town.In("backups"), "*.db"), file => Path.GetFileName(file).StartsWith("state-20261207-", StringComparison.Ordinal));
    }

    private static async Task OffUntilAsync(Season season, DateTimeOffset until)
    {
        await season.StopAsync();
        season.Clock.Advance(until - season.Clock.GetUtcNow());
        await season.StartAsync();
    }

    private static RoundState State(Season season) => season.Worker.Place.Store.Read(season.Worker.Place.RowIn).State;

    private static (DateTimeOffset? Until, bool IsOver) Window(Season season)
    {
        var row = season.Worker.Place.Store.Read(season.Worker.Place.RowIn);
        return (row.ExplanationsUntil, row.ExplanationsClosed);
    }

    private static IEnumerable<string> Of(Season season, string action) => season.Worker.Journal.Where(done => done == action);

    private static void Reminded(Town town, string days, params int[] missing)
    {
        var text = File.ReadAllText(town.In("outbox", $"Nhac-nop-phieu_CCHC-2026_{days}.txt"));
        Assert.Equal(
            missing.Select(unit => town.Set.Units[unit].Code),
            town.Set.Units.Where(unit => text.Contains($"(mã {unit.Code})", StringComparison.Ordinal)).Select(unit => unit.Code)
        );
    }

    // Every piece of work once for each of its times, and at that time.
    private static void AtTheirTimes(Season season)
    {
        var (place, runs) = (season.Worker.Place, season.Worker.Place.Store.Read(context => context.JobRuns.ToList()));
        Assert.Equal(
            [Season.At(11, 28, 8), Season.At(12, 2, 8), Season.At(12, 4, 8)],
            runs.Where(run => run.Job == "reminders@cchc-2026").Select(run => run.Due).Order()
        );
        Assert.Equal([Season.At(12, 7, 8)], runs.Where(run => run.Job == "scoring@cchc-2026").Select(run => run.Due));
        Assert.Equal(
            Enumerable.Range(0, 14).Select(day => Season.At(11, 26, 2).AddDays(day)),
            runs.Where(run => run.Job == "backup").Select(run => run.Due).Order()
        );
        Assert.All(runs, run => Assert.True(run.RanAt - run.Due < TimeSpan.FromMinutes(2), $"{run.Job} was due at {run.Due:O} and ran at {run.RanAt:O}"));
        Assert.Equal(14, season.Worker.Told(4004).Count);

        // The last of the backups is the state of its night.
        var backup = Directory.GetFiles(place.Folder.Folders.Backups, "*.db").Order(StringComparer.Ordinal).Last();
        var restored = Path.Combine(place.Folder.Root, "restored.db");
        using (var opened = BackupFile.Open(backup, Path.GetDirectoryName(restored)!))
        {
            StateBackup.Restore(opened, Database.Sqlite(restored));
        }

        Assert.Equal(RoundState.Scored, new StateStore(Database.Sqlite(restored)).Read(context => context.Rounds.Single().State));
        Database.Sqlite(restored).Release();
    }
}
