using System.Text;
using CchcWardIndex.App.Inbox;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Tables;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Office.Forms.Tables;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Configuration;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CchcWardIndex.Tests.App.Inbox;

/// <summary>Two rounds share an inbox: an export goes to the one whose table it is, and where it could be either's the form is asked for.</summary>
public sealed class OutsideTablesOfSeveralRoundsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2022, 11, 21, 2, 0, 0, TimeSpan.Zero));
    private readonly ImmutableArray<Workplace> _places;

    public OutsideTablesOfSeveralRoundsTests()
    {
        // Both have a table 766 with the same titles; the column of DTI is called otherwise.
        Write("cchc", text => text);
        Write(
            "cntt",
            text =>
                text.Replace("\"year\":", "\"index\": \"CNTT\", \"year\":", StringComparison.Ordinal)
                    .Replace("\"title\": \"Chỉ số (%)\"", "\"title\": \"Chỉ số DTI\"", StringComparison.Ordinal)
        );
        Directory.CreateDirectory(Data);
        _places = OpenedFolder.BeginAll(Data, new Settings { Criteria = [_folder.Path("cchc"), _folder.Path("cntt")] }, _clock);
    }

    private string Data => _folder.Path("data");

    [Fact]
    public void An_export_that_only_one_round_knows_is_that_rounds()
    {
        var row = Drop("dti.csv", "Địa phương;Chỉ số DTI\nPhường Một;81\n"u8.ToArray());

        Assert.Equal(("cntt-2022", "bang-so-lieu_DTI", FileStanding.Accepted), (row.Round, row.Sender, row.Standing));
    }

    [Fact]
    public void An_export_that_both_know_is_refused_and_the_form_of_either_is_its_own()
    {
        var refused = Drop("766.csv", Encoding.UTF8.GetBytes(OutsideSeason.Export));
        var set = _places[1].Current.Set;
        var form = Drop("766.xlsx", OutsideTableTemplate.Write(set, set.Table("766")!));

        Assert.Equal(FileStanding.Refused, refused.Standing);
        var reason = Assert.Single(ReceiptText.Read(refused).Remarks);
        Assert.Equal("intake.table.several-rounds", reason.Id.Value);
        Assert.Contains("cchc-2022, cntt-2022", reason.Message, StringComparison.Ordinal);
        Assert.Equal(("cntt-2022", "bang-so-lieu_766", SubmittedKind.OutsideTable), (form.Round, form.Sender, form.Kind));
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

    private void Write(string name, Func<string, string> change)
    {
        foreach (var (path, json) in OutsideSeason.Files.Files())
        {
            var file = _folder.Path(name, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, change(json));
        }
    }

    private SubmissionRow Drop(string name, byte[] content)
    {
        var troubles = new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In);
        var rounds = new OpenRounds([.. _places.Select(place => new SetWatch(place, troubles, NullLogger<SetWatch>.Instance))]);
        var inbox = new InboxDesk(rounds, new LookWatch(_places[0], troubles, NullLogger<LookWatch>.Instance), troubles, NullLoggerFactory.Instance);
        File.WriteAllBytes(Path.Combine(_places[0].Folder.Folders.Inbox, name), content);
        inbox.Look();
        _clock.Advance(TimeSpan.FromSeconds(2));
        inbox.Look();
        return _places[0].Store.Read(context => context.Submissions.OrderByDescending(row => row.Id).First());
    }
}
