using System.Text.Json.Nodes;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.Endurance.Kills;

/// <summary>What must be so once a worker has had time: everything once, everything answered, everything in the journal.</summary>
internal static class SeasonCheck
{
    /// <summary>After an intake, of the wards' workbooks or of what came after.</summary>
    public static void Taken(KilledSeason season)
    {
        FolderCheck.Check(season);
        LeftBehind.Check(season);
        var (rows, journal) = season.Store.Read(context =>
            (context.Submissions.OrderBy(row => row.Id).ToList(), context.Journal.OrderBy(row => row.Number).ToList())
        );
        var contents = season.DroppedFiles.DistinctBy(file => file.Sha256).ToList();
        Assert.Equal(contents.Select(file => file.Sha256).Order(StringComparer.Ordinal), rows.Select(row => row.Sha256).Order(StringComparer.Ordinal));
        foreach (var file in contents)
        {
            var row = rows.Single(row => row.Sha256 == file.Sha256);
            Assert.Equal(file.IsBroken ? FileStanding.Refused : FileStanding.Accepted, row.Standing);
            Assert.Equal(file.Bytes, File.ReadAllBytes(FolderCheck.Kept(season, file)));
        }

        Assert.Empty(Directory.GetFiles(season.Path("inbox"), "*", SearchOption.AllDirectories));
        Assert.Equal(
            rows.Select(row => Naming.Receipt(KillSet.Set, row.Sender, row.Revision, row.FileName)).Order(StringComparer.Ordinal),
            Directory.GetFiles(season.Path("outbox")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(number => (long)number), rows.Select(row => row.Id));
        Assert.All(rows.GroupBy(row => row.Sender), sender => Assert.Equal(Enumerable.Range(1, sender.Count()), sender.Select(row => row.Revision)));
        Assert.Equal(
            rows.Select(row => Digest.OfHex(row.Sha256)),
            journal.Where(entry => entry.Action is "received" or "refused").Select(entry => entry.After)
        );
        Assert.All(
            Directory.GetFiles(season.Path("archive")),
            path => Assert.True(File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly), $"{path} can be written to")
        );
    }

    /// <summary>After the publication.</summary>
    public static void Published(KilledSeason season)
    {
        Taken(season, "open", "close", "explanations-open", "explanations-close", "score", "submit", "approve", "publish");
        var (run, dossier, publication) = season.Store.Read(context => (context.Runs.Single(), context.Dossiers.Single(), context.Publications.Single()));
        Assert.All(
            [
                season.Path("archive", Digest.Hex(run.Results) + ".results.json"),
                season.Path("archive", Digest.Hex(publication.Results) + ".results.json"),
                season.Path("archive", run.CriteriaFiles + ".criteria.zip"),
            ],
            path => Assert.True(File.Exists(path), path)
        );
        var journal = season.Store.Read(context => context.Journal.ToDictionary(entry => entry.Number));
        string After(string action) => journal.Values.Single(entry => entry.Action == action).After!;
        Assert.Equal([run.Results, run.Results, run.Results, publication.Seal], [After("score"), After("submit"), After("approve"), After("publish")]);
        Assert.Equal(run.Results, dossier.Results);
        Assert.Equal(publication.Results, DigestOf(season, Seal.ResultsName));
        Assert.Equal(publication.Seal, DigestOf(season, Seal.FileName));
        Assert.Equal([season.Published], Directory.GetDirectories(season.Path("published")));
        Assert.Equal(Deliveries(season), season.Store.Read(context => context.Deliveries.Count(row => row.State == DeliveryState.Done)));
        Assert.Equal(0, run.Blocking);
        string[] units = [.. KillSet.Set.Units.Select(unit => $"{unit.Code}_{FileNames.Plain(unit.Name)}")];
        Assert.Equal(["Phieu-tham-dinh-1_CCHC-2090_noi-vu_Phong-Noi-vu.xlsx"], Names(season, "Tham-dinh-lan-1_CCHC-2090"));
        Assert.Equal(units.Select(unit => $"Phieu-giai-trinh_CCHC-2090_{unit}.xlsx"), Names(season, "Giai-trinh_CCHC-2090"));
        Assert.Equal(["Phieu-tham-dinh-2_CCHC-2090_noi-vu_Phong-Noi-vu.xlsx"], Names(season, "Tham-dinh-lan-2_CCHC-2090"));
        Assert.Equal(units.Select(unit => $"Bien-ban_CCHC-2090_{unit}.docx"), Names(season, "Bien-ban-xac-nhan_CCHC-2090_lan-cham-1"));
        foreach (
            var command in (string[][])
                [
                    ["verify", season.Published],
                    ["journal", "verify", "--data", season.Root],
                ]
        )
        {
            var ran = Cchc.Run(command);
            Assert.True(ran.Status == 0, $"{string.Join(' ', command)}: {ran}");
        }
    }

    /// <summary>A published folder without the times in it: the same for every season in which the same was done.</summary>
    public static string WithoutTimes(string published)
    {
        var results = JsonNode.Parse(File.ReadAllBytes(Path.Combine(published, Seal.ResultsName)))!.AsObject();
        var publication = results["publication"]!.AsObject();
        Assert.True(
            results.Remove("producedAt")
                && publication.Remove("publishedAt")
                && publication.Remove("approvedResults")
                && publication.Remove("journalHead")
                && publication["decision"]!.AsObject().Remove("date")
        );
        return string.Join(
            '\n',
            [
                results.ToJsonString(),
                .. ((string[])["criteria", "evidence"])
                    .SelectMany(folder => Directory.GetFiles(Path.Combine(published, folder), "*", SearchOption.AllDirectories))
                    .Order(StringComparer.Ordinal)
                    .Select(path => $"{Path.GetRelativePath(published, path)} {FolderCheck.Sha256(path)}"),
            ]
        );
    }

    private static void Taken(KilledSeason season, params string[] steps)
    {
        FolderCheck.Check(season);
        var (rows, journal, deliveries) = season.Store.Read(context =>
            (context.Submissions.Count(), context.Journal.OrderBy(row => row.Number).ToList(), context.Deliveries.Count())
        );
        Assert.Equal(steps, journal.Where(entry => entry.Action is not ("received" or "refused")).Select(entry => entry.Action));
        Assert.Equal(rows + steps.Length, journal.Count);
        Assert.Null(Journal.FirstBroken(journal.Select(entry => entry.Entry())));
        Assert.Equal(Deliveries(season), deliveries);
    }

    // A receipt for every content; the forms of two appraisals and for explanations, the confirmations; the dossier, the publication.
    private static int Deliveries(KilledSeason season) => season.DroppedFiles.DistinctBy(file => file.Sha256).Count() + 6;

    private static IEnumerable<string?> Names(KilledSeason season, string folder) =>
        Directory.GetFiles(season.Path("outbox", folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static string DigestOf(KilledSeason season, string name) => Digest.Of(File.ReadAllBytes(Path.Combine(season.Published, name)));
}
