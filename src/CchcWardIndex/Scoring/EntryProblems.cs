using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Scoring;

/// <summary>Words on a department's entry that contradicts itself, its criterion or the ward's report.</summary>
internal static class EntryProblems
{
    public static ProblemText NoConclusion() =>
        ProblemText.Error(
            "appraisal.entry.no-conclusion",
            "Dòng này đã có nội dung thẩm định nhưng chưa ghi kết luận.",
            "Chọn Đồng ý, Điều chỉnh hoặc Không công nhận ở cột Kết luận."
        );

    public static ProblemText UpheldTooEarly() =>
        ProblemText.Error(
            "appraisal.entry.upheld-too-early",
            "Giữ nguyên chỉ dùng ở thẩm định lần 2, khi đã có kết luận lần 1.",
            "Chọn Đồng ý, Điều chỉnh hoặc Không công nhận."
        );

    public static ProblemText NoReason() =>
        ProblemText.Error(
            "appraisal.entry.no-reason",
            "Kết luận khác với số liệu của đơn vị nhưng không ghi lý do.",
            "Ghi lý do ở cột Lý do; đơn vị sẽ đọc lý do này."
        );

    public static ProblemText AgreedButDiffers() =>
        ProblemText.Error(
            "appraisal.entry.agreed-but-differs",
            "Kết luận Đồng ý nhưng lại ghi số liệu, số loại trừ hoặc điểm khác với đơn vị.",
            "Chọn Điều chỉnh và ghi lý do; hoặc xóa phần ghi khác nếu đồng ý."
        );

    public static ProblemText AgreedToNoOccasionWithFigures() =>
        ProblemText.Error(
            "appraisal.entry.agreed-to-no-occasion",
            "Kết luận Đồng ý với \"Không phát sinh\" của đơn vị nhưng lại nhập số liệu.",
            "Xóa số liệu thẩm định nếu không phát sinh; nếu có phát sinh thì chọn Điều chỉnh, nhập đủ số liệu và ghi lý do."
        );

    public static ProblemText AdjustedNothing() =>
        ProblemText.Error(
            "appraisal.entry.adjusted-nothing",
            "Kết luận Điều chỉnh nhưng không có gì khác với số liệu của đơn vị.",
            "Ghi số liệu thẩm định, số loại trừ hoặc điểm; nếu không có gì khác thì chọn Đồng ý."
        );

    /// <summary>A criterion that departments alone report on.</summary>
    public static ProblemText NothingToJudge() =>
        ProblemText.Error(
            "appraisal.entry.nothing-to-judge",
            "Tiêu chí này do cơ quan thẩm định nhập số liệu, không có gì của đơn vị để đồng ý hay không công nhận.",
            "Để trống cột Kết luận và nhập số liệu thẩm định."
        );

    public static ProblemText RejectedWithPoints() =>
        ProblemText.Error(
            "appraisal.entry.rejected-with-points",
            "Kết luận Không công nhận nhưng lại cho điểm hoặc ghi không phát sinh.",
            "Không công nhận là 0 điểm; nếu vẫn cho điểm thì chọn Điều chỉnh."
        );

    public static ProblemText NotApplicableForbidden() =>
        ProblemText.Error(
            "appraisal.not-applicable.forbidden",
            "Tiêu chí này không được ghi \"Không phát sinh\".",
            "Xóa dấu x ở cột Không phát sinh và nhập số liệu thẩm định."
        );

    public static ProblemText NotApplicableWithFigures() =>
        ProblemText.Error("appraisal.not-applicable.with-figures", "Vừa ghi \"Không phát sinh\" vừa có số liệu hoặc điểm thẩm định.", "Chỉ giữ một trong hai.");

    /// <summary>Points where only rules give them.</summary>
    public static ProblemText PointsByRule() =>
        ProblemText.Error(
            "appraisal.points.by-rule",
            "Tiêu chí này tính điểm theo quy tắc, không được chấm điểm trực tiếp.",
            "Xóa điểm thẩm định và nhập số liệu thẩm định; điểm sẽ được tính theo quy tắc."
        );

    public static ProblemText PointsOutside(string points, decimal least, decimal most) =>
        ProblemText.Error(
            "appraisal.points.outside",
            $"Điểm thẩm định {points} nằm ngoài khung {Show.Number(least)} – {Show.Number(most)} điểm của tiêu chí.",
            "Nhập điểm trong khung của tiêu chí."
        );

    public static ProblemText PointsOffStep(string points, decimal step) =>
        ProblemText.Error(
            "appraisal.points.off-step",
            $"Điểm thẩm định {points} không phải bội số của bước điểm {Show.Number(step)}.",
            $"Nhập điểm theo bước {Show.Number(step)}."
        );

    public static ProblemText ExcusedForbidden() =>
        ProblemText.Error("appraisal.excused.forbidden", "Bộ chỉ số không cho loại trừ nhiệm vụ khỏi số liệu này.", "Xóa số loại trừ.");

    public static ProblemText UpheldWithoutFirst() =>
        ProblemText.Error(
            "appraisal.upheld.without-first",
            "Kết luận Giữ nguyên nhưng không có kết luận lần 1 nào dùng được để giữ.",
            "Chọn Đồng ý, Điều chỉnh hoặc Không công nhận; tiêu chí do cơ quan thẩm định nhập số liệu thì nhập lại số liệu."
        );

    public static ProblemText UpheldWithFigures() =>
        ProblemText.Error(
            "appraisal.upheld.with-figures",
            "Kết luận Giữ nguyên nhưng lại ghi số liệu, số loại trừ hoặc điểm.",
            "Xóa phần ghi thêm nếu giữ nguyên kết luận lần 1; nếu không thì chọn kết luận khác."
        );

    public static ProblemText UpheldWithoutReason() =>
        ProblemText.Error(
            "appraisal.upheld.no-reason",
            "Giữ nguyên kết luận lần 1 nhưng không ghi lý do.",
            "Ghi vì sao giải trình của đơn vị không làm thay đổi kết luận; đơn vị sẽ đọc lý do này."
        );
}
