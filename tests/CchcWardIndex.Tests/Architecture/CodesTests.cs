using System.Text.Json;
using CchcWardIndex.Criteria;
using Xunit;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>A text becomes a code where somebody says so: the conversion that lets tests write literals is theirs alone.</summary>
public class CodesTests
{
    private static readonly string[] Codes = [typeof(UnitCode).FullName!, typeof(DepartmentCode).FullName!];

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
    public void A_code_that_nobody_wrote_is_empty_and_equal_to_an_empty_one() => Assert.Equal(new UnitCode(""), default);

    private sealed record Kept(UnitCode One, UnitCode? None, Dictionary<UnitCode, int> Each);
}
