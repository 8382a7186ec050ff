using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Configuration;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>The steps of a round: in their order, by whom the settings allow, on what is true at that moment.</summary>
public abstract class RoundDeskTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task A_step_out_of_order_changes_nothing_and_says_what_must_come_first()
    {
        using var round = await BeginAsync();
        var before = Entries(round);

        Assert.Equal("round.step.not-now", SmallRound.Id(() => round.Desk.Score(SmallRound.Clerk)));
        Assert.Equal("round.step.not-now", SmallRound.Id(() => round.Publication.Submit(SmallRound.Clerk)));
        Assert.Equal("round.step.not-now", SmallRound.Id(() => round.Approve("x")));
        Assert.Equal("round.step.not-now", SmallRound.Id(() => round.Publication.Publish(SmallRound.Chief)));
        Assert.Equal("round.step.not-now", SmallRound.Id(() => round.Desk.Reopen(SmallRound.Clerk, "vì", null)));

        Assert.Equal(RoundState.Open, round.State);
        Assert.Equal(before, Entries(round));
    }

    [Fact]
    public async Task Every_step_in_its_order_is_in_the_journal_with_who_did_it()
    {
        using var round = (await BeginAsync()).Published();

        Assert.Equal(RoundState.Published, round.State);
        var entries = round.Place.Store.Read(context => context.Journal.OrderBy(row => row.Number).ToList());
        Assert.Equal(["open", "received", "received", "received", "close", "score", "submit", "approve", "publish"], entries.Select(row => row.Action));
        Assert.Equal(["Người lập", "Người lập", "Người lập", "Người duyệt", "Người duyệt"], entries.Skip(4).Select(row => row.By));
        Assert.Equal(["máy-1", "máy-1", "máy-1", "máy-2", "máy-2"], entries.Skip(4).Select(row => row.Account));
        Assert.Null(Journal.FirstBroken(entries.Select(row => row.Entry())));
        Assert.Equal(new Refusal.NotNow(RoundStep.Publish, RoundState.Published), SmallRound.Reason(() => round.Publication.Publish(SmallRound.Chief)));
    }

    [Fact]
    public async Task Only_whom_the_settings_name_may_take_a_step_by_name_or_by_account_or_anyone()
    {
        using var round = await BeginAsync();
        round.Set(settings => settings with { Roles = new RoleSettings { Close = ["Trần Văn Bình", "os:PC-01\\thu"] } });

        Assert.Equal(
            DeskProblems.NotAllowed("Người lập", "máy-1", "đóng nhận phiếu", "Close"),
            Assert.Throws<BadInputException>(() => round.Desk.Close(SmallRound.Clerk)).Text
        );
        // An account's name given after --by is no account.
        Assert.Equal("round.actor.not-allowed", SmallRound.Id(() => round.Desk.Close(new Actor("os:PC-01\\thu", "x"))));
        Assert.Equal("round.actor.no-name", SmallRound.Id(() => round.Desk.Close(Actors.Of("  "))));

        round.Desk.Close(new Actor("ai đó", "pc-01\\THU"));
        round.Desk.Reopen(SmallRound.Clerk, "thử", null);
        round.Desk.Close(new Actor("TRẦN   Văn\tBi\u0300nh", "x"));
        round.Set(settings => settings with { Roles = new RoleSettings { Reopen = ["*"] } });
        round.Desk.Reopen(SmallRound.Clerk, "thử", null);
    }

    [Fact]
    public async Task Every_step_asks_its_own_role()
    {
        using var round = await BeginAsync();
        ImmutableArray<string> nobody = ["Không ai"];
        (string Role, RoleSettings Roles, Action Step)[] steps =
        [
            ("Late", new RoleSettings { Late = nobody }, () => round.Desk.DecideLate(SmallRound.Clerk, "00001", null, accept: true, "vì")),
            ("Close", new RoleSettings { Close = nobody }, () => round.Desk.Close(SmallRound.Clerk)),
            ("Score", new RoleSettings { Score = nobody }, () => round.Desk.Score(SmallRound.Clerk)),
            ("Submit", new RoleSettings { Submit = nobody }, () => round.Publication.Submit(SmallRound.Clerk)),
            ("Approve", new RoleSettings { Approve = nobody }, () => round.Approve("x")),
            ("Publish", new RoleSettings { Publish = nobody }, () => round.Publication.Publish(SmallRound.Clerk)),
            ("Reopen", new RoleSettings { Reopen = nobody }, () => round.Desk.Reopen(SmallRound.Clerk, "vì", null)),
        ];
        foreach (var (role, roles, step) in steps)
        {
            round.Set(settings => settings with { Roles = roles });
            Assert.EndsWith($"Cchc:Roles:{role}.", Assert.Throws<BadInputException>(step).Text.Remedy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_deadline_closes_the_round_once_and_by_the_program()
    {
        using var round = await BeginAsync();
        Assert.False(round.Desk.CloseWhenDue());
        round.Clock.SetUtcNow(new DateTimeOffset(2022, 12, 5, 17, 0, 0, TimeSpan.FromHours(7)));
        Assert.False(round.Desk.CloseWhenDue());
        round.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True(round.Desk.CloseWhenDue());
        Assert.False(round.Desk.CloseWhenDue());

        Assert.Equal(["open", "close"], Entries(round));
        round.Desk.Reopen(SmallRound.Clerk, "thêm thời gian", null);
        Assert.False(round.Desk.CloseWhenDue());
        Assert.Equal(RoundState.Open, round.State);
    }

    [Fact]
    public async Task The_deadline_of_an_open_round_moves_and_the_journal_has_both()
    {
        using var round = await BeginAsync();
        var until = new DateTimeOffset(2022, 12, 8, 17, 0, 0, TimeSpan.FromHours(7));

        Assert.True(round.Desk.Reopen(SmallRound.Clerk, "mưa lũ", until).WasOpen);

        Assert.Equal(["open", "deadline"], Entries(round));
        Assert.Equal(
            "Đổi hạn nộp phiếu từ 17:00 ngày 05/12/2022 sang 17:00 ngày 08/12/2022: mưa lũ",
            round.Place.Store.Read(context => context.Journal.Single(row => row.Action == "deadline")).Detail
        );
        Assert.Equal(
            (RoundState.Open, until, ""),
            (round.State, round.Place.Store.Read(round.Place.RowIn).Deadline, round.Place.Store.Read(round.Place.RowIn).ReopenReason)
        );
        round.Clock.SetUtcNow(until);
        Assert.False(round.Desk.CloseWhenDue());
        round.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(round.Desk.CloseWhenDue());
    }

    [Fact]
    public async Task A_reason_must_be_given_where_one_is_asked()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);

        Assert.Equal("round.reason.missing", SmallRound.Id(() => round.Desk.Reopen(SmallRound.Clerk, " \t", null)));
        Assert.Equal("round.reason.missing", SmallRound.Id(() => round.Desk.DecideLate(SmallRound.Clerk, "00001", null, accept: true, "")));
    }

    [Fact]
    public async Task What_blocks_a_publication_stops_the_submission()
    {
        using var round = await BeginAsync();
        round.Drop("00001", 5, plan: true);
        round.Desk.Close(SmallRound.Clerk);
        var (run, _) = round.Desk.Score(SmallRound.Clerk);

        // Xã Hai has handed in nothing, and there is no survey.
        Assert.Equal(2, run.Blocking);
        var blocked = Assert.IsType<Refusal.Blocked>(SmallRound.Reason(() => round.Publication.Submit(SmallRound.Clerk)));
        Assert.Equal((1, 2), (blocked.Run.Number, blocked.Run.Blocking));
        Assert.Equal(RoundState.Scored, round.State);
    }

    private static List<string> Entries(SmallRound round) =>
        round.Place.Store.Read(context => context.Journal.OrderBy(row => row.Number).Select(row => row.Action).ToList());
}

/// <summary>On SQLite.</summary>
public sealed class RoundDeskOnSqliteTests() : RoundDeskTests(null);
