using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Office.Receipts;

/// <summary>What a receipt says of a part of a department's form: which it is, and what is open in the others.</summary>
internal static class PartReceipt
{
    /// <summary>For example <c>Phần 2/5: lĩnh vực 1 (…); mọi đơn vị.</c></summary>
    public static string Whole(ReceivedPart part) =>
        $"{Capital(part.Name)}: {(part.Covers.Length > 0 ? part.Covers : "không còn nội dung nào được hỏi")}. "
        + (part.OpenElsewhere == 0 ? "Các phần khác của cơ quan không còn nội dung nào chưa có kết luận." : Elsewhere(part));

    /// <summary>What is open besides; empty where nothing is.</summary>
    public static string Elsewhere(ReceivedPart? part) =>
        part is null or { OpenElsewhere: 0 } ? "" : $"Còn {string.Join("; ", part.Others.Where(other => other.Open > 0).Select(Left))}.";

    private static string Left(OtherPart other)
    {
        var what = other.Name.Length > 0 ? $"{other.Name} ({other.Covers})" : $"nội dung ngoài phần này ({other.Covers})";
        return !other.IsReceived ? $"{what} chưa nhận" : $"{what}: {Show.Number(other.Open)} trong {Show.Number(other.Asked)} nội dung chưa có kết luận";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
