using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Tests.Problems;
using CsCheck;

namespace CchcWardIndex.Tests.Patterns.Declared;

/// <summary>What is declared gives the points that somebody calculates by hand, and what is made of the same words stays the same for ever.</summary>
public sealed class ByHandTests
{
    private static readonly Gen<int[]> Drawn = Gen.Int[0, 1_000_000].Array[6];

    public static TheoryData<int> Indices { get; } = [.. Enumerable.Range(0, ByHand.All.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void It_is_proven_and_gives_the_points_calculated_by_hand_for_any_figures(int index)
    {
        var calculation = ByHand.All[index];
        var book = DeclaredSet.Prove(DeclaredSet.Of(calculation.Fragment));
        var criterion = book.Set.Criteria.Single();
        var decided = new System.Collections.Concurrent.ConcurrentDictionary<string, bool>();

        Drawn.Sample(
            drawn =>
            {
                var values = RandomFacts.Of(criterion, drawn);
                var decision = book.Decide(criterion, values);
                decided[decision.Rule ?? ""] = true;
                Assert.Equal(calculation.Points(new Figures(criterion, values)), decision.Points);
            },
            iter: 1000
        );

        // A lot that never falls on some rule would show nothing of it.
        Assert.Equal(criterion.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal), decided.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_pattern_makes_is_the_approved_and_never_changes()
    {
        var text = new StringBuilder();
        foreach (
            var (name, criterion) in Twins
                .All.Select(twin => ($"{twin}", DeclaredSet.Load(DeclaredSet.Files(twin)).Set!.Criteria.Single(criterion => criterion.File == twin.File)))
                .Concat(ByHand.All.Select(one => (one.Name, DeclaredSet.Load(DeclaredSet.Of(one.Fragment)).Set!.Criteria.Single())))
        )
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{name}: {criterion.Pattern!.Way.Key}, {criterion.Combine}\n");
            if (criterion.Pattern.Way.Measured is { Length: > 0 } measured)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  = {measured}\n");
            }

            foreach (var (rule, made) in criterion.Rules.Zip(criterion.Pattern.Rules))
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {rule.Name}\n    {rule.Expression} → {Given(rule)}   [{made.Place}]\n");
            }
        }

        ApprovedText.Is(RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Approved", "Patterns", "made-rules.txt"), text.ToString());
    }

    private static string Given(Rule rule) => rule.Vetoes ? "veto" : rule.Formula ?? Decimals.Write(rule.Points!.Value);
}
