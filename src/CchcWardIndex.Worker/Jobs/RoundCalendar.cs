using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Scoring;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using Quartz;

namespace CchcWardIndex.Worker.Jobs;

/// <summary>What one round does at its time.</summary>
internal sealed class RoundCalendar(SetWatch watch, TimeZoneInfo zone, ILogger<Calendar> log)
{
    private Workplace Place => watch.Place;

    private CronExpression Cron(string text) => new(text, zone);

    /// <summary>The last reminder that was due: of the days before the deadline, at the hour of the daily cron, the last that has come.</summary>
    public DateTimeOffset? LastReminder(DateTimeOffset now)
    {
        var row = Place.Store.Read(Place.RowIn);
        if (row.State != RoundState.Open || now >= row.Deadline)
        {
            return null;
        }

        var cron = Cron(Place.Settings.Schedule.Reminders);
        var dues = Place
            .Settings.Schedule.ReminderDays.Select(days => cron.GetNextValidTimeAfter(StartOfDay(row.Deadline).AddDays(-days).AddSeconds(-1)))
            .OfType<DateTimeOffset>()
            .ToList();
        // A deadline set anew so short that no reminder is left to come is itself the reminder's time: wards must hear of it.
        if (
            dues.Count > 0
            && Place.Store.Read(context => RoundDesk.DeadlineSetAnew(context, row.Id)) is { } at
            && !dues.Exists(due => due > at && due < row.Deadline)
        )
        {
            dues.Add(at);
        }

        return dues.Where(due => due <= now).Select(due => (DateTimeOffset?)due).Max();
    }

    private DateTimeOffset StartOfDay(DateTimeOffset time)
    {
        var local = TimeZoneInfo.ConvertTime(time, zone);
        return new DateTimeOffset(local.Date, local.Offset);
    }

    /// <summary>Writes who has not handed in yet.</summary>
    public string Remind()
    {
        var set = Place.Current.Set;
        var (row, here, decisions) = Place.Store.Read(context =>
            (
                Place.RowIn(context),
                CurrentFiles.In(context, Place.Round).Select(file => file.Sender).ToHashSet(),
                RoundStore.UnitDecisionsOf(context, Place.Round)
            )
        );
        var missing = set
            .Units.Where(unit =>
                Treatment.Of(unit, set, decisions.FirstOrDefault(decision => decision.Unit == unit.Code)).IsScored && !here.Contains(unit.Code)
            )
            .ToList();
        var days = (StartOfDay(row.Deadline) - StartOfDay(Place.Now)).Days;
        var survey = set.SurveyQuestions.IsEmpty || here.Any(Senders.IsSurvey);
        var text = ReminderText(set, row.Deadline, days == 0 ? "hết hạn trong hôm nay" : $"còn {days} ngày", missing, survey);
        AtomicFiles.Write(
            Place.Folder.Folders.Outbox,
            (SubmissionNames.Reminder(set.Identity, days), stream => stream.Write([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]))
        );
        Place.Store.Write(context => Place.Note(context, Actors.Program, "remind", $"Nhắc nộp phiếu khi còn {days} ngày: {missing.Count} đơn vị chưa nộp."));
        log.UnitsReminded(missing.Count, days);
        return $"{missing.Count} đơn vị chưa nộp";
    }

    private static string ReminderText(CriteriaSet set, DateTimeOffset deadline, string left, List<Unit> missing, bool survey) =>
        string.Join(
            "\r\n",
            [
                $"NHẮC NỘP PHIẾU TỰ CHẤM – {set.Title}",
                $"Hạn nộp: {Say.Time(deadline)} ({left}).",
                "",
                missing.Count == 0 ? "Tất cả các đơn vị đã nộp phiếu." : $"{missing.Count} đơn vị chưa nộp phiếu:",
                .. missing.Select((unit, index) => $"{index + 1}. {unit.Name} (mã {unit.Code})"),
                .. survey ? (string[])[] : ["", "Chưa có phiếu tổng hợp khảo sát."],
                "",
            ]
        );

    /// <summary>Scores the round where it can be scored.</summary>
    public string ScoreNow()
    {
        // Off over deadline and annual run, the worker may come to this before it looks into the inbox.
        var place = watch.LookNow();
        var rounds = new RoundDesk(place);
        if (rounds.CloseWhenDue())
        {
            log.StepDone(place.Round, RoundSteps.Verb(RoundStep.Close), Actors.Program.Name);
        }

        var state = place.Store.Read(place.RowIn).State;
        if (state is not (RoundState.Closed or RoundState.Scored))
        {
            var reason = RefusalWords.Of(new Refusal.NotNow(RoundStep.Score, state), place.Current.Set);
            log.JobIdle("chấm điểm hằng năm", reason);
            return reason;
        }

        var (run, _) = rounds.Score(Actors.Program);
        log.StepDone(place.Round, RoundSteps.Verb(RoundStep.Score), Actors.Program.Name);
        return $"lần chấm {run.Number}, {run.Blocking} vấn đề phải xử lý";
    }
}
