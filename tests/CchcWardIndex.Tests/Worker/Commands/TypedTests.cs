using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.Worker.Commands;

/// <summary>What is given after an option and printed for good has nothing in it that nobody sees.</summary>
public sealed class TypedTests
{
    private const string Told = "round.text.hidden";

    public static TheoryData<string> Hidden { get; } =
    ["1234/QĐ\u200E-UBND", "1234/QĐ\u202E-UBND", "1234\u200B/QĐ-UBND", "\uFEFF1234/QĐ-UBND", "1234/QĐ\u2060-UBND", "1234/QĐ\u0007-UBND"];

    [Theory]
    [MemberData(nameof(Hidden))]
    public void A_decision_a_reason_and_a_name_with_something_hidden_in_them_are_refused_and_change_nothing(string text)
    {
        using var round = new SmallRound("").Submitted();
        var results = round.Place.Store.Read(context => context.Dossiers.Single()).Results;

        Assert.Equal(Told, SmallRound.Id(() => round.Approve(results, text)));
        Assert.Equal(Told, SmallRound.Id(() => round.Desk.Reopen(SmallRound.Clerk, text, null)));
        Assert.Equal(Told, SmallRound.Id(() => round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: true, text)));
        Assert.Equal(Told, SmallRound.Id(() => round.Publication.Withdraw(SmallRound.Clerk, text)));
        Assert.Equal(Told, SmallRound.Id(() => Actors.Of(text)));
        Assert.Equal(RoundState.Submitted, round.State);
    }

    [Fact]
    public void Half_a_letter_and_a_tab_are_refused_but_a_tab_in_a_name_is_a_space()
    {
        Assert.All(["1234\uD800", "1234\t/QĐ"], text => Assert.Equal(Told, SmallRound.Id(() => Typed.MustBeAsSeen(text, TypedText.Decision))));
        Assert.Equal(Told, SmallRound.Id(() => Actors.Of("A\uD800")));
        Assert.True(Actors.Of("Trần\tAn").IsNamed("Trần An"));
    }

    [Theory]
    [InlineData(" 1234/QĐ-UBND ")]
    [InlineData("Số 12 (lần 2): \"gấp\" – phường, xã 𠀋")]
    [InlineData("dòng một\ndòng hai")]
    [InlineData("Bi\u0300nh")]
    public void What_is_seen_as_it_is_passes(string text) => Typed.MustBeAsSeen(text, TypedText.Reason);
}
