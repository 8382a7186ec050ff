using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on the facts a criterion declares.</summary>
internal static class DeclaredProblems
{
    public static ProblemText Twice(string fact) =>
        ProblemText.Error("set.fact.twice", $"Số liệu \"{fact}\" được khai hai lần.", "Đặt cho mỗi số liệu một tên riêng.");

    public static ProblemText NoCondition(string condition) =>
        ProblemText.Error(
            "set.fact.no-condition",
            $"\"{condition}\" không phải là số liệu Có/Không của tiêu chí này.",
            "Ghi tên một số liệu kiểu yesNo luôn được hỏi."
        );

    public static ProblemText ConditionForbidden() =>
        ProblemText.Error("set.fact.condition-forbidden", "Chỉ số liệu do đơn vị hoặc cơ quan thẩm định nhập mới được hỏi theo điều kiện.", "Bỏ \"onlyWhen\".");

    public static ProblemText LimitForbidden() =>
        ProblemText.Error("set.fact.limit-forbidden", "Số liệu so sánh giữa các đơn vị không nhập tay nên không có giới hạn.", "Bỏ \"min\" và \"max\".");

    public static ProblemText NotExcusable() =>
        ProblemText.Error(
            "set.fact.not-excusable",
            "Chỉ loại trừ được nhiệm vụ khỏi một số đếm do đơn vị hoặc cơ quan thẩm định nhập.",
            "Bỏ \"excusable\", hoặc đổi \"type\" thành count."
        );

    public static ProblemText LimitOtherType(string name) =>
        ProblemText.Error(
            "set.fact.limit-other-type",
            $"Giới hạn \"{name}\" không phải là số liệu cùng kiểu của tiêu chí này.",
            "Ghi tên một số liệu khác cùng kiểu, hoặc một giá trị."
        );

    public static ProblemText LimitsRound(string fact, string bound) =>
        ProblemText.Error(
            "set.fact.limits-round",
            $"\"{fact}\" và \"{bound}\" giới hạn vòng quanh nhau.",
            "Giữ giới hạn ở một phía, phía kia ghi một giá trị hoặc bỏ."
        );

    public static ProblemText MostBelowLeast() =>
        ProblemText.Error("set.fact.most-below-least", "Giới hạn trên nhỏ hơn giới hạn dưới.", "Sửa lại \"min\" hoặc \"max\".");

    public static ProblemText BadName(string name) =>
        ProblemText.Error(
            "set.fact.bad-name",
            $"Tên số liệu \"{name}\" không dùng được trong biểu thức.",
            "Dùng chữ cái không dấu và chữ số, bắt đầu bằng chữ thường, ví dụ soNhiemVu."
        );

    public static ProblemText BadDecimals() =>
        ProblemText.Error("set.fact.bad-decimals", "Số chữ số thập phân phải là số nguyên từ 0 đến 10.", "Sửa lại số này.");

    public static ProblemText BadLimit(string key) =>
        ProblemText.Error(
            "set.fact.bad-limit",
            $"Giới hạn \"{key}\" không hợp với kiểu của số liệu.",
            "Ghi một giá trị cùng kiểu, hoặc tên của một số liệu khác trong tiêu chí."
        );

    public static ProblemText TooFewOptions() =>
        ProblemText.Error("set.fact.too-few-options", "Số liệu kiểu choice cần ít nhất hai lựa chọn.", "Liệt kê các lựa chọn trong \"options\".");

    public static ProblemText OptionsForbidden() =>
        ProblemText.Error("set.fact.options-forbidden", "Chỉ số liệu kiểu choice mới có lựa chọn.", "Bỏ \"options\" hoặc đổi \"type\" thành choice.");

    public static ProblemText OptionTwice(string option) =>
        ProblemText.Error("set.fact.option-twice", $"Lựa chọn \"{option}\" xuất hiện hai lần.", "Mỗi lựa chọn một giá trị riêng.");

    public static ProblemText OfAndSource() =>
        ProblemText.Error(
            "set.fact.of-and-source",
            "\"of\" và nguồn so sánh giữa các đơn vị (bestOfUnits, leastOfUnits, meanOfUnits, medianOfUnits, rankAmongUnits, shareAheadAmongUnits) phải đi "
                + "cùng nhau.",
            "Ghi biểu thức đem so sánh vào \"of\" và một trong các nguồn ấy vào \"source\", hoặc bỏ \"of\"."
        );

    public static ProblemText WithinForbidden() =>
        ProblemText.Error(
            "set.fact.within-forbidden",
            "\"within\" chỉ dùng cho số liệu so sánh giữa các đơn vị.",
            "Bỏ \"within\", hoặc đặt \"source\" là một nguồn so sánh và ghi \"of\"."
        );

    public static ProblemText TypeOfSource() =>
        ProblemText.Error(
            "set.fact.type-of-source",
            "Số phiếu khảo sát, thứ hạng giữa các đơn vị phải là count; tỷ lệ hài lòng, tỷ lệ đơn vị đứng trên phải là percent; giá trị cao nhất, thấp nhất, "
                + "trung bình, trung vị của các đơn vị phải là number.",
            "Sửa \"type\" cho hợp với \"source\"."
        );
}
