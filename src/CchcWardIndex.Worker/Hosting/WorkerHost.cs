using CchcWardIndex.App.Inbox;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Jobs;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CchcWardIndex.Worker.Hosting;

/// <summary>The worker, put together on one screen: what runs, when, and in what kind of process.</summary>
internal static class WorkerHost
{
    // The inbox, the mail, the calendar, and one to spare.
    private const int Threads = 4;
    private static readonly TimeSpan MailPoll = TimeSpan.FromSeconds(5);

    // Work that could not be done when it was due is tried again; done, it costs one look into the state.
    private static readonly TimeSpan CalendarPoll = TimeSpan.FromMinutes(5);

    /// <summary>Puts the worker together on a data folder that is open already, for all the rounds in it.</summary>
    public static IHost Build(ImmutableArray<Workplace> places)
    {
        // Folder, settings and clock are the same for all of them.
        var place = places[0];
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        Logs.Add(builder.Logging, place.Settings, place.Folder.Root);
        builder
            .Services.AddWindowsService(service => service.ServiceName = "cchc")
            .AddSystemd()
            .AddSingleton(place)
            .AddSingleton(place.Clock)
            .AddSingleton(services => new Troubles(services.GetRequiredService<ILogger<Troubles>>(), CommandRemedies.In))
            .AddSingleton(services => OpenRounds.Of(places, services.GetRequiredService<Troubles>(), services.GetRequiredService<ILogger<SetWatch>>()))
            .AddSingleton<LookWatch>()
            .AddSingleton<InboxDesk>()
            .AddSingleton<Calendar>()
            .AddSingleton<Due>()
            .AddHostedService<Announcer>()
            .AddHostedService<InboxHint>()
            .AddHostedService<ClockWatch>()
            .AddHostedService<InboxWatch>()
            .AddHostedService<BoardServer>();
        builder.Services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(place.Clock).UseInMemoryStore().UseDefaultThreadPool(Threads);
            quartz.ScheduleJob<InboxJob>(
                trigger => Poll(trigger, TimeSpan.FromSeconds((double)place.Settings.Inbox.PollSeconds)),
                job => job.WithIdentity(InboxJob.Key)
            );
            quartz.ScheduleJob<MailJob>(trigger => Poll(trigger, MailPoll));
            foreach (var (name, cron) in Calendar.Crons(place.Settings.Schedule))
            {
                quartz.AddJob<CalendarJob>(job => job.WithIdentity(name).UsingJobData(CalendarJob.Work, name));
                quartz.AddTrigger<CalendarJob>(trigger =>
                    trigger
                        .ForJob(name)
                        .WithIdentity($"{name}-by-the-clock")
                        .WithCronSchedule(cron, schedule => schedule.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(place.Settings.Schedule.TimeZone)))
                );
                // What came due while the machine was off, and what could not be done.
                quartz.AddTrigger<CalendarJob>(trigger => Poll(trigger.ForJob(name), CalendarPoll));
            }
        });
        builder.Services.AddQuartzHostedService(service => service.WaitForJobsToComplete = true);
        return builder.Build();
    }

    private static void Poll<T>(ITriggerConfigurator<T> trigger, TimeSpan interval)
        where T : IJob =>
        trigger
            .StartNow()
            .WithSimpleSchedule(poll =>
                poll.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)
            );
}
