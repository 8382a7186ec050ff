using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes of files and of JSON itself.</summary>
public sealed class FileMistakesTests
{
    [Theory]
    [InlineData("json-syntax", "1/1.1.1.json", "dòng 5, byte 3", "set.file.no-json", "")]
    [InlineData("json-comment", "1/1.1.1.json", "dòng 4, byte 19", "set.file.no-json", "")]
    [InlineData("json-too-deep", "1/1.1.1.json", "dòng 1, byte 33", "set.file.too-deep", "32")]
    [InlineData("not-utf8", "1/1.1.1.json", "$", "set.file.not-utf8", "")]
    [InlineData("utf16", "1/1.1.1.json", "$", "set.file.not-utf8", "")]
    [InlineData("half-surrogate", "1/1.1.1.json", "$.name", "set.file.broken-letter", "")]
    [InlineData("control-character", "1/1.1.1.json", "$.name", "set.file.broken-letter", "")]
    [InlineData("array-for-object", "1/1.1.1.json", "$", "set.file.no-object", "")]
    [InlineData("text-for-object", "1/1.1.1.json", "$.legalBasis[0]", "set.json.no-object", "")]
    [InlineData("missing-set", "set.json", "$", "set.file.missing", "set.json")]
    [InlineData("missing-units", "units.json", "$", "set.file.missing", "units.json")]
    [InlineData("missing-grading", "grading.json", "$", "set.file.missing", "grading.json")]
    [InlineData("unknown-key", "1/1.1.1.json", "$.ghiChu", "set.json.unknown-key", "ghiChu|các khóa được dùng: code, name, maxPoints")]
    [InlineData("unknown-key-in-fact", "1/1.1.1.json", "$.facts[0].mim", "set.json.unknown-key", "mim|các khóa được dùng: name")]
    [InlineData("schema-key-inside", "1/1.1.1.json", "$.legalBasis[0].$schema", "set.json.unknown-key", "$schema")]
    [InlineData("duplicate-key", "1/1.1.1.json", "$.maxPoints", "set.json.key-twice", "maxPoints")]
    [InlineData("duplicate-key-escaped", "1/1.1.1.json", "$.maxPoints", "set.json.key-twice", "maxPoints")]
    [InlineData("missing-key", "1/1.1.1.json", "$", "set.json.key-missing", "combine|Thêm khóa \"combine")]
    [InlineData("text-for-number", "1/1.1.1.json", "$.maxPoints", "set.json.no-number", "maxPoints")]
    [InlineData("exponent", "1/1.1.1.json", "$.maxPoints", "set.json.no-number", "Viết như 2 hoặc 0.5")]
    [InlineData("huge-number", "1/1.1.1.json", "$.maxPoints", "set.json.no-number", "maxPoints|không quá một triệu tỷ")]
    [InlineData("number-for-text", "1/1.1.1.json", "$.name", "set.json.no-text", "name")]
    [InlineData("blank-text", "1/1.1.1.json", "$.name", "set.json.no-text", "name")]
    [InlineData("object-for-list", "1/1.1.1.json", "$.evidence", "set.json.no-list", "evidence")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string file, string place, string id, string facts, int others = 0) =>
        Told.Once(mistake, file, place, id, facts, others);
}
