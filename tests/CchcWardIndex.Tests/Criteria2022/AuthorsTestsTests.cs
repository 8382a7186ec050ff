using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Criteria2022;

/// <summary>The set of 2022 that the program ships: proven, and as its authors say.</summary>
public sealed class AuthorsTestsTests
{
    private static readonly LoadedSet Loaded = CriteriaFolder.Load(RepositoryFolder.Path("criteria", "2022"));

    private static readonly ProvenSet Proven = RuleBook.Prove(Loaded);

    public static TheoryData<string, int> Tests { get; } =
    [.. Loaded.Tests.GroupBy(test => test.Criterion).SelectMany(tests => tests.Select((_, i) => (tests.Key.Text, i)))];

    [Fact]
    public void It_has_no_faults() => Assert.True(Proven.Faults.IsEmpty, string.Join("\n", Proven.Faults));

    [Theory]
    [MemberData(nameof(Tests))]
    public void An_example_of_its_authors_comes_out_as_written(string criterion, int index)
    {
        Assert.NotNull(Proven.Book);
        var test = Loaded.Tests.Where(test => test.Criterion == criterion).ElementAt(index);
        var faults = AuthorsTests.Run(Proven.Book, [test]);

        Assert.True(faults.IsEmpty, string.Join("\n", faults));
    }

    [Fact]
    public void Every_criterion_has_an_example_and_every_rule_is_shown_by_one()
    {
        Assert.NotNull(Proven.Book);
        var shown = Loaded
            .Tests.Where(test => test.Rule is not null)
            .SelectMany(test => test.Rule!.Split(" + ").Append(test.Rule).Select(rule => (test.Criterion, rule)))
            .ToHashSet();
        var silent = Proven
            .Book.Set.Criteria.Where(criterion => Loaded.Tests.All(test => test.Criterion != criterion.Code))
            .Select(criterion => criterion.Code);
        var rules = Proven.Book.Set.Criteria.SelectMany(criterion =>
            criterion.Rules.Where(rule => !shown.Contains((criterion.Code, rule.Name))).Select(rule => $"{criterion.Code} {rule.Name}")
        );

        Assert.Equal([], silent);
        Assert.Equal([], rules);
    }

    [Fact]
    public void Every_criterion_that_has_points_of_our_own_choice_and_no_other_basis_says_so() =>
        Assert.All(
            Loaded.Set!.Criteria.Where(criterion => criterion.LegalBasis.All(basis => basis.Document != "43/KH-UBND")),
            criterion => Assert.False(string.IsNullOrEmpty(criterion.Assumption), criterion.Code.Text)
        );
}
