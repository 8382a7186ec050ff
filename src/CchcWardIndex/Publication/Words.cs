using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>The words of <c>results.json</c> for the values of enumerations: part of the contract, so not left to the names in code.</summary>
public static class Words
{
    /// <summary>That a unit handed in late, as officials read it. Not "after the deadline": a round may be closed before it.</summary>
    public const string LateSubmission = "Nộp phiếu tự chấm muộn, được tiếp nhận";

    /// <summary>A remedy's time, its year aside, as officials read it.</summary>
    public static string Vietnamese(RemedyTime time) =>
        time switch
        {
            RemedyTime.Quarter1 => "Quý I",
            RemedyTime.Quarter2 => "Quý II",
            RemedyTime.Quarter3 => "Quý III",
            RemedyTime.Quarter4 => "Quý IV",
            _ => "Cả năm",
        };

    /// <summary>A unit's status.</summary>
    public static string Of(UnitStatus status) =>
        status switch
        {
            UnitStatus.Scored => "scored",
            UnitStatus.NotSubmitted => "notSubmitted",
            UnitStatus.Excluded or UnitStatus.Unranked => "excluded",
            _ => "blocked",
        };

    /// <summary>A criterion's outcome.</summary>
    public static string Of(OutcomeKind kind) =>
        kind switch
        {
            OutcomeKind.Scored => "scored",
            OutcomeKind.NotMet => "notMet",
            OutcomeKind.NotApplicable => "notApplicable",
            OutcomeKind.MissingEvidence => "missingEvidence",
            OutcomeKind.Awaiting => "awaiting",
            _ => "ruleError",
        };

    /// <summary>Who says "không phát sinh"; null where nobody does.</summary>
    public static string? Of(NotApplicableBy? by) =>
        by switch
        {
            NotApplicableBy.Unit => "unit",
            NotApplicableBy.Department => "department",
            NotApplicableBy.Set => "set",
            _ => null,
        };

    /// <summary>What a file turned out to be.</summary>
    public static string Of(SubmittedKind kind) =>
        kind switch
        {
            SubmittedKind.SelfAssessment => "selfAssessment",
            SubmittedKind.Survey => "survey",
            SubmittedKind.Appraisal => "appraisal",
            SubmittedKind.SecondAppraisal => "secondAppraisal",
            SubmittedKind.Explanation => "explanation",
            SubmittedKind.OutsideTable => "outsideTable",
            SubmittedKind.NotRead => "notRead",
            _ => "refused",
        };

    /// <summary>How much a problem weighs.</summary>
    public static string Of(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>Who must act on a problem.</summary>
    public static string Of(Mender by) =>
        by switch
        {
            Mender.Unit => "unit",
            Mender.Department => "department",
            _ => "office",
        };

    /// <summary>Which cap or floor.</summary>
    public static string Of(AdjustmentKind kind) =>
        kind switch
        {
            AdjustmentKind.AreaFloor => "areaFloor",
            AdjustmentKind.BonusCap => "bonusCap",
            AdjustmentKind.PenaltyCap => "penaltyCap",
            AdjustmentKind.ExtrasCap => "extrasCap",
            AdjustmentKind.MaximumCap => "maximumCap",
            _ => "totalFloor",
        };

    /// <summary>What a department concluded; it gives its own facts without concluding on anybody's.</summary>
    public static string Of(Conclusion? conclusion) =>
        conclusion switch
        {
            Conclusion.Agreed => "agreed",
            Conclusion.Adjusted => "adjusted",
            Conclusion.Rejected => "rejected",
            Conclusion.Upheld => "upheld",
            _ => "given",
        };

    /// <summary>Why answers to the survey do not count.</summary>
    public static string Of(SurveyRejection reason) =>
        reason switch
        {
            SurveyRejection.Unreadable => "unreadable",
            SurveyRejection.UnknownUnit => "unknownUnit",
            SurveyRejection.UnknownQuestion => "unknownQuestion",
            SurveyRejection.OffScale => "offScale",
            SurveyRejection.NoRespondent => "noRespondent",
            SurveyRejection.DoubleRespondent => "doubleRespondent",
            _ => "contradiction",
        };

    /// <summary>A cap or floor as officials read it.</summary>
    public static string Vietnamese(AdjustmentKind kind) =>
        kind switch
        {
            AdjustmentKind.AreaFloor => "Sàn điểm lĩnh vực",
            AdjustmentKind.BonusCap => "Trần điểm thưởng",
            AdjustmentKind.PenaltyCap => "Trần điểm trừ",
            AdjustmentKind.ExtrasCap => "Trần chung của điểm thưởng và điểm trừ",
            AdjustmentKind.MaximumCap => "Tổng điểm không vượt điểm tối đa",
            _ => "Sàn tổng điểm",
        };

    /// <summary>A conclusion as officials read it.</summary>
    public static string Vietnamese(Conclusion? conclusion) =>
        conclusion switch
        {
            Conclusion.Agreed => "Đồng ý",
            Conclusion.Adjusted => "Điều chỉnh",
            Conclusion.Rejected => "Không công nhận",
            Conclusion.Upheld => "Giữ nguyên",
            _ => "Cơ quan thẩm định cung cấp số liệu",
        };

    /// <summary>Why answers to the survey do not count, as officials read it.</summary>
    public static string Vietnamese(SurveyRejection reason) =>
        reason switch
        {
            SurveyRejection.Unreadable => "Ô không đọc được: lỗi, công thức chưa tính, chữ bị gạch",
            SurveyRejection.UnknownUnit => "Không có đơn vị nào mang mã này",
            SurveyRejection.UnknownQuestion => "Không có câu hỏi nào mang mã này",
            SurveyRejection.OffScale => "Trả lời ngoài thang đo hoặc bỏ trống",
            SurveyRejection.NoRespondent => "Không có mã người trả lời",
            SurveyRejection.DoubleRespondent => "Một người trả lời hai lần",
            _ => "Một người trả lời mâu thuẫn hoặc cho nhiều đơn vị",
        };

    /// <summary>A criterion's outcome as officials read it where nothing else is known of it; <see cref="OutcomeWords"/> says whose turn it is.</summary>
    public static string Vietnamese(OutcomeKind kind) =>
        kind switch
        {
            OutcomeKind.Scored => "Có điểm",
            OutcomeKind.NotMet => "Không đạt",
            OutcomeKind.NotApplicable => "Không phát sinh",
            OutcomeKind.MissingEvidence => "Thiếu tài liệu kiểm chứng",
            OutcomeKind.Awaiting => "Chưa có điểm",
            _ => "Lỗi quy tắc",
        };

    /// <summary>Who must act on a problem, as officials read it.</summary>
    /// <param name="by">Who.</param>
    /// <param name="office">The name of the office in charge of the round.</param>
    public static string Vietnamese(Mender by, string office) =>
        by switch
        {
            Mender.Unit => "Đơn vị",
            Mender.Department => "Cơ quan thẩm định",
            _ => office,
        };

    /// <summary>Who says "không phát sinh", as officials read it; empty where nobody does.</summary>
    public static string Vietnamese(NotApplicableBy? by) =>
        by switch
        {
            NotApplicableBy.Unit => "đơn vị khai",
            NotApplicableBy.Department => "cơ quan thẩm định xác định",
            NotApplicableBy.Set => "theo bộ chỉ số",
            _ => "",
        };

    /// <summary>How equal units are ranked, a phrase.</summary>
    public static string Vietnamese(Criteria.TieRule rule) =>
        rule == Criteria.TieRule.Dense
            ? "đơn vị bằng nhau cùng hạng và đơn vị sau nhận hạng kế tiếp"
            : "đơn vị bằng nhau cùng hạng và đơn vị sau cách đúng số đơn vị cùng hạng";

    /// <summary>A unit's status as officials read it.</summary>
    public static string Vietnamese(UnitStatus status) =>
        status switch
        {
            UnitStatus.Scored => "Đã chấm",
            UnitStatus.NotSubmitted => "Chưa nộp",
            UnitStatus.Excluded or UnitStatus.Unranked => "Không xếp hạng",
            _ => "Chờ xử lý",
        };
}
