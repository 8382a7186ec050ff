using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>Every pattern that real sets use is data: proven, and right at and around each of its bounds by the calculation written beside it.</summary>
public sealed class PatternTests
{
    private static readonly string[] Wanted =
    [
        "P01",
        "P02",
        "P03",
        "P04",
        "P05",
        "P06",
        "P07",
        "P08",
        "P09",
        "P09b",
        "P10",
        "P11",
        "P12",
        "P13",
        "P14",
        "P15",
        "P16",
        "P17",
        "P18",
        "P19",
        "P20",
        "P21",
        "P21b",
        "P21c",
        "P22",
        "P23",
        "P23b",
        "P27",
    ];

    public static TheoryData<string, string> Cases { get; } =
    [.. PatternSet.Names.SelectMany(name => PatternSet.Of(name).Loaded.Tests.Select(test => (name, test.Name)))];

    [Fact]
    public void There_is_a_set_for_each_pattern() => Assert.Equal(Wanted, PatternSet.Names.Select(PatternSet.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_proven(string pattern)
    {
        var set = PatternSet.Of(pattern);

        Assert.True(set.Faults.IsEmpty, string.Join("\n", set.Faults));
        Assert.True(set.Loaded.Tests.Length >= 2, "A pattern without examples shows nothing.");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_gives_the_points_and_the_rule_of_the_calculation_by_hand(string pattern, string name)
    {
        var set = PatternSet.Of(pattern);
        var test = set.Loaded.Tests.Single(test => test.Name == name);
        var faults = AuthorsTests.Run(set.Book, [test]);

        Assert.True(faults.IsEmpty, string.Join("\n", faults));
        if (!test.NotApplicable)
        {
            var criterion = set.Book.Set.Criterion(test.Criterion)!.Readings.Single(reading => reading.Variant == test.Variant);
            var decision = set.Book.Decide(criterion, [.. criterion.Facts.Select(fact => (FactValue?)test.Facts[fact.Name])]);
            Assert.Equal((test.Points, test.Rule), (decision.Points, decision.Rule));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_expected_value_in_any_example_is_told(string pattern)
    {
        var set = PatternSet.Of(pattern);
        var wrong = set.Loaded.Tests.Select(test => test with { Points = (test.Points ?? 0m) + 0.01m });

        Assert.Equal(set.Loaded.Tests.Length, AuthorsTests.Run(set.Book, wrong).Count(fault => fault.Place.EndsWith(".points", StringComparison.Ordinal)));
    }

    public static TheoryData<string> Names { get; } = [.. PatternSet.Names];
}
