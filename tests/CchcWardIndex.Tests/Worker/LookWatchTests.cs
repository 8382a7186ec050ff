using CchcWardIndex.App.Inbox;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CchcWardIndex.Tests.Worker;

/// <summary>A look at the inbox that does not end: told, with since when, by somebody who does not wait for it.</summary>
public class LookWatchTests
{
    [Fact]
    public void A_look_that_no_longer_goes_on_is_told_and_shown_until_it_ends()
    {
        using var town = new Town();
        var clock = new FakeTimeProvider(new DateTimeOffset(2098, 1, 1, 8, 0, 0, TimeSpan.FromHours(7)));
        var place = OpenedFolder.Begin(town.Data, town.Settings, clock, OpenedFolder.Only);
        var troubles = new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In);
        var watch = new LookWatch(place, troubles, NullLogger<LookWatch>.Instance);

        watch.Beat();
        clock.Advance(TimeSpan.FromMinutes(2));
        watch.Beat();
        clock.Advance(TimeSpan.FromMinutes(2));
        watch.Check();
        Assert.Empty(troubles.Open);

        clock.Advance(TimeSpan.FromMinutes(2));
        watch.Check();
        watch.Check();
        var told = Assert.Single(troubles.Open);
        Assert.StartsWith("Lần xem hộp nhận phiếu bắt đầu lúc 08:00 ngày 01/01/2098 đến nay chưa xong", told, StringComparison.Ordinal);
        var status = Cchc.RunIn(("Cchc__Criteria", town.Criteria), "status", "--data", town.Data);
        Assert.Contains(told, status.Out, StringComparison.Ordinal);
        Assert.Contains(told, StatusWords.Notes(RoundStatus.Of(place)));

        watch.End();
        Assert.Empty(troubles.Open);
        clock.Advance(TimeSpan.FromHours(1));
        watch.Check();
        Assert.Empty(troubles.Open);
        // The look that ended writes down what it saw.
        new UntakenFiles(place, troubles, NullLogger.Instance).End();
        Assert.DoesNotContain(told, StatusWords.Notes(RoundStatus.Of(place)));
        place.Store.Database.Release();
    }
}
