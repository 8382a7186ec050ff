using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Appraising;

/// <summary>Looks up what was handed in about one unit and criterion.</summary>
internal sealed class SheetLookup(Intake intake)
{
    private readonly Dictionary<UnitCode, SelfAssessment> _assessments = intake
        .SelfAssessments.Where(assessment => !intake.Blocked.Contains(assessment.Unit))
        .ToDictionary(assessment => assessment.Unit);
    private readonly Dictionary<(AppraisalStage, UnitCode, CriterionCode), AppraisalEntry> _entries = intake
        .Appraisals.SelectMany(sheet => sheet.Entries.Select(entry => (Key: (sheet.Stage, entry.Unit, entry.Criterion), Entry: entry)))
        .ToDictionary(pair => pair.Key, pair => pair.Entry);
    private readonly Dictionary<(UnitCode, CriterionCode), ExplanationEntry> _explanations = intake
        .Explanations.SelectMany(sheet => sheet.Entries.Select(entry => (Key: (sheet.Unit, entry.Criterion), Entry: entry)))
        .ToDictionary(pair => pair.Key, pair => pair.Entry);

    public CriterionReport? Report(UnitCode unit, CriterionCode criterion) => _assessments.GetValueOrDefault(unit)?.Reports.GetValueOrDefault(criterion);

    public AppraisalEntry? Entry(AppraisalStage stage, UnitCode unit, CriterionCode criterion) => _entries.GetValueOrDefault((stage, unit, criterion));

    public ExplanationEntry? Explanation(UnitCode unit, CriterionCode criterion) => _explanations.GetValueOrDefault((unit, criterion));
}
