using System.Globalization;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>What Excel checks while people type, one rule a kind of cell. A help only: the reader checks everything again.</summary>
internal static class InputRules
{
    private const decimal Largest = 999_999_999m;

    /// <summary>The cell of "không phát sinh".</summary>
    public static InputRule Mark { get; } =
        List(["x"], "Không phát sinh", "Đánh dấu x nếu trong năm không phát sinh; nếu có thì để trống.", "Ô này chỉ nhận chữ x hoặc để trống.");

    /// <summary>The cell of a document's date.</summary>
    /// <param name="year">The year assessed.</param>
    public static InputRule DocumentDate(int year) =>
        Dates(
            new DateTime(1990, 1, 1),
            new DateTime(2099, 12, 31),
            "Ngày văn bản",
            $"Ngày/tháng/năm, ví dụ {ExampleTimes.Day(year)}.",
            $"Nhập ngày theo dạng ngày/tháng/năm, ví dụ {ExampleTimes.Day(year)}."
        );

    /// <summary>The cell of a criterion's self points.</summary>
    public static InputRule Points(Criterion criterion)
    {
        var range = $"Từ {Show.Points(criterion.MinPoints)} đến {Show.Points(criterion.MaxPoints)} điểm.";
        return Between(
            "decimal",
            criterion.MinPoints,
            criterion.MaxPoints,
            "Điểm tự chấm",
            range,
            $"{range} Nhập một số, ví dụ {Show.Points(criterion.MaxPoints)}."
        );
    }

    /// <summary>The cell of a department's conclusion.</summary>
    public static InputRule Conclusion { get; } = Conclusions(second: false, isDepartmental: false);

    /// <summary>The same after explanations.</summary>
    public static InputRule SecondConclusion { get; } = Conclusions(second: true, isDepartmental: false);

    /// <summary>The same on a criterion whose figures the department alone enters: it may keep to them.</summary>
    public static InputRule OwnSecondConclusion { get; } = Conclusions(second: true, isDepartmental: true);

    private static InputRule Conclusions(bool second, bool isDepartmental)
    {
        string[] offered = [.. ConclusionWords.Offered(second, isDepartmental)];
        var prompt =
            (second ? "Giữ nguyên: kết luận lần 1 không đổi, kèm lý do. " : "")
            + (
                isDepartmental
                    ? ""
                    : "Đồng ý: giữ số liệu của đơn vị. Điều chỉnh: ghi số liệu, số loại trừ hoặc điểm khác, kèm lý do. Không công nhận: 0 điểm, kèm lý do."
            );
        return List(
            offered,
            "Kết luận",
            prompt.TrimEnd(),
            $"Ô này chỉ nhận {(offered.Length > 1 ? string.Join(", ", offered[..^1]) + " hoặc " : "")}{offered[^1]}. Vui lòng chọn trong danh sách."
        );
    }

    /// <summary>The cell of tasks taken out of a count.</summary>
    public static InputRule Excused { get; } =
        Between(
            "whole",
            0m,
            Largest,
            "Số loại trừ",
            "Số nhiệm vụ không làm được vì lý do khách quan, được trừ khỏi số liệu này; ghi lý do ở dòng của đơn vị.",
            "Ô này chỉ nhận số nguyên từ 0 trở lên."
        );

    /// <summary>The cell of points by judgement.</summary>
    public static InputRule Judged(Criterion criterion)
    {
        var range =
            $"Từ {Show.Points(criterion.MinPoints)} đến {Show.Points(criterion.MaxPoints)} "
            + $"điểm{(criterion.Step is { } step ? $", theo bước {Show.Points(step)}" : "")}.";
        return Between(
            "decimal",
            criterion.MinPoints,
            criterion.MaxPoints,
            "Điểm thẩm định",
            $"{range} Chỉ ghi khi chấm khác với điểm theo quy tắc; ghi lý do.",
            $"{range} Nhập một số, ví dụ {Show.Points(criterion.MaxPoints)}."
        );
    }

    /// <summary>A cell of answers counted.</summary>
    public static InputRule Answers { get; } =
        Between(
            "whole",
            0m,
            Largest,
            "Số phiếu",
            "Nhập số nguyên, từ 0 trở lên. Số hài lòng không lớn hơn số trả lời hợp lệ.",
            "Ô này chỉ nhận số nguyên từ 0 trở lên."
        );

    /// <summary>The cell of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="criterion">The criterion it is of.</param>
    /// <param name="lists">Where its choices are listed.</param>
    /// <param name="year">The year assessed.</param>
    public static InputRule Of(Fact fact, Criterion criterion, OptionLists lists, int year)
    {
        var prompt = InputPrompts.Of(fact, criterion, year);
        var (min, max) = (fact.Min?.Value, fact.Max?.Value);
        return fact.Type switch
        {
            FactType.YesNo => List(["Có", "Không"], "Có hay Không", prompt, "Ô này chỉ nhận Có hoặc Không. Vui lòng chọn trong danh sách."),
            FactType.Choice => new(
                "list",
                lists.Add(fact),
                null,
                "Chọn trong danh sách",
                prompt,
                "Giá trị này không có trong danh sách. Vui lòng bấm vào mũi tên cạnh ô và chọn."
            ),
            FactType.Date or FactType.DateTime => Dates(
                min?.Time ?? new DateTime(1990, 1, 1),
                max?.Time ?? new DateTime(2099, 12, 31),
                "Ngày",
                prompt,
                $"Ngày chưa đúng dạng hoặc nằm ngoài thời gian cho phép.{(fact.IsUntilDeadline ? " Đã được gia hạn nộp thì vẫn ghi được." : "")} {prompt}"
            ) with
            {
                // A form is handed out before anybody puts the deadline off.
                IsAdvice = fact.IsUntilDeadline,
            },
            _ => Between(
                fact.Type == FactType.Count ? "whole" : "decimal",
                min?.Number ?? (fact.Type == FactType.Count ? 0m : -Largest),
                max?.Number ?? Largest,
                "Số liệu",
                prompt,
                "Số chưa đúng dạng hoặc nằm ngoài giới hạn. " + prompt
            ),
        };
    }

    private static InputRule Between(string type, decimal min, decimal max, string title, string prompt, string error) =>
        new(type, Decimals.Write(min), Decimals.Write(max), title, prompt, error);

    private static InputRule Dates(DateTime min, DateTime max, string title, string prompt, string error) =>
        new("date", Serial(min), Serial(max), title, prompt, error);

    private static InputRule List(string[] values, string title, string prompt, string error) =>
        new("list", $"\"{string.Join(',', values)}\"", null, title, prompt, error);

    private static string Serial(DateTime time) => time.ToOADate().ToString("R", CultureInfo.InvariantCulture);
}
