namespace CchcWardIndex.App.Configuration;

/// <summary>
/// The part <c>Cchc</c> of <c>appsettings.json</c>, read and checked; environment variables <c>Cchc__…</c> go before it. The defaults here
/// are the program's own.
/// </summary>
public sealed record Settings
{
    /// <summary>The name of the part.</summary>
    public const string Section = "Cchc";

    /// <summary>
    /// The folders of the criteria sets, a round each; looked for in the data folder and then beside the program. The first is meant where a
    /// command that needs no round names none.
    /// </summary>
    public ImmutableArray<string> Criteria { get; init; } = ["criteria/2022"];

    /// <summary>Where files are taken from and put.</summary>
    public FolderSettings Folders { get; init; } = new();

    /// <summary>
    /// Empty for the SQLite file <c>state.db</c> in the data folder; otherwise a PostgreSQL connection string. It may hold a password:
    /// never shown.
    /// </summary>
    public string Database { get; init; } = "";

    /// <summary>How the inbox is watched.</summary>
    public InboxSettings Inbox { get; init; } = new();

    /// <summary>What happens when.</summary>
    public ScheduleSettings Schedule { get; init; } = new();

    /// <summary>Who may do what.</summary>
    public RoleSettings Roles { get; init; } = new();

    /// <summary>How e-mail is sent.</summary>
    public MailSettings Mail { get; init; } = new();

    /// <summary>The live board.</summary>
    public BoardSettings Board { get; init; } = new();

    /// <summary>What is logged, and for how long it is kept.</summary>
    public LogSettings Log { get; init; } = new();

    /// <summary>The name of the part and nothing else: passwords must not reach a log by way of a record's text.</summary>
    public override string ToString() => Section;
}
