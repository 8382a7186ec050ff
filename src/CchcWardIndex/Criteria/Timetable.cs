namespace CchcWardIndex.Criteria;

/// <summary>Tiến độ: the last day planned for each step after the wards' deadline, in Viet Nam. It makes no points, and no digest covers it.</summary>
/// <param name="FirstAppraisal">Thẩm định lần 1; null where it is not planned, as each of the others.</param>
/// <param name="Explanation">Giải trình của đơn vị.</param>
/// <param name="SecondAppraisal">Thẩm định lần 2.</param>
/// <param name="Submission">Trình UBND.</param>
/// <param name="Approval">UBND phê duyệt.</param>
public sealed record Timetable(DateOnly? FirstAppraisal, DateOnly? Explanation, DateOnly? SecondAppraisal, DateOnly? Submission, DateOnly? Approval)
{
    /// <summary>Of a set that plans nothing.</summary>
    public static Timetable None { get; } = new(null, null, null, null, null);
}
