using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on one criterion file.</summary>
internal static class CriterionProblems
{
    public static ProblemText RuleAbove(decimal points, decimal most) =>
        ProblemText.Error(
            "set.criterion.rule-above",
            $"Quy tắc cho {Decimals.Write(points)} điểm, quá điểm tối đa {Decimals.Write(most)}.",
            "Giảm điểm của quy tắc, hoặc sửa \"maxPoints\"."
        );

    public static ProblemText RuleBelow(decimal points, decimal least) =>
        ProblemText.Error(
            "set.criterion.rule-below",
            $"Quy tắc cho {Decimals.Write(points)} điểm, dưới mức thấp nhất {Decimals.Write(least)}.",
            "Tăng điểm của quy tắc, hoặc khai \"minPoints\"."
        );

    public static ProblemText RuleOffStep(decimal points, decimal step) =>
        ProblemText.Error(
            "set.criterion.rule-off-step",
            $"{Decimals.Write(points)} điểm không phải bội số của bước điểm {Decimals.Write(step)}.",
            "Cho điểm theo đúng bước điểm."
        );

    public static ProblemText NoMaximum() => ProblemText.Error("set.criterion.no-maximum", "Điểm tối đa phải lớn hơn 0.", "Ghi điểm tối đa của tiêu chí.");

    public static ProblemText LeastAboveMost() =>
        ProblemText.Error("set.criterion.least-above-most", "Điểm thấp nhất lớn hơn điểm tối đa.", "Sửa lại một trong hai.");

    public static ProblemText BadStep() =>
        ProblemText.Error("set.criterion.bad-step", "Bước điểm phải lớn hơn 0 và chia hết điểm tối đa.", "Sửa \"step\" hoặc \"maxPoints\".");

    public static ProblemText BadBonus() =>
        ProblemText.Error(
            "set.criterion.bad-bonus",
            "Tiêu chí điểm thưởng phải cho từ 0 điểm đến một mức tối đa lớn hơn 0.",
            "Ghi \"maxPoints\" lớn hơn 0 và bỏ \"minPoints\"."
        );

    public static ProblemText BadPenalty() =>
        ProblemText.Error(
            "set.criterion.bad-penalty",
            "Tiêu chí điểm trừ phải cho từ một mức nhỏ hơn 0 đến 0 điểm.",
            "Ghi \"maxPoints\": 0 và \"minPoints\" nhỏ hơn 0."
        );

    public static ProblemText RemedyOfBonus() =>
        ProblemText.Error("set.criterion.remedy-of-bonus", "Không được điểm thưởng không phải là tồn tại nên không có nội dung khắc phục.", "Bỏ \"remedy\".");

    public static ProblemText ExtraBySurvey() =>
        ProblemText.Error("set.criterion.extra-by-survey", "Khảo sát không thể là điểm thưởng hoặc điểm trừ.", "Bỏ \"extra\", hoặc bỏ câu hỏi khảo sát.");

    public static ProblemText NoBasis() =>
        ProblemText.Error("set.criterion.no-basis", "Tiêu chí không có căn cứ pháp lý.", "Ghi ít nhất một văn bản và điều, mục làm căn cứ.");

    public static ProblemText SurveyJudged() =>
        ProblemText.Error("set.criterion.survey-judged", "Tiêu chí khảo sát không được chấm theo nhận định.", "Bỏ \"judgement\".");

    public static ProblemText SurveyUnappraised() =>
        ProblemText.Error("set.criterion.survey-unappraised", "Khảo sát không qua thẩm định nên không có điểm chưa thẩm định.", "Bỏ \"unappraised\".");

    public static ProblemText CannotStand() =>
        ProblemText.Error(
            "set.criterion.cannot-stand",
            "Tiêu chí có số liệu do cơ quan thẩm định nhập thì chưa thẩm định là chưa có điểm.",
            "Bỏ \"unappraised\"."
        );

    public static ProblemText SurveyNotApplicable() =>
        ProblemText.Error(
            "set.criterion.survey-not-applicable",
            "Tiêu chí khảo sát không tự chấm nên không thể khai \"không phát sinh\".",
            "Bỏ \"whenNotApplicable\"."
        );

    public static ProblemText Evidence() =>
        ProblemText.Error(
            "set.criterion.evidence",
            "Tiêu chí tự chấm phải nêu tài liệu kiểm chứng; tiêu chí khảo sát, tiêu chí chỉ dùng bảng số liệu thì không có.",
            "Liệt kê loại tài liệu trong \"evidence\"."
        );

    public static ProblemText QuestionsTwoWays() =>
        ProblemText.Error(
            "set.criterion.questions-two-ways",
            "Câu hỏi khảo sát được khai bằng hai cách.",
            "Giữ \"surveyQuestion\" cho một câu hỏi, hoặc \"surveyQuestions\" cho nhiều câu hỏi có trọng số."
        );

    public static ProblemText QuestionTwice(string question) =>
        ProblemText.Error("set.criterion.question-twice", $"Câu hỏi \"{question}\" được khai hai lần.", "Mỗi câu hỏi một lần, với một trọng số.");

    public static ProblemText BadWeight() => ProblemText.Error("set.criterion.bad-weight", "Trọng số phải lớn hơn 0.", "Ghi trọng số của câu hỏi, ví dụ 1.");

    /// <summary>Questions and figures of the survey that do not go together.</summary>
    /// <param name="mistake">How, a full sentence.</param>
    public static ProblemText SurveyFacts(string mistake) =>
        ProblemText.Error("set.criterion.survey-facts", mistake, "Khai đủ câu hỏi và số liệu khảo sát, hoặc bỏ tất cả.");
}
