using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>What some units of the sample season answer to the first appraisal: some add the documents that were missing, some only insist.</summary>
internal sealed class SampleExplanations(Cast cast, SampleReports reports)
{
    /// <summary>Whether the unit explains anything; one that says nothing accepts.</summary>
    public bool Explains(Unit unit) =>
        unit == cast.ExplainsWell
        || unit == cast.ExplainsInVain
        || (!IsTied(unit) && unit != cast.VainBonus && new Chance("explains", unit.Code.Text).Below(4) == 0);

    /// <summary>The form of one unit, filled in.</summary>
    public ExplanationForm Filled(ExplanationForm form)
    {
        var contested = form.Rows.Where(IsContested).Take(form.Unit == cast.ExplainsWell ? 3 : 2).Select(row => row.Outcome.Criterion.Code).ToList();
        var system =
            form.Unit == cast.ExplainsInVain
                ? form.Rows.FirstOrDefault(row => row.Outcome.Criterion is { IsDepartmental: true, Extra: null })?.Outcome.Criterion.Code
                : null;
        return form with
        {
            Rows =
            [
                .. form.Rows.Select(row =>
                    row.Outcome.Criterion.Code switch
                    {
                        { } code when code == system => row with
                        {
                            Standing = new ExplanationEntry(code, row.Basis, "Đề nghị không tính các trường hợp trễ do hệ thống gián đoạn.", default),
                        },
                        { } code when contested.Contains(code) => row with { Standing = Answer(row, form.Unit, contested.IndexOf(code)) },
                        _ => row,
                    }
                ),
            ],
        };
    }

    private bool IsTied(Unit unit) => cast.Tied is { } tied && (unit == tied.First || unit == tied.Second);

    // What was excused or judged a bonus is not in dispute.
    private static bool IsContested(ExplanationFormRow row) =>
        row.Outcome
            is {
                Criterion: { IsOnWardSheet: true, Extra: null },
                Appraisal.Entry: { Conclusion: Conclusion.Adjusted or Conclusion.Rejected, Excused.IsEmpty: true }
            }
        && row.Outcome.Decision?.Trials.All(trial => !trial.Rule.Vetoes || !trial.Held) != false;

    private ExplanationEntry Answer(ExplanationFormRow row, Unit unit, int place)
    {
        var criterion = row.Outcome.Criterion;
        var blank = new ExplanationEntry(criterion.Code, row.Basis, "Đơn vị khẳng định số liệu đã báo cáo là đúng, đề nghị xem xét lại.", default);
        return unit == cast.ExplainsWell || (unit != cast.ExplainsInVain && place == 0)
            ? blank with
            {
                Text = "Khi nộp phiếu, đơn vị gửi thiếu tài liệu. Nay bổ sung bản đầy đủ, thể hiện đúng số liệu đã báo cáo.",
                Evidence = [reports.Paper(criterion, unit, 0)],
            }
            : blank;
    }
}
