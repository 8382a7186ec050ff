using CchcWardIndex.App.Inbox;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Worker.Logging;
using Quartz;

namespace CchcWardIndex.Worker.Jobs;

/// <summary>A look at the inbox.</summary>
[DisallowConcurrentExecution]
internal sealed class InboxJob(InboxDesk inbox, ILogger<InboxJob> log) : IJob
{
    /// <summary>Names the job.</summary>
    public static readonly JobKey Key = new("inbox");

    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        Safely.Run("xem hộp nhận phiếu", log, inbox.Look);
        return ValueTask.CompletedTask;
    }
}

/// <summary>The e-mails that are owed; a slow mail server keeps nobody else waiting.</summary>
[DisallowConcurrentExecution]
internal sealed class MailJob(OpenRounds rounds, ILogger<MailDelivery> deliveries, ILogger<MailJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var place in rounds.Places)
        {
            await Safely.RunAsync("gửi thư điện tử", log, () => new MailDelivery(place, deliveries).SendAsync(cancellationToken)).ConfigureAwait(false);
        }
    }
}

/// <summary>One kind of work of the calendar, for every round it is done for; which one, the job's data says.</summary>
[DisallowConcurrentExecution]
internal sealed class CalendarJob(Calendar calendar, Due due, ILogger<CalendarJob> log) : IJob
{
    /// <summary>Under this the job's data names the work.</summary>
    public const string Work = "work";

    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.MergedJobDataMap.GetString(Work);
        foreach (var work in calendar.Work.Where(work => work.Kind == name))
        {
            Safely.Run("làm việc theo lịch", log, () => due.Run(work));
        }

        return ValueTask.CompletedTask;
    }
}
