using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>The figures of <c>results.json</c> as officials call them.</summary>
public static class FigureWords
{
    private const string FactPrefix = "facts.";

    private static readonly Dictionary<string, string> Statuses = Enum.GetValues<UnitStatus>().DistinctBy(Words.Of).ToDictionary(Words.Of, Words.Vietnamese);
    private static readonly Dictionary<string, string> Outcomes = Enum.GetValues<OutcomeKind>().ToDictionary(Words.Of, Words.Vietnamese);

    private static readonly Dictionary<string, string> Conclusions = new Conclusion?[]
    {
        Conclusion.Agreed,
        Conclusion.Adjusted,
        Conclusion.Rejected,
        Conclusion.Upheld,
        null,
    }.ToDictionary(Words.Of, Words.Vietnamese);
    private static readonly Dictionary<string, string> Late = new() { ["true"] = "Có", ["false"] = "Không" };
    private static readonly Dictionary<string, string> Adjustments = Enum.GetValues<AdjustmentKind>()
        .ToDictionary(kind => $"adjustments.{Words.Of(kind)}", Words.Vietnamese);

    /// <summary>Said where no figure of any unit moved.</summary>
    public const string NothingMoved = "Không có điểm, chỉ số, thứ hạng hay xếp loại nào thay đổi.";

    /// <summary>What beside the figures a correction changes, a sentence; null where nothing.</summary>
    public static string? Beside(Correction correction) =>
        correction.Beside.IsEmpty
            ? null
            : $"Thay đổi ngoài điểm số: {string.Join("; ", correction.Beside.Select(part => part switch
    {
        "usesDigest" => "quy tắc đề nghị thi đua, đánh giá hoặc nội dung khắc phục",
        "lastYearDigest" => "số liệu năm trước dùng để so sánh",
        LateUnitsJson.Part => "danh sách đơn vị nộp phiếu muộn",
        DeadlinesJson.Part => "thời hạn nộp phiếu, giải trình",
        UnitDecisionsJson.Part => "quyết định đối với đơn vị",
        _ => part,
    }))}. Các biểu đề nghị, so sánh và kế hoạch khắc phục được lập lại theo đó.";

    /// <summary>What moved: <c>Xếp hạng</c>; a figure nobody named stays as it is called in the file.</summary>
    public static string Name(Move move, Criterion? criterion) =>
        move.Figure switch
        {
            "points" => move.Criterion is null ? "Tổng điểm" : "Điểm",
            "maxPoints" => move.Criterion is null ? "Điểm tối đa áp dụng" : "Điểm tối đa",
            "index" => "Chỉ số (%)",
            "rank" => "Xếp hạng",
            "groupRank" => "Hạng trong khối",
            "grade" => "Xếp loại",
            "status" => "Tình trạng của đơn vị",
            "outcome" => "Kết quả của tiêu chí",
            "selfPoints" => "Điểm tự chấm",
            "rulePoints" => "Điểm theo quy tắc",
            "appraisedPoints" => "Điểm thẩm định",
            "overClaim" => "Chênh lệch (tự chấm − được chấm)",
            "note" => "Ghi chú",
            "extras.bonus" => "Điểm thưởng",
            "extras.penalty" => "Điểm trừ",
            "extras.points" => "Điểm thưởng và điểm trừ",
            "late" => "Nộp phiếu sau hạn",
            "appraisal.conclusion" => "Kết luận thẩm định",
            "rule" => "Quy tắc đã áp dụng",
            "explanation" => "Giải trình của đơn vị",
            "evidence" => "Tài liệu kiểm chứng",
            _ when move.Figure.StartsWith(FactPrefix, StringComparison.Ordinal) => criterion
                ?.Facts.FirstOrDefault(fact => fact.Name == move.Figure[FactPrefix.Length..])
                ?.Label
                ?? move.Figure,
            _ => Adjustments.GetValueOrDefault(move.Figure, move.Figure),
        };

    /// <summary>One side of a move as officials read it; two numbers that would look alike are told apart exactly.</summary>
    /// <param name="move">The move.</param>
    /// <param name="value">Its value before or after.</param>
    public static string Shown(Move move, string? value)
    {
        Func<decimal, string> rounded = move.Figure == "index" ? Show.TwoDecimals : Show.Points;
        return value is null ? "–"
            : Number(value) is not { } number ? Value(move.Figure, value)
            : Number(move.Before) is { } before && Number(move.After) is { } after && rounded(before) == rounded(after) ? Show.Number(number)
            : rounded(number);
    }

    private static decimal? Number(string? value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A value that is no number, in words.</summary>
    public static string Value(string figure, string value) =>
        (
            figure switch
            {
                "status" => Statuses,
                "outcome" => Outcomes,
                "appraisal.conclusion" => Conclusions,
                "late" => Late,
                _ => null,
            }
        )?.GetValueOrDefault(value) ?? value;
}
