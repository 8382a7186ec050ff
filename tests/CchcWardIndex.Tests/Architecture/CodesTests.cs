using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using Xunit;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>A text becomes a code where somebody says so: the conversion that lets tests write literals is theirs alone.</summary>
public class CodesTests
{
    private static readonly string[] Codes =
    [
        typeof(UnitCode).FullName!,
        typeof(DepartmentCode).FullName!,
        typeof(CriterionCode).FullName!,
        typeof(AreaCode).FullName!,
        typeof(Sender).FullName!,
    ];

    [Fact]
    public void No_text_of_the_house_becomes_a_code_by_itself() =>
        Assert.DoesNotContain(House.All.SelectMany(References.Of), reference => reference.Member == "op_Implicit" && Codes.Contains(reference.To));

    [Fact]
    public void In_json_a_code_is_its_text_there_and_back()
    {
        var kept = new Kept("21583", null, new() { ["21550"] = 1 });

        var json = JsonSerializer.Serialize(kept);

        Assert.Equal("""{"One":"21583","None":null,"Each":{"21550":1}}""", json);
        var back = JsonSerializer.Deserialize<Kept>(json)!;
        Assert.Equal((kept.One, kept.None, 1), (back.One, back.None, back.Each["21550"]));
    }

    [Fact]
    public void A_code_that_nobody_wrote_is_empty_and_equal_to_an_empty_one() =>
        Assert.Equal((new UnitCode(""), new CriterionCode(""), new AreaCode("")), default);

    [Fact]
    public void Criteria_and_areas_are_in_the_order_of_their_numbers()
    {
        Assert.Equal(["1", "1.2", "1.2.9", "1.2.10", "1.10", "2", "10.1"], new CriterionCode[] { "10.1", "1.10", "2", "1.2.10", "1.2", "1", "1.2.9" }.Order());
        Assert.Equal(["2", "10"], new AreaCode[] { "10", "2" }.Order());
    }

    [Theory]
    [InlineData("1.1.3", "1.1", "1")]
    [InlineData("12.10", null, "12")]
    [InlineData("1.1.3.4", "1.1.3", "1")]
    [InlineData("7", null, "7")]
    [InlineData("", null, "")]
    public void The_code_of_a_criterion_names_its_parent_and_its_area(string code, string? parent, string area)
    {
        Assert.Equal(parent, new CriterionCode(code).Parent?.Text);
        Assert.Equal(area, new CriterionCode(code).Area.Text);
    }

    private sealed record Kept(UnitCode One, UnitCode? None, Dictionary<UnitCode, int> Each);
}
