using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Forms as departments and units fill them in.</summary>
internal static class FilledForms
{
    /// <summary>The workbook of an appraisal; a row nothing is concluded on stays blank.</summary>
    public static byte[] Filled(this AppraisalForm form, Func<AppraisalFormRow, AppraisalEntry?> conclude) =>
        AppraisalTemplate.Write(form with { Rows = [.. form.Rows.Select(row => row with { Standing = conclude(row) })] });

    /// <summary>The workbook in which a unit explains itself on some criteria.</summary>
    public static byte[] Filled(this ExplanationForm form, params (string Criterion, string Text)[] said) =>
        ExplanationTemplate.Write(
            form with
            {
                Rows =
                [
                    .. form.Rows.Select(row =>
                        said.FirstOrDefault(pair => pair.Criterion == row.Outcome.Criterion.Code) is { Text: { } text }
                            ? row with
                            {
                                Standing = new ExplanationEntry(row.Outcome.Criterion.Code, row.Basis, text, default),
                            }
                            : row
                    ),
                ],
            }
        );

    /// <summary>A conclusion and nothing else.</summary>
    public static AppraisalEntry Concluded(this AppraisalFormRow row, Conclusion conclusion) =>
        new(row.Unit.Code, row.Outcome.Criterion.Code, row.Basis, default) { Conclusion = conclusion };

    /// <summary>Another figure than the unit's, and why.</summary>
    public static AppraisalEntry Found(this AppraisalFormRow row, string fact, decimal figure, string reason) =>
        row.Concluded(Conclusion.Adjusted) with
        {
            Facts = [new ReportedFact(fact, FactValue.Of(figure), default)],
            Reason = reason,
        };
}
