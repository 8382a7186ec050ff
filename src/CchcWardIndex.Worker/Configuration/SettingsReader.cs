using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Turns the part <c>Cchc</c> of a configuration into settings, or into every fault it has.</summary>
public static class SettingsReader
{
    /// <summary>Reads and checks all settings. What is not there has its default.</summary>
    /// <param name="section">The part <c>Cchc</c>, wherever its values come from.</param>
    /// <param name="dataFolder">What relative paths are relative to.</param>
    /// <returns>The settings, null where there is a fault; and all faults in the order of the settings.</returns>
    public static (Settings? Settings, ImmutableArray<SettingFault> Faults) Read(IConfigurationSection section, string dataFolder)
    {
        var faults = new List<SettingFault>();
        if (section.Value is { } value)
        {
            return (null, [new SettingFault(section.Path, SettingProblems.NotAGroup(value))]);
        }

        var root = new SettingsSection(section, faults);
        var settings = new Settings
        {
            Criteria = FolderCheck.Paths(root, "Criteria", new Settings().Criteria),
            Folders = Folders(root.Group("Folders"), dataFolder),
            Database = DatabaseCheck.Read(root),
            Inbox = Inbox(root.Group("Inbox")),
            Schedule = Schedule(root.Group("Schedule")),
            Roles = Roles(root.Group("Roles")),
            Mail = MailCheck.Read(root.Group("Mail"), dataFolder),
            Board = Board(root.Group("Board")),
            Log = Log(root.Group("Log")),
        };
        root.Done();
        return (faults.Count == 0 ? settings : null, [.. faults]);
    }

    private static FolderSettings Folders(SettingsSection group, string dataFolder)
    {
        var defaults = new FolderSettings();
        var folders = new FolderSettings
        {
            Inbox = FolderCheck.Path(group, "Inbox", defaults.Inbox),
            Archive = FolderCheck.Path(group, "Archive", defaults.Archive),
            Quarantine = FolderCheck.Path(group, "Quarantine", defaults.Quarantine),
            Outbox = FolderCheck.Path(group, "Outbox", defaults.Outbox),
            Published = FolderCheck.Path(group, "Published", defaults.Published),
            Backups = FolderCheck.Path(group, "Backups", defaults.Backups),
            Logs = FolderCheck.Path(group, "Logs", defaults.Logs),
        };
        group.Done();
        FolderCheck.Apart(group, folders.Under(dataFolder), dataFolder);
        return folders;
    }

    private static InboxSettings Inbox(SettingsSection group)
    {
        var defaults = new InboxSettings();
        var inbox = new InboxSettings
        {
            PollSeconds = group.Number("PollSeconds", defaults.PollSeconds, 0.2m, 60m),
            UnfinishedMinutes = group.Number("UnfinishedMinutes", defaults.UnfinishedMinutes, 0m, 1440m),
        };
        group.Done();
        return inbox;
    }

    private static ScheduleSettings Schedule(SettingsSection group)
    {
        var defaults = new ScheduleSettings();
        var schedule = new ScheduleSettings
        {
            TimeZone = ScheduleCheck.TimeZone(group, "TimeZone", defaults.TimeZone),
            Scoring = ScheduleCheck.Cron(group, "Scoring", defaults.Scoring),
            Backup = ScheduleCheck.Cron(group, "Backup", defaults.Backup),
            Reminders = ScheduleCheck.Cron(group, "Reminders", defaults.Reminders),
            ReminderDays = [.. group.Wholes("ReminderDays", defaults.ReminderDays, 0, 365).OrderDescending()],
            BackupsKept = group.Whole("BackupsKept", defaults.BackupsKept, 1, 3650),
        };
        group.Done();
        return schedule;
    }

    private static RoleSettings Roles(SettingsSection group)
    {
        var defaults = new RoleSettings();
        var roles = new RoleSettings
        {
            Late = RoleCheck.Read(group, "Late", defaults.Late),
            Units = RoleCheck.Read(group, "Units", defaults.Units),
            Explanations = RoleCheck.Read(group, "Explanations", defaults.Explanations),
            Close = RoleCheck.Read(group, "Close", defaults.Close),
            Score = RoleCheck.Read(group, "Score", defaults.Score),
            Submit = RoleCheck.Read(group, "Submit", defaults.Submit),
            Approve = RoleCheck.Read(group, "Approve", defaults.Approve),
            Publish = RoleCheck.Read(group, "Publish", defaults.Publish),
            Reopen = RoleCheck.Read(group, "Reopen", defaults.Reopen),
            SeparateAccounts = group.YesNo("SeparateAccounts", defaults.SeparateAccounts),
        };
        group.Done();
        return roles;
    }

    private static BoardSettings Board(SettingsSection group)
    {
        var board = new BoardSettings { Port = group.Whole("Port", new BoardSettings().Port, 0, 65535) };
        group.Done();
        return board;
    }

    private static LogSettings Log(SettingsSection group)
    {
        var defaults = new LogSettings();
        var log = new LogSettings { Level = group.Word("Level", defaults.Level), KeepDays = group.Whole("KeepDays", defaults.KeepDays, 1, 3650) };
        if (log.Level == LogLevel.None)
        {
            group.Fault("Level", LogProblems.Nothing());
        }

        group.Done();
        return log;
    }
}
