using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Dossiers;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Publication;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>The forms and sheets that go out to departments and units between self-assessment and submission, made anew from state and archive.</summary>
internal static class FormsFolder
{
    /// <summary>The forms of an appraisal, one a department, or as many parts as it takes.</summary>
    /// <param name="procedure">How the round stands.</param>
    /// <param name="stage">Which appraisal.</param>
    /// <param name="department">Only this department's; null for all.</param>
    /// <param name="choice">Only these rows.</param>
    public static IReadOnlyList<FolderFile> Appraisals(
        Appraising.Procedure procedure,
        AppraisalStage stage,
        DepartmentCode? department = null,
        Appraising.FormChoice choice = default
    ) =>
        [
            .. procedure
                .AppraisalForms(stage)
                .Where(form => department is null || form.Department.Code == department)
                .Select(form => form.Only(choice))
                .Where(form => !form.Rows.IsEmpty)
                .SelectMany(form => form.Parts())
                .Select(form => new FolderFile(SubmissionNames.Appraisal(form), AppraisalTemplate.Write(form))),
        ];

    /// <summary>The forms for explanations, one a unit.</summary>
    /// <param name="procedure">How the round stands.</param>
    /// <param name="until">Until when a unit's may come back; null where no hour is set.</param>
    /// <param name="isAsked">Whether a unit gets one.</param>
    public static IReadOnlyList<FolderFile> Explanations(Appraising.Procedure procedure, Func<UnitCode, DateTimeOffset?> until, Func<UnitCode, bool> isAsked) =>
        [
            .. procedure
                .ExplanationForms()
                .Select(form => form with { Until = until(form.Unit.Code) })
                .Where(form => isAsked(form.Unit.Code))
                .Select(form => new FolderFile(SubmissionNames.Explanation(procedure.Set.Identity, form.Unit), ExplanationTemplate.Write(form))),
        ];

    /// <summary>The confirmation sheets, one a unit that was scored.</summary>
    public static IReadOnlyList<FolderFile> Confirmations(Results results) =>
        [
            .. results
                .Units.Where(unit => unit.Score.Index is not null)
                .Select(unit => new FolderFile(
                    SubmissionNames.Confirmation(results.Set.Identity, unit.Score.Unit),
                    BienBan.Write(new ConfirmationFacts(results, unit, results.ProducedAt))
                )),
        ];

    /// <summary>What a delivery consists of, and the folder of the outbox it goes to.</summary>
    public static (string Folder, IReadOnlyList<FolderFile> Files) Of(Workplace place, DeliveryRow row)
    {
        var of = place.Current.Set.Identity;
        switch (row.Kind)
        {
            case DeliveryKind.AppraisalForms:
                var stage = (AppraisalStage)row.Subject;
                return (SubmissionNames.AppraisalForms(of, stage), Appraisals(new ProcedureDesk(place).Now(), stage));
            case DeliveryKind.ExplanationForms:
                var round = place.RoundNow();
                // A unit whose time has not come has no form yet.
                var asked = round.UnitTimes.Select(time => time.Unit).ToHashSet();
                var forms = Explanations(new ProcedureDesk(place).Now(), round.ExplanationsUntil, asked.Contains);
                return (SubmissionNames.ExplanationForms(of), forms);
            default:
                var run = place.Store.Read(context => context.Runs.Single(run => run.Round == row.Round && run.Number == (int)row.Subject));
                return (SubmissionNames.Confirmations(of, run.Number), Confirmations(Rescoring.Of(place, run)));
        }
    }
}
