using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms.SelfAssessments;

/// <summary>
/// The criteria that a unit does not report on: its form shows them for information, so that the maxima are those of the decision and it
/// knows what else it is scored by. Their rows have no key: whoever reads the form passes over them, as over the headings.
/// </summary>
internal static class ShownCriteria
{
    /// <summary>Who enters the figures, in place of the way of scoring.</summary>
    public static string Source(Criterion criterion, CriteriaSet set) =>
        criterion.IsSurvey ? "Khảo sát; đơn vị không điền."
        : criterion.IsOutside ? $"{TableWords.From(criterion, set)}; đơn vị không điền."
        : set.Departments.FirstOrDefault(department => department.Code == criterion.Department) is { } known ? $"{known.Name} nhập; đơn vị không điền."
        : "Cơ quan thẩm định nhập; đơn vị không điền.";
}
