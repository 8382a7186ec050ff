using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>Words on how conclusions stand beside what they were made on.</summary>
internal static class AppraisalProblems
{
    /// <summary>The criterion was changed since the form was made.</summary>
    public static ProblemText CriterionChanged(string unit, string department, string office) =>
        ProblemText.Error(
            "appraisal.entry.stale-criterion",
            $"Nội dung tiêu chí này trong bộ tiêu chí đã thay đổi sau khi mẫu phiếu thẩm định được tạo, nên kết luận của {department} về {unit} chưa "
                + "được tính.",
            $"Lấy mẫu phiếu thẩm định mới từ {office}, kết luận lại dòng này rồi gửi lại; các dòng của tiêu chí không thay đổi vẫn được "
                + "tính và có sẵn trong mẫu mới."
        );

    /// <summary>What was appraised was changed since the form was made. It names everybody: one unit's doing, mended by one department.</summary>
    public static ProblemText BasisChanged(AppraisalStage stage, string unit, string department, string office) =>
        ProblemText.Error(
            "appraisal.entry.stale-basis",
            stage == AppraisalStage.First
                ? $"{unit} đã nộp hoặc nộp lại số liệu của tiêu chí này sau khi mẫu phiếu thẩm định được tạo, nên kết luận của {department} chưa được tính."
                : $"Số liệu, kết quả thẩm định lần 1 hoặc giải trình của {unit} ở tiêu chí này đã thay đổi sau khi mẫu phiếu thẩm định lần 2 được tạo, "
                    + $"nên kết luận của {department} chưa được tính.",
            $"Lấy mẫu phiếu thẩm định mới từ {office}, kết luận lại dòng này rồi gửi lại; các dòng khác đã có sẵn trong mẫu mới."
        );

    /// <summary>What was explained was changed since.</summary>
    public static ProblemText ExplanationStale() =>
        ProblemText.Warning(
            "explanation.entry.stale-basis",
            "Đơn vị giải trình theo kết quả thẩm định trước đây; số liệu hoặc kết quả thẩm định của tiêu chí này đã thay đổi từ đó.",
            "Đọc giải trình cùng với kết quả hiện hành khi thẩm định lần 2."
        );

    /// <summary>A department has not concluded.</summary>
    /// <param name="department">Its name.</param>
    /// <param name="unit">The unit's name.</param>
    /// <param name="criteria">The codes of the criteria.</param>
    public static ProblemText Open(string department, string unit, ImmutableArray<string> criteria) =>
        ProblemText.Error(
            "appraisal.department.open",
            $"{department} chưa kết luận {criteria.Length} tiêu chí của {unit}: {string.Join(", ", criteria)}.",
            $"Đề nghị {department} gửi phiếu thẩm định có kết luận các tiêu chí này rồi chấm lại."
        );

    /// <summary>Conclusions on figures that are not there.</summary>
    /// <param name="unit">The unit's name.</param>
    /// <param name="absent">Whether it handed in nothing at all.</param>
    /// <param name="criteria">The codes of the criteria.</param>
    public static ProblemText Unfounded(string unit, bool absent, ImmutableArray<string> criteria) =>
        ProblemText.Warning(
            "appraisal.unit.unfounded",
            $"{unit} {(absent ? "chưa nộp phiếu tự chấm" : "chưa có phiếu tự chấm dùng được")} nên {criteria.Length} kết luận về đơn vị này "
                + $"chưa tính được điểm: {string.Join(", ", criteria)}.",
            "Chưa phải sửa phiếu thẩm định. Khi đơn vị có phiếu, chương trình lập mẫu thẩm định mới; kết luận các tiêu chí này theo mẫu ấy."
        );

    /// <summary>Agreed to figures that the rules cannot be asked about.</summary>
    public static ProblemText AgreedToUnusable() =>
        ProblemText.Error(
            "appraisal.entry.agreed-to-unusable",
            "Kết luận Đồng ý nhưng số liệu của đơn vị còn thiếu hoặc sai nên không tính được điểm.",
            "Chọn Điều chỉnh, nhập số liệu thẩm định và ghi lý do; hoặc chọn Không công nhận."
        );

    /// <summary>An extra without a document.</summary>
    public static ProblemText ExtraWithoutDocument() =>
        ProblemText.Error(
            "appraisal.extra.no-document",
            "Điểm thưởng, điểm trừ phải có tài liệu làm căn cứ.",
            "Ghi số, ký hiệu văn bản ở cột Căn cứ, tài liệu."
        );

    /// <summary>Points by a conclusion without any document.</summary>
    /// <param name="points">The points.</param>
    /// <param name="written">What stands in the cells of documents and is none; empty where nothing does.</param>
    /// <param name="choice">What becomes of the points by the set.</param>
    /// <param name="kinds">The documents that would prove it.</param>
    public static ProblemText DocumentMissing(decimal points, string written, WhenEvidenceMissing choice, string kinds) =>
        ProblemText.Warning(
            "appraisal.document.missing",
            $"Kết luận thẩm định cho {Show.Points(points)} điểm nhưng cả đơn vị và cơ quan thẩm định đều không nêu tài liệu{OnlySays(written)}: "
                + $"{Consequence(choice)}.",
            "Nếu cơ quan thẩm định đã đối chiếu với tài liệu thì ghi số, ký hiệu ở cột Căn cứ, tài liệu của dòng này; nếu chưa, đơn vị bổ sung khi "
                + $"giải trình: {kinds}."
        );

    /// <summary>More points than the unit claims.</summary>
    public static ProblemText Raised(decimal points, decimal most) =>
        ProblemText.Error(
            "appraisal.raise.points",
            $"Kết quả thẩm định là {Show.Points(points)} điểm, cao hơn mức đơn vị tự đánh giá ({Show.Points(most)} điểm); bộ chỉ số không cho nâng.",
            "Kiểm tra lại số liệu hoặc điểm thẩm định; nếu đơn vị tự chấm thấp thì chọn Đồng ý."
        );

    /// <summary>Taken out of the maximum, which raises the index.</summary>
    /// <param name="most">What the unit claims.</param>
    /// <param name="criterion">The criterion.</param>
    public static ProblemText RaisedByTakingOut(decimal most, Criterion criterion) =>
        ProblemText.Error(
            "appraisal.raise.taken-out",
            $"Ghi \"Không phát sinh\" ở tiêu chí mà đơn vị khai có phát sinh và tự đánh giá {Show.Points(most)}{OutOf(criterion)} điểm: "
                + $"{(criterion.Extra is null ? "phần điểm thiếu" : "điểm trừ")} sẽ không còn tính vào chỉ số, nên là nâng điểm; bộ chỉ số không cho nâng.",
            "Nếu có phát sinh thì xóa dấu x và kết luận trên số liệu; nếu thật sự không phát sinh thì đề nghị đơn vị nộp lại phiếu có đánh dấu Không "
                + "phát sinh, rồi chọn Đồng ý."
        );

    /// <summary>Full points or an extra where the unit says there was no occasion.</summary>
    public static ProblemText RaisedByBringingIn(decimal points, Criterion criterion) =>
        ProblemText.Error(
            "appraisal.raise.brought-in",
            $"Kết quả thẩm định là {Show.Points(points)}{OutOf(criterion)} điểm ở tiêu chí mà đơn vị khai không phát sinh"
                + ", nên là nâng điểm; bộ chỉ số không cho nâng.",
            "Nếu không phát sinh thì chọn Đồng ý; nếu có phát sinh thì đề nghị đơn vị nộp lại phiếu có số liệu của tiêu chí này rồi kết luận."
        );

    /// <summary>Some points where the unit says there was no occasion.</summary>
    public static ProblemText BroughtIn(decimal points, Criterion criterion) =>
        ProblemText.Warning(
            "appraisal.entry.brought-in",
            $"Kết quả thẩm định là {Show.Points(points)}{OutOf(criterion)} điểm ở tiêu chí mà đơn vị khai không phát sinh"
                + "; chỉ số của đơn vị tăng nếu tỷ lệ này cao hơn tỷ lệ ở các tiêu chí khác.",
            "Kiểm tra lại số liệu thẩm định của dòng này."
        );

    private static string Consequence(WhenEvidenceMissing choice) =>
        choice switch
        {
            WhenEvidenceMissing.NoPoints => "theo bộ chỉ số, điểm là 0",
            WhenEvidenceMissing.AwaitAppraisal => "theo bộ chỉ số, điểm theo kết luận thẩm định",
            _ => "theo bộ chỉ số, điểm vẫn được tính",
        };

    internal static string OnlySays(string written) => written.Length > 0 ? $" (ô tài liệu chỉ ghi \"{written}\")" : "";

    private static string OutOf(Criterion criterion) => criterion.Extra is null ? $"/{Show.Points(criterion.MaxPoints)}" : "";
}
