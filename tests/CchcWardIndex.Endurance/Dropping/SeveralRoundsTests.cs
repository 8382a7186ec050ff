using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Endurance.Postgres;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.Endurance.Dropping;

/// <summary>Three rounds in one data folder and one worker: each file goes to its own by what it says inside.</summary>
public sealed class SeveralRoundsTests(PostgresServer server) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ImmutableArray<CriteriaSet> _sets = [ThreeIndexes.Set("CCHC"), ThreeIndexes.Set("CNTT"), ThreeIndexes.Set("PHONG-BAN")];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Eighty_mixed_files_are_answered_each_in_its_round_and_all_three_are_published_and_verified(bool onPostgres)
    {
        var database = onPostgres ? await server.CreateDatabaseAsync() : "";
        var store = Prepare(database);
        var files = Files().ToList();
        Assert.Equal(80, files.Count);
        using (var worker = new Kills.Victim("run", "--data", _folder.Root))
        {
            worker.Until(() => Directory.Exists(_folder.Path("inbox")));
            // In an order in which no round has its files together.
            foreach (var (name, bytes) in files.OrderBy(file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Bytes))[..8]))
            {
                File.WriteAllBytes(_folder.Path("wait"), bytes);
                File.Move(_folder.Path("wait"), _folder.Path("inbox", name));
            }

            worker.Until(() => new DirectoryInfo(_folder.Path("inbox")).GetFiles("*", SearchOption.AllDirectories).Length == 0);
            worker.Until(() => store.Read(context => context.Deliveries.All(row => row.State == DeliveryState.Done)));

            var lines = store.Read(context => context.Submissions.ToList());
            foreach (var identity in ThreeIndexes.Identities)
            {
                var accepted = lines.Where(row => row.Round == identity && row.Standing == FileStanding.Accepted).ToList();
                var ofSurvey = accepted.Where(row => Sender.Read(row.Sender) is Sender.SurveyFile).ToList();
                Assert.Equal(ThreeIndexes.Units, accepted.Except(ofSurvey).Select(row => row.Sender).Distinct().Count());
                Assert.Equal(3, accepted.Count(row => row.Revision == 2));
                Assert.Single(ofSurvey);
            }

            // What is of no round here is told by the first that takes files.
            Assert.Equal(
                ["cchc-2089.xlsx", "ghi-chu.txt", "hong-1.xlsx", "hong-2.xlsx", "sipas.xlsx"],
                lines.Where(row => row.Standing == FileStanding.Refused).Select(row => row.FileName).Order(StringComparer.Ordinal)
            );
            Assert.All(lines.Where(row => row.Standing == FileStanding.Refused), row => Assert.Equal("cchc-2090", row.Round));
            Assert.Equal(lines.Count, new DirectoryInfo(_folder.Path("outbox")).GetFiles("Phieu-tiep-nhan_*").Length);

            // Which of three is meant must be said.
            var unsaid = Cchc.Run("status", "--data", _folder.Root);
            Assert.Equal(2, unsaid.Status);
            Assert.All(ThreeIndexes.Identities, identity => Assert.Contains($"{identity} (đang nhận phiếu)", unsaid.Error, StringComparison.Ordinal));
            Assert.Equal(2, Cchc.Run("status", "--round", "cchc-2089", "--data", _folder.Root).Status);

            foreach (var identity in ThreeIndexes.Identities)
            {
                Publish(identity);
            }

            worker.Kill(TimeSpan.Zero);
        }

        var published = Directory.GetDirectories(_folder.Path("published")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["Cong-bo_CCHC-2090_lan-1", "Cong-bo_CNTT-2090_lan-1", "Cong-bo_PHONG-BAN-2090_lan-1"], published);
        Assert.All(published, name => Assert.Equal(0, Cchc.Run("verify", _folder.Path("published", name!)).Status));
        Assert.Equal(0, Cchc.Run("journal", "verify", "--data", _folder.Root).Status);
    }

    [Fact]
    public void Two_sets_of_one_round_are_refused_at_the_start()
    {
        ThreeIndexes.Write(_folder.Path("mot"), "CNTT");
        ThreeIndexes.Write(_folder.Path("hai"), "CNTT");
        Set("", "mot", "hai");

        var ran = Cchc.Run("run", "--data", _folder.Root);

        Assert.Equal(2, ran.Status);
        Assert.Contains("\"mot\", \"hai\"", ran.Error, StringComparison.Ordinal);
        Assert.Contains("cntt-2090", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Path("state.db")));
    }

    public void Dispose()
    {
        Database.Sqlite("").Release();
        foreach (var file in new DirectoryInfo(_folder.Root).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        _folder.Dispose();
    }

    private StateStore Prepare(string database)
    {
        foreach (var set in _sets)
        {
            ThreeIndexes.Write(_folder.Path("criteria", set.Id), set.Index.InFileName);
        }

        Set(database, [.. _sets.Select(set => $"criteria/{set.Id}")]);
        return new StateStore(database.Length > 0 ? Database.Postgres(database) : Database.Sqlite(_folder.Path("state.db")));
    }

    private void Set(string database, params string[] criteria) =>
        File.WriteAllText(
            _folder.Path("appsettings.json"),
            JsonSerializer.Serialize(
                new
                {
                    Cchc = new
                    {
                        Criteria = criteria,
                        Database = database,
                        Inbox = new { PollSeconds = 0.2 },
                        Board = new { Port = 0 },
                    },
                }
            )
        );

    // Sixty wards' workbooks, nine of them once more with other figures, three once more as they are; three surveys; five that belong nowhere.
    private IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        foreach (var set in _sets)
        {
            foreach (var (unit, number) in set.Units.Select((unit, index) => (unit, index)))
            {
                yield return ($"{set.Id}-{unit.Code}.xlsx", ThreeIndexes.Ward(set, unit, number));
            }

            foreach (var unit in set.Units.Take(3))
            {
                yield return ($"{set.Id}-{unit.Code}-sua.xlsx", ThreeIndexes.Ward(set, unit, 31));
            }

            yield return ($"{set.Id}-ban-sao.xlsx", ThreeIndexes.Ward(set, set.Units[5], 5));
            yield return ($"{set.Id}-khao-sat.xlsx", ThreeIndexes.Survey(set, 85));
        }

        var foreign = ThreeIndexes.Set("SIPAS");
        yield return ("sipas.xlsx", ThreeIndexes.Ward(foreign, foreign.Units[0], 1));
        var former = ThreeIndexes.Set("CCHC", 2089);
        yield return ("cchc-2089.xlsx", ThreeIndexes.Ward(former, former.Units[0], 1));
        yield return ("hong-1.xlsx", "PK không phải bảng tính 1"u8.ToArray());
        yield return ("hong-2.xlsx", "PK không phải bảng tính 2"u8.ToArray());
        yield return ("ghi-chu.txt", "Gửi các anh chị phiếu của xã."u8.ToArray());
    }

    private void Publish(string identity)
    {
        Do(identity, "round", "close", "--by", "Người đóng");
        Do(identity, "round", "score", "--by", "Người chấm");
        Do(identity, "round", "submit", "--by", "Người trình");
        var dossier = _folder.Path("outbox", $"Trinh-UBND_{identity.ToUpperInvariant()}_lan-1");
        var results = Digest.Of(File.ReadAllBytes(Path.Combine(dossier, Seal.ResultsName)));
        var today = TimeProvider.System.GetUtcNow().ToOffset(VietNam.Offset).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        Do(identity, "round", "approve", "--by", "Người phê duyệt", "--decision", "12/QĐ-UBND", "--date", today, "--results", results);
        Do(identity, "round", "publish", "--by", "Người công bố");
    }

    private void Do(string identity, params string[] command)
    {
        var ran = Cchc.Run([.. command, "--round", identity, "--data", _folder.Root]);
        Assert.True(ran.Status == 0, $"{string.Join(' ', command)}: {ran}");
    }
}
