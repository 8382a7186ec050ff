using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Problems;

/// <summary>Every refusal of a round, with and without what may lack, about the units of <see cref="SmallSet"/>.</summary>
internal static class SampleRefusals
{
    private const string Unit = "21550";
    private static readonly DateTimeOffset Time = new(2022, 12, 20, 17, 0, 0, VietNam.Offset);

    /// <summary>All of them.</summary>
    public static IEnumerable<Refusal> All =>
        [
            .. NotNow(),
            new Refusal.NoReason(),
            new Refusal.DeadlineOver(Time),
            .. from what in Enum.GetValues<DecidedThing>()
            from state in (RoundState[])[RoundState.Submitted, RoundState.Approved, RoundState.Published]
            select new Refusal.TooLateToDecide(what, state),
            new Refusal.UnknownUnit("99999"),
            new Refusal.UnknownUnit("xã nhơn lý"),
            new Refusal.NothingLate("99999", null, true),
            new Refusal.NothingLate(Unit, null, true),
            new Refusal.NothingLate(Unit, 3, true),
            new Refusal.SeveralLate(Unit, [1, 2], true),
            new Refusal.SeveralLate(Unit, [1, 2], false),
            new Refusal.CountsAlready(new LateFile(1, Unit, 1, SubmittedKind.SelfAssessment, FileStanding.Declined, true, true)),
            .. Enum.GetValues<UnitTreatment>().Select(treatment => new Refusal.DecidedSo(new UnitDecision(Unit, treatment, "Trần Thị Bình", Time, "sáp nhập"))),
            new Refusal.HasHandedIn(Unit, UnitTreatment.Await),
            new Refusal.HasHandedIn(Unit, UnitTreatment.NoPoints),
            new Refusal.NoExplanations(),
            .. Enum.GetValues<RoundState>().Select(state => new Refusal.ExplanationsNotNow(state)),
            new Refusal.ExplanationsOpenedBefore(Time),
            new Refusal.ExplanationsNotOpen(),
            new Refusal.FirstAppraisalOpen([new DepartmentWork(SmallSet.Set.Departments[0], 20, 17, 3)]),
            new Refusal.NobodyToExplain(),
            new Refusal.NotExplainedYet(),
            new Refusal.StillExplaining(Time, []),
            new Refusal.StillExplaining(Time, [Unit, "21601"]),
            new Refusal.Blocked(new ScoredRun(2, Results, 7)),
            new Refusal.Stale(),
            new Refusal.OnePerson("Trần Thị Bình", "tran thi binh"),
            new Refusal.OneAccount("may-1\\thu"),
            new Refusal.DigestTooShort("sha256:1234"),
            new Refusal.DigestOfSeveral("123456789abc"),
            new Refusal.DigestOfOther(2),
            new Refusal.DateNotBetween(new DateOnly(2022, 12, 31), new DateOnly(2022, 12, 20)),
            .. Enum.GetValues<RoundState>().Select(state => new Refusal.NothingToWithdraw(state)),
        ];

    private const string Results = "sha256:00";

    private static IEnumerable<Refusal> NotNow() =>
        from state in Enum.GetValues<RoundState>()
        from step in Enum.GetValues<RoundStep>()
        where !RoundSteps.Allows(state, step)
        select new Refusal.NotNow(step, state);
}
