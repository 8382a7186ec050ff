using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Problems;
using CchcWardIndex.Rounds;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Receipts;

/// <summary>What a receipt says in sentences.</summary>
internal static class ReceiptWords
{
    /// <summary>What became of the file, and the look of the line that says so.</summary>
    public static (string Text, SheetLook Look) Of(Receipt receipt) =>
        receipt switch
        {
            { NotScored.Length: > 0, Verdict: Verdict.Accepted or Verdict.AcceptedWithRemarks } => (
                "TIẾP NHẬN, NHƯNG ĐƠN VỊ KHÔNG ĐƯỢC CHẤM. Tệp được lưu, không dùng để chấm điểm.",
                SheetLook.Remarked
            ),
            { Verdict: Verdict.Accepted, Open: { Count: > 0 } open } => (
                $"TIẾP NHẬN, CÒN ĐỂ TRỐNG. Tệp được tính; còn {Show.Number(open.Count)} nội dung chưa có kết luận.",
                SheetLook.Remarked
            ),
            { Verdict: Verdict.Accepted } => ("TIẾP NHẬN. Tệp đọc được đầy đủ và được tính.", SheetLook.Accepted),
            { Verdict: Verdict.AcceptedWithRemarks } => (
                "TIẾP NHẬN, CÓ LƯU Ý. Tệp được tính, nhưng còn nội dung phải sửa hoặc phải xem lại.",
                SheetLook.Remarked
            ),
            { Verdict: Verdict.NotRead } => (
                "CHƯA ĐỌC ĐƯỢC DO LỖI CỦA CHƯƠNG TRÌNH. Tệp được giữ nguyên và chờ đọc lại; chưa có nội dung nào bị coi là sai.",
                SheetLook.Late
            ),
            { Verdict: Verdict.Unpacked } => (
                "ĐÃ MỞ TỆP NÉN. Phiếu bên trong được nhận riêng từng phiếu; các nội dung dưới đây thì chưa được đọc.",
                SheetLook.Remarked
            ),
            { Verdict: Verdict.Refused } => ("TỪ CHỐI. Tệp chưa được tính.", SheetLook.Refused),
            { Decision: { IsAccepted: true, Counts: var counts } } => (
                $"NỘP MUỘN, ĐƯỢC TIẾP NHẬN. {(counts == receipt.Revision ? "Tệp được tính." : $"Tệp được lưu; tệp được tính là tệp nộp lần thứ {counts}.")}",
                receipt.Remarks.IsEmpty ? SheetLook.Accepted : SheetLook.Remarked
            ),
            { Decision: { Counts: var counts } } => (
                $"NỘP MUỘN, KHÔNG ĐƯỢC TIẾP NHẬN. Tệp không được tính{(counts is { } other ? $"; tệp được tính vẫn là tệp nộp lần thứ {other}" : "")}.",
                SheetLook.Refused
            ),
            { Deadline: null } => ("NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi kết quả đã được trình phê duyệt nên chưa được tính.", SheetLook.Late),
            { ClosedAt: { } at } => (
                $"NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau khi đã đóng nhận phiếu (lúc {Show.Stamp(at)}) nên chưa được tính.",
                SheetLook.Late
            ),
            _ => ("NỘP MUỘN, CHỜ QUYẾT ĐỊNH. Tệp đến sau hạn nộp nên chưa được tính.", SheetLook.Late),
        };

    /// <summary>What was taken from a table from outside.</summary>
    public static string Taken(OutsideTaken taken) =>
        $"{Show.Number(taken.Values)} số liệu của {Show.Number(taken.Units)}/{Show.Number(taken.Asked)} đơn vị, trong {Show.Number(taken.Rows)} dòng.";

    /// <summary>Who decided what on a late file, when and why.</summary>
    public static string Decided(LateDecision decision) =>
        $"{decision.By} quyết định {(decision.IsAccepted ? "tiếp nhận" : "không tiếp nhận")} lúc {Show.Stamp(decision.At)}. Lý do: {decision.Reason}";

    /// <summary>What the sender must do next, and by when.</summary>
    public static string NextStep(Receipt receipt)
    {
        var (errors, office, until) = (
            Errors(receipt),
            receipt.Office,
            receipt.Deadline is { } last ? $"chậm nhất {Show.Stamp(last)}" : "trước khi kết quả được trình phê duyệt"
        );
        var closed = receipt.ClosedAt is not null || receipt.ReceivedAt > receipt.Deadline;
        var over =
            receipt.ClosedAt is { } at ? $"Đã đóng nhận phiếu ({Show.Stamp(at)})"
            : receipt.Deadline is { } passed ? $"Đã hết hạn nộp ({Show.Stamp(passed)})"
            : "";
        var open = receipt.Open is { Count: > 0 and var left } whole
            ? $"Còn {Show.Number(left)} trong {Show.Number(whole.Asked)} nội dung chưa có kết luận (xem trang Còn để trống): ghi tiếp vào chính tệp này "
                + $"rồi nộp lại cả tệp, {until}."
            : "";
        var elsewhere = PartReceipt.Elsewhere(receipt.Part) is { Length: > 0 } others ? $" {others}" : "";
        return receipt.Verdict switch
        {
            Verdict.Accepted or Verdict.AcceptedWithRemarks when receipt.NotScored.Length > 0 =>
                $"Không phải làm gì thêm. Nếu đơn vị vẫn phải được chấm, liên hệ với {office}.",
            Verdict.Late when receipt.Decision is { IsAccepted: true } => errors == 0
                ? "Không phải làm gì thêm."
                : $"Liên hệ ngay với {office} về {errors} nội dung phải sửa dưới đây.",
            Verdict.Late when receipt.Decision is not null => $"Không cần gửi lại tệp này. Có ý kiến về quyết định thì liên hệ với {office}.",
            Verdict.Late when receipt.Deadline is null =>
                $"Kết quả đã được trình hoặc phê duyệt nên tệp chưa được tính. Liên hệ với {office}; nếu phải dùng tệp này thì {office} mở lại đợt chấm "
                    + "rồi quyết định tiếp nhận. Không cần gửi lại tệp.",
            Verdict.Late => $"Gửi ngay cho {office} văn bản giải trình lý do nộp muộn và chờ quyết định nhận hay không nhận. Không cần gửi lại tệp này.",
            Verdict.NotRead =>
                $"Đơn vị không phải làm gì; không cần gửi lại tệp. {office} báo người phụ trách chương trình; tệp tự được đọc lại bằng bản chương trình "
                    + "đã sửa và tính theo lúc nhận lần này.",
            Verdict.Unpacked =>
                $"Xem các nội dung dưới đây; nếu trong đó có phiếu thì gửi lại riêng phiếu ấy, {until}. Phiếu đã được nhận thì không cần gửi lại.",
            _ when closed && receipt.Verdict == Verdict.Refused => $"{over}. Liên hệ ngay với {office} để được hướng dẫn.",
            _ when closed => errors == 0 ? "Không phải làm gì thêm." : $"{over}. Liên hệ ngay với {office} về {errors} nội dung phải sửa dưới đây.",
            Verdict.Refused when receipt.UnitCode is null && receipt.DepartmentName.Length == 0 =>
                $"Hỏi lại người gửi, sửa theo cột \"Cách sửa\" dưới đây rồi nộp tệp khác, {until}.",
            Verdict.Refused => $"Sửa theo cột \"Cách sửa\" dưới đây rồi nộp tệp khác, {until}.",
            _ when errors > 0 && receipt.Kind == SubmittedKind.OutsideTable =>
                $"Sửa {errors} nội dung ghi \"Phải sửa\" dưới đây rồi gửi lại cả bảng, {until}. {Unmended(receipt)}",
            _ when errors > 0 => $"Sửa {errors} nội dung ghi \"Phải sửa\" dưới đây ngay trên phiếu rồi nộp lại, {until}. "
                + $"{Unmended(receipt)}{(open.Length > 0 ? " " + open : "")}{elsewhere}",
            _ when open.Length > 0 => $"{(receipt.Remarks.IsEmpty ? "" : "Xem lại các lưu ý dưới đây. ")}{open}{elsewhere}",
            Verdict.AcceptedWithRemarks => $"Xem lại các lưu ý dưới đây. Nếu phải sửa, nộp lại {until}; nếu đã đúng, không phải làm gì thêm.{elsewhere}",
            _ when receipt.Kind == SubmittedKind.Survey =>
                "Không phải làm gì thêm. Gửi thêm tệp khác tên thì được cộng thêm; muốn sửa tệp này thì gửi lại dưới tên cũ, muốn bỏ thì gửi phiếu để "
                    + $"trống mang tên tệp này, {until}.",
            _ when receipt.Kind == SubmittedKind.OutsideTable =>
                $"Không phải làm gì thêm. Cần sửa thì gửi lại cả bảng, {until}; bảng gửi sau thay bảng gửi trước.",
            _ when receipt.Part is not null =>
                $"Phần này không phải làm gì thêm.{elsewhere} Muốn thay đổi thì nộp lại phần ấy, {until}; dòng của lần nộp sau thay dòng ấy của lần nộp trước.",
            _ => $"Không phải làm gì thêm. Muốn thay đổi thì nộp lại, {until}; lần nộp sau thay lần nộp trước.",
        };
    }

    /// <summary>Which form should have come in place of a refused file, and where to get it.</summary>
    public static string Form(Receipt receipt) =>
        receipt switch
        {
            { DepartmentName: { Length: > 0 } department } =>
                $"Phiếu thẩm định của {department}, theo tệp mẫu Phieu-tham-dinh_… mà {receipt.Office} đã gửi. Không còn mẫu thì đề nghị "
                    + $"{receipt.Office} gửi lại.",
            { UnitCode: { } code } =>
                $"Phiếu tự chấm của {receipt.UnitName}, theo tệp mẫu Phieu-tu-cham_{code}_… (giải trình thì Phieu-giai-trinh_{code}_…) mà "
                    + $"{receipt.Office} đã gửi cho đơn vị. Không còn mẫu thì đề nghị {receipt.Office} gửi lại.",
            _ => $"Một trong các phiếu theo tệp mẫu mà {receipt.Office} đã gửi: đơn vị nộp Phieu-tu-cham_… hoặc Phieu-giai-trinh_…; cơ quan thẩm định "
                + $"nộp Phieu-tham-dinh_…; khảo sát nộp Phieu-khao-sat_… hoặc Phieu-tra-loi-khao-sat_…. Không còn mẫu thì đề nghị {receipt.Office} gửi "
                + "lại.",
        };

    /// <summary>Of how many points the provisional index is, and what is not in it.</summary>
    public static string Share(ProvisionalShare share)
    {
        (decimal Points, string What)[] outside =
        [
            (share.Survey, "khảo sát"),
            (share.Others, "tiêu chí chờ thẩm định"),
            (share.NotApplicable, "tiêu chí khai không phát sinh"),
        ];
        var left = outside.Where(part => part.Points > 0m).Select(part => $"{part.What} ({Show.Points(part.Points)} điểm)").ToList();
        return $"tạm tính trên {Show.Points(share.Counted)}/{Show.Points(share.Whole)} "
            + $"điểm{(left.Count > 0 ? $", chưa gồm {(left.Count == 1 ? left[0] : $"{string.Join(", ", left[..^1])} và {left[^1]}")}" : "")}";
    }

    // What is told is what is done: some mistakes cost points until they are mended, others do not.
    private static string Unmended(Receipt receipt) =>
        receipt.Points.Count(entry => entry.IsOwed) switch
        {
            0 when receipt.Share is not null => "Các nội dung này không làm thay đổi điểm tạm tính.",
            0 => "Nội dung chưa sửa thì chưa có điểm.",
            var owed => $"Vì các nội dung này, {owed} tiêu chí chưa có điểm.",
        };

    /// <summary>Until when such a file is taken.</summary>
    public static string Until(Receipt receipt) =>
        receipt.ClosedAt is { } closed ? $"đóng nhận phiếu: {Show.Stamp(closed)}"
        : receipt.Deadline is { } last ? $"hạn nộp: {Show.Stamp(last)}"
        : "nhận đến khi kết quả được trình phê duyệt";

    /// <summary>Which time this sender hands in.</summary>
    public static string Revision(Receipt receipt) =>
        FormattableString.Invariant($"Lần thứ {receipt.Revision}")
        + (receipt is { Replaces: { } former, Decision: not { IsAccepted: false } } ? FormattableString.Invariant($", thay lần thứ {former}") : "");

    /// <summary>What the table of remarks holds.</summary>
    public static string Remarks(Receipt receipt) =>
        receipt.Verdict == Verdict.Refused ? "Lý do từ chối:"
        : receipt.Verdict == Verdict.NotRead ? "Vì sao chưa đọc được:"
        : (Errors(receipt), receipt.Remarks.Length) switch
        {
            (_, 0) => Differing(receipt) is { Count: > 0 } differing
                ? $"Không có nội dung nào phải sửa. Điểm tự chấm khác điểm tạm tính ở {differing.Count} tiêu chí ({string.Join(", ", differing)}), xem "
                    + "trang Điểm tạm tính."
                : "Không có nội dung nào phải sửa hoặc phải xem lại.",
            (0, var all) => $"Có {all} lưu ý cần xem lại:",
            (var errors, var all) when errors == all => $"Có {errors} nội dung phải sửa:",
            var (errors, all) => $"Có {errors} nội dung phải sửa và {all - errors} lưu ý cần xem lại:",
        };

    // A ward that added up otherwise than the rules do is not left to find it among all its criteria.
    private static List<string> Differing(Receipt receipt) =>
        [
            .. receipt
                .Points.Where(entry => entry is { Points: { } points, SelfPoints: { } self } && Rounding.Differ(points, self))
                .Select(entry => entry.Code.Text),
        ];

    /// <summary>The sheet and cell of a remark: its file is named at the head of the receipt.</summary>
    public static string Place(Receipt receipt, Problem remark) =>
        remark.Where == receipt.File ? "(cả tệp)"
        : remark.Where.StartsWith(receipt.File + "!", StringComparison.Ordinal) ? remark.Where[(receipt.File.Length + 1)..]
        : remark.Where;

    private static int Errors(Receipt receipt) => receipt.Remarks.Count(remark => remark.Severity == Severity.Error);
}
