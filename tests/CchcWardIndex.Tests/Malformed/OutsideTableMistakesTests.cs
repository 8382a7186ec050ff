namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes in tables from outside, and in facts that are read from them.</summary>
public sealed class OutsideTableMistakesTests
{
    private const string Fact = "$.facts[0]";

    [Theory]
    [InlineData("table-no-columns", "set.json", "$.tables[0].columns", "set.table.no-columns", "766", 1)]
    [InlineData("table-column-twice", "set.json", "$.tables[0].columns[1].name", "set.table.column-twice", "766|diem", 0)]
    [InlineData("table-title-twice", "set.json", "$.tables[0].columns[0].title", "set.table.title-twice", "766|\"mã  đơn vị\"", 0)]
    [InlineData("table-code-twice", "set.json", "$.tables", "set.structure.code-twice", "766", 0)]
    [InlineData("table-bad-code", "set.json", "$.tables", "set.structure.bad-code", "7/66", 0)]
    [InlineData("table-unit-by-unknown", "set.json", "$.tables[0].unitBy", "set.json.unknown-word", "ten|code, name", 0)]
    [InlineData("table-unknown-key", "set.json", "$.tables[0].url", "set.json.unknown-key", "url|unitColumn", 0)]
    [InlineData("table-unused", "set.json", "$.tables[1]", "set.table.unused", "DTI", 0)]
    [InlineData("table-column-unused", "set.json", "$.tables[0]", "set.table.column-unused", "766|khac", 0)]
    [InlineData("table-unknown-table", "2/2.1.json", Fact + ".table", "set.table.unknown", "767", 1)]
    [InlineData("table-unknown-column", "2/2.1.json", Fact + ".column", "set.table.unknown-column", "766|diemSo|diem.", 1)]
    [InlineData("table-without-column", "2/2.1.json", Fact + ".table", "set.fact.table-and-source", "column", 1)]
    [InlineData("table-without-source", "2/2.1.json", Fact + ".table", "set.fact.table-and-source", "source", 1)]
    [InlineData("table-judged", "2/2.1.json", "$.judgement", "set.criterion.table-judged", "judgement", 0)]
    [InlineData("table-unappraised", "2/2.1.json", "$.unappraised", "set.criterion.table-unappraised", "unappraised", 0)]
    [InlineData("table-with-evidence", "2/2.1.json", "$.evidence", "set.criterion.evidence", "bảng số liệu", 0)]
    [InlineData("table-never-missing", "2/2.1.json", "$.whenNotApplicable", "set.table.never-missing", "whenMissing", 0)]
    [InlineData("table-missing-means-nothing", "2/2.1.json", "$", "set.table.missing-means-nothing", "766|2.1", 0)]
    [InlineData("table-only-when", "2/2.1.json", Fact + ".onlyWhen", "set.fact.condition-forbidden", "onlyWhen", 0)]
    [InlineData("table-condition", "2/2.1.json", "$.facts[1].onlyWhen", "set.fact.no-condition", "\"co\"", 0)]
    [InlineData("table-limit", "2/2.1.json", Fact + ".max", "set.fact.limit-of-table", "diem|tong", 0)]
    [InlineData("table-excusable", "2/2.1.json", Fact + ".excusable", "set.fact.not-excusable", "excusable", 0)]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string file, string place, string id, string facts, int others) =>
        Told.Once(mistake, file, place, id, facts, others);
}
