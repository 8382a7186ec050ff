using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on last-year.json.</summary>
internal static class LastYearProblems
{
    public static ProblemText Seal(string seal) =>
        ProblemText.Error(
            "set.last-year.seal",
            $"\"{seal}\" không phải là mã niêm phong.",
            "Ghi sha256: và 64 chữ số thập lục phân, hoặc null nếu lấy từ bảng thường."
        );

    public static ProblemText AreaMissing(string area, string criteria) =>
        ProblemText.Error(
            "set.last-year.area-missing",
            $"Danh sách \"areas\" không có lĩnh vực \"{area}\" của tiêu chí {criteria}.",
            "Thêm lĩnh vực ấy (mã, tên, điểm tối đa) vào danh sách \"areas\"; điểm thưởng, điểm trừ không thuộc lĩnh vực nào thì ghi điểm tối đa "
                + "của đơn vị là 0."
        );

    public static ProblemText BadIndex(decimal index) =>
        ProblemText.Error(
            "set.last-year.index",
            $"Chỉ số {Decimals.Write(index)} không hợp lệ.",
            "Ghi chỉ số phần trăm như đã công bố, ví dụ 87.66; chưa biết thì ghi null."
        );

    public static ProblemText BadRank(decimal rank) =>
        ProblemText.Error("set.last-year.rank", $"Thứ hạng {Decimals.Write(rank)} không hợp lệ.", "Ghi số nguyên từ 1; chưa biết thì ghi null.");

    public static ProblemText CodeUnlisted(string what, string code, string key) =>
        ProblemText.Error(
            "set.last-year.code-unlisted",
            $"Mã {what} \"{code}\" không có trong danh sách \"{key}\" ở đầu tệp.",
            $"Thêm {what} ấy vào danh sách \"{key}\", hoặc sửa lại mã."
        );

    public static ProblemText PointsAbove(decimal points, decimal most) =>
        ProblemText.Error(
            "set.last-year.points-above",
            $"Điểm {Decimals.Write(points)} lớn hơn điểm tối đa {Decimals.Write(most)}.",
            "Sửa lại điểm hoặc điểm tối đa; chưa biết điểm thì ghi null."
        );

    public static ProblemText BadMaximum(decimal maximum) =>
        ProblemText.Error(
            "set.last-year.maximum",
            $"Điểm tối đa {Decimals.Write(maximum)} nhỏ hơn 0.",
            "Ghi điểm tối đa như bộ tiêu chí năm ấy; tiêu chí điểm trừ ghi 0."
        );

    public static ProblemText CodeTwice(string code) =>
        ProblemText.Error("set.last-year.code-twice", $"Mã \"{code}\" xuất hiện hai lần.", "Mỗi mã chỉ ghi một lần.");

    public static ProblemText OtherIndex(IndexCode found, IndexCode current) =>
        ProblemText.Error(
            "set.last-year.other-index",
            $"Đây là kết quả của chỉ số {found}, trong khi bộ tiêu chí là của chỉ số {current}.",
            $"Đưa vào kết quả của chỉ số {current}, hoặc bỏ tệp này."
        );

    public static ProblemText NoYear(decimal year) =>
        ProblemText.Error("set.last-year.no-year", $"{Decimals.Write(year)} không phải là năm đánh giá.", "Ghi năm của kết quả đã công bố, đủ bốn chữ số.");

    public static ProblemText NotTheYearBefore(decimal year, int assessed) =>
        ProblemText.Error(
            "set.last-year.not-the-year-before",
            $"Năm {Decimals.Write(year)} không phải là năm ngay trước năm đánh giá {assessed}.",
            $"Đưa vào kết quả năm {assessed - 1}, hoặc bỏ tệp này; muốn so sánh với năm khác thì so sánh hai kết quả với nhau."
        );
}
