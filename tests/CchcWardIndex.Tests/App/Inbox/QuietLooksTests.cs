using CchcWardIndex.App.Files;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;

namespace CchcWardIndex.Tests.App.Inbox;

/// <summary>An inbox in which nothing lies is still looked into every second; everything else then waits a few seconds, and no longer.</summary>
public class QuietLooksTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void What_somebody_else_left_owed_goes_out_within_five_seconds_though_no_file_comes()
    {
        using var round = new SmallRound("", appraised: true).Filled();
        var inbox = round.Inbox();
        inbox.Look();
        round.Desk.Close(SmallRound.Clerk);
        var forms = Path.Combine(round.Place.Folder.Folders.Outbox, SubmissionNames.AppraisalForms(round.Place.Current.Set.Identity, AppraisalStage.First));

        round.Clock.Advance(Second);
        inbox.Look();
        Assert.False(Directory.Exists(forms));

        round.Clock.Advance(4 * Second);
        inbox.Look();
        Assert.True(Directory.Exists(forms));
    }

    [Fact]
    public void A_file_is_taken_as_soon_as_it_holds_still_however_quiet_it_was_before()
    {
        using var round = new SmallRound("");
        var inbox = round.Inbox();
        inbox.Look();
        round.Clock.Advance(Second);
        inbox.Look();

        File.WriteAllText(Path.Combine(round.Place.Folder.Folders.Inbox, "phieu.xlsx"), "không phải Excel");
        round.Clock.Advance(Second);
        inbox.Look();
        round.Clock.Advance(2 * Second);
        inbox.Look();

        Assert.Equal(FileStanding.Refused, round.Place.Store.Read(context => context.Submissions.Single().Standing));
    }

    [Fact]
    public void A_round_whose_hour_comes_is_closed_within_five_seconds_though_no_file_comes()
    {
        using var round = new SmallRound("");
        var inbox = round.Inbox();
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 5, 9, 59, 59, TimeSpan.Zero));
        inbox.Look();
        Assert.Equal(RoundState.Open, round.State);

        round.Clock.Advance(5 * Second);
        inbox.Look();

        Assert.Equal(RoundState.Closed, round.State);
    }
}
