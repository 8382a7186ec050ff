using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Units that are not like the others, by the set's choice, and what each handed in.</summary>
internal sealed class NaiveUnits(NaiveSet set, Intake intake)
{
    public bool IsBlocked(string unit) => intake.Blocked.Contains(unit);

    public bool IsAbsent(string unit) => !IsBlocked(unit) && !intake.SelfAssessments.Any(sheet => sheet.Unit == unit);

    /// <summary>Handed in nothing, and by the set's choice or by a decision is not waited for.</summary>
    public bool HasNothingToReport(string unit) => IsAbsent(unit) && WhenAbsent(unit) == "noPoints";

    /// <summary>What holds for a unit that hands in nothing: the decision on it comes before the set.</summary>
    public string WhenAbsent(string unit) => Decided(unit) is { } word and not "excluded" ? word : set.Procedure.NotSubmitted;

    public CriterionReport? Report(string unit, string criterion) =>
        IsBlocked(unit) ? null : intake.SelfAssessments.FirstOrDefault(sheet => sheet.Unit == unit)?.Reports.GetValueOrDefault(criterion);

    public bool IsScored(NaiveUnit unit) => !IsListedOnly(unit) && !(IsAbsent(unit.Code) && WhenAbsent(unit.Code) == "unranked");

    public bool IsListedOnly(NaiveUnit unit) => Choice(unit) == "excluded" || Decided(unit.Code) == "excluded";

    public bool TakesRank(NaiveUnit unit) => Choice(unit) == "ranked" && !unit.IsUnrankedByName && Decided(unit.Code) != "unranked";

    private string? Decided(string unit) =>
        intake
            .UnitDecisions.Where(decision => decision.Unit == unit)
            .Select(decision =>
                decision.As switch
                {
                    UnitTreatment.Await => "await",
                    UnitTreatment.NoPoints => "noPoints",
                    UnitTreatment.Unranked => "unranked",
                    _ => "excluded",
                }
            )
            .SingleOrDefault();

    private string Choice(NaiveUnit unit)
    {
        var (first, last) = (new DateOnly(set.Year, 1, 1), new DateOnly(set.Year, 12, 31));
        return unit.To < first || unit.From > last ? "excluded"
            : unit.To < last ? set.Procedure.Ended
            : unit.From > first ? set.Procedure.Began
            : "ranked";
    }
}
