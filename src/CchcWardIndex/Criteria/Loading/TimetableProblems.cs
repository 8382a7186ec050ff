using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on the planned days in set.json.</summary>
internal static class TimetableProblems
{
    public static ProblemText Order(DateOnly day, string key, DateOnly before) =>
        ProblemText.Error(
            "set.timetable.order",
            $"Ngày {Show.Day(day)} sớm hơn bước trước đó (\"{key}\", ngày {Show.Day(before)}).",
            "Ghi các ngày theo đúng thứ tự các bước: hạn nộp phiếu, thẩm định lần 1, giải trình, thẩm định lần 2, trình, phê duyệt."
        );

    public static ProblemText NoExplanation() =>
        ProblemText.Error(
            "set.timetable.no-explanation",
            "Bộ tiêu chí không cho đơn vị giải trình nên không có bước giải trình và thẩm định lần 2.",
            "Bỏ ngày này, hoặc khai \"explanation\" trong \"appraisal\"."
        );

    public static ProblemText TooShort(DateOnly first, DateOnly last, int days) =>
        ProblemText.Error(
            "set.timetable.too-short",
            $"Từ ngày {Show.Day(first)} đến ngày {Show.Day(last)} không đủ {days} ngày giải trình của bộ tiêu chí.",
            $"Ghi ngày {Show.Day(first.AddDays(days))} hoặc sau đó, hoặc sửa số ngày giải trình."
        );
}
