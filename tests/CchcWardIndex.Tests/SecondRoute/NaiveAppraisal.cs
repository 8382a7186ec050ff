using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Which department's entry counts for a criterion of a unit, by the words of the procedure.</summary>
internal sealed class NaiveAppraisal(Season season)
{
    private readonly Dictionary<(AppraisalStage, UnitCode, CriterionCode), AppraisalEntry> _entries = AsTheyCame(season.Sent ?? season.Intake.Appraisals);

    private readonly ILookup<(UnitCode, CriterionCode), ExplanationEntry> _answers = season
        .Intake.Explanations.SelectMany(sheet => sheet.Entries.Select(entry => (Key: (sheet.Unit, entry.Criterion), entry)))
        .ToLookup(pair => pair.Key, pair => pair.entry);

    /// <summary>The entry that counts; none, and still open, where a department must look again.</summary>
    public (AppraisalEntry? Entry, bool IsOpen) Of(NaiveCriterion criterion, UnitCode unit, CriterionReport? report)
    {
        var first = Entry(AppraisalStage.First, unit.Text, criterion.Code);
        var second = Entry(AppraisalStage.Second, unit.Text, criterion.Code);
        var answer = _answers[(unit, criterion.Code)].SingleOrDefault();
        if ((second ?? first) is not { } counts)
        {
            return (null, answer is not null);
        }

        var now = second is null ? new Shown(report, null, null) : new Shown(report, first, answer);
        var stage = second is null ? AppraisalStage.First : AppraisalStage.Second;
        if (second is { Conclusion: Conclusion.Upheld })
        {
            // The first conclusion stands, if there is one that could stand alone; both departments' papers count.
            var keeps =
                !second.Unreadable
                && second is { Reason.Length: > 0, NotApplicable: false, Points: null }
                && second.Facts.IsEmpty
                && second.Excused.IsEmpty
                && season.Shown[(AppraisalStage.Second, unit, criterion.Code)].Says(now)
                && first is not null
                && season.Shown[(AppraisalStage.First, unit, criterion.Code)].Says(new Shown(report, null, null))
                && first.Conclusion != Conclusion.Upheld
                && IsInGoodForm(criterion, report, first);
            return keeps ? (first! with { Document = first.Document.Length > 0 ? first.Document : second.Document }, false) : (null, true);
        }

        var stale = !season.Shown[(stage, unit, criterion.Code)].Says(now);
        return stale || (second is null && answer is not null) || !IsInGoodForm(criterion, report, counts) ? (null, true) : (counts, false);
    }

    /// <summary>
    /// What was written as documents beside the conclusion that counts: by departments, and by the unit where a department concluded anew
    /// on its explanation.
    /// </summary>
    public List<string> Papers(string criterion, string unit)
    {
        var first = Entry(AppraisalStage.First, unit, criterion);
        var second = Entry(AppraisalStage.Second, unit, criterion);
        var answer = _answers[(unit, criterion)].SingleOrDefault();
        return second is null ? [first?.Document ?? ""]
            : second.Conclusion == Conclusion.Upheld ? [first?.Document ?? "", second.Document]
            : [second.Document, .. answer?.Evidence.Select(evidence => evidence.Reference) ?? []];
    }

    private AppraisalEntry? Entry(AppraisalStage stage, string unit, string criterion) => _entries.GetValueOrDefault((stage, unit, criterion));

    // Form after form as they came: each takes out what it prints anew, a whole form all that its department said, and puts in what it says.
    private static Dictionary<(AppraisalStage, UnitCode, CriterionCode), AppraisalEntry> AsTheyCame(IEnumerable<AppraisalSheet> forms)
    {
        var entries = new Dictionary<(AppraisalStage, UnitCode, CriterionCode), AppraisalEntry>();
        var saidBy = new Dictionary<(AppraisalStage, UnitCode, CriterionCode), DepartmentCode>();
        foreach (var form in forms)
        {
            var gone = form.Part is null
                ? saidBy.Where(pair => pair.Value == form.Department && pair.Key.Item1 == form.Stage).Select(pair => pair.Key).ToList()
                : [.. form.Printed.Rows.Select(row => (form.Stage, row.Unit, row.Criterion))];
            gone.ForEach(key => entries.Remove(key));
            foreach (var entry in form.Entries)
            {
                entries[(form.Stage, entry.Unit, entry.Criterion)] = entry;
                saidBy[(form.Stage, entry.Unit, entry.Criterion)] = form.Department;
            }
        }

        return entries;
    }

    private static bool IsInGoodForm(NaiveCriterion criterion, CriterionReport? report, AppraisalEntry entry) =>
        !entry.Unreadable
        && (entry.Reason.Length > 0 || !AsksReason(criterion, report, entry))
        && entry.Excused.All(excused => criterion.Facts.Exists(fact => fact.Name == excused.Name && fact.Excusable))
        && (entry.Points is not { } points || MayGive(criterion, points))
        && (!entry.NotApplicable || (criterion.WhenNotApplicable is not null && entry.Points is null && entry.Facts.All(IsNothing)))
        && SuitsConclusion(criterion, report, entry);

    private static bool SuitsConclusion(NaiveCriterion criterion, CriterionReport? report, AppraisalEntry entry) =>
        (criterion.IsDepartmental, entry.Conclusion) switch
        {
            // A department's own criterion has nothing to agree with or to refuse.
            (true, var conclusion) => conclusion is null or Conclusion.Adjusted,
            (false, null) => false,
            (false, Conclusion.Agreed) => !Differs(criterion, report, entry)
                && !(report is { NotApplicable: true } && DepartmentFacts(criterion, entry).Any(given => !IsNothing(given))),
            (false, Conclusion.Adjusted) => Differs(criterion, report, entry),
            (false, Conclusion.Upheld) => false,
            _ => entry.Points is null && !entry.NotApplicable,
        };

    private static bool AsksReason(NaiveCriterion criterion, CriterionReport? report, AppraisalEntry entry) =>
        entry.Conclusion == Conclusion.Rejected
        || (criterion.IsDepartmental ? entry.Points is not null || entry.NotApplicable || Excuses(entry) : Differs(criterion, report, entry));

    private static bool Differs(NaiveCriterion criterion, CriterionReport? report, AppraisalEntry entry) =>
        !criterion.IsDepartmental
        && (
            entry.Points is not null
            || Excuses(entry)
            || (entry.NotApplicable && report?.NotApplicable != true)
            || entry.Facts.Any(found =>
                found.Value is { } value
                && criterion.Facts.Exists(fact => fact.Name == found.Name && fact.IsWards)
                && report?.Facts.Any(own => own.Name == found.Name && Equals(own.Value?.Boxed, value.Boxed)) != true
            )
        );

    private static bool Excuses(AppraisalEntry entry) => entry.Excused.Any(excused => excused.Value?.Boxed is not 0m);

    private static bool MayGive(NaiveCriterion criterion, Rational points) =>
        criterion.Judgement && points >= criterion.MinPoints && points <= criterion.MaxPoints && (criterion.Step is not { } step || (points / step).IsWhole);

    private static IEnumerable<ReportedFact> DepartmentFacts(NaiveCriterion criterion, AppraisalEntry entry) =>
        entry.Facts.Where(given => criterion.Facts.Exists(fact => fact.Name == given.Name && fact.Source == "department"));

    private static bool IsNothing(ReportedFact fact) => fact.Value?.Boxed is null or 0m or false;
}
