using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on what set.json says as a whole.</summary>
internal static class SetProblems
{
    public static ProblemText AppraisalError(decimal share) =>
        ProblemText.Error(
            "set.head.appraisal-error",
            $"Sai số thẩm định {Decimals.Write(share)} không hợp lệ.",
            "Ghi phần của điểm tối đa, từ 0 đến 1, ví dụ 0.05 là một phần hai mươi."
        );

    public static ProblemText NotWhole(string name, decimal number, int least, int most) =>
        ProblemText.Error("set.head.not-whole", $"{name} {Decimals.Write(number)} không hợp lệ.", $"Ghi một số nguyên từ {least} đến {most}.");

    public static ProblemText FeedTwice(string feed) =>
        ProblemText.Error("set.uses.feed-twice", $"Tên tệp \"{feed}\" đã dùng cho một biểu khác.", "Đặt cho mỗi biểu một tên tệp riêng.");

    public static ProblemText FormerNowTwice(string now) =>
        ProblemText.Error("set.former-codes.now-twice", $"Mã \"{now}\" được khai hai lần.", "Mỗi mã năm nay chỉ khai một lần.");

    public static ProblemText FormerThenTwice(string then) =>
        ProblemText.Error(
            "set.former-codes.then-twice",
            $"Mã \"{then}\" của năm trước đã dành cho một mã khác.",
            "Mỗi mã năm trước chỉ nối tiếp bằng một mã năm nay."
        );

    public static ProblemText FormerUnknown(string now) =>
        ProblemText.Error("set.former-codes.unknown", $"Bộ tiêu chí không có mã \"{now}\".", "Ghi vào \"now\" mã lĩnh vực hoặc tiêu chí của bộ này.");

    public static ProblemText FormerBoth(string then, string now) =>
        ProblemText.Error(
            "set.former-codes.both",
            $"Mã \"{then}\" của năm trước vừa nối tiếp bằng \"{now}\", vừa bằng mã \"{then}\" của năm nay.",
            $"Khai thêm {{ \"now\": \"{then}\", \"then\": … }}, hoặc null nếu mã \"{then}\" năm nay là tiêu chí mới."
        );

    public static ProblemText BadSample(decimal sample) =>
        ProblemText.Error("set.head.sample", $"Cỡ mẫu tối thiểu {Decimals.Write(sample)} không hợp lệ.", "Ghi số phiếu, là số nguyên từ 1 trở lên.");

    public static ProblemText BadFloor(decimal floor) =>
        ProblemText.Error("set.head.floor", $"Sàn điểm {Decimals.Write(floor)} lớn hơn 0: điểm sẽ được cho khi không đạt gì.", "Ghi 0 hoặc số âm.");

    public static ProblemText BadDays(decimal days) =>
        ProblemText.Error("set.head.days", $"Thời gian giải trình {Decimals.Write(days)} ngày không hợp lệ.", "Ghi số ngày, là số nguyên từ 1 đến 60.");

    public static ProblemText BadHour(string text) => ProblemText.Error("set.head.hour", $"\"{text}\" không phải là giờ.", "Ghi giờ và phút, ví dụ 17:00.");

    public static ProblemText BadCap(decimal cap) =>
        ProblemText.Error(
            "set.head.cap",
            $"Mức trần {Decimals.Write(cap)} phải lớn hơn 0.",
            "Ghi số điểm lớn hơn 0, cả với điểm trừ; bỏ khóa này nếu không có trần."
        );

    public static ProblemText RemedyNobody(string? phrase) =>
        ProblemText.Error(
            "set.remedy.nobody",
            "Nội dung khắc phục không có cơ quan chủ trì.",
            $"Ghi ít nhất một cơ quan{(phrase is null ? "" : $"; các đơn vị bị mất điểm thì ghi \"{phrase}\"")}."
        );

    public static ProblemText RemedyUnits(string agency, string phrase) =>
        ProblemText.Error("set.remedy.units", $"\"{agency}\" không được hiểu là các đơn vị bị mất điểm.", $"Các đơn vị bị mất điểm thì ghi đúng \"{phrase}\".");

    public static ProblemText RemedyTwice(string agency) =>
        ProblemText.Error("set.remedy.twice", $"Cơ quan \"{agency}\" được nêu hai lần.", "Mỗi cơ quan chỉ nêu một lần, ở chủ trì hoặc ở phối hợp.");

    public static ProblemText DeadlineYear(int year) =>
        ProblemText.Error("set.head.deadline-year", $"Hạn nộp phiếu không nằm trong năm {year} hoặc năm sau đó.", "Sửa \"submissionDeadline\" hoặc \"year\".");

    public static ProblemText SupersedesItself() =>
        ProblemText.Error("set.head.supersedes-itself", "Bộ tiêu chí không thể thay chính nó.", "Ghi tên thư mục của bộ bị thay.");

    public static ProblemText BadYear(decimal year) =>
        ProblemText.Error("set.head.year", $"Năm {Decimals.Write(year)} không hợp lệ.", "Ghi năm đánh giá, đủ bốn chữ số.");

    public static ProblemText BadIndex(string text) =>
        ProblemText.Error(
            "set.head.index",
            $"\"{text}\" không phải là mã chỉ số.",
            $"Ghi từ 1 đến 20 chữ in hoa A–Z không dấu, chữ số hoặc dấu gạch nối ở giữa, ví dụ CNTT; bỏ khóa này thì hiểu là {IndexCode.Cchc}."
        );

    public static ProblemText BadDecision() =>
        ProblemText.Error(
            "set.head.decision",
            "Quyết định chỉ được ghi \"chưa ban hành\" hoặc số và ngày.",
            "Ghi \"chưa ban hành\", hoặc { \"number\": …, \"date\": … }."
        );

    public static ProblemText BadDecisionNumber(string number) =>
        ProblemText.Error(
            "set.head.decision-number",
            $"\"{number}\" không phải là số, ký hiệu của một quyết định.",
            $"Ghi đúng như trên quyết định, ví dụ {DecisionNumber.Example}."
        );

    public static ProblemText BadDeadline(string text) =>
        ProblemText.Error(
            "set.head.deadline",
            $"\"{text}\" không phải là ngày giờ ở Việt Nam.",
            "Ghi theo dạng năm-tháng-ngàyTgiờ:phút:giây+07:00, mỗi phần đủ hai chữ số, năm bốn chữ số."
        );

    public static ProblemText TooManyCriteria(int count, int most) =>
        ProblemText.Error("set.size.criteria", $"Bộ tiêu chí có {count} tiêu chí, quá {most}.", "Gộp các tiêu chí nhỏ, hoặc chia thành nhiều bộ.");

    public static ProblemText NameTooLong(int length, int most) =>
        ProblemText.Error(
            "set.size.name",
            $"Tên dài {length} chữ, quá {most}.",
            $"Rút gọn còn tối đa {most} chữ: tên này có trong tên tệp, tiêu đề cột và bảng xếp hạng."
        );

    public static ProblemText CodesByCase(string codes) =>
        ProblemText.Error(
            "set.size.codes-by-case",
            $"Các mã {codes} chỉ khác nhau chữ hoa, chữ thường.",
            "Đặt mã khác hẳn nhau: mã có trong tên tệp, và Windows không phân biệt chữ hoa, chữ thường."
        );

    /// <summary>A code that continues one of another kind, or none, of last year's.</summary>
    /// <param name="now">This year's code.</param>
    /// <param name="then">Last year's, as the set has it.</param>
    /// <param name="what">What this year's is: an area or a criterion.</param>
    /// <param name="year">Last year.</param>
    /// <param name="isOther">Whether last year has the code for something else.</param>
    public static ProblemText FormerOther(string now, string then, string what, int year, bool isOther) =>
        ProblemText.Error(
            "set.former-codes.other",
            $"Mã \"{now}\" là một {what}, nhưng kết quả năm {year} " + $"{(isOther ? $"có mã \"{then}\" không phải là {what}" : $"không có mã \"{then}\"")}.",
            $"Ghi vào \"then\" mã một {what} của năm {year}, hoặc null nếu mã \"{now}\" là mới."
        );
}
