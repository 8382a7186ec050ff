using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>What was handed in, and what the forms had shown to the departments when they filled them in.</summary>
internal sealed record Season(Intake Intake, IReadOnlyDictionary<(AppraisalStage Stage, UnitCode Unit, CriterionCode Criterion), Shown> Shown)
{
    /// <summary>The departments' forms as they came, the oldest first: parts, and what later ones replace. Null where each sent one.</summary>
    public ImmutableArray<AppraisalSheet>? Sent { get; init; }
}
