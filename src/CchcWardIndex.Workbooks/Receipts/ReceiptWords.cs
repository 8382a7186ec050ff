using System.Globalization;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Results;

namespace CchcWardIndex.Workbooks.Receipts;

/// <summary>What a receipt says in sentences.</summary>
internal static class ReceiptWords
{
    /// <summary>A time in Viet Nam: <c>05/12/2022 17:00</c>.</summary>
    public static string Time(DateTimeOffset time) => time.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What became of the file, and the look of the line that says so.</summary>
    public static (string Text, Look Look) Of(Receipt receipt) => receipt switch
    {
        { Verdict: Verdict.Accepted } => ("TIẾP NHẬN. Tệp đọc được đầy đủ và được tính.", Look.Accepted),
        { Verdict: Verdict.AcceptedWithRemarks } => ("TIẾP NHẬN, CÓ LƯU Ý. Tệp được tính, nhưng còn nội dung phải sửa hoặc phải xem lại.", Look.Remarked),
        { Verdict: Verdict.Refused } => ("TỪ CHỐI. Tệp chưa được tính.", Look.Refused),
        { Decision: { IsAccepted: true, Counts: var counts } } => (
            $"NỘP MUỘN, ĐƯỢC TIẾP NHẬN. {(counts == receipt.Revision ? "Tệp được tính." : $"Tệp được lưu; tệp được tính là tệp nộp lần thứ {counts}.")}", receipt.Remarks.IsEmpty ? Look.Accepted : Look.Remarked),
        { Decision: { Counts: var counts } } => ($"NỘP MUỘN, KHÔNG ĐƯỢC TIẾP NHẬN. Tệp không được tính{(counts is { } other ? $"; tệp được tính vẫn là tệp nộp lần thứ {other}" : "")}.", Look.Refused),
        { Deadline: null } => ("NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi kết quả đã được trình UBND nên chưa được tính.", Look.Late),
        { ClosedAt: { } at } => ($"NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi đã đóng nhận phiếu (lúc {Time(at)}) nên chưa được tính.", Look.Late),
        _ => ("NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau hạn nộp nên chưa được tính.", Look.Late),
    };

    /// <summary>Who decided what on a late file, when and why.</summary>
    public static string Decided(LateDecision decision) => $"{decision.By} quyết định {(decision.IsAccepted ? "tiếp nhận" : "không tiếp nhận")} lúc {Time(decision.At)}. Lý do: {decision.Reason}";

    /// <summary>What the sender must do next, and by when.</summary>
    public static string NextStep(Receipt receipt)
    {
        var (errors, office, until) = (Errors(receipt), receipt.Office, receipt.Deadline is { } last ? $"chậm nhất {Time(last)}" : "trước khi kết quả được trình UBND");
        var closed = receipt.ClosedAt is not null || receipt.ReceivedAt > receipt.Deadline;
        var over = receipt.ClosedAt is { } at ? $"Đã đóng nhận phiếu ({Time(at)})" : receipt.Deadline is { } passed ? $"Đã hết hạn nộp ({Time(passed)})" : "";
        return receipt.Verdict switch
        {
            Verdict.Late when receipt.Decision is { IsAccepted: true } => errors == 0 ? "Không phải làm gì thêm." : $"Liên hệ ngay với {office} về {errors} nội dung phải sửa dưới đây.",
            Verdict.Late when receipt.Decision is not null => $"Không cần gửi lại tệp này. Có ý kiến về quyết định thì liên hệ với {office}.",
            Verdict.Late when receipt.Deadline is null => $"Kết quả đã được trình hoặc phê duyệt nên tệp chưa được tính. Liên hệ với {office}; nếu phải dùng tệp này thì {office} mở lại đợt chấm rồi quyết định tiếp nhận. Không cần gửi lại tệp.",
            Verdict.Late => $"Gửi ngay cho {office} văn bản giải trình lý do nộp muộn và chờ quyết định nhận hay không nhận. Không cần gửi lại tệp này.",
            _ when closed && receipt.Verdict == Verdict.Refused => $"{over}. Liên hệ ngay với {office} để được hướng dẫn.",
            _ when closed => errors == 0 ? "Không phải làm gì thêm." : $"{over}. Liên hệ ngay với {office} về {errors} nội dung phải sửa dưới đây.",
            Verdict.Refused => $"Sửa theo cột \"Cách sửa\" dưới đây rồi nộp tệp khác, {until}.",
            _ when errors > 0 => $"Sửa {errors} nội dung ghi \"Phải sửa\" dưới đây ngay trên phiếu rồi nộp lại, {until}. Nội dung chưa sửa thì chưa có điểm.",
            Verdict.AcceptedWithRemarks => $"Xem lại các lưu ý dưới đây. Nếu phải sửa, nộp lại {until}; nếu đã đúng, không phải làm gì thêm.",
            _ when receipt.Kind == SubmittedKind.Survey => $"Không phải làm gì thêm. Gửi thêm tệp khác tên thì được cộng thêm; muốn sửa tệp này thì gửi lại dưới tên cũ, muốn bỏ thì gửi phiếu để trống mang tên tệp này, {until}.",
            _ => $"Không phải làm gì thêm. Muốn thay đổi thì nộp lại, {until}; lần nộp sau thay lần nộp trước.",
        };
    }

    /// <summary>Until when such a file is taken.</summary>
    public static string Until(Receipt receipt) => receipt.ClosedAt is { } closed ? $"đóng nhận phiếu: {Time(closed)}" : receipt.Deadline is { } last ? $"hạn nộp: {Time(last)}" : "nhận đến khi kết quả được trình UBND";

    /// <summary>Which time this sender hands in.</summary>
    public static string Revision(Receipt receipt) => FormattableString.Invariant($"Lần thứ {receipt.Revision}") + (receipt is { Replaces: { } former, Decision: not { IsAccepted: false } } ? FormattableString.Invariant($", thay lần thứ {former}") : "");

    /// <summary>What the table of remarks holds.</summary>
    public static string Remarks(Receipt receipt) => (Errors(receipt), receipt.Remarks.Length) switch
    {
        (_, 0) => "Không có nội dung nào phải sửa hoặc phải xem lại.",
        (0, var all) => $"Có {all} lưu ý cần xem lại:",
        (var errors, var all) when errors == all => $"Có {errors} nội dung phải sửa:",
        var (errors, all) => $"Có {errors} nội dung phải sửa và {all - errors} lưu ý cần xem lại:",
    };

    /// <summary>The sheet and cell of a remark: its file is named at the head of the receipt.</summary>
    public static string Place(Receipt receipt, Problem remark) =>
        remark.Where == receipt.File ? "(cả tệp)" : remark.Where.StartsWith(receipt.File + "!", StringComparison.Ordinal) ? remark.Where[(receipt.File.Length + 1)..] : remark.Where;

    private static int Errors(Receipt receipt) => receipt.Remarks.Count(remark => remark.Severity == Severity.Error);
}
