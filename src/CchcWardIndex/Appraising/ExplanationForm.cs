using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Appraising;

/// <summary>Mẫu phiếu giải trình: what a unit is shown after the first appraisal, and may answer, before it becomes a workbook.</summary>
/// <param name="Set">The criteria set.</param>
/// <param name="Unit">Whose form it is.</param>
/// <param name="Rows">
/// Only the criteria where it lost points or differs from its claim, in the set's order; what the survey or tables from outside alone decide
/// is not among them.
/// </param>
public sealed record ExplanationForm(CriteriaSet Set, Unit Unit, ImmutableArray<ExplanationFormRow> Rows)
{
    /// <summary>Until when it may answer, in Viet Nam; null where no window is set.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The form of one unit as a round stands.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="intake">What was handed in.</param>
    /// <param name="unit">The unit as scored.</param>
    public static ExplanationForm Of(CriteriaSet set, Intake intake, UnitScore unit)
    {
        var standing = new SheetLookup(intake);
        return new ExplanationForm(set, unit.Unit, [.. unit.Outcomes.Where(Asks).Select(outcome => Row(standing, unit.Unit.Code, outcome))]);
    }

    // A bonus that was never claimed is nothing lost.
    private static bool Asks(Outcome outcome) =>
        outcome.Criterion.IsAppraised
        && outcome.Points is { } points
        && ((outcome.SelfPoints is { } self && self != points) || (outcome.Criterion.Extra != ExtraKind.Bonus && points < outcome.Criterion.MaxPoints));

    private static ExplanationFormRow Row(SheetLookup standing, UnitCode unit, Outcome outcome)
    {
        var code = outcome.Criterion.Code;
        var basis = Basis.Of(standing.Report(unit, code), standing.Entry(AppraisalStage.First, unit, code));
        return new ExplanationFormRow(outcome, basis, WouldEarn.Lines(outcome)) { Standing = standing.Explanation(unit, code) };
    }
}

/// <summary>One criterion on a unit's form.</summary>
/// <param name="Outcome">As it stands after the first appraisal.</param>
/// <param name="Basis">The mark of what is shown, see <see cref="Submissions.Basis"/>.</param>
/// <param name="WouldEarn">What would earn more points, the best first.</param>
public sealed record ExplanationFormRow(Outcome Outcome, string Basis, ImmutableArray<string> WouldEarn)
{
    /// <summary>What the unit has answered already and need not type again; null where nothing.</summary>
    public ExplanationEntry? Standing { get; init; }
}
