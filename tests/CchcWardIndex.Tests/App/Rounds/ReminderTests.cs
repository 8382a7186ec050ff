using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Jobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Who has not handed in is reminded of every deadline, also of one that is set anew at the last moment.</summary>
public abstract class ReminderTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task An_extension_shorter_than_a_day_is_reminded_of_at_once_and_once()
    {
        using var round = await ClosedAsync(new DateTimeOffset(2022, 12, 6, 13, 45, 0, Offset));
        round.Desk.Reopen(SmallRound.Clerk, "bão", new DateTimeOffset(2022, 12, 7, 7, 30, 0, Offset));

        round.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("còn 1 ngày", Told(round, Remind(round).Single()));
        round.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(Remind(round));
        Assert.Single(round.Place.Store.Read(context => context.Journal.Where(entry => entry.Action == "remind").ToList()));
    }

    [Fact]
    public async Task An_extension_that_ends_on_the_same_day_says_today()
    {
        using var round = await ClosedAsync(new DateTimeOffset(2022, 12, 6, 13, 45, 0, Offset));
        round.Desk.Reopen(SmallRound.Clerk, "bão", new DateTimeOffset(2022, 12, 6, 17, 0, 0, Offset));

        round.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("hết hạn trong hôm nay", Told(round, Remind(round).Single()));
    }

    [Fact]
    public async Task A_deadline_put_off_again_while_the_round_is_open_is_reminded_of_again()
    {
        using var round = await ClosedAsync(new DateTimeOffset(2022, 12, 6, 13, 45, 0, Offset));
        round.Desk.Reopen(SmallRound.Clerk, "bão", new DateTimeOffset(2022, 12, 6, 17, 0, 0, Offset));
        round.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Single(Remind(round));

        round.Desk.Reopen(SmallRound.Clerk, "còn bão", new DateTimeOffset(2022, 12, 7, 7, 0, 0, Offset));
        round.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Single(Remind(round));
    }

    [Fact]
    public async Task An_extension_with_reminders_still_to_come_waits_for_them()
    {
        using var round = await ClosedAsync(new DateTimeOffset(2022, 12, 6, 13, 45, 0, Offset));
        round.Desk.Reopen(SmallRound.Clerk, "bão", new DateTimeOffset(2022, 12, 16, 17, 0, 0, Offset));

        round.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Empty(Remind(round));
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 9, 8, 1, 0, Offset));
        Assert.Equal("còn 7 ngày", Told(round, Remind(round).Single()));
    }

    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    // The day after the deadline: the round has closed by itself, its own reminders are long served.
    private async Task<SmallRound> ClosedAsync(DateTimeOffset now)
    {
        var round = await BeginAsync();
        round.Clock.SetUtcNow(now);
        round.Look();
        return round;
    }

    private static List<string> Remind(SmallRound round)
    {
        foreach (var told in Directory.GetFiles(round.Place.Folder.Folders.Outbox, "Nhac-nop-phieu*"))
        {
            File.Delete(told);
        }

        var calendar = new Calendar(round.Watched(), NullLogger<Calendar>.Instance);
        new Due(NullLogger<Due>.Instance).Run(calendar.Work.Single(work => work.Kind == "reminders"));
        return [.. Directory.GetFiles(round.Place.Folder.Folders.Outbox, "Nhac-nop-phieu*")];
    }

    private static string Told(SmallRound round, string file)
    {
        var lines = File.ReadAllLines(file);
        Assert.Contains("2 đơn vị chưa nộp phiếu:", lines);
        Assert.StartsWith($"Hạn nộp: {Show.Moment(round.Place.Store.Read(round.Place.RowIn).Deadline)} (", lines[1], StringComparison.Ordinal);
        return lines[1].Split('(')[1].TrimEnd('.', ')');
    }
}

/// <summary>On SQLite.</summary>
public sealed class ReminderOnSqliteTests() : ReminderTests(null);
