using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Scoring;

/// <summary>Words on what the survey says, or does not say.</summary>
internal static class SurveyProblems
{
    /// <summary>No survey at all, and the set scores without it.</summary>
    public static ProblemText NotHeld() =>
        ProblemText.Warning(
            "survey.none.left-out",
            "Không có kết quả điều tra xã hội học: theo bộ chỉ số, chỉ số chỉ tính trên phần thẩm định và quy về 100.",
            "Nếu năm nay có khảo sát, đưa kết quả khảo sát vào thư mục rồi chấm lại."
        );

    /// <summary>No survey yet, and the set waits for it.</summary>
    public static ProblemText Awaited() =>
        ProblemText.Error("survey.none.awaited", "Chưa có kết quả điều tra xã hội học nào.", "Đưa phiếu tổng hợp khảo sát vào thư mục rồi chấm lại.");

    /// <summary>Questions without any answers about a unit.</summary>
    public static ProblemText QuestionsMissing(string unit, string questions) =>
        ProblemText.Error(
            "survey.question.missing",
            $"{unit} thiếu kết quả khảo sát của câu hỏi {questions}.",
            "Bổ sung các dòng của đơn vị vào phiếu tổng hợp khảo sát."
        );

    /// <summary>Fewer valid answers than the set asks for.</summary>
    /// <param name="unit">The unit's name.</param>
    /// <param name="least">How many it asks for.</param>
    /// <param name="samples">Each such question: its code, answers and margin.</param>
    public static ProblemText SampleSmall(string unit, int least, IEnumerable<(string Question, decimal Valid, decimal? Margin)> samples)
    {
        var shown = samples.Select(sample =>
            $"{sample.Question}: {Show.Number(sample.Valid)} "
            + $"phiếu{(sample.Margin is { } margin ? $", sai số ±{Show.TwoDecimals(margin)} điểm phần trăm" : "")}"
        );
        return ProblemText.Warning(
            "survey.sample.small",
            $"{unit} có số phiếu khảo sát hợp lệ ít hơn {least} phiếu ({string.Join("; ", shown)}).",
            "Điểm vẫn được tính; cân nhắc khảo sát thêm hoặc ghi rõ cỡ mẫu khi công bố."
        );
    }

    /// <summary>A question to which nobody gave a valid answer.</summary>
    public static ProblemText NoValidAnswers(string questions) =>
        ProblemText.Error(
            "survey.question.silent",
            $"Không có phiếu hợp lệ nào cho câu hỏi {questions}, nên không tính được tỷ lệ hài lòng.",
            "Bổ sung phiếu khảo sát của đơn vị cho câu hỏi này."
        );

    /// <summary>More satisfied answers than valid ones.</summary>
    public static ProblemText MoreSatisfiedThanValid(string question, decimal satisfied, decimal valid) =>
        ProblemText.Error(
            "survey.question.beyond",
            $"Câu hỏi {question} có {Show.Number(satisfied)} phiếu hài lòng, nhiều hơn {Show.Number(valid)} phiếu hợp lệ.",
            "Kiểm tra lại cả hai số liệu rồi nhập lại cho khớp."
        );
}
