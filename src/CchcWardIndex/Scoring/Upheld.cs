using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Giữ nguyên: a second appraisal that lets the first stand.</summary>
internal static class Upheld
{
    /// <summary>What makes it unusable; empty where the first appraisal stands.</summary>
    /// <param name="entry">The second entry.</param>
    /// <param name="isFirstSound">Whether there is a first one that can be used.</param>
    public static IEnumerable<Flaw> Check(AppraisalEntry entry, bool isFirstSound)
    {
        if (!isFirstSound)
        {
            yield return new Flaw(
                entry.Cell,
                "Kết luận Giữ nguyên nhưng không có kết luận lần 1 nào dùng được để giữ.",
                "Chọn Đồng ý, Điều chỉnh hoặc Không công nhận; tiêu chí do cơ quan thẩm định nhập số liệu thì nhập lại số liệu."
            );
        }

        if (entry is { NotApplicable: true } or { Points: not null } or { Facts.IsEmpty: false } or { Excused.IsEmpty: false })
        {
            yield return new Flaw(
                entry.Cell,
                "Kết luận Giữ nguyên nhưng lại ghi số liệu, số loại trừ hoặc điểm.",
                "Xóa phần ghi thêm nếu giữ nguyên kết luận lần 1; nếu không thì chọn kết luận khác."
            );
        }

        if (entry.Reason.Length == 0)
        {
            yield return new Flaw(
                entry.ReasonCell,
                "Giữ nguyên kết luận lần 1 nhưng không ghi lý do.",
                "Ghi vì sao giải trình của đơn vị không làm thay đổi kết luận; đơn vị sẽ đọc lý do này."
            );
        }
    }
}
