using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>Data flows one way, and every library has one home. Read from the compiled code, method bodies included.</summary>
public class ArrowsTests
{
    private static readonly string[] LeftToRight =
    [
        "Problems",
        "Criteria",
        "Submissions",
        "Rules",
        "Scoring",
        "Appraising",
        "Ranking",
        "Publication",
        "Analysis",
        "Rounds",
        "Uses",
    ];

    // Of ASP.NET Core, what pages are made of; no server.
    private const string Components = "Microsoft.AspNetCore.Components";

    private static readonly IReadOnlyList<Reference> Domain = References.Of(House.Domain);
    private static readonly IReadOnlyList<Reference> Office = References.Of(House.Office);
    private static readonly IReadOnlyList<Reference> Pages = References.Of(House.Pages);
    private static readonly IReadOnlyList<Reference> Storage = References.Of(House.Storage);
    private static readonly IReadOnlyList<Reference> App = References.Of(House.App);
    private static readonly IReadOnlyList<Reference> Program = References.Of(House.Worker);

    // Whatever is neither the domain nor a library of one kind of file.
    private static readonly IReadOnlyList<Reference> Worker = [.. App, .. Program];

    [Fact]
    public void Nothing_on_the_left_refers_to_the_right()
    {
        var arrows = Domain
            .Select(reference => (Reference: reference, From: Place(reference.From), To: Place(reference.To)))
            .Where(arrow => arrow.From >= 0 && arrow.To >= 0)
            .ToList();

        // The arrows that must be there show that the scan sees them.
        Assert.All(Enumerable.Range(1, LeftToRight.Length - 1), place => Assert.Contains(arrows, arrow => arrow.From == place && arrow.To < place));
        None(arrows.Where(arrow => arrow.From < arrow.To).Select(arrow => arrow.Reference));
    }

    [Fact]
    public void Every_type_of_the_domain_stands_in_one_of_its_places() =>
        Assert.All(typeof(CriteriaSet).Assembly.GetExportedTypes(), type => Assert.True(Place(type.FullName!) >= 0, type.FullName));

    [Fact]
    public void Inside_the_use_cases_and_the_worker_too_nothing_on_the_left_refers_to_the_right()
    {
        string[] order =
        [
            "App.Configuration",
            "App.Logging",
            "App.Mail",
            "App.Files",
            "App.Rounds",
            "App.Verification",
            "App.Inbox",
            "Worker.Cli",
            "Worker.Configuration",
            "Worker.Logging",
            "Worker.Demo",
            "Worker.Jobs",
            "Worker.Hosting",
            "Worker.Commands",
        ];
        int At(string type) => Array.FindIndex(order, place => Within(type, "CchcWardIndex." + place));
        var arrows = Worker
            .Select(reference => (Reference: reference, From: At(reference.From), To: At(reference.To)))
            .Where(arrow => arrow.From >= 0 && arrow.To >= 0)
            .ToList();

        Assert.Contains(arrows, arrow => arrow.From > arrow.To);
        None(arrows.Where(arrow => arrow.From < arrow.To).Select(arrow => arrow.Reference));
    }

    [Fact]
    public void Only_the_room_of_rules_knows_the_rule_engine_and_its_language()
    {
        var users = Domain
            .Concat(Office)
            .Concat(Worker)
            .Where(reference =>
                Within(reference.To, "RulesEngine") || Within(reference.To, "System.Linq.Dynamic") || Within(reference.To, "FastExpressionCompiler")
            )
            .ToList();

        Assert.NotEmpty(users);
        None(users.Where(reference => !Within(reference.From, "CchcWardIndex.Rules")));
    }

    [Fact]
    public void Only_what_writes_workbooks_knows_EPPlus()
    {
        string[] without = ["Reading", "Incoming", "PastYear", "Comparing", "SampleForm.Filled", "Writing.Documents", "Dossiers"];
        Assert.Contains(Office, reference => Within(reference.To, "OfficeOpenXml"));
        None(Domain.Concat(Pages).Concat(Storage).Concat(Worker).Where(reference => Within(reference.To, "OfficeOpenXml")));
        None(Office.Where(reference => Within(reference.To, "OfficeOpenXml") && without.Any(room => Within(reference.From, "CchcWardIndex.Office." + room))));
    }

    [Fact]
    public void Only_the_reading_of_tables_knows_how_text_is_cut()
    {
        Assert.Contains(Office, reference => Within(reference.To, "CsvHelper"));
        None(
            Domain
                .Concat(Worker)
                .Concat(Office)
                .Where(reference => Within(reference.To, "CsvHelper") && !Within(reference.From, "CchcWardIndex.Office.Reading.Tables"))
        );
    }

    [Fact]
    public void Only_what_writes_papers_knows_the_OpenXml_library()
    {
        string[] papers = ["Writing.Documents", "Dossiers", "Remedies"];
        Assert.Contains(Office, reference => Within(reference.To, "DocumentFormat.OpenXml"));
        None(Domain.Concat(Pages).Concat(Storage).Concat(Worker).Where(reference => Within(reference.To, "DocumentFormat.OpenXml")));
        None(
            Office.Where(reference =>
                Within(reference.To, "DocumentFormat.OpenXml") && !papers.Any(room => Within(reference.From, "CchcWardIndex.Office." + room))
            )
        );
    }

    [Fact]
    public void Only_the_use_cases_send_mail()
    {
        Assert.Contains(App, reference => Within(reference.To, "MailKit"));
        None(Domain.Concat(Office).Concat(Storage).Concat(Program).Where(reference => Within(reference.To, "MailKit") || Within(reference.To, "MimeKit")));
    }

    [Fact]
    public void Only_storage_knows_the_database()
    {
        Assert.Contains(Storage, reference => Within(reference.To, "Microsoft.EntityFrameworkCore"));
        None(
            Domain
                .Concat(Office)
                .Concat(Worker)
                .Where(reference => Within(reference.To, "Microsoft.EntityFrameworkCore") || Within(reference.To, "Microsoft.Data.Sqlite"))
        );
    }

    [Fact]
    public void Only_the_worker_knows_the_scheduler_the_host_and_the_command_line()
    {
        Assert.Contains(Program, reference => Within(reference.To, "Quartz"));
        Assert.Contains(Program, reference => Within(reference.To, "System.CommandLine"));
        None(
            Domain
                .Concat(App)
                .Concat(Office)
                .Concat(Storage)
                .Where(reference =>
                    Within(reference.To, "Quartz") || Within(reference.To, "Microsoft.Extensions.Hosting") || Within(reference.To, "System.CommandLine")
                )
        );
    }

    [Fact]
    public void Only_the_board_knows_the_web_server()
    {
        Assert.Contains(Worker, reference => Within(reference.To, "Microsoft.AspNetCore"));
        None(
            Domain
                .Concat(Office)
                .Concat(Storage)
                .Concat(Pages)
                .Concat(Worker)
                .Where(reference =>
                    Within(reference.To, "Microsoft.AspNetCore")
                    && !Within(reference.To, Components)
                    && reference.From != "CchcWardIndex.Worker.Hosting.BoardServer"
                )
        );
    }

    [Fact]
    public void Only_pages_know_components_and_only_one_class_there_renders_them()
    {
        Assert.Contains(Pages, reference => Within(reference.To, Components));
        None(Domain.Concat(Office).Concat(Storage).Concat(Worker).Where(reference => Within(reference.To, Components)));
        None(
            Pages.Where(reference =>
                (Within(reference.To, Components + ".Web") || Within(reference.To, "Microsoft.Extensions"))
                && reference.From != "CchcWardIndex.Pages.Markup.PageRenderer"
            )
        );
    }

    [Fact]
    public void Pages_are_made_of_the_domain_alone_without_files_clock_or_chance()
    {
        Assert.Contains(Pages, reference => Within(reference.To, "CchcWardIndex.Publication"));
        None(
            Pages.Where(reference =>
                !Within(reference.To, "System")
                && Place(reference.To) < 0
                && !Within(reference.To, "CchcWardIndex.Pages")
                && reference.To.Contains('.', StringComparison.Ordinal)
                && !Within(reference.To, "Microsoft.CodeAnalysis")
                && !Within(reference.To, Components)
                && !Within(reference.To, "Microsoft.Extensions.Logging")
            )
        );
        None(
            Pages.Where(reference =>
                reference.To
                    is "System.IO.File"
                        or "System.IO.Directory"
                        or "System.IO.FileStream"
                        or "System.TimeProvider"
                        or "System.Random"
                        or "System.Double"
            )
        );
    }

    [Fact]
    public void The_domain_touches_no_files() =>
        None(
            Domain.Where(reference =>
                reference.To
                    is "System.IO.File"
                        or "System.IO.Directory"
                        or "System.IO.FileInfo"
                        or "System.IO.DirectoryInfo"
                        or "System.IO.FileStream"
                        or "System.IO.FileSystemInfo"
                        or "System.IO.FileSystemWatcher"
            )
        );

    [Fact]
    public void The_domain_has_no_clock_no_chance_and_no_surroundings() =>
        None(
            Domain.Where(reference =>
                reference.To is "System.TimeProvider" or "System.Diagnostics.Stopwatch" or "System.Random" or "System.TimeZoneInfo"
                // The compiler's own iterators ask for the thread's number; nobody else may ask anything.
                || (reference.To == "System.Environment" && reference.Member != "get_CurrentManagedThreadId")
                || (reference.To is "System.DateTime" or "System.DateTimeOffset" && reference.Member is "get_Now" or "get_UtcNow" or "get_Today")
                || reference is { To: "System.Guid", Member: "NewGuid" }
            )
        );

    [Fact]
    public void Only_one_file_touches_the_culture_of_the_day()
    {
        var users = Domain
            .Where(reference =>
                reference.To == "System.Globalization.CultureInfo"
                && reference.Member is "get_CurrentCulture" or "set_CurrentCulture" or "get_CurrentUICulture" or "set_CurrentUICulture"
            )
            .Select(reference => reference.From)
            .Distinct();

        Assert.Equal(["CchcWardIndex.Rules.Language.InvariantCulture"], users);
    }

    [Fact]
    public void No_binary_floating_point_is_used_anywhere_in_the_domain() =>
        None(Domain.Where(reference => reference.To is "System.Double" or "System.Single" or "System.Half" && Place(reference.From) >= 0));

    // Names every offender, not only the first.
    private static void None(IEnumerable<Reference> references)
    {
        var offenders = string.Join('\n', references);
        Assert.True(offenders.Length == 0, offenders);
    }

    private static int Place(string type) => Array.FindIndex(LeftToRight, place => Within(type, "CchcWardIndex." + place));

    private static bool Within(string type, string space) => type.StartsWith(space + ".", StringComparison.Ordinal);
}
