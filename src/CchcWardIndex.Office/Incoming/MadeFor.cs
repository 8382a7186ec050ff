using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Filled;

namespace CchcWardIndex.Office.Incoming;

/// <summary>Who a form was made for, as far as it is certain. A form that is refused is still somebody's: they must hear of it.</summary>
/// <param name="Unit">The unit's code; null where it is none or not certain.</param>
/// <param name="Department">The department's code; null likewise.</param>
internal readonly record struct MadeFor(UnitCode? Unit, DepartmentCode? Department)
{
    /// <summary>Whom all the forms of one file agree on; nobody where they are of several.</summary>
    public static MadeFor OfAll(IEnumerable<KeyedSheet> forms, FormIndex index) =>
        forms.Select(form => Of(form, index)).Distinct().ToList() is [var only] ? only : default;

    private static MadeFor Of(KeyedSheet form, FormIndex index) =>
        form.Format switch
        {
            Keys.AppraisalFormat => new MadeFor(null, AppraisalHead.DepartmentOf(form, index)?.Code),
            Keys.SelfAssessmentFormat
            or Keys.ExplanationFormat
                when index.Unit(SelfAssessmentHead.Text(form, Keys.Unit)) is { } unit
                    && (SelfAssessmentHead.Text(form, Keys.UnitName) is not { Length: > 0 } name || index.Units.Judge(unit, name) != NameKind.Another) =>
                new MadeFor(unit.Code, null),
            _ => default,
        };
}
