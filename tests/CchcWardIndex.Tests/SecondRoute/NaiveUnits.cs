using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Units that are not like the others, by the set's choice, and what each handed in.</summary>
internal sealed class NaiveUnits(NaiveSet set, Intake intake)
{
    public bool IsBlocked(string unit) => intake.Blocked.Contains(unit);

    public bool IsAbsent(string unit) => !IsBlocked(unit) && !intake.SelfAssessments.Any(sheet => sheet.Unit == unit);

    /// <summary>Handed in nothing, and by the set's choice is not waited for.</summary>
    public bool HasNothingToReport(string unit) => IsAbsent(unit) && set.Procedure.NotSubmitted == "noPoints";

    public CriterionReport? Report(string unit, string criterion) =>
        IsBlocked(unit) ? null : intake.SelfAssessments.FirstOrDefault(sheet => sheet.Unit == unit)?.Reports.GetValueOrDefault(criterion);

    public bool IsScored(NaiveUnit unit) => Choice(unit) != "excluded" && !(IsAbsent(unit.Code) && set.Procedure.NotSubmitted == "unranked");

    public bool IsListedOnly(NaiveUnit unit) => Choice(unit) == "excluded";

    public bool TakesRank(NaiveUnit unit) => Choice(unit) == "ranked" && !unit.IsUnrankedByName;

    private string Choice(NaiveUnit unit)
    {
        var (first, last) = (new DateOnly(set.Year, 1, 1), new DateOnly(set.Year, 12, 31));
        return unit.To < first || unit.From > last ? "excluded" : unit.To < last ? set.Procedure.Ended : unit.From > first ? set.Procedure.Began : "ranked";
    }
}
