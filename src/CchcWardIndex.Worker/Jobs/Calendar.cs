using System.Globalization;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Storage;
using Quartz;

namespace CchcWardIndex.Worker.Jobs;

/// <summary>The work that has its time: of every round its reminders and its annual scoring, and for all of them the nightly backup.</summary>
internal sealed class Calendar(OpenRounds rounds, ILogger<Calendar> log)
{
    private const string Reminders = "reminders";
    private const string Scoring = "scoring";
    private const string Backup = "backup";

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(rounds.Settings.Schedule.TimeZone);

    /// <summary>What sets each kind of work off, by its name.</summary>
    public static IReadOnlyList<(string Kind, string Cron)> Crons(ScheduleSettings schedule) =>
        [(Reminders, schedule.Reminders), (Scoring, schedule.Scoring), (Backup, schedule.Backup)];

    /// <summary>All the work.</summary>
    public IReadOnlyList<ScheduledWork> Work =>
        [
            .. rounds.All.SelectMany(watch =>
            {
                var calendar = new RoundCalendar(watch, _zone, log);
                return (ScheduledWork[])
                    [
                        new(Reminders, watch.Place, "nhắc việc sắp đến hạn", calendar.LastReminder, calendar.Remind),
                        new(Scoring, watch.Place, "chấm điểm hằng năm", now => Last(rounds.Settings.Schedule.Scoring, now), calendar.ScoreNow),
                    ];
            }),
            new(Backup, rounds.All[0].Place, "sao lưu trạng thái", now => Last(rounds.Settings.Schedule.Backup, now), BackUp) { IsOfAll = true },
        ];

    private DateTimeOffset? Last(string cron, DateTimeOffset now) => Past.Last(new CronExpression(cron, _zone), now);

    /// <summary>The name of a backup made at that time.</summary>
    public static string BackupName(DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"state-{now:yyyyMMdd-HHmmss}.db");

    private string BackUp()
    {
        var name = BackupName(rounds.Now);
        StateBackup.Write(rounds.Store, Path.Combine(rounds.Folder.Folders.Backups, name));
        foreach (
            var old in Directory
                .EnumerateFiles(rounds.Folder.Folders.Backups, "state-2*.db")
                .Order(StringComparer.Ordinal)
                .SkipLast(rounds.Settings.Schedule.BackupsKept)
        )
        {
            File.Delete(old);
        }

        log.BackupMade(name);
        return name;
    }
}
