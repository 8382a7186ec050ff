namespace CchcWardIndex.Criteria;

/// <summary>Không tự thẩm định: a department that is itself one of the units leaves the appraisal of that unit to another.</summary>
/// <param name="Unit">The unit that it is.</param>
/// <param name="AppraisedBy">The department that concludes on it instead.</param>
public sealed record Recusal(UnitCode Unit, DepartmentCode AppraisedBy);
