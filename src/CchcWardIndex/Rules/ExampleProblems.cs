using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Rules;

/// <summary>Words on the examples that a set's authors wrote.</summary>
internal static class ExampleProblems
{
    private const string MendFigures = "Sửa số liệu của ví dụ, hoặc khai báo của số liệu trong tệp tiêu chí.";

    public static ProblemText SurveyFactsMissing() => ProblemText.Error("set.example.survey-missing", "Thiếu số liệu khảo sát.", MendFigures);

    public static ProblemText FactMissing(Fact fact) => ProblemText.Error("set.example.fact-missing", $"Thiếu số liệu \"{fact.Label}\".", MendFigures);

    /// <summary>A figure that nobody could report.</summary>
    public static ProblemText FactUnusable(string example, string why) =>
        ProblemText.Error("set.example.fact-unusable", $"Ví dụ \"{example}\": {why}", MendFigures);

    public static ProblemText RuleFailed(string example, string why) =>
        ProblemText.Error("set.example.rule-failed", $"Ví dụ \"{example}\": {why}", "Sửa quy tắc của tiêu chí, hoặc số liệu của ví dụ.");

    public static ProblemText NotApplicableForbidden(string example, string criterion) =>
        ProblemText.Error(
            "set.example.not-applicable",
            $"Ví dụ \"{example}\": tiêu chí {criterion} không cho khai không phát sinh.",
            "Bỏ ví dụ này, hoặc khai \"whenNotApplicable\" trong tệp tiêu chí."
        );

    /// <summary>Other points than the author worked out.</summary>
    public static ProblemText OtherPoints(AuthorsTest test, string criterion, decimal? points) =>
        ProblemText.Error(
            "set.example.points",
            $"Ví dụ \"{test.Name}\": mong đợi {Words(test.Points)}, quy tắc cho {Words(points)}.",
            $"Tính tay lại ({test.Calculation}), rồi sửa ví dụ hoặc quy tắc của tiêu chí {criterion}."
        );

    /// <summary>Another rule than the author named.</summary>
    public static ProblemText OtherRule(AuthorsTest test, string criterion, string? rule) =>
        ProblemText.Error(
            "set.example.rule",
            $"Ví dụ \"{test.Name}\": mong đợi {Quoted(test.Rule)}, kết quả là {Quoted(rule)}.",
            $"Sửa \"rule\" của ví dụ, hoặc điều kiện của các quy tắc trong tiêu chí {criterion}."
        );

    private static string Words(decimal? points) => points is { } given ? $"{Show.Number(given)} điểm" : "không tính vào điểm tối đa";

    private static string Quoted(string? rule) => rule is null ? "không quy tắc nào" : $"quy tắc \"{rule}\"";
}
