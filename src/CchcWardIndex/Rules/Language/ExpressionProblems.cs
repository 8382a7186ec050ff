using CchcWardIndex.Problems;

namespace CchcWardIndex.Rules.Language;

/// <summary>Words on expressions.</summary>
internal static class ExpressionProblems
{
    public static ProblemText Reserved(string fact) =>
        ProblemText.Error("set.expression.reserved", $"\"{fact}\" là từ dành riêng của biểu thức.", "Đặt tên khác cho số liệu.");

    public static ProblemText Unread(string fact) =>
        ProblemText.Error(
            "set.expression.unread",
            $"Số liệu \"{fact}\" được khai nhưng không quy tắc nào đọc.",
            "Bỏ số liệu này, hoặc dùng nó trong một quy tắc."
        );

    public static ProblemText NotRead(string expression, int position, bool isCondition) =>
        ProblemText.Error(
            "set.expression.not-read",
            $"Biểu thức \"{expression}\" không đọc được tại ký tự {position}.",
            isCondition
                ? "Viết lại thành một điều kiện đúng/sai; so sánh bằng dùng ==, và các số liệu so sánh phải cùng kiểu."
                : "Viết lại thành một công thức cho ra số điểm thập phân."
        );

    public static ProblemText NotTranslated(string expression) =>
        ProblemText.Error(
            "set.expression.not-translated",
            $"Biểu thức \"{expression}\" không dịch được.",
            "Kiểm tra kiểu của từng số liệu và độ lớn của các số trong biểu thức."
        );

    public static ProblemText TooLong(int most, int deepest) =>
        ProblemText.Error(
            "set.expression.too-long",
            $"Biểu thức dài quá {most} ký tự hoặc lồng quá {deepest} lớp ngoặc.",
            "Chia thành nhiều quy tắc ngắn hơn."
        );

    public static ProblemText BinaryNumber(string number) =>
        ProblemText.Error(
            "set.expression.binary-number",
            $"\"{number}\" là số thực nhị phân hoặc có hậu tố lạ, không tính được chính xác.",
            "Viết số thập phân có hậu tố m, ví dụ 0.8m."
        );

    public static ProblemText TooManyDigits(string number) =>
        ProblemText.Error(
            "set.expression.too-many-digits",
            $"Số \"{number}\" có quá nhiều chữ số.",
            "Viết số ngắn hơn; điểm và tỷ lệ không cần quá 10 chữ số thập phân."
        );

    /// <summary>A text beside anything but a choice.</summary>
    public static ProblemText StrayText(string text) =>
        ProblemText.Error(
            "set.expression.stray-text",
            $"Văn bản {text} không đứng cạnh một số liệu kiểu choice.",
            "Văn bản chỉ dùng để so sánh một số liệu kiểu choice bằng == hoặc !=."
        );

    public static ProblemText CallForbidden(string name) =>
        ProblemText.Error(
            "set.expression.call-forbidden",
            $"\"{name}\" không nằm trong danh sách được phép.",
            $"Chỉ dùng iif, DateTime(năm,tháng,ngày), {string.Join(", ", RuleLanguage.Functions.Order(StringComparer.Ordinal))}."
        );

    public static ProblemText UnknownFact(string name, string facts) =>
        ProblemText.Error(
            "set.expression.unknown-fact",
            $"\"{name}\" không phải là số liệu đã khai.",
            $"Khai số liệu này trong \"facts\" nếu là tiêu chí, hoặc sửa tên; các số liệu đã khai: {facts}."
        );

    public static ProblemText UnknownSign(string text) =>
        ProblemText.Error("set.expression.unknown-sign", $"Ký hiệu \"{text}\" không được phép trong biểu thức.", AllowedSigns);

    public static ProblemText DaysSubtracted() =>
        ProblemText.Error("set.expression.days-subtracted", "Không trừ hai ngày trực tiếp được.", "Dùng Days.Between(từ, đến) để đếm số ngày.");

    public static ProblemText NumberTooGreat(string number) =>
        ProblemText.Error("set.expression.number-too-great", $"Số {number} quá lớn để viết không có hậu tố.", $"Thêm hậu tố m: {number}m.");

    public static ProblemText InexactType(string type) =>
        ProblemText.Error(
            "set.expression.inexact-type",
            $"Biểu thức có giá trị kiểu {type}, không tính được chính xác.",
            "Chỉ dùng số thập phân (hậu tố m), ngày, Có/Không và lựa chọn."
        );

    /// <summary>Counting in whole numbers, which loses what a division leaves.</summary>
    public static ProblemText WholeNumbers(string part, bool isDivision) =>
        ProblemText.Error(
            "set.expression.whole-numbers",
            isDivision ? $"Phép chia số nguyên {part} bỏ mất phần lẻ." : $"Phép tính {part} không phải trên số thập phân.",
            "Thêm hậu tố m vào các số, ví dụ 1m / 2m."
        );

    public static ProblemText DayAsText() =>
        ProblemText.Error(
            "set.expression.day-as-text",
            "Ngày không được viết thành văn bản trong biểu thức.",
            "Viết DateTime(năm,tháng,ngày), ví dụ DateTime(year,1,31) là ngày 31/01 của năm đánh giá."
        );

    public static ProblemText DayUnfinished() =>
        ProblemText.Error(
            "set.expression.day-unfinished",
            "DateTime cần ba hoặc sáu số nguyên; chỉ năm được viết là year (năm đánh giá), year-1 hoặc year+1.",
            "Viết DateTime(year,1,31) hoặc DateTime(year,12,15,17,0,0)."
        );

    public static ProblemText NoSuchDay(string numbers) =>
        ProblemText.Error("set.expression.no-such-day", $"DateTime({numbers}) không phải là ngày giờ có thật.", "Sửa năm, tháng, ngày hoặc giờ.");

    public static ProblemText OperatorForbidden(string name) =>
        ProblemText.Error("set.expression.operator-forbidden", $"Phép \"{name}\" không được phép.", AllowedSigns);

    public static ProblemText FunctionForbidden(string name) =>
        ProblemText.Error("set.expression.function-forbidden", $"Hàm {name} không nằm trong danh sách được phép.", "Bỏ lời gọi hàm này.");

    public static ProblemText MemberForbidden(string name) =>
        ProblemText.Error("set.expression.member-forbidden", $"Thuộc tính {name} không được phép.", "Bỏ thuộc tính này.");

    public static ProblemText NoOption(string text, string fact, string options) =>
        ProblemText.Error("set.expression.no-option", $"\"{text}\" không phải là lựa chọn của số liệu \"{fact}\".", $"Dùng một trong: {options}.");

    private const string AllowedSigns = "Chỉ dùng + - * / == != < <= > >= && || ! và ngoặc tròn.";
}
