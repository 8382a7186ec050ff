using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Words on a cell that should hold one of a few words.</summary>
internal static class WordProblems
{
    public static Complaint NoYesNo(string text) =>
        Complaint.About("intake.word.yes-no", text, "không phải là Có hoặc Không.", "Chọn Có hoặc Không trong danh sách của ô.");

    public static Complaint NoConclusion(string text) =>
        Complaint.About(
            "intake.word.conclusion",
            text,
            "không phải là một kết luận.",
            "Chọn một kết luận trong danh sách của ô: Đồng ý, Điều chỉnh, Không công nhận; ở lần 2 còn có Giữ nguyên."
        );

    public static Complaint NoMark(string text) =>
        Complaint.About("intake.word.mark", text, "không phải là dấu x.", "Nhập x nếu trong năm không phát sinh; nếu có phát sinh thì để trống.");

    public static Complaint NoOption(string text, Fact fact) =>
        Complaint.About(
            "intake.word.option",
            text,
            "không có trong danh sách lựa chọn.",
            $"Chọn một trong: {string.Join("; ", fact.Options.Select(option => option.Label))}."
        );
}
