using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Submissions;

/// <summary>Words on one figure that is missing or cannot be right.</summary>
internal static class FactProblems
{
    /// <summary>A value that only the department can give, and has not.</summary>
    public static ProblemText NotGiven(Fact fact) =>
        ProblemText.Error(
            "score.fact.not-given",
            $"Chưa nhập số liệu \"{fact.Label}\", là số liệu do cơ quan thẩm định nắm.",
            "Nhập số liệu vào cột Số liệu thẩm định của dòng này; nếu là không có thì nhập 0."
        );

    /// <summary>More tasks excused than there are, or not a count.</summary>
    public static ProblemText ExcusedBeyond(Fact fact, decimal excused) =>
        ProblemText.Error(
            "score.fact.excused-beyond",
            $"Số loại trừ của \"{fact.Label}\" là {Show.Number(excused)}, không phải số nguyên từ 0 đến số liệu của dòng này.",
            "Nhập số nhiệm vụ được loại trừ vì lý do khách quan, là số nguyên không lớn hơn tổng số."
        );

    /// <summary>A cell that was left blank.</summary>
    public static ProblemText Missing(Fact fact, bool mayDeclareNoOccasion) =>
        ProblemText.Error(
            "score.fact.missing",
            $"Thiếu số liệu \"{fact.Label}\".",
            fact.Type switch
            {
                FactType.YesNo => "Chọn Có hoặc Không ở ô này",
                FactType.Choice => $"Chọn một trong: {Options(fact)}",
                FactType.Date => "Nhập ngày, tháng, năm vào ô này",
                FactType.DateTime => "Nhập ngày và giờ vào ô này",
                _ => "Nhập số liệu vào ô này",
            } + (mayDeclareNoOccasion ? "; nếu trong năm không phát sinh thì đánh dấu x ở cột \"Không phát sinh\"." : ".")
        );

    /// <summary>A value whose row is not on the sheet.</summary>
    public static ProblemText RowGone(Fact fact) =>
        ProblemText.Error(
            "score.fact.row-gone",
            $"Thiếu số liệu \"{fact.Label}\".",
            "Dùng lại phiếu mẫu do cơ quan tổ chức chấm điểm gửi; dòng của số liệu này đã bị xóa khỏi phiếu."
        );

    /// <summary>A value beside an answer Không that leaves it out.</summary>
    public static ProblemText AnsweredNo(Fact condition, Fact fact) =>
        ProblemText.Error(
            "score.fact.answered-no",
            $"Đã trả lời Không ở \"{condition.Label}\" nhưng vẫn ghi \"{fact.Label}\".",
            "Nếu trả lời Không thì để trống ô này; nếu không phải vậy, sửa câu trả lời thành Có."
        );

    /// <summary>A count that is not whole.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">As an official writes it.</param>
    public static ProblemText NotWhole(Fact fact, string value) =>
        ProblemText.Error("score.fact.not-whole", $"\"{fact.Label}\" là {value}, không phải số nguyên.", "Nhập số nguyên.");

    /// <summary>A number with too many decimals.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">As an official writes it.</param>
    public static ProblemText TooFine(Fact fact, string value) =>
        ProblemText.Error(
            "score.fact.too-fine",
            $"\"{fact.Label}\" là {value}, có quá {fact.Decimals} chữ số thập phân.",
            $"Làm tròn đến {fact.Decimals} chữ số thập phân rồi nhập lại."
        );

    /// <summary>A text that is not one of the options.</summary>
    public static ProblemText NoOption(Fact fact, string value) =>
        ProblemText.Error("score.fact.no-option", $"\"{value}\" không phải là lựa chọn của \"{fact.Label}\".", $"Chọn một trong: {Options(fact)}.");

    /// <summary>A value below or above its limit, which is a value or another fact's.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">As an official writes it.</param>
    /// <param name="limit">The limit, written so.</param>
    /// <param name="other">The fact whose value is the limit; null where it is a value.</param>
    /// <param name="below">Whether it is below.</param>
    public static ProblemText Beyond(Fact fact, string value, string limit, Fact? other, bool below)
    {
        var what = other is null ? limit : $"\"{other.Label}\" ({limit})";
        var than = (below, fact.IsTime) switch
        {
            (true, true) => "sớm hơn",
            (true, false) => "nhỏ hơn",
            (false, true) => "muộn hơn",
            _ => "lớn hơn",
        };
        var enter = fact.Type switch
        {
            FactType.Date => "Nhập ngày",
            FactType.DateTime => "Nhập ngày giờ",
            _ => "Nhập giá trị",
        };
        return ProblemText.Error(
            "score.fact.beyond",
            $"\"{fact.Label}\" là {value}, {than} {what}.",
            other is not null ? "Kiểm tra lại cả hai số liệu rồi nhập lại cho khớp."
                : below ? $"{enter} từ {limit} trở {(fact.IsTime ? "đi" : "lên")}."
                : $"{enter} {(fact.IsTime ? "không muộn hơn" : "không quá")} {limit}."
        );
    }

    private static string Options(Fact fact) => string.Join("; ", fact.Options.Select(option => option.Label));
}
