using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Appraising;

/// <summary>A criterion that came out of appraisal otherwise than the unit claims, by more than people round.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Outcome">What the criterion came to; it has an appraisal.</param>
/// <param name="Difference">In points, never 0; above 0 where the unit has less than it claims.</param>
public sealed record AppraisalChange(Unit Unit, Outcome Outcome, decimal Difference)
{
    /// <summary>
    /// Whether the department changed it: who agrees changes nothing, then it was the unit that added up its points otherwise than the
    /// rules.
    /// </summary>
    public bool IsByDepartment => Outcome.Appraisal!.Entry.Conclusion != Conclusion.Agreed;

    /// <summary>Why: what the department wrote, and before it, where it agreed, what made the difference all the same.</summary>
    public string Reason
    {
        get
        {
            var written = Outcome.Appraisal!.Reason;
            return IsByDepartment && Outcome.Kind == OutcomeKind.MissingEvidence
                    ? $"{written.TrimEnd('.')}. Không có tài liệu nào của đơn vị, của cơ quan nên không được tính điểm."
                : IsByDepartment ? written
                : written.Length > 0 ? $"{Recounted} {written}"
                : Recounted;
        }
    }

    private string Recounted =>
        Outcome switch
        {
            { Kind: OutcomeKind.MissingEvidence } => "Đồng ý với số liệu của đơn vị; điểm tính theo quy định của bộ chỉ số khi thiếu tài liệu kiểm chứng.",
            { RulePoints: { } rule, AppraisedPoints: { } points } when !Rounding.Differ(rule, points) =>
                "Đồng ý với số liệu của đơn vị; điểm đơn vị tự cộng khác với điểm tính theo quy tắc trên số liệu ấy.",
            _ => "Đồng ý với số liệu của đơn vị; điểm tính cùng số liệu do cơ quan thẩm định cung cấp.",
        };

    /// <summary>Every change, by department, then in the units' order, then in the set's.</summary>
    /// <remarks>Against what the unit claims; where it left that blank, against what its own figures give.</remarks>
    public static IEnumerable<AppraisalChange> Of(CriteriaSet set, IReadOnlyCollection<UnitScore> units) =>
        from department in set.Departments
        from unit in units
        from outcome in unit.Outcomes
        where outcome.Criterion.Department == department.Code && outcome.Appraisal is not null
        let claimed = outcome.SelfPoints ?? outcome.RulePoints
        where claimed is not null && outcome.AppraisedPoints is not null && Rounding.Differ(claimed.Value, outcome.AppraisedPoints.Value)
        select new AppraisalChange(unit.Unit, outcome, claimed!.Value - outcome.AppraisedPoints!.Value);

    /// <summary>Those that a department lowered.</summary>
    public static IEnumerable<AppraisalChange> Lowered(IEnumerable<AppraisalChange> changes) =>
        changes.Where(change => change is { IsByDepartment: true, Difference: > 0m });

    /// <summary>Those that a department raised.</summary>
    public static IEnumerable<AppraisalChange> Raised(IEnumerable<AppraisalChange> changes) =>
        changes.Where(change => change is { IsByDepartment: true, Difference: < 0m });

    /// <summary>Those where nobody but the rules changed what the unit had added up.</summary>
    public static IEnumerable<AppraisalChange> Counted(IEnumerable<AppraisalChange> changes) => changes.Where(change => !change.IsByDepartment);
}
