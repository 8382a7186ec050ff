using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Scoring;

/// <summary>What departments concluded and units explained, looked up by unit and criterion, and whether it can be used.</summary>
internal sealed class AppraisalLookup
{
    private readonly CriteriaSet _set;
    private readonly Dictionary<(AppraisalStage Stage, UnitCode Unit, CriterionCode Criterion), Appraised> _entries = [];
    private readonly Dictionary<(UnitCode Unit, CriterionCode Criterion), (ExplanationEntry Entry, Source Source)> _answers = [];

    public AppraisalLookup(CriteriaSet set, Intake intake)
    {
        _set = set;
        foreach (var sheet in intake.Appraisals)
        {
            foreach (var entry in sheet.Entries)
            {
                _entries[(sheet.Stage, entry.Unit, entry.Criterion)] = new Appraised(entry, sheet.Stage, sheet.Source);
            }
        }

        foreach (var sheet in intake.Explanations)
        {
            foreach (var entry in sheet.Entries)
            {
                _answers[(sheet.Unit, entry.Criterion)] = (entry, sheet.Source);
            }
        }
    }

    /// <summary>What a usable appraisal entered; null where there is none.</summary>
    public AppraisalEntry? EntryOf(UnitCode unit, Criterion criterion, CriterionReport? report) =>
        Of(unit, criterion, report) is { IsOpen: false, Standing: { } standing } ? standing.Entry : null;

    /// <summary>How the appraisal of one criterion stands.</summary>
    public AppraisalCase Of(UnitCode unit, Criterion criterion, CriterionReport? report)
    {
        var first = _entries.GetValueOrDefault((AppraisalStage.First, unit, criterion.Code));
        var second = _entries.GetValueOrDefault((AppraisalStage.Second, unit, criterion.Code));
        (ExplanationEntry Entry, Source Source)? answer = _answers.TryGetValue((unit, criterion.Code), out var said) ? said : null;
        var problems = new List<Problem>();
        var isOpen = false;
        if (answer is { } given)
        {
            if (criterion.IsChangedSince(given.Entry.CriterionMark) || given.Entry.Basis != Basis.Of(report, first?.Entry))
            {
                problems.Add(Problem.Of(AppraisalProblems.ExplanationStale(), unit, criterion.Code, given.Source.At(given.Entry.Cell)));
            }

            isOpen = second is null;
        }

        var standing = second ?? first;
        if (standing is not null && criterion.IsChangedSince(standing.Entry.CriterionMark))
        {
            problems.Add(Outdated(unit, criterion, standing));
            isOpen = true;
        }
        else if (standing is not null && standing.Entry.Basis != (second is null ? Basis.Of(report) : Basis.Of(report, first?.Entry, answer?.Entry)))
        {
            // That a report is gone altogether is said of the unit once, not a criterion at a time.
            problems.AddRange(report is null && criterion.IsOnWardSheet ? [] : [Stale(unit, criterion, standing)]);
            isOpen = true;
        }
        else if (second is { Entry: { Conclusion: Conclusion.Upheld, Unreadable: false } upheld })
        {
            var faults = Upheld.Check(upheld, IsSound(first, criterion, report)).Select(flaw => Told(unit, criterion, second, flaw)).ToList();
            problems.AddRange(faults);
            isOpen |= faults.Count > 0;
            standing = faults.Count > 0 ? second : first! with { UpheldBy = second };
        }
        else if (standing is not null)
        {
            var faults = EntryCheck.Of(criterion, report, standing.Entry).Select(flaw => Told(unit, criterion, standing, flaw)).ToList();
            problems.AddRange(faults);
            isOpen |= faults.Count > 0 || standing.Entry.Unreadable;
        }

        return new AppraisalCase(standing, answer?.Entry, isOpen, [.. problems])
        {
            First = answer is not null && IsSound(first, criterion, report) ? first : null,
        };
    }

    private static bool IsSound(Appraised? first, Criterion criterion, CriterionReport? report) =>
        first is { Entry.Unreadable: false }
        && !criterion.IsChangedSince(first.Entry.CriterionMark)
        && first.Entry.Basis == Basis.Of(report)
        && !EntryCheck.Of(criterion, report, first.Entry).Any();

    private static Problem Told(UnitCode unit, Criterion criterion, Appraised appraised, Flaw flaw) =>
        Problem.Of(flaw.Text, unit, criterion.Code, appraised.Source.At(flaw.Cell ?? appraised.Entry.Cell)) with
        {
            Found = flaw.Found,
        };

    private Problem Outdated(UnitCode unit, Criterion criterion, Appraised standing) =>
        Problem.Of(
            AppraisalProblems.CriterionChanged(NameOf(unit), DepartmentOf(criterion), _set.Authority.Office),
            unit,
            criterion.Code,
            standing.Source.At(standing.Entry.Cell)
        );

    private Problem Stale(UnitCode unit, Criterion criterion, Appraised standing) =>
        Problem.Of(
            AppraisalProblems.BasisChanged(standing.Stage, NameOf(unit), DepartmentOf(criterion), _set.Authority.Office),
            unit,
            criterion.Code,
            standing.Source.At(standing.Entry.Cell)
        );

    private string NameOf(UnitCode unit) => _set.Unit(unit)?.Name ?? unit.Text;

    private string DepartmentOf(Criterion criterion) =>
        _set.Departments.FirstOrDefault(department => department.Code == criterion.Department)?.Name ?? criterion.Department.Text;
}

/// <summary>How the appraisal of one criterion of one unit stands.</summary>
/// <param name="Standing">The entry that counts, the second before the first; null where there is none.</param>
/// <param name="Answer">What the unit explained; null where it said nothing.</param>
/// <param name="IsOpen">Whether a department must still conclude: on an explanation, or because what it entered cannot be used.</param>
/// <param name="Problems">Why it cannot be used, and what is doubtful.</param>
internal sealed record AppraisalCase(Appraised? Standing, ExplanationEntry? Answer, bool IsOpen, ImmutableArray<Problem> Problems)
{
    /// <summary>The first appraisal, where the unit answered to it and it can be used.</summary>
    public Appraised? First { get; init; }
}
