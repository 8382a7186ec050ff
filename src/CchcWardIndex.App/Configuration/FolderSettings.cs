namespace CchcWardIndex.App.Configuration;

/// <summary>
/// The folders the worker uses: relative to the data folder, absolute, or on a server (<c>\\server\share</c>, on Windows). None is another,
/// or inside another.
/// </summary>
public sealed record FolderSettings
{
    /// <summary>Where wards' files are dropped.</summary>
    public string Inbox { get; init; } = "inbox";

    /// <summary>Where files taken are kept.</summary>
    public string Archive { get; init; } = "archive";

    /// <summary>Where files refused are kept.</summary>
    public string Quarantine { get; init; } = "quarantine";

    /// <summary>Where receipts and reminders are put for the wards.</summary>
    public string Outbox { get; init; } = "outbox";

    /// <summary>Where publications are put.</summary>
    public string Published { get; init; } = "published";

    /// <summary>Where copies of the database are kept.</summary>
    public string Backups { get; init; } = "backups";

    /// <summary>Where log files are kept.</summary>
    public string Logs { get; init; } = "logs";

    /// <summary>The same folders as full paths.</summary>
    /// <param name="dataFolder">What relative ones are relative to.</param>
    public FolderSettings Under(string dataFolder)
    {
        var root = Path.GetFullPath(dataFolder);
        return new FolderSettings
        {
            Inbox = Path.GetFullPath(Inbox, root),
            Archive = Path.GetFullPath(Archive, root),
            Quarantine = Path.GetFullPath(Quarantine, root),
            Outbox = Path.GetFullPath(Outbox, root),
            Published = Path.GetFullPath(Published, root),
            Backups = Path.GetFullPath(Backups, root),
            Logs = Path.GetFullPath(Logs, root),
        };
    }
}
