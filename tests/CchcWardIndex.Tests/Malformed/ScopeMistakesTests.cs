namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in whom criteria apply to.</summary>
public sealed class ScopeMistakesTests
{
    [Theory]
    [InlineData("scope-says-nothing", "2/2.1.json", "$.appliesTo", "set.scope.says-nothing", "kinds|appliesTo", 0)]
    [InlineData("scope-unknown-kind", "2/2.1.json", "$.appliesTo.kinds[1]", "set.scope.unknown", "\"xa\"|\"xã\"", 0)]
    [InlineData("scope-unknown-group", "2/2.1.json", "$.appliesTo.groups[0]", "set.scope.unknown", "Khối \"khoi-xa\"", 0)]
    [InlineData("scope-unknown-unit", "2/2.1.json", "$.appliesTo.except.units[0]", "set.scope.unknown", "\"21999\"", 0)]
    [InlineData("scope-unknown-attribute", "2/2.1.json", "$.appliesTo.attributes[0]", "set.scope.unknown", "\"miền núi\"", 0)]
    [InlineData("scope-unknown-key", "2/2.1.json", "$.appliesTo.kind", "set.json.unknown-key", "kinds", 1)]
    [InlineData("scope-nobody", "2/2.1.json", "$.appliesTo", "set.scope.nobody", "", 0)]
    [InlineData("scope-attribute-undeclared", "units.json", "$.units", "set.scope.unknown-attribute", "21601|miền nuí|\"miền núi\"", 1)]
    [InlineData("scope-attribute-unused", "set.json", "$.attributes[0]", "set.scope.attribute-unused", "miền núi", 0)]
    [InlineData("scope-total-differs", "set.json", "$.totalPoints", "set.scope.total", "2 đơn vị|Phường Nhơn Bình, Phường Ghềnh Ráng|4|5", 0)]
    [InlineData("scope-sum-above", "set.json", "$.areas", "set.scope.sum-above", "lĩnh vực 2|1 đơn vị|Xã Nhơn Lý|cộng lại được 2", 1)]
    [InlineData("scope-sum-unreached", "set.json", "$.areas", "set.scope.sum-unreached", "lĩnh vực 2|là 2|quá 1", 0)]
    [InlineData("scope-total-not-smaller", "set.json", "$.smallerTotals[0].totalPoints", "set.scope.total-not-smaller", "5", 0)]
    [InlineData("scope-nothing-applies", "units.json", "$.units", "set.scope.nothing-applies", "Xã Nhơn Lý", 0)]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string file, string place, string id, string facts, int others) =>
        Told.Once(mistake, file, place, id, facts, others);
}
