using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli.Sentences;
using Quartz;

namespace CchcWardIndex.Worker.Jobs;

/// <summary>What one round does at its time.</summary>
internal sealed class RoundCalendar(SetWatch watch, TimeZoneInfo zone, ILogger<Calendar> log)
{
    private Workplace Place => watch.Place;

    private CronExpression Cron(string text) => new(text, zone);

    /// <summary>The last reminder that was due: of the days before the limit in force, at the hour of the daily cron, the last that has come.</summary>
    public DateTimeOffset? LastReminder(DateTimeOffset now)
    {
        if (Place.RoundNow().Limited(Place.Current.Set.Timetable, now) is not { Until: { } until, Step: var step })
        {
            return null;
        }

        var cron = Cron(Place.Settings.Schedule.Reminders);
        var dues = Place
            .Settings.Schedule.ReminderDays.Select(days => cron.GetNextValidTimeAfter(StartOfDay(until).AddDays(-days).AddSeconds(-1)))
            .OfType<DateTimeOffset>()
            .ToList();
        var (anew, began) = Place.Store.Read(context => (RoundDesk.DeadlineSetAnew(context, Place.Round), Reminder.Began(context, Place.Round, step)));
        // A deadline set anew so short that no reminder is left to come is itself the reminder's time: wards must hear of it.
        if (step == ProcedureStep.HandingIn && dues.Count > 0 && anew is { } at && !dues.Exists(due => due > at && due < until))
        {
            dues.Add(at);
        }

        // A step that began after a reminder's day has just been told to whom it concerns.
        return dues.Where(due => due <= now && !(due < began)).Select(due => (DateTimeOffset?)due).Max();
    }

    private DateTimeOffset StartOfDay(DateTimeOffset time)
    {
        var local = TimeZoneInfo.ConvertTime(time, zone);
        return new DateTimeOffset(local.Date, local.Offset);
    }

    /// <summary>Writes whom the round waits for.</summary>
    public string Remind()
    {
        if (Reminder.Of(Place) is not { } reminder)
        {
            return "không còn ai phải nhắc";
        }

        reminder.Send(Place);
        log.Reminded(reminder.InWords, reminder.Days);
        return reminder.InWords;
    }

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
            var reason = RefusalProblems.Of(new Refusal.NotNow(RoundStep.Score, state), place.Current.Set).InWords;
            log.JobIdle("chấm điểm hằng năm", reason);
            return reason;
        }

        var (run, _) = rounds.Score(Actors.Program);
        log.StepDone(place.Round, RoundSteps.Verb(RoundStep.Score), Actors.Program.Name);
        return $"lần chấm {run.Number}, {run.Blocking} vấn đề phải xử lý";
    }
}
