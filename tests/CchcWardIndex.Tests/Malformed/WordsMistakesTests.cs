namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in what a set says for papers: of its index, its units, its authority.</summary>
public sealed class WordsMistakesTests
{
    [Theory]
    [InlineData("index-object-without-subject", "set.json", "$.index", "set.json.key-missing", "subject")]
    [InlineData("index-object-in-lower-case", "set.json", "$.index.code", "set.head.index", "cntt")]
    [InlineData("index-a-list", "set.json", "$.index", "set.json.no-text", "index")]
    [InlineData("unit-kinds-empty", "set.json", "$.unitKinds", "set.structure.nothing", "loại đơn vị")]
    [InlineData("unit-kind-twice", "set.json", "$.unitKinds[2].name", "set.unit-kinds.twice", "Phường")]
    [InlineData("unit-kind-without-head", "set.json", "$.unitKinds[1]", "set.json.key-missing", "head")]
    [InlineData("unit-kind-half-a-body", "set.json", "$.unitKinds[1]", "set.unit-kinds.half-a-body", "xã|shortBody")]
    [InlineData("unit-kind-unknown", "units.json", "$.units[0].kind", "set.unit-kinds.unknown", "phuong|ý muốn nói \"phường\"|phường, xã")]
    [InlineData("units-words-unknown-key", "set.json", "$.units.kinds", "set.json.unknown-key", "together, bodies, shortBodies, heads")]
    [InlineData("authority-head-too-long", "set.json", "$.authority.officeHead", "set.json.text-too-long", "officeHead|120")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string file, string place, string id, string facts) =>
        Told.Once(mistake, file, place, id, facts, 0);
}
