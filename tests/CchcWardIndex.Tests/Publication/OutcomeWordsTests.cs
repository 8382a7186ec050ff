using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using Xunit;

namespace CchcWardIndex.Tests.Publication;

public class OutcomeWordsTests
{
    private const string YesNo = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Rules =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";

    private static readonly RuleBook Book = new SmallSet()
        .With("1.1", 2m, YesNo, Rules)
        .With("1.2", 2m, YesNo.Replace("\"yesNo\"", "\"yesNo\", \"source\": \"department\"", StringComparison.Ordinal), Rules)
        .WithSurvey("2.1", 3m, "CH01")
        .Book();

    [Fact]
    public void A_criterion_without_points_says_whose_turn_it_is()
    {
        var round = Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("dat", null))))));

        Assert.Equal("Chờ bổ sung", OutcomeWords.Of(round.Outcome("00001", "1.1")));
        Assert.Equal("Chờ thẩm định", OutcomeWords.Of(round.Outcome("00001", "1.2")));
        Assert.Equal("Chờ kết quả khảo sát", OutcomeWords.Of(round.Outcome("00001", "2.1")));
    }

    [Fact]
    public void Whatever_has_points_is_called_by_what_became_of_it()
    {
        var round = Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("dat", true))))));

        Assert.Equal("Có điểm", OutcomeWords.Of(round.Outcome("00001", "1.1")));
    }

    [Fact]
    public void The_best_of_all_units_is_waited_for_by_who_has_said_all_it_must()
    {
        var relative = Book.Set.Criteria[0].Facts[0] with { Of = "1m" };
        var outcome = new Outcome(Book.Set.Criteria[0], OutcomeKind.Awaiting, null) { Facts = [new UsedFact(relative, null, null)] };

        Assert.Equal("Chờ số liệu của đơn vị khác", OutcomeWords.Of(outcome));
        Assert.Equal("Chờ bổ sung", OutcomeWords.Of(outcome with { Facts = [.. outcome.Facts, new UsedFact(Book.Set.Criteria[0].Facts[0], null, null)] }));
    }
}
