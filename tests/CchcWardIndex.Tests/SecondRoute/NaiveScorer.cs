using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>How a criterion ended; <paramref name="MaxPoints"/> is what it adds to the maximum, and the rule is null where something else decided.</summary>
internal sealed record NaiveOutcome(string Criterion, string Kind, Rational? Points, Rational MaxPoints, string? Rule)
{
    public string? Extra { get; init; }

    public Rational? SelfPoints { get; init; }

    public bool IsSelfInFrame { get; init; }

    public Rational? RulePoints { get; init; }

    public bool IsJudged { get; init; }

    public bool IsRejected { get; init; }

    public string? NotApplicableBy { get; init; }

    public Rational? AppraisedPoints { get; init; }

    public bool AwaitsDepartment { get; init; }

    /// <summary>What it would add to the maximum if it did not leave it.</summary>
    public Rational Whole { get; init; }
}

internal sealed record NaiveScore(NaiveUnit Unit, string Status, List<NaiveOutcome> Outcomes, List<(string Kind, string? Area, Rational Points)> Adjustments)
{
    /// <summary>Achieved ÷ applicable maximum × 100; null where anything is open.</summary>
    public Rational? Index => Status is "scored" or "unranked" && Max > 0 ? Points / Max * 100 : null;

    public Rational Points =>
        Outcomes.Aggregate(Rational.Zero, (sum, outcome) => sum + (outcome.Points ?? 0))
        + Adjustments.Aggregate(Rational.Zero, (sum, change) => sum + change.Points);

    public Rational Max => Outcomes.Aggregate(Rational.Zero, (sum, outcome) => sum + outcome.MaxPoints);

    /// <summary>Self − given over the criteria that have both, self points outside the frame left aside; what caps and floors do is nobody's claim.</summary>
    public Rational? OverClaim =>
        Outcomes.Where(outcome => outcome is { SelfPoints: not null, Points: not null, IsSelfInFrame: true }).ToList() is { Count: > 0 } both
            ? both.Aggregate(Rational.Zero, (sum, outcome) => sum + outcome.SelfPoints!.Value - outcome.Points!.Value)
            : null;
}

/// <summary>The second route: from the words of the format's description, without the engine and without an eye for speed.</summary>
internal sealed class NaiveScorer
{
    private readonly NaiveSet _set;
    private readonly Intake _intake;
    private readonly NaiveUnits _units;
    private readonly NaiveAppraisal _appraisal;
    private readonly NaiveTables _tables;
    private readonly NaiveComparison _comparison;

    public NaiveScorer(NaiveSet set, Season season)
    {
        (_set, _intake, _units, _appraisal) = (set, season.Intake, new NaiveUnits(set, season.Intake), new NaiveAppraisal(season));
        _tables = new NaiveTables(set, season.Intake);
        _comparison = new NaiveComparison(set, _units, _appraisal, _tables);
    }

    /// <summary>How points are called; a penalty that takes nothing is no failure.</summary>
    public static string KindOf(NaiveCriterion criterion, Rational points) => points > 0 || (criterion.Extra == "penalty" && points == 0) ? "scored" : "notMet";

    public List<NaiveScore> Score() => [.. _set.Units.Select(Score)];

    private NaiveScore Score(NaiveUnit unit)
    {
        if (_units.IsListedOnly(unit))
        {
            return new NaiveScore(unit, "excluded", [], []);
        }

        var absent = _units.IsAbsent(unit.Code);
        if (absent && _units.WhenAbsent(unit.Code) == "unranked")
        {
            return new NaiveScore(unit, "notSubmitted", [], []);
        }

        var outcomes = _set.Criteria.Select(criterion => One(criterion.For(unit), unit) with { Extra = criterion.Extra }).ToList();
        var open = outcomes.Exists(outcome => outcome.Points is null && outcome.Kind != "notApplicable");
        var nothing = outcomes.Where(outcome => outcome.Extra is null).All(outcome => outcome.Kind == "notApplicable");
        var status =
            absent && _units.WhenAbsent(unit.Code) == "await" ? "notSubmitted"
            : _units.IsBlocked(unit.Code) || open || nothing ? "blocked"
            : _units.TakesRank(unit) ? "scored"
            : "unranked";
        return new NaiveScore(unit, status, outcomes, NaiveTotals.Of(_set, outcomes));
    }

    private NaiveOutcome One(NaiveCriterion criterion, NaiveUnit unit) =>
        !criterion.AppliesTo(unit) ? new NaiveOutcome(criterion.Code, "notApplicable", null, 0, null) { NotApplicableBy = "set" }
        : criterion.IsSurvey ? Survey(criterion, unit.Code)
        : Decide(criterion, unit.Code);

    private NaiveOutcome Decide(NaiveCriterion criterion, string unit)
    {
        var report = _units.Report(unit, criterion.Code);
        var (entry, isOpen) = _appraisal.Of(criterion, unit, report);

        // Who hands in nothing has no points; but silence does not save from what a department finds against it.
        return
            _units.HasNothingToReport(unit)
            && !criterion.IsDepartmental
            && !criterion.IsOutside
            && !(criterion.Extra == "penalty" && (entry is not null || isOpen))
            ? new NaiveOutcome(criterion.Code, "notMet", 0, criterion.Extra is null ? criterion.MaxPoints : 0, null)
            : new NaiveCase(
                _set,
                _comparison,
                unit,
                criterion,
                report,
                entry,
                isOpen,
                _appraisal.Papers(criterion.Code, unit),
                _tables.Of(criterion, unit)
            ).Decide();
    }

    private NaiveOutcome Survey(NaiveCriterion criterion, string unit)
    {
        if (_intake.Survey.IsEmpty && _set.Procedure.Rescale)
        {
            return new NaiveOutcome(criterion.Code, "notApplicable", null, 0, null) { NotApplicableBy = "set" };
        }

        if (
            NaiveFacts.Survey(_set, criterion, question => _intake.Survey.FirstOrDefault(row => row.Unit == unit && row.Question == question)) is not { } values
        )
        {
            return new NaiveOutcome(criterion.Code, "awaiting", null, criterion.MaxPoints, null);
        }

        var (points, rule) = NaiveDecider.Decide(criterion, values);
        return new NaiveOutcome(criterion.Code, KindOf(criterion, points), points, criterion.MaxPoints, rule) { RulePoints = points };
    }
}
