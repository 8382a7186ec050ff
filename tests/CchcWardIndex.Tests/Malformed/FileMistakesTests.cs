using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Mistakes of files and of JSON itself.</summary>
public sealed class FileMistakesTests
{
    [Theory]
    [InlineData("json-syntax", "1/1.1.1.json", "dòng 5, byte 3", "không phải là JSON đúng cú pháp", "Kiểm tra dấu phẩy")]
    [InlineData("json-comment", "1/1.1.1.json", "dòng 4, byte 19", "không phải là JSON đúng cú pháp", "Kiểm tra dấu phẩy")]
    [InlineData("json-too-deep", "1/1.1.1.json", "dòng 1, byte 33", "lồng nhau quá 32 tầng", "Viết lại theo mẫu")]
    [InlineData("not-utf8", "1/1.1.1.json", "$", "không lưu bằng mã UTF-8", "lưu lại bằng mã UTF-8")]
    [InlineData("utf16", "1/1.1.1.json", "$", "không lưu bằng mã UTF-8", "lưu lại bằng mã UTF-8")]
    [InlineData("half-surrogate", "1/1.1.1.json", "$.name", "ký tự hỏng", "gõ lại văn bản")]
    [InlineData("control-character", "1/1.1.1.json", "$.name", "ký tự điều khiển", "gõ lại văn bản")]
    [InlineData("array-for-object", "1/1.1.1.json", "$", "Tệp phải là một đối tượng JSON", "Đặt các khóa và giá trị trong ngoặc nhọn")]
    [InlineData("text-for-object", "1/1.1.1.json", "$.legalBasis[0]", "Chỗ này phải là một đối tượng JSON", "Đặt các khóa và giá trị trong ngoặc nhọn")]
    [InlineData("missing-set", "set.json", "$", "Thiếu tệp set.json", "Thêm tệp này")]
    [InlineData("missing-units", "units.json", "$", "Thiếu tệp units.json", "Thêm tệp này")]
    [InlineData("missing-grading", "grading.json", "$", "Thiếu tệp grading.json", "Thêm tệp này")]
    [InlineData("unknown-key", "1/1.1.1.json", "$.ghiChu", "Khóa \"ghiChu\" không có trong mẫu", "các khóa được dùng: code, name, maxPoints")]
    [InlineData("unknown-key-in-fact", "1/1.1.1.json", "$.facts[0].mim", "Khóa \"mim\" không có trong mẫu", "các khóa được dùng: name")]
    [InlineData("schema-key-inside", "1/1.1.1.json", "$.legalBasis[0].$schema", "Khóa \"$schema\" không có trong mẫu", "Xóa khóa này")]
    [InlineData("duplicate-key", "1/1.1.1.json", "$.maxPoints", "Khóa \"maxPoints\" xuất hiện hai lần", "Chỉ giữ lại một khóa")]
    [InlineData("duplicate-key-escaped", "1/1.1.1.json", "$.maxPoints", "Khóa \"maxPoints\" xuất hiện hai lần", "Chỉ giữ lại một khóa")]
    [InlineData("missing-key", "1/1.1.1.json", "$", "Thiếu khóa \"combine\"", "Thêm khóa \"combine\"")]
    [InlineData("text-for-number", "1/1.1.1.json", "$.maxPoints", "\"maxPoints\" phải là số thập phân", "không đặt trong dấu ngoặc kép")]
    [InlineData("exponent", "1/1.1.1.json", "$.maxPoints", "không có số mũ", "Viết như 2 hoặc 0.5")]
    [InlineData("huge-number", "1/1.1.1.json", "$.maxPoints", "\"maxPoints\" phải là số thập phân", "không quá một triệu tỷ")]
    [InlineData("number-for-text", "1/1.1.1.json", "$.name", "\"name\" phải là văn bản", "Viết giá trị trong dấu ngoặc kép")]
    [InlineData("blank-text", "1/1.1.1.json", "$.name", "\"name\" phải là văn bản không rỗng", "Viết giá trị trong dấu ngoặc kép")]
    [InlineData("object-for-list", "1/1.1.1.json", "$.evidence", "\"evidence\" phải là một danh sách", "Đặt các phần tử trong ngoặc vuông")]
    public void A_mistake_is_told_with_its_place_and_its_remedy(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);
}
