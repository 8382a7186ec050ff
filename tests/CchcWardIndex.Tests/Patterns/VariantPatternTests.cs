using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>P23: one criterion with other thresholds or another maximum for some units.</summary>
public sealed class VariantPatternTests
{
    [Fact]
    public void P23_a_unit_is_scored_by_the_variant_that_covers_it_and_out_of_its_maximum()
    {
        var units = VariantSeason.Results.Units.Select(unit => unit.Score).OrderBy(score => score.Unit.Code).ToList();

        // The phường: 80 % is below 90 %, 0 of 2; met, 0,5 of 0,5. The xã: 0 of 2; 1 of 1. In the mountains 80 % is above 75 %: 2 of 2; 1 of 1.
        Assert.Equal([(0.5m, 2.5m), (1m, 3m), (3m, 3m)], units.Select(unit => (unit.Points!.Value, unit.MaxPoints)));
        Assert.Equal(["Dưới 90%", "Dưới 90%", "Từ 75% trở lên"], units.Select(unit => unit.Outcomes[0].Rule));
        Assert.Equal(
            [("", "Phường"), ("", ""), ("Xã miền núi", "")],
            units.Select(unit => (unit.Outcomes[0].Criterion.Variant, unit.Outcomes[1].Criterion.Variant))
        );
    }

    [Fact]
    public void P23_the_explanation_tells_the_variant_and_asks_its_rules()
    {
        using var buffer = new MemoryStream();
        ResultsJson.Write(buffer, VariantSeason.Results);
        using var json = JsonDocument.Parse(buffer.ToArray());
        var unit = Explanation.Unit(json.RootElement, "21604")!.Value;

        var told = Explanation.Text(json.RootElement, unit, Explanation.Criterion(unit, "1.1"));

        Assert.Contains("Theo quy định riêng: Xã miền núi", told, StringComparison.Ordinal);
        Assert.Contains("Đúng: Từ 75% trở lên → 2 điểm", told, StringComparison.Ordinal);
        Assert.DoesNotContain("90%", told, StringComparison.Ordinal);
    }

    [Fact]
    public void P23_the_most_there_is_to_reach_is_what_one_unit_can_reach()
    {
        var set = VariantSeason.Set.Book.Set;

        Assert.Equal(3m, set.MostOf(_ => true));
        Assert.Equal([2.5m, 3m, 3m], set.Units.Select(set.TotalPointsOf));
        Assert.Equal(["1.1", "1.1 Xã miền núi", "1.2", "1.2 Phường"], set.Criteria.SelectMany(criterion => criterion.Readings).Select(one => one.WorkflowName));
    }

    [Fact]
    public void P23_a_moved_deadline_and_the_mark_of_the_file_are_the_same_for_every_variant()
    {
        var criterion = VariantSeason.Set.Book.Set.Criterion("1.1")!;

        Assert.Equal(criterion.Mark, criterion.Variants.Single().As.Mark);
        Assert.Equal(criterion.Facts, criterion.Variants.Single().As.Facts);
    }
}
