using Xunit;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Everything the parser would take and the allow-list must not.</summary>
public sealed class ExpressionMistakesTests
{
    [Theory]
    [InlineData("does-not-compile", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "không đọc được tại ký tự", "điều kiện đúng/sai")]
    [InlineData("number-for-condition", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "không đọc được", "điều kiện đúng/sai")]
    [InlineData(
        "condition-for-formula",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression",
        "không đọc được",
        "công thức cho ra số điểm"
    )]
    [InlineData(
        "undeclared-fact",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"daXong\" không phải là số liệu đã khai",
        "các số liệu đã khai: daHoanThanh, tongNhiemVu"
    )]
    [InlineData("other-letter-case", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"DaHoanThanh\" không phải là số liệu đã khai", "các số liệu đã khai")]
    public void What_cannot_be_read_or_was_not_declared_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("double-0.8", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"0.8\" là số thực nhị phân", "hậu tố m, ví dụ 0.8m")]
    [InlineData("double-1e3", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"1e3\" là số thực nhị phân", "hậu tố m, ví dụ 0.8m")]
    [InlineData("double-suffix-d", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"0.5d\" là số thực nhị phân", "hậu tố m, ví dụ 0.8m")]
    [InlineData("float-suffix-f", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"0.5f\" là số thực nhị phân", "hậu tố m, ví dụ 0.8m")]
    [InlineData("decimal-suffix-capital", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"0.5M\" là số thực nhị phân", "hậu tố m, ví dụ 0.8m")]
    [InlineData("double-leading-point", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\".5\" là số thực nhị phân", "hậu tố m, ví dụ 0.8m")]
    [InlineData("hexadecimal", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"0x1F\" là số thực nhị phân", "hậu tố m, ví dụ 0.8m")]
    [InlineData("digits-without-end", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "có quá nhiều chữ số", "Viết số ngắn hơn")]
    [InlineData(
        "integer-division",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression",
        "Phép chia số nguyên (1 / 2) bỏ mất phần lẻ",
        "Thêm hậu tố m",
        1
    )]
    [InlineData("remainder", "1/1.1.1.json", "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression", "Ký hiệu \"%\" không được phép", "Chỉ dùng + - * /")]
    public void A_number_that_is_not_exact_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData(
        "clock",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"DateTime.Now\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData(
        "clock-with-blanks",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData(
        "guid",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"Guid.NewGuid\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)",
        1
    )]
    [InlineData(
        "random",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"Random.Shared.Next\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData("get-type", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Ký hiệu \".\" không được phép", "Chỉ dùng + - * /", 2)]
    [InlineData(
        "typeof",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"typeof\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)",
        1
    )]
    public void What_differs_from_run_to_run_or_leads_out_of_the_language_is_told(
        string mistake,
        string file,
        string place,
        string words,
        string remedy,
        int others = 0
    ) => Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData(
        "parse-decimal",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"decimal.Parse\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)",
        1
    )]
    [InlineData(
        "parse-int",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"int.Parse\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)",
        1
    )]
    [InlineData(
        "convert",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"Convert.ToDecimal\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)",
        1
    )]
    [InlineData(
        "cast-call",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"decimal\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData(
        "math-pow",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression",
        "\"Math.Pow\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData(
        "math-round",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Actions.OnSuccess.Context.Expression",
        "\"Math.Round\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    public void A_conversion_or_function_that_is_not_allowed_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData(
        "member-of-a-value",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"daHoanThanh.Scale\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData("method-of-brackets", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Ký hiệu \".\" không được phép", "Chỉ dùng + - * /", 1)]
    [InlineData("indexer", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Ký hiệu \"[\" không được phép", "Chỉ dùng + - * /", 1)]
    [InlineData(
        "new-object",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)",
        3
    )]
    [InlineData("it", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"it\" không phải là số liệu đã khai", "các số liệu đã khai")]
    [InlineData("dollar-root", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"$\" không phải là số liệu đã khai", "các số liệu đã khai")]
    [InlineData("at-sign", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"@daHoanThanh\" không phải là số liệu đã khai", "các số liệu đã khai")]
    [InlineData("null", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"null\" không phải là số liệu đã khai", "các số liệu đã khai")]
    [InlineData("np", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"np\" không nằm trong danh sách được phép", "Chỉ dùng iif, DateTime(năm,tháng,ngày)")]
    [InlineData(
        "is-type",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"is\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)",
        1
    )]
    [InlineData(
        "as-type",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"as\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)",
        2
    )]
    [InlineData(
        "in-list",
        "1/1.1.1.json",
        "$.workflow.Rules[1].Expression",
        "\"in\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData("word-and", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"and\" không phải là số liệu đã khai", "các số liệu đã khai")]
    public void A_member_a_type_or_a_word_of_another_language_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData("lambda", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "không nằm trong danh sách được phép", "Chỉ dùng iif, DateTime(năm,tháng,ngày)", 2)]
    [InlineData("ternary", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Ký hiệu \"?\" không được phép", "Chỉ dùng + - * /", 1)]
    [InlineData("single-equals", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Ký hiệu \"=\" không được phép", "== !=")]
    [InlineData("single-ampersand", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Ký hiệu \"&\" không được phép", "&&")]
    [InlineData("character", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Ký hiệu \"'\" không được phép", "Chỉ dùng + - * /")]
    [InlineData("escaped-letters", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Ký hiệu \"\\\" không được phép", "Chỉ dùng + - * /", 1)]
    [InlineData("comment", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "\"hai\" không phải là số liệu đã khai", "các số liệu đã khai")]
    [InlineData("text-as-number", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Văn bản \"5\" không đứng cạnh một số liệu kiểu choice", "== hoặc !=")]
    [InlineData("text-on-its-own", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "Văn bản \"5\" không đứng cạnh một số liệu kiểu choice", "==")]
    [InlineData("too-long", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "dài quá 1000 ký tự", "Chia thành nhiều quy tắc")]
    [InlineData("too-deep", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "lồng quá 20 lớp ngoặc", "Chia thành nhiều quy tắc")]
    [InlineData("types-not-alike", "1/1.1.1.json", "$.workflow.Rules[1].Expression", "không đọc được", "cùng kiểu")]
    public void A_sign_that_is_not_of_the_language_and_what_is_too_long_is_told(
        string mistake,
        string file,
        string place,
        string words,
        string remedy,
        int others = 0
    ) => Told.Once(mistake, file, place, words, remedy, others);

    [Theory]
    [InlineData(
        "day-method",
        "1/1.1.2.json",
        "$.workflow.Rules[1].Expression",
        "\"ngayBanHanh.AddDays\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData(
        "day-member",
        "1/1.1.2.json",
        "$.workflow.Rules[1].Expression",
        "\"ngayBanHanh.Year\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData("day-as-text", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "Văn bản \"2022-01-31\" không đứng cạnh", "== hoặc !=")]
    [InlineData("day-from-text", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "Văn bản \"2022-01-31\" không đứng cạnh một số liệu kiểu choice", "==")]
    [InlineData("day-that-is-none", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "DateTime(2022,2,30) không phải là ngày giờ có thật", "Sửa năm, tháng")]
    [InlineData("day-of-two-numbers", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "DateTime cần ba hoặc sáu số nguyên", "Viết DateTime(2022,1,31)")]
    [InlineData("day-of-ticks", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "DateTime cần ba hoặc sáu số nguyên", "Viết DateTime(2022,1,31)")]
    [InlineData("day-difference", "1/1.1.2.json", "$.workflow.Rules[1].Expression", "Không trừ hai ngày trực tiếp được", "Days.Between", 1)]
    [InlineData(
        "text-member",
        "2/2.1.json",
        "$.workflow.Rules[1].Expression",
        "\"ketQua.Length\" không nằm trong danh sách được phép",
        "Chỉ dùng iif, DateTime(năm,tháng,ngày)"
    )]
    [InlineData("text-added", "2/2.1.json", "$.workflow.Rules[1].Expression", "Hàm String.Concat không nằm trong danh sách", "Bỏ lời gọi hàm này")]
    [InlineData("text-order", "2/2.1.json", "$.workflow.Rules[1].Expression", "Văn bản \"cham\" không đứng cạnh một số liệu kiểu choice", "== hoặc !=")]
    public void What_cannot_be_done_with_days_and_texts_is_told(string mistake, string file, string place, string words, string remedy, int others = 0) =>
        Told.Once(mistake, file, place, words, remedy, others);
}
