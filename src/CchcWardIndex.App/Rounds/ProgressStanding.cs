using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Rounds;

/// <summary>How far a round is on the way its set plans, for people and programs.</summary>
/// <param name="Ahead">The steps that are not done yet, in order.</param>
/// <param name="Approval">The day on which UBND is to approve; null where none is planned.</param>
/// <param name="Earliest">The first day on which UBND can still approve.</param>
/// <param name="Warning">Why that planned day cannot be kept, a sentence; empty where it can.</param>
internal sealed record ProgressStanding(ImmutableArray<StepStanding> Ahead, DateOnly? Approval, DateOnly Earliest, string Warning)
{
    /// <summary>Puts it into words; null where the set plans nothing.</summary>
    public static ProgressStanding? Of(Progress progress, CriteriaSet set, DateTimeOffset now) =>
        set.Timetable == Timetable.None
            ? null
            : new ProgressStanding([.. progress.Ahead.Select(step => StepStanding.Of(step, now))], progress.Planned, progress.Earliest, Lost(progress, set));

    private static string Lost(Progress progress, CriteriaSet set) =>
        !progress.IsLost
            ? ""
            : $"Không còn kịp ngày phê duyệt dự kiến {Show.Day(progress.Planned!.Value)}: sớm nhất là ngày {Show.Day(progress.Earliest)}"
                + (
                    set.Appraisal.Explanation is { } window && progress.Ahead[0].Step <= ProcedureStep.Explanation
                        ? $", tính cả {window.Days} ngày giải trình"
                        : ""
                )
                + $". Báo cáo {set.Authority.Briefly} để đổi ngày dự kiến, rồi sửa \"timetable\" trong set.json.";
}

/// <summary>A step that is not done yet.</summary>
/// <param name="Step">Which, for programs: <c>firstAppraisal</c>.</param>
/// <param name="InWords">The same for people.</param>
/// <param name="Until">Its last moment, in Viet Nam; null where nobody said.</param>
/// <param name="IsNow">Whether the round waits for it.</param>
/// <param name="IsOverdue">Whether its time is over.</param>
/// <param name="Left">How long there is, in words; empty where nobody said until when.</param>
internal sealed record StepStanding(string Step, string InWords, DateTimeOffset? Until, bool IsNow, bool IsOverdue, string Left)
{
    /// <summary>Until when, in words: <c>17:00 ngày 05/12/2022</c>, <c>hết ngày 12/12/2022</c>; empty where nobody said.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string UntilInWords =>
        Until is not { } until ? ""
        : until is { Hour: 23, Minute: 59 } ? $"hết ngày {Show.Day(DateOnly.FromDateTime(until.DateTime))}"
        : Show.Moment(until);

    /// <summary>Puts a step into words.</summary>
    public static StepStanding Of(StepAhead step, DateTimeOffset now) =>
        new(
            JsonNamingPolicy.CamelCase.ConvertName(step.Step.ToString()),
            Name(step.Step),
            step.Until?.ToOffset(VietNam.Offset),
            step.IsNow,
            step.IsOverdue(now),
            LeftOf(step, now)
        );

    private static string Name(ProcedureStep step) =>
        step switch
        {
            ProcedureStep.HandingIn => "Nộp phiếu tự chấm",
            ProcedureStep.FirstAppraisal => "Thẩm định lần 1",
            ProcedureStep.Explanation => "Giải trình",
            ProcedureStep.SecondAppraisal => "Thẩm định lần 2",
            ProcedureStep.Submission => "Trình phê duyệt",
            _ => "Phê duyệt",
        };

    private static string LeftOf(StepAhead step, DateTimeOffset now) =>
        step.DaysLeft(now) switch
        {
            null => "",
            < 0 and var days => $"quá hạn {Show.Number(-days)} ngày",
            0 when step.IsOverdue(now) => "quá hạn trong hôm nay",
            0 => "hết hạn trong hôm nay",
            { } days => $"còn {Show.Number(days)} ngày",
        };
}
