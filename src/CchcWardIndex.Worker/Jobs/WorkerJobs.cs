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
internal sealed class MailJob(MailDelivery mail, ILogger<MailJob> log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await Safely.RunAsync("gửi thư điện tử", log, () => mail.SendAsync(cancellationToken)).ConfigureAwait(false);
}

/// <summary>One piece of the calendar; which one, its data says.</summary>
[DisallowConcurrentExecution]
internal sealed class CalendarJob(Calendar calendar, Due due, ILogger<CalendarJob> log) : IJob
{
    /// <summary>Under this the job's data names the work.</summary>
    public const string Work = "work";

    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.MergedJobDataMap.GetString(Work);
        Safely.Run("làm việc theo lịch", log, () => due.Run(calendar.Work.Single(work => work.Name == name)));
        return ValueTask.CompletedTask;
    }
}
