using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>Rounds as the tests of their steps need them: no database, no folder, no clock.</summary>
internal static class SomeRound
{
    public const string Results = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    public static DateTimeOffset Deadline { get; } = Time(15, 17);

    public static Actor Clerk { get; } = new("Cán bộ A", "máy-1");

    public static Actor Chief { get; } = new("Cán bộ B", "máy-2");

    /// <summary>17:00 on the fifteenth of December 2022 closes it; units may explain themselves for three days, until 17:00.</summary>
    public static Round In(RoundState state) =>
        new()
        {
            Id = "2022",
            Course = new RoundCourse(IsAppraised: true, new ExplanationWindow(3, new TimeOnly(17, 0))),
            State = state,
            Deadline = Deadline,
            ClosesByItself = true,
            Explanations = state >= RoundState.Submitted ? new ExplanationTime.Over(Time(25)) : new ExplanationTime.NotYet(),
            LastRun = state >= RoundState.Scored ? new ScoredRun(1, Results, 0) : null,
            LastDossier =
                state < RoundState.Submitted
                    ? null
                    : new RoundDossier(1, 1, Results, Clerk, Time(26))
                    {
                        Approval = state < RoundState.Approved ? null : new DossierApproval("1234/QĐ-UBND", new DateOnly(2022, 12, 27), Chief.Name),
                    },
            Publications = state == RoundState.Published ? 1 : 0,
        };

    /// <summary>A set without explanations and without departments that appraise.</summary>
    public static Round Plain(RoundState state) => In(state) with { Course = new RoundCourse(IsAppraised: false, null) };

    public static DateTimeOffset Time(int day, int hour = 12, int minute = 0) => new(2022, 12, day, hour, minute, 0, TimeSpan.FromHours(7));

    public static LateFile Late(int revision, FileStanding standing = FileStanding.Waiting, bool decided = false, bool countsElsewhere = false) =>
        new(revision * 10, "00001", revision, SubmittedKind.SelfAssessment, standing, decided, countsElsewhere);

    public static UnitDecision Decision(UnitTreatment treatment, string reason = "Không nộp phiếu sau ba lần nhắc") =>
        new("00001", treatment, Clerk.Name, Time(20), reason);

    public static Ruling.Granted Granted(this Ruling ruling) => Assert.IsType<Ruling.Granted>(ruling);

    public static string Code(this Ruling ruling) => Assert.IsType<Ruling.Refused>(ruling).Reason.Id.ToString();
}
