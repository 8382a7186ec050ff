using System.Diagnostics;
using System.Globalization;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Endurance.Postgres;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Tests.Office;

namespace CchcWardIndex.Endurance.Faults;

/// <summary>A thousand files (in short two hundred) dropped at once: every one answered, and the first not only after the last.</summary>
public class ThousandFilesTests(PostgresServer server)
{
    private static readonly int Sound = Effort.Of(180, 900);
    private static readonly int Copies = Effort.Of(12, 60);
    private static readonly int BrokenOnes = Effort.Of(8, 40);
    private const int Model = 765432;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Hundreds_of_files_at_once_are_all_answered_and_the_first_does_not_wait_for_the_last(bool onPostgres)
    {
        using var town = new Town { Database = onPostgres ? await server.CreateDatabaseAsync() : "" };
        WriteFiles(town);

        // Files cut short on purpose need not be waited for.
        var settings = town.Settings with
        {
            Inbox = town.Settings.Inbox with { UnfinishedMinutes = 0m },
        };
        await using var worker = await HostedWorker.StartAsync(town.Data, settings);
        var watch = Stopwatch.StartNew();
        foreach (var file in Directory.EnumerateFiles(town.In("dropping")))
        {
            File.Move(file, Path.Combine(town.In("inbox"), Path.GetFileName(file)));
        }

        await Soon.BeAsync(
            () =>
                town.Names("inbox").Count == 0
                && worker.Place.Store.Read(context => context.Deliveries.Count(row => row.State == DeliveryState.Done)) == Sound + BrokenOnes,
            "all are answered",
            240
        );
        TestContext.Current.SendDiagnosticMessage("{0} files were answered within {1:0.0} seconds.", Sound + Copies + BrokenOnes, watch.Elapsed.TotalSeconds);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{Sound + Copies + BrokenOnes} files were answered within {watch.Elapsed.TotalSeconds:0.0} seconds.")
        );

        InLedgerAndFolders(town, worker);

        var ledger = worker.Ledger;
        // By the file system's own times: the first was answered before the last was even kept.
        var first = File.GetLastWriteTimeUtc(town.In("outbox", Naming.Receipt(town.Set, ledger[0].Sender, ledger[0].Revision, ledger[0].FileName)));
        var last = File.GetLastWriteTimeUtc(town.In("archive", ledger.Last(row => row.Standing == FileStanding.Accepted).Sha256 + ".xlsx"));
        Assert.True(first < last, $"the first was answered at {first:O}, the last was kept at {last:O}");
        Assert.Empty(worker.Told(1003));
        Assert.Empty(worker.Told(6001));
    }

    private static void WriteFiles(Town town)
    {
        Directory.CreateDirectory(town.In("dropping"));
        // Made whole only once a unit: the template would take longer than the worker.
        var models = Enumerable.Range(0, 4).Select(unit => town.Workbook(unit, Model)).ToList();
        var workbooks = Enumerable
            .Range(0, Sound)
            .Select(number =>
                SampleForm.Rewrite(
                    models[number % 4],
                    "xl/worksheets/sheet2.xml",
                    xml => xml.Replace($"<v>{Model}</v>", $"<v>{number}</v>", StringComparison.Ordinal)
                )
            )
            .ToList();
        void Write(int number, string more, byte[] content) =>
            File.WriteAllBytes(Path.Combine(town.In("dropping"), string.Create(CultureInfo.InvariantCulture, $"phieu-{number:000}{more}.xlsx")), content);
        foreach (var number in Enumerable.Range(0, Sound))
        {
            Write(number, "", workbooks[number]);
        }

        foreach (var number in Enumerable.Range(0, Copies))
        {
            Write(number, " (1)", workbooks[number]);
        }

        foreach (var number in Enumerable.Range(0, BrokenOnes))
        {
            Write(number, " (hong)", workbooks[number][..(1000 + number)]);
        }
    }

    private static void InLedgerAndFolders(Town town, HostedWorker worker)
    {
        var ledger = worker.Ledger;
        Assert.Equal(Enumerable.Range(1, Sound + BrokenOnes).Select(id => (long)id), ledger.Select(row => row.Id));
        Assert.Equal(Sound, ledger.Count(row => row.Standing == FileStanding.Accepted));
        Assert.Equal(BrokenOnes, ledger.Count(row => row.Standing == FileStanding.Refused));
        Assert.All(
            town.Set.Units,
            unit => Assert.Equal(Enumerable.Range(1, Sound / 4), ledger.Where(row => row.Sender == unit.Code).Select(row => row.Revision))
        );
        Assert.Equal(
            ledger.Where(row => row.Standing == FileStanding.Accepted).Select(row => row.Sha256 + ".xlsx").Order(StringComparer.Ordinal),
            town.Names("archive")
        );
        Assert.Equal(
            ledger.Where(row => row.Standing == FileStanding.Refused).Select(row => row.Sha256).Order(StringComparer.Ordinal),
            Directory.EnumerateDirectories(town.In("quarantine")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ledger.Select(row => Naming.Receipt(town.Set, row.Sender, row.Revision, row.FileName)).Order(StringComparer.Ordinal),
            town.Names("outbox")
        );
        Assert.Equal(Copies, worker.Told(2004).Count);
        Assert.Equal(Sound + BrokenOnes + 1, worker.Journal.Count);
        Assert.Null(
            worker.Place.Store.Read(context => Journal.FirstBroken(context.Journal.OrderBy(row => row.Number).AsEnumerable().Select(row => row.Entry())))
        );
    }
}
