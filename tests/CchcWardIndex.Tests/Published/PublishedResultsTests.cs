using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Published;

/// <summary>Figures that authorities have published, fed in as data, come out as they were published.</summary>
public class PublishedResultsTests
{
    private const string AsGiven =
        """{ "RuleName": "Như đã công bố", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
        + """ "Context": { "Expression": "diem" } } } }""";

    [Fact]
    public void Binh_Duong_2017_gives_back_its_totals_its_indexes_its_order_and_its_mean()
    {
        var proven = RuleBook.Prove(CriteriaFolder.Load(RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Published", "binhduong-2017")));
        Assert.Empty(proven.Faults);
        var book = proven.Book!;
        var table = PublishedTable.Rows("published-binhduong-2017-huyen.csv");
        var rows = table.Where(row => row["STT"].Length > 0).ToList();

        // Handed in from the last to the first, so that the published order is the program's own doing.
        var places = Ranker.Rank(
            book,
            Scorer
                .Score(
                    book,
                    HandedIn.Of([
                        .. rows.AsEnumerable()
                            .Reverse()
                            .Select(row =>
                                HandedIn.Sheet(
                                    book.Set.Units.Single(unit => unit.Name == row["don_vi"]).Code.Text,
                                    ("1.1", HandedIn.Report(("diem", PublishedTable.Number(row["diem_tham_dinh_max65"])))),
                                    ("2.1", HandedIn.Report(("diem", PublishedTable.Number(row["diem_dtxhh_max35"]))))
                                )
                            ),
                    ])
                )
                .Units
        );

        Assert.Equal(9, places.Length);
        Assert.Equal(
            rows.Select(row => (row["don_vi"], (decimal?)PublishedTable.Number(row["tong_diem_max100"]), row["par_index"], (int?)int.Parse(row["STT"], null))),
            places.Select(place => (place.Score.Unit.Name, place.Score.Points, Show.TwoDecimals(place.Score.Index!.Value) + "%", place.Rank))
        );
        Assert.Equal(
            table.Single(row => row["don_vi"] == "Giá trị trung bình")["par_index"],
            Show.TwoDecimals(places.Average(place => place.Score.Index!.Value)) + "%"
        );
    }

    [Theory]
    [InlineData("dense", "1 2 2 3 4 5 6")]
    [InlineData("competition", "1 2 2 4 5 6 7")]
    public void Da_Nang_2008_gives_back_its_shared_rank_and_the_other_rule_what_it_would_have_been(string rule, string ranks)
    {
        // No points were published with these ranks. They are made up here so that they are equal exactly where the ranks are and fall where the ranks fall.
        var rows = PublishedTable
            .Rows("published-danang-2008-ranks.csv")
            .Select((row, i) => (Code: $"{10 + i}", Name: row["don_vi"], Rank: int.Parse(row["xep_hang"], null)))
            .ToList();
        var book = new SmallSet { TieRule = rule }
            .With("1.1", 100m, Given(100), AsGiven)
            .Units([
                .. rows.Select(row =>
                    $$"""{ "code": "{{row.Code}}", "name": "{{row.Name}}", "kind": "quận","""
                    + $$""" "group": "{{(row.Name.Contains("huyện", StringComparison.Ordinal) ? "xa" : "phuong")}}" }"""
                ),
            ])
            .Book();

        var places = Ranker.Rank(
            book,
            Scorer
                .Score(book, HandedIn.Of([.. rows.Select(row => HandedIn.Sheet(row.Code, ("1.1", HandedIn.Report(("diem", 95m - (2.5m * row.Rank))))))]))
                .Units
        );

        Assert.Equal(rows.Select(row => row.Name), places.Select(place => place.Score.Unit.Name));
        Assert.Equal(ranks, string.Join(' ', places.Select(place => place.Rank)));
        if (rule == "dense")
        {
            Assert.Equal(rows.Select(row => (int?)row.Rank), places.Select(place => place.Rank));
        }
    }

    [Fact]
    public void Phuong_Nam_Son_2021_adds_its_appraised_and_its_survey_part()
    {
        // 43,26 of 60 + 39,95 of 40 = 83,21.
        var book = new SmallSet().With("1.1", 60m, Given(60), AsGiven).With("2.1", 40m, Given(40), AsGiven).Book();

        var unit = Scorer
            .Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("diem", 43.26m))), ("2.1", HandedIn.Report(("diem", 39.95m))))))
            .Unit("00001");

        Assert.Equal((83.21m, 100m, 83.21m), (unit.Points, unit.MaxPoints, unit.Index));
    }

    [Fact]
    public void Vinh_Linh_2021_is_measured_against_the_maximum_that_applied_to_it()
    {
        // 86,39 points, published as index 87,26: a criterion of one point did not apply, 86,39 ÷ 99 × 100 = 87,2626…
        var book = new SmallSet()
            .With("1.1", 99m, Given(99), AsGiven)
            .With("1.2", 1m, Given(1), AsGiven, """ "combine": "first", "whenNotApplicable": "excludeFromMaximum" """)
            .Book();
        var without = HandedIn.Report(("diem", null)) with { NotApplicable = true, Evidence = [] };

        var unit = Scorer.Score(book, HandedIn.Of(HandedIn.Sheet("00001", ("1.1", HandedIn.Report(("diem", 86.39m))), ("1.2", without)))).Unit("00001");

        Assert.Equal((86.39m, 99m, "87,26"), (unit.Points, unit.MaxPoints, Show.TwoDecimals(unit.Index!.Value)));
    }

    [Theory]
    [InlineData("78.385", "78,39")]
    [InlineData("78.3849999", "78,38")]
    [InlineData("1.005", "1,01")]
    [InlineData("2.5", "2,50")]
    [InlineData("-0.125", "-0,13")]
    public void Two_decimals_are_half_away_from_zero(string exact, string shown) =>
        Assert.Equal(shown, Show.TwoDecimals(decimal.Parse(exact, System.Globalization.CultureInfo.InvariantCulture)));

    private static string Given(int most) => $$"""{ "name": "diem", "label": "Điểm như đã công bố", "type": "number", "max": {{most}} }""";
}
