using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Words on a cell that should hold a number.</summary>
internal static class NumberProblems
{
    private const string NoPercentage = "trong khi số liệu này không tính theo phần trăm.";

    public static Complaint PercentSign(string text) => Complaint.About("intake.number.percent", text, NoPercentage, "Nhập số, không kèm dấu %.");

    public static Complaint PercentFormat(string shown) =>
        new(
            "intake.number.percent",
            $"hiện dạng phần trăm ({shown}), {NoPercentage}",
            "Nhập số, không kèm dấu %; nếu ô vẫn hiện %, chọn định dạng General cho ô."
        );

    /// <summary>Up to one where percentage points are asked: a share, or that few points.</summary>
    public static Complaint ShareOrPoints(decimal found)
    {
        var (number, points) = (Show.Number(found), Show.Number(found * 100m));
        return new(
            "intake.number.share-or-points",
            $"ghi {number}, có thể hiểu là {number}% hoặc {points}%.",
            $"Nếu là {points}%, nhập {points}; nếu đúng là {number}%, nhập {number}% (có dấu %)."
        );
    }

    public static Complaint CountTooBig(decimal count) =>
        new("intake.number.count-too-big", $"ghi {Show.Number(count)}, lớn quá mức một số đếm được.", "Kiểm tra lại và nhập đúng số lượng.");

    public static Complaint Unclear(string text) =>
        Complaint.About("intake.number.unclear", text, "trong nhiều dòng hoặc có ký tự ẩn, nên chưa rõ là số nào.", "Xóa nội dung ô rồi nhập lại một số.");

    public static Complaint IsTime(string example) =>
        new(
            "intake.number.is-time",
            "là một ngày hoặc giờ, trong khi cần một số.",
            $"{TypeANumber(example)} Nếu ô vẫn hiện ngày, chọn định dạng General cho ô."
        );

    /// <summary>A format that shows another number than the cell holds.</summary>
    public static Complaint ShownOtherwise(string held) =>
        new(
            "intake.number.shown-otherwise",
            $"chứa số {held} nhưng định dạng của ô làm hiện khác đi, nên chưa rõ là số nào.",
            "Chọn định dạng General cho ô rồi xem lại giá trị."
        );

    public static Complaint IsTruth(string shown, string example) => new("intake.number.is-truth", $"ghi {shown}, không phải là một số.", TypeANumber(example));

    public static Complaint Beyond(string shown, string example) => new("intake.number.beyond", $"ghi {shown}, vượt quá khả năng đọc.", TypeANumber(example));

    /// <summary>1.234 is one thousand to one official and one and a bit to another.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="whole">Read as groups of three.</param>
    /// <param name="fraction">Read with a fraction.</param>
    /// <param name="pointed">The same with a decimal point.</param>
    public static Complaint Ambiguous(string text, string whole, string fraction, string pointed) =>
        Complaint.About(
            "intake.number.ambiguous",
            text,
            $"có thể hiểu là {whole} hoặc {fraction}.",
            $"Nếu là {whole}, nhập {whole} không có dấu; nếu là số thập phân, nhập {fraction}0 "
                + $"(thêm một số 0 ở cuối; máy dùng dấu chấm thập phân thì nhập {pointed}0)."
        );

    /// <summary>27.000 may be twenty-seven or twenty-seven thousand.</summary>
    public static Complaint AmbiguousCount(string text, string whole, string fewer) =>
        Complaint.About(
            "intake.number.ambiguous",
            text,
            $"có thể hiểu là {whole} hoặc {fewer}.",
            $"Nếu là {whole}, nhập {whole} không có dấu; nếu là {fewer}, nhập {fewer}."
        );

    public static Complaint NotANumber(string text, string example) =>
        Complaint.About("intake.number.not-a-number", text, "không đọc được là một số.", $"Chỉ nhập số, ví dụ {example}, không kèm chữ hay đơn vị tính.");

    public static Complaint NotACount(string text, string example) =>
        Complaint.About(
            "intake.number.not-a-number",
            text,
            "không đọc được là một số.",
            $"Chỉ nhập số nguyên, ví dụ {example}, không kèm chữ hay đơn vị tính."
        );

    private static string TypeANumber(string example) => $"Nhập một số, ví dụ {example}.";
}
