using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>One thing wrong with a value, in the words the ward reads.</summary>
/// <param name="Cell">Where it stands; null where the cell is not known.</param>
/// <param name="Message">What is wrong, a full sentence.</param>
/// <param name="Remedy">What to type instead, a full sentence.</param>
/// <param name="Found">What stands in the cell, as an official writes it; empty where it is blank or not known.</param>
internal sealed record Flaw(Cell? Cell, string Message, string Remedy, string Found = "")
{
    /// <summary>A flaw the reader of the workbook has already reported.</summary>
    public static readonly Flaw AlreadyTold = new(null, "", "");

    /// <summary>Whether the value is one a department gave: then the cell is one of its sheet.</summary>
    public bool IsFound { get; init; }

    /// <summary>Whether its row is on no sheet: of a unit that handed in nothing that is told once, not a value at a time.</summary>
    public bool IsWithoutRow { get; init; }

    /// <summary>A value that only the department can give, and has not.</summary>
    public static Flaw NotGiven(Fact fact, Cell cell) =>
        new(
            cell,
            $"Chưa nhập số liệu \"{fact.Label}\", là số liệu do cơ quan thẩm định nắm.",
            "Nhập số liệu vào cột Số liệu thẩm định của dòng này; nếu là không có thì nhập 0."
        )
        {
            IsFound = true,
        };

    /// <summary>More tasks excused than there are, or not a count.</summary>
    public static Flaw ExcusedBeyond(Fact fact, FactValue excused, Cell cell) =>
        new(
            cell,
            $"Số loại trừ của \"{fact.Label}\" là {Show.Number(excused.Number)}, không phải số nguyên từ 0 đến số liệu của dòng này.",
            "Nhập số nhiệm vụ được loại trừ vì lý do khách quan, là số nguyên không lớn hơn tổng số.",
            Show.Number(excused.Number)
        )
        {
            IsFound = true,
        };

    /// <summary>A cell that was left blank.</summary>
    public static Flaw Blank(Fact fact, Cell cell, bool mayDeclareNoOccasion) =>
        new(
            cell,
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
    public static Flaw RowGone(Fact fact) =>
        new(null, $"Thiếu số liệu \"{fact.Label}\".", "Dùng lại phiếu mẫu do Phòng Nội vụ gửi; dòng của số liệu này đã bị xóa khỏi phiếu.")
        {
            IsWithoutRow = true,
        };

    /// <summary>A value beside an answer Không that leaves it out.</summary>
    public static Flaw AnsweredNo(Fact condition, Fact fact, FactValue value, Cell? cell) =>
        new(
            cell,
            $"Đã trả lời Không ở \"{condition.Label}\" nhưng vẫn ghi \"{fact.Label}\".",
            "Nếu trả lời Không thì để trống ô này; nếu không phải vậy, sửa câu trả lời thành Có.",
            Show.Value(value, fact)
        );

    /// <summary>A count that is not whole, or a number with too many decimals.</summary>
    public static Flaw OffGrid(Fact fact, FactValue value, Cell? cell) =>
        fact.Type == FactType.Count
            ? new(cell, $"\"{fact.Label}\" là {Show.Value(value, fact)}, không phải số nguyên.", "Nhập số nguyên.", Show.Value(value, fact))
            : new(
                cell,
                $"\"{fact.Label}\" là {Show.Value(value, fact)}, có quá {fact.Decimals} chữ số thập phân.",
                $"Làm tròn đến {fact.Decimals} chữ số thập phân rồi nhập lại.",
                Show.Value(value, fact)
            );

    /// <summary>A text that is not one of the options.</summary>
    public static Flaw NoOption(Fact fact, FactValue value, Cell? cell) =>
        new(cell, $"\"{value}\" không phải là lựa chọn của \"{fact.Label}\".", $"Chọn một trong: {Options(fact)}.", Show.Value(value, fact));

    /// <summary>A value below or above its limit, which is a value or another fact's.</summary>
    public static Flaw Beyond(Fact fact, FactValue value, Cell? cell, FactValue bound, Fact? other, bool below)
    {
        var limit = Show.Value(bound, fact);
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
        return new Flaw(
            cell,
            $"\"{fact.Label}\" là {Show.Value(value, fact)}, {than} {what}.",
            other is not null ? "Kiểm tra lại cả hai số liệu rồi nhập lại cho khớp."
                : below ? $"{enter} từ {limit} trở {(fact.IsTime ? "đi" : "lên")}."
                : $"{enter} {(fact.IsTime ? "không muộn hơn" : "không quá")} {limit}.",
            Show.Value(value, fact)
        );
    }

    private static string Options(Fact fact) => string.Join("; ", fact.Options.Select(option => option.Label));
}
