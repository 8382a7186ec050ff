using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on years that are not the set's own, and on what a set copied to another year leaves to decide.</summary>
internal static class YearProblems
{
    public static ProblemText OtherYear(int named, int year, int first, int last) =>
        ProblemText.Error(
            "set.year.other",
            $"Ngày ở đây thuộc năm {named}, ngoài khoảng từ năm {first} đến năm {last} của bộ tiêu chí năm {year}.",
            $"Sửa thành ngày đúng; ngày của năm đánh giá thì viết year thay cho {year}: trong biểu thức là DateTime(year,1,31), ở min, max là "
                + "\"year-01-31\" (năm trước: year-1, năm sau: year+1), để chép sang năm khác vẫn đúng."
        );

    public static ProblemText Texts(int count, string years, int year, string text) =>
        ProblemText.Warning(
            "set.year.texts",
            $"Tệp có {count} chỗ ghi năm khác năm {year} của bộ tiêu chí ({years}); chỗ đầu: \"{Short(text)}\".",
            $"Đọc lại từng chỗ: nói về năm đánh giá thì sửa thành năm {year}; đúng là nói về năm khác thì để nguyên."
        );

    public static ProblemText CopiedText(string years, int year, string text) =>
        ProblemText.Warning(
            "set.copy.text",
            $"Ghi năm {years}: \"{Short(text)}\".",
            $"Nói về năm đánh giá thì sửa thành năm {year}; đúng là nói về năm khác thì để nguyên."
        );

    public static ProblemText CopiedDecision() =>
        ProblemText.Warning(
            "set.copy.decision",
            "Bộ tiêu chí mới chưa được ban hành: \"decision\" ghi \"chưa ban hành\".",
            "Khi có quyết định ban hành thì ghi số và ngày của quyết định."
        );

    public static ProblemText CopiedIndex(string index, string former) =>
        ProblemText.Warning(
            "set.copy.index",
            $"Mã chỉ số nay là {index}; tên gọi, tiêu đề, lĩnh vực và tiêu chí vẫn là của chỉ số {former}.",
            "Sửa \"title\", tên gọi trong \"index\" và các tiêu chí cho đúng chỉ số mới."
        );

    public static ProblemText CopiedBasis(string document, int places) =>
        ProblemText.Warning(
            "set.copy.legal-basis",
            $"{document} là căn cứ ở {places} chỗ, có từ trước năm đánh giá.",
            "Nếu văn bản đã được thay thế hoặc kế hoạch năm mới đã ban hành thì ghi văn bản mới ở mọi chỗ; nếu còn hiệu lực thì để nguyên."
        );

    public static ProblemText CopiedUnits(int units) =>
        ProblemText.Warning(
            "set.copy.units",
            $"Danh sách {units} đơn vị được chép nguyên.",
            "Đối chiếu mã, tên, loại, khối với danh sách đơn vị của năm mới: thêm đơn vị mới, bỏ đơn vị đã sáp nhập."
        );

    public static ProblemText CopiedUnit(string name, string code) =>
        ProblemText.Warning(
            "set.copy.unit",
            $"{name} ({code}) có ngày kết thúc, lý do không xếp hạng hoặc ngày bắt đầu chép từ bộ tiêu chí cũ.",
            "Bỏ đơn vị đã kết thúc; sửa hoặc bỏ các khóa \"from\", \"to\", \"unranked\" cho đúng năm mới."
        );

    public static ProblemText CopiedLastYear() =>
        ProblemText.Warning(
            "set.copy.last-year",
            "Kết quả năm trước (last-year.json) của bộ tiêu chí cũ không được chép.",
            "Khi có kết quả đã công bố của năm ngay trước năm mới thì đưa vào bộ tiêu chí mới."
        );

    private static string Short(string text) => text.Length > 120 ? text[..120] + "…" : text;
}
