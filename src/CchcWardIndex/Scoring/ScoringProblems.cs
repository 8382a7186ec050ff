using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Scoring;

/// <summary>Words on what a ward hands in, as scoring sees it.</summary>
internal static class ScoringProblems
{
    /// <summary>A unit that handed in nothing, where the set or a decision says what becomes of it.</summary>
    public static ProblemText UnitAbsent(string unit) =>
        ProblemText.Warning("score.unit.absent", $"{unit} chưa nộp phiếu tự chấm.", "Đôn đốc đơn vị nộp phiếu rồi chấm lại.");

    /// <summary>A unit that handed in nothing and is waited for.</summary>
    public static ProblemText UnitAwaited(string unit, string office) =>
        ProblemText.Error(
            "score.unit.awaited",
            $"{unit} chưa nộp phiếu tự chấm.",
            "Đôn đốc đơn vị nộp phiếu; đã hết hạn thì gia hạn, hoặc tiếp nhận phiếu nộp muộn, rồi chấm lại. "
                + $"Đơn vị nhất định không nộp thì {office} quyết định cách xử lý đơn vị ấy (không xếp hạng, 0 điểm hoặc không chấm), rồi chấm lại."
        );

    /// <summary>"Không phát sinh" in all criteria: no maximum is left.</summary>
    public static ProblemText NothingApplicable(string unit) =>
        ProblemText.Error(
            "score.unit.nothing-applicable",
            $"{unit} khai không phát sinh ở mọi tiêu chí nên không tính được chỉ số.",
            "Kiểm tra lại phiếu tự chấm của đơn vị."
        );

    /// <summary>The rows of a criterion are gone from the sheet.</summary>
    public static ProblemText CriterionGone() =>
        ProblemText.Error(
            "score.criterion.gone",
            "Phiếu không có dòng của tiêu chí này.",
            "Dùng lại phiếu mẫu của bộ chỉ số này; dòng của tiêu chí đã bị xóa hoặc phiếu thuộc bộ khác."
        );

    /// <summary>"Không phát sinh" where the set does not let it be said.</summary>
    public static ProblemText NotApplicableForbidden() =>
        ProblemText.Error(
            "score.not-applicable.forbidden",
            "Tiêu chí này không được khai \"Không phát sinh\".",
            "Xóa dấu x ở cột \"Không phát sinh\" và nhập số liệu."
        );

    /// <summary>"Không phát sinh" beside figures.</summary>
    public static ProblemText NotApplicableWithFigures() =>
        ProblemText.Error(
            "score.not-applicable.with-figures",
            "Vừa khai \"Không phát sinh\" vừa có số liệu.",
            "Xóa dấu x nếu trong năm có phát sinh; xóa số liệu nếu không phát sinh."
        );

    /// <summary>The ward added up its points otherwise than the rules do.</summary>
    public static ProblemText SelfPointsDiffer(decimal self, decimal points, string? rule) =>
        ProblemText.Warning(
            "score.self-points.differ",
            $"Đơn vị tự chấm {Show.Points(self)} điểm; theo quy tắc \"{rule ?? "không đạt nội dung nào"}\" được {Show.Points(points)} điểm.",
            "Đối chiếu số liệu với tài liệu kiểm chứng khi thẩm định."
        );

    /// <summary>Self points that the criterion cannot give.</summary>
    public static ProblemText SelfPointsOutside(decimal self, decimal least, decimal most) =>
        ProblemText.Warning(
            "score.self-points.outside",
            $"Điểm tự chấm {Show.Points(self)} nằm ngoài khung {Show.Points(least)} – {Show.Points(most)} điểm.",
            "Sửa điểm tự chấm; điểm theo quy tắc không bị ảnh hưởng."
        );

    /// <summary>No unit has a value to compare with.</summary>
    public static ProblemText BestUnknown(Fact fact) =>
        ProblemText.Error(
            "score.best.unknown",
            $"Chưa đơn vị nào có số liệu để tính \"{fact.Label}\".",
            "Chấm lại khi có ít nhất một đơn vị có số liệu của tiêu chí này."
        );

    /// <summary>The best of all units may still move.</summary>
    public static ProblemText BestOpen(Fact fact, int seen, int all) =>
        ProblemText.Warning(
            "score.best.open",
            $"\"{fact.Label}\" mới tính trên {seen} trong {all} đơn vị.",
            "Bổ sung số liệu của các đơn vị còn thiếu rồi chấm lại; điểm của các đơn vị khác ở tiêu chí này có thể thay đổi."
        );

    /// <summary>The rules gave no points that the criterion allows.</summary>
    /// <param name="why">What went wrong, a full sentence.</param>
    /// <param name="values">The figures they were asked about.</param>
    public static ProblemText RuleFailed(string why, string values) =>
        ProblemText.Error("score.rule.failed", $"{why} Số liệu: {values}.", "Báo người soạn bộ chỉ số sửa quy tắc rồi chấm lại.");

    /// <summary>Points by the rules without any document.</summary>
    /// <param name="points">The points.</param>
    /// <param name="written">What stands in the cell of the document and is none; empty where nothing does.</param>
    /// <param name="choice">What becomes of the points by the set.</param>
    /// <param name="explanation">What the unit says of it; empty where it says nothing.</param>
    /// <param name="kinds">The documents that would prove it.</param>
    public static ProblemText DocumentMissing(decimal points, string written, WhenEvidenceMissing choice, string explanation, string kinds) =>
        new(
            "score.document.missing",
            choice == WhenEvidenceMissing.AwaitAppraisal ? Severity.Error : Severity.Warning,
            $"Quy tắc cho {Show.Points(points)} điểm nhưng không có tài liệu kiểm chứng{AppraisalProblems.OnlySays(written)}: "
                + $"{Consequence(choice)}.{(explanation.Length > 0 ? $" Đơn vị giải trình: {explanation}" : "")}",
            $"Bổ sung số, ngày, trang của tài liệu: {kinds}."
        );

    private static string Consequence(WhenEvidenceMissing choice) =>
        choice switch
        {
            WhenEvidenceMissing.NoPoints => "theo bộ chỉ số, điểm là 0",
            WhenEvidenceMissing.AwaitAppraisal => "chưa có điểm cho đến khi thẩm định",
            _ => "tạm tính điểm theo quy tắc",
        };
}
