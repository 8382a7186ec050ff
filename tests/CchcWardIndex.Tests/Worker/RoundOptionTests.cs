using System.Text;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Commands;

namespace CchcWardIndex.Tests.Worker;

public class RoundOptionTests
{
    private static readonly RoundHere Reform = Here("CCHC");
    private static readonly RoundHere Technology = Here("CNTT");
    private static readonly RoundHere Broken = new("hong", "hong", null, new BadInputException(WorkProblems.SetFaulty(1)));

    [Fact]
    public void The_only_round_is_meant_whatever_it_is() => Assert.Same(Reform, RoundOption.Choose([Reform], null));

    [Fact]
    public void Of_several_the_only_one_that_is_not_published_is_meant() =>
        Assert.Equal(
            Technology.Identity,
            RoundOption.Choose([Reform with { State = RoundState.Published }, Technology with { State = RoundState.Scored }], null).Identity
        );

    [Fact]
    public void Where_more_than_one_may_be_meant_all_are_named_with_how_they_stand()
    {
        var refused = Refused([Reform with { State = RoundState.Open }, Technology with { State = RoundState.Closed }], null);

        Assert.Equal(OptionProblems.SeveralRounds("cchc-2022 (đang nhận phiếu), cntt-2022 (đã đóng nhận phiếu)", "cchc-2022"), refused);
    }

    [Fact]
    public void A_folder_of_several_rounds_of_which_none_was_begun_needs_a_name() =>
        Assert.Contains("cntt-2022 (chưa bắt đầu)", Refused([Reform, Technology], null).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_typed_is_meant_in_any_case() => Assert.Same(Technology, RoundOption.Choose([Reform, Technology], "CNTT-2022"));

    [Fact]
    public void A_round_that_is_not_there_is_told_with_those_that_are() =>
        Assert.Equal(OptionProblems.NoRound("cntt-2021", "cchc-2022 (chưa bắt đầu), cntt-2022 (chưa bắt đầu)"), Refused([Reform, Technology], "cntt-2021"));

    [Fact]
    public void A_set_with_faults_hinders_no_other_round_and_is_told_where_the_round_may_be_its_own()
    {
        Assert.Same(Reform, RoundOption.Choose([Broken, Reform], "cchc-2022"));
        Assert.Equal("criteria.set.faulty", Refused([Broken, Reform], "cntt-2022").Id.ToString());
    }

    private static ProblemText Refused(ImmutableArray<RoundHere> rounds, string? typed) =>
        Assert.Throws<BadInputException>(() => RoundOption.Choose(rounds, typed)).Text;

    private static RoundHere Here(string index)
    {
        var files = new SmallSet()
            .With(
                "1.1",
                2m,
                """{ "name": "co", "label": "Có?", "type": "yesNo" }""",
                """{ "RuleName": "Có", "Expression": "co", "SuccessEvent": "2" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
            )
            .Files()
            .Select(file => new CriteriaFile(
                file.Path,
                Encoding.UTF8.GetBytes(file.Json.Replace("\"year\": 2022", $"\"index\": \"{index}\", \"year\": 2022", StringComparison.Ordinal))
            ));
        return new RoundHere(index, index, CurrentSet.Load(index, [.. files]), null);
    }
}
