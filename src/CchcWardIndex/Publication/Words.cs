using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Publication;

/// <summary>The words of <c>results.json</c> for the values of enumerations: part of the contract, so not left to the names in code.</summary>
public static class Words
{
    /// <summary>A unit's status.</summary>
    public static string Of(UnitStatus status) => status switch
    {
        UnitStatus.Scored => "scored",
        UnitStatus.NotSubmitted => "notSubmitted",
        UnitStatus.Excluded or UnitStatus.Unranked => "excluded",
        _ => "blocked",
    };

    /// <summary>A criterion's outcome.</summary>
    public static string Of(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Scored => "scored",
        OutcomeKind.NotMet => "notMet",
        OutcomeKind.NotApplicable => "notApplicable",
        OutcomeKind.MissingEvidence => "missingEvidence",
        OutcomeKind.Awaiting => "awaiting",
        _ => "ruleError",
    };

    /// <summary>What a file turned out to be.</summary>
    public static string Of(SubmittedKind kind) => kind switch
    {
        SubmittedKind.SelfAssessment => "selfAssessment",
        SubmittedKind.Survey => "survey",
        SubmittedKind.Appraisal => "appraisal",
        SubmittedKind.SecondAppraisal => "secondAppraisal",
        SubmittedKind.Explanation => "explanation",
        _ => "refused",
    };

    /// <summary>A criterion's outcome as officials read it.</summary>
    public static string Vietnamese(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Scored => "Có điểm",
        OutcomeKind.NotMet => "Không đạt",
        OutcomeKind.NotApplicable => "Không phát sinh",
        OutcomeKind.MissingEvidence => "Thiếu tài liệu kiểm chứng",
        OutcomeKind.Awaiting => "Chờ bổ sung",
        _ => "Lỗi quy tắc",
    };

    /// <summary>A unit's status as officials read it.</summary>
    public static string Vietnamese(UnitStatus status) => status switch
    {
        UnitStatus.Scored => "Đã chấm",
        UnitStatus.NotSubmitted => "Chưa nộp",
        UnitStatus.Excluded or UnitStatus.Unranked => "Không xếp hạng",
        _ => "Chờ xử lý",
    };
}
