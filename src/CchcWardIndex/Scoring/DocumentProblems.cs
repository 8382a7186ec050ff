using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Scoring;

/// <summary>Words on documents of one sheet that do not go together; no points hang on them.</summary>
internal static class DocumentProblems
{
    /// <summary>Dated after the deadline.</summary>
    /// <param name="count">How many.</param>
    /// <param name="shown">Which.</param>
    /// <param name="deadline">The day of the deadline.</param>
    public static ProblemText AfterDeadline(int count, string shown, DateOnly deadline) =>
        Of(
            "document.date.after-deadline",
            $"{count} tài liệu đề ngày sau hạn nộp phiếu ({Show.Day(deadline)}): {shown}",
            "Kiểm tra lại ngày của tài liệu rồi sửa; tài liệu có sau hạn nộp thì không chứng minh được số liệu đã nộp."
        );

    /// <summary>Dated before the year.</summary>
    /// <param name="count">How many.</param>
    /// <param name="shown">Which.</param>
    /// <param name="earliest">The first day that can well be.</param>
    public static ProblemText BeforeYear(int count, string shown, DateOnly earliest) =>
        Of(
            "document.date.before-year",
            $"{count} tài liệu đề ngày trước năm đánh giá (trước ngày {Show.Day(earliest)}): {shown}",
            "Kiểm tra lại ngày của tài liệu rồi sửa; văn bản cũ còn hiệu lực thì không phải sửa."
        );

    /// <summary>Dated after the very day they prove.</summary>
    public static ProblemText AfterFact(int count, string shown) =>
        Of(
            "document.date.after-fact",
            $"{count} tài liệu đề ngày sau chính ngày mà nó chứng minh: {shown}",
            "Kiểm tra lại ngày của tài liệu và ngày ở cột Số liệu cho khớp nhau."
        );

    /// <summary>Dated after the day on which the sheet came.</summary>
    /// <param name="count">How many.</param>
    /// <param name="shown">Which.</param>
    /// <param name="day">The day on which it came.</param>
    public static ProblemText AfterReceipt(int count, string shown, DateOnly day) =>
        Of(
            "document.date.after-receipt",
            $"{count} tài liệu đề ngày sau ngày nhận phiếu ({Show.Day(day)}): {shown}",
            "Kiểm tra lại ngày của tài liệu rồi sửa; tài liệu chưa ban hành khi nộp phiếu thì không chứng minh được số liệu đã nộp."
        );

    /// <summary>One document under many criteria.</summary>
    /// <param name="count">How many such documents.</param>
    /// <param name="shown">Which.</param>
    /// <param name="most">In how many criteria one may well be named.</param>
    public static ProblemText Repeated(int count, string shown, int most) =>
        Of(
            "document.number.repeated",
            $"{count} tài liệu được nêu ở hơn {most} tiêu chí: {shown}",
            "Kiểm tra xem có phải cùng một văn bản chứng minh cho ngần ấy tiêu chí không; ghi đúng văn bản và trang của từng tiêu chí."
        );

    /// <summary>One number with two dates in a year.</summary>
    public static ProblemText TwoDates(int count, string shown) =>
        Of(
            "document.number.two-dates",
            $"{count} số, ký hiệu được ghi với hai ngày khác nhau trong cùng một năm: {shown}",
            "Kiểm tra lại số, ký hiệu và ngày của từng tài liệu rồi sửa cho khớp."
        );

    private static ProblemText Of(ProblemId id, string message, string remedy) => ProblemText.Warning(id, $"{message}. Điểm không bị ảnh hưởng.", remedy);
}
