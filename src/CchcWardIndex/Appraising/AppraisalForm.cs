using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Appraising;

/// <summary>Mẫu phiếu thẩm định: what a department is shown and asked, before it becomes a workbook.</summary>
/// <param name="Set">The criteria set.</param>
/// <param name="Department">Whose form it is.</param>
/// <param name="Stage">Which appraisal.</param>
/// <param name="Rows">Criterion by criterion in the set's order, within it unit by unit by code.</param>
public sealed record AppraisalForm(CriteriaSet Set, Department Department, AppraisalStage Stage, ImmutableArray<AppraisalFormRow> Rows)
{
    /// <summary>
    /// How many lines a form may have and still be one workbook. A line has at most 16 cells as the gate counts them (15 columns and the
    /// row), so a form stays under 150,000 of the 200,000 that are let in; a test holds written forms to that.
    /// </summary>
    public const int MostLines = 9_000;

    /// <summary>Which part it is; null where it is the whole.</summary>
    public FormPart? Part { get; init; }

    /// <summary>What the part covers, in words; empty where it is the whole.</summary>
    public string Covers { get; init; } = "";

    /// <summary>What somebody asked for by hand; nothing where nobody did.</summary>
    public FormChoice Choice { get; init; }

    /// <summary>How many lines it takes once written.</summary>
    public int Lines => FormSplit.Lines(Rows);

    /// <summary>The form in parts that each fit into a workbook, in their order; the form itself where it fits.</summary>
    /// <param name="most">How many lines a part may have.</param>
    public ImmutableArray<AppraisalForm> Parts(int most = MostLines)
    {
        var parts = FormSplit.Of(Set, Rows, most);
        return parts.Length <= 1
            ? [this]
            :
            [
                .. parts.Select(
                    (rows, i) => this with { Rows = rows, Part = new FormPart(i + 1, parts.Length, Part is not null), Covers = FormExtent.Of(Set, Rows, rows) }
                ),
            ];
    }

    /// <summary>The rows of one area, of one ranking group, or of both, to hand them to somebody: a part of the form, possibly an empty one.</summary>
    /// <param name="choice">Which.</param>
    public AppraisalForm Only(FormChoice choice)
    {
        ImmutableArray<AppraisalFormRow> rows = [.. Rows.Where(choice.Takes)];
        return choice.IsAll ? this : this with { Rows = rows, Part = FormPart.ByHand, Covers = FormExtent.Of(Set, Rows, rows), Choice = choice };
    }

    /// <summary>The form of a department as a round stands; the second appraisal asks only about what units have explained.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="department">The department.</param>
    /// <param name="stage">Which appraisal.</param>
    /// <param name="intake">What was handed in.</param>
    /// <param name="units">The units as scored.</param>
    public static AppraisalForm Of(CriteriaSet set, Department department, AppraisalStage stage, Intake intake, IEnumerable<UnitScore> units)
    {
        var standing = new SheetLookup(intake);
        var outcomes = units
            .OrderBy(unit => unit.Unit.Code)
            .SelectMany(unit => unit.Outcomes.Select(outcome => (unit.Unit, Outcome: outcome)))
            .Where(pair => pair.Outcome.Criterion.Department == department.Code && pair.Outcome.Criterion.IsAppraised && !pair.Outcome.IsOutOfScope)
            .ToLookup(pair => pair.Outcome.Criterion.Code);
        return new AppraisalForm(
            set,
            department,
            stage,
            [
                .. set
                    .Criteria.SelectMany(criterion => outcomes[criterion.Code])
                    .Select(pair => Row(stage, standing, pair.Unit, pair.Outcome))
                    .Where(row => stage == AppraisalStage.First || row.Explanation is not null),
            ]
        );
    }

    private static AppraisalFormRow Row(AppraisalStage stage, SheetLookup standing, Unit unit, Outcome outcome)
    {
        var code = outcome.Criterion.Code;
        var report = standing.Report(unit.Code, code);
        var (first, explanation) = (standing.Entry(AppraisalStage.First, unit.Code, code), standing.Explanation(unit.Code, code));
        var basis = stage == AppraisalStage.First ? Basis.Of(report) : Basis.Of(report, first, explanation);
        return new AppraisalFormRow(unit, outcome, report is not null, basis)
        {
            First = stage == AppraisalStage.First ? null : first,
            Explanation = stage == AppraisalStage.First ? null : explanation,
            // What was entered for something else is not put into its mouth again.
            Standing =
                standing.Entry(stage, unit.Code, code) is { } entry && entry.Basis == basis && !outcome.Criterion.IsChangedSince(entry.CriterionMark)
                    ? entry
                    : null,
        };
    }
}

/// <summary>One unit and criterion on a department's form.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Outcome">As it stands: facts as submitted, self points, rule points, evidence.</param>
/// <param name="IsReported">Whether the ward reports on it; false for a department's own criteria, and where nothing was handed in.</param>
/// <param name="Basis">The mark of what is shown, see <see cref="Submissions.Basis"/>.</param>
public sealed record AppraisalFormRow(Unit Unit, Outcome Outcome, bool IsReported, string Basis)
{
    /// <summary>What the department has entered already and need not enter again; null where nothing.</summary>
    public AppraisalEntry? Standing { get; init; }

    /// <summary>On a second form: what was concluded first; null where nothing was.</summary>
    public AppraisalEntry? First { get; init; }

    /// <summary>On a second form: what the unit explained.</summary>
    public ExplanationEntry? Explanation { get; init; }
}

/// <summary>Which rows of a form somebody asked for.</summary>
/// <param name="Area">The code of an area, or the extras'; null for all.</param>
/// <param name="Group">The code of a ranking group; null for all.</param>
public readonly record struct FormChoice(AreaCode? Area, string? Group)
{
    /// <summary>Whether it leaves nothing out.</summary>
    public bool IsAll => Area is null && Group is null;

    /// <summary>Whether a row is meant.</summary>
    public bool Takes(AppraisalFormRow row) => (Area is null || row.Outcome.Criterion.Code.Area == Area) && (Group is null || row.Unit.Group == Group);
}
