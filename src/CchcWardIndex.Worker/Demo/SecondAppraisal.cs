using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>
/// What the departments conclude on explanations: with the documents that were missing the ward's figures stand, without them the first
/// appraisal does.
/// </summary>
internal static class SecondAppraisal
{
    /// <summary>The form of one department, filled in.</summary>
    public static AppraisalForm Filled(AppraisalForm form) => form with { Rows = [.. form.Rows.Select(row => row with { Standing = Entry(row) })] };

    private static AppraisalEntry Entry(AppraisalFormRow row)
    {
        var first = row.First! with { Basis = row.Basis };
        if (row.Explanation!.Evidence.IsEmpty)
        {
            return new AppraisalEntry(first.Unit, first.Criterion, row.Basis, default)
            {
                Conclusion = Conclusion.Upheld,
                Reason = row.IsReported ? "Không có tài liệu bổ sung." : "Nhật ký hệ thống không ghi nhận gián đoạn trong thời gian này.",
            };
        }

        var criterion = row.Outcome.Criterion;
        var own = row
            .Outcome.Facts.Where(used => used is { Fact.Source: FactSource.Department, Value: not null })
            .Select(used => new ReportedFact(used.Fact.Name, used.Value, default));
        return new AppraisalEntry(first.Unit, criterion.Code, row.Basis, default)
        {
            Conclusion = Conclusion.Agreed,
            Facts = [.. own],
            Document = row.Explanation.Evidence[0].Reference,
            Reason = "Chấp nhận giải trình: tài liệu bổ sung thể hiện đúng số liệu đơn vị đã báo cáo.",
        };
    }
}
