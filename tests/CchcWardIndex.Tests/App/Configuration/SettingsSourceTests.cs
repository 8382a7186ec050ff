using System.Text.Json;
using System.Text.Json.Serialization;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Configuration;

namespace CchcWardIndex.Tests.App.Configuration;

public class SettingsSourceTests
{
    private static readonly JsonSerializerOptions Written = new() { Converters = { new JsonStringEnumConverter() }, WriteIndented = true };

    [Fact]
    public void The_file_shipped_holds_every_setting_with_its_default()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(RepositoryFolder.Path("appsettings.json")));
        // Most have one criteria set, and need not know that there may be a list.
        var one = new Settings().Criteria.Single();
        var expected = Text(new Settings()).Replace($"[\n    \"{one}\"\n  ]", $"\"{one}\"", StringComparison.Ordinal);
        Assert.Equal(expected, JsonSerializer.Serialize(file.RootElement.GetProperty("Cchc"), Written));
        Assert.Equal(Text(new Settings()), Text(SettingsSource.Read(RepositoryFolder.Root, RepositoryFolder.Root, [])));
    }

    [Fact]
    public void Without_any_file_the_defaults_hold()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(Text(new Settings()), Text(SettingsSource.Read(folder.Root, folder.Root, [])));
    }

    [Fact]
    public void The_data_folder_goes_before_the_program_and_the_environment_before_both()
    {
        var settings = GivenSettings.Read(
            """{ "Cchc": { "Log": { "KeepDays": 2 }, "Inbox": { "PollSeconds": 2 } } }""",
            """{ "Cchc": { "Log": { "KeepDays": 1 }, "Inbox": { "PollSeconds": 1 }, "Schedule": { "BackupsKept": 1 } } }""",
            ("CCHC:Inbox:pollseconds", "3")
        );
        Assert.Equal((1, 2, 3m), (settings.Schedule.BackupsKept, settings.Log.KeepDays, settings.Inbox.PollSeconds));
    }

    [Fact]
    public void A_later_list_replaces_the_whole_earlier_one()
    {
        const string program = """{ "Cchc": { "Schedule": { "ReminderDays": [7, 3, 1] }, "Mail": { "To": ["a@b.vn"] }, "Roles": { "Late": ["x", "y"] } } }""";
        var settings = GivenSettings.Read("""{ "Cchc": { "Schedule": { "ReminderDays": [5] }, "Mail": { "To": [] } } }""", program, ("Cchc:Roles:Late:0", "z"));
        Assert.Equal([5], settings.Schedule.ReminderDays);
        Assert.Empty(settings.Mail.To);
        Assert.Equal(["z"], settings.Roles.Late);
    }

    [Fact]
    public void A_list_of_criteria_sets_goes_before_an_earlier_single_one_and_a_single_one_before_an_earlier_list()
    {
        const string one = """{ "Cchc": { "Criteria": "a" } }""";
        const string several = """{ "Cchc": { "Criteria": ["b", "c"] } }""";
        Assert.Equal(["b", "c"], GivenSettings.Read(several, one).Criteria);
        Assert.Equal(["a"], GivenSettings.Read(one, several).Criteria);
        Assert.Equal(["d"], GivenSettings.Read(several, one, ("Cchc:Criteria", "d")).Criteria);
    }

    [Fact]
    public void A_later_mistake_is_told_though_something_sound_stands_below_it()
    {
        using var folder = new TemporaryFolder();
        var said = GivenSettings.Refused(
            folder,
            """{ "Cchc": { "Mail": null, "Inbox": 5, "Roles": { "Late": "x" } } }""",
            File.ReadAllText(RepositoryFolder.Path("appsettings.json"))
        );
        Assert.Contains("Cchc:Mail (", said, StringComparison.Ordinal);
        Assert.Contains("Cchc:Inbox (", said, StringComparison.Ordinal);
        Assert.Contains("Cchc:Roles:Late (", said, StringComparison.Ordinal);
        Assert.Contains("có 3 lỗi", said, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_all_sources_are_told_at_once_each_with_where_it_stands()
    {
        using var folder = new TemporaryFolder();
        var said = GivenSettings.Refused(
            folder,
            """{ "Serilog": {}, "Cchc": { "Inbox": { "PollSeconds": 0 }, "Log": { "KepDays": 1 } } }""",
            """{ "Cchc": { "Criteria": 5, "Roles": { "Score": [] } } }""",
            ("Cchc:Mail:Port", "x"),
            ("PATH", "/bin")
        );
        Assert.Contains("có 5 lỗi", said, StringComparison.Ordinal);
        Assert.Contains($"Serilog (tệp {folder.Path("data", "appsettings.json")})", said, StringComparison.Ordinal);
        Assert.Contains($"Cchc:Inbox:PollSeconds (tệp {folder.Path("data", "appsettings.json")})", said, StringComparison.Ordinal);
        Assert.Contains($"Cchc:Roles:Score (tệp {folder.Path("program", "appsettings.json")})", said, StringComparison.Ordinal);
        Assert.Contains("Cchc:Mail:Port (biến môi trường Cchc__Mail__Port)", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_in_a_list_of_variables_is_told()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains(
            "đang có: 0, 2",
            GivenSettings.Refused(folder, "{}", null, ("Cchc:Roles:Late:0", "x"), ("Cchc:Roles:Late:2", "y")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Comments_a_byte_order_mark_and_empty_groups_are_allowed() =>
        Assert.Equal(5, GivenSettings.Read("\uFEFF{ // ghi chú\n \"Cchc\": { \"Inbox\": {}, \"Log\": { \"KeepDays\": 5, }, } }").Log.KeepDays);

    [Fact]
    public void Folders_are_taken_from_the_data_folder_unless_they_are_absolute()
    {
        using var folder = new TemporaryFolder();
        var folders = new FolderSettings { Archive = folder.Path("elsewhere") }.Under(folder.Path("data"));
        Assert.Equal((folder.Path("data", "inbox"), folder.Path("elsewhere")), (folders.Inbox, folders.Archive));
    }

    [Fact]
    public void A_folder_on_a_server_can_be_used_on_Windows_and_is_refused_elsewhere()
    {
        const string settings = "\"Folders\": { \"Inbox\": \"\\\\\\\\server\\\\phieu\" }";
        if (OperatingSystem.IsWindows())
        {
            Assert.Equal(@"\\server\phieu", GivenSettings.Read($$"""{ "Cchc": { {{settings}} } }""").Folders.Under(".").Inbox);
        }
        else
        {
            GivenSettings.IsToldOnce(settings, "Cchc:Folders:Inbox ", "chỉ dùng được trên Windows", "mount");
        }
    }

    [Fact]
    public void A_data_folder_that_is_not_there_is_told() =>
        Assert.Contains(
            "Không có thư mục dữ liệu \"khong-co\"",
            Assert.ThrowsAny<BadInputException>(() => SettingsSource.Read("khong-co")).Message,
            StringComparison.Ordinal
        );

    private static string Text(Settings settings) => JsonSerializer.Serialize(settings, Written);
}
