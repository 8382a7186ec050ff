using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on one file of uses.</summary>
internal static class UseProblems
{
    public static ProblemText BadCode(string use) =>
        ProblemText.Error(
            "set.use.bad-code",
            $"\"{use}\" không dùng làm mã của biểu được.",
            "Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ thi-dua, cho cả mã và tên tệp."
        );

    public static ProblemText OtherFile(string use) =>
        ProblemText.Error("set.use.other-file", $"Mã \"{use}\" khác với tên tệp.", $"Đổi tên tệp thành uses/{use}.json, hoặc sửa mã.");

    public static ProblemText BadFeed(string feed, int most) =>
        ProblemText.Error(
            "set.use.bad-feed",
            $"\"{feed}\" không dùng làm tên tệp được.",
            $"Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa {most} ký tự, ví dụ thi-dua-khen-thuong."
        );

    public static ProblemText FeedTaken(string feed) =>
        ProblemText.Error(
            "set.use.feed-taken",
            $"Tên tệp \"{feed}\" đã dành cho việc khác: niêm phong, lược đồ của các biểu, hoặc thiết bị của Windows.",
            "Đặt tên khác, ví dụ thi-dua-khen-thuong."
        );

    public static ProblemText NoBasis() =>
        ProblemText.Error(
            "set.use.no-basis",
            "Quy tắc không có căn cứ và cũng không ghi là giả định.",
            "Ghi văn bản làm căn cứ vào \"legalBasis\", hoặc ghi lý do chọn vào \"assumption\"."
        );

    public static ProblemText BasisEmpty() =>
        ProblemText.Error(
            "set.use.basis-empty",
            "Danh sách căn cứ để trống.",
            "Ghi ít nhất một văn bản, hoặc bỏ khóa \"legalBasis\" nếu quy tắc chỉ là giả định."
        );

    public static ProblemText BasisUndated(string document, int year) =>
        ProblemText.Error(
            "set.use.basis-undated",
            $"Căn cứ \"{document}\" không có ngày ban hành.",
            $"Ghi \"date\" dạng năm-tháng-ngày; căn cứ phải là văn bản của năm {year} trở về trước."
        );

    public static ProblemText BasisTooLate(string document, DateOnly date, int year) =>
        ProblemText.Error(
            "set.use.basis-too-late",
            $"Văn bản \"{document}\" ngày {Show.Day(date)} ra sau năm đánh giá {year}.",
            $"Văn bản được áp dụng như ở năm đánh giá: ghi văn bản có hiệu lực trong năm {year}."
        );
}
