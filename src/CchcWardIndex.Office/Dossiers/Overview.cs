using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;

namespace CchcWardIndex.Office.Dossiers;

/// <summary>The results as a chairman looks at them: how many, how high, how low, and what to know before signing.</summary>
internal sealed class Overview
{
    private IReadOnlyList<AppraisalChange>? _changes;

    public Overview(Results results)
    {
        Results = results;
        Ranked = [.. results.Units.Where(unit => unit.Rank is not null)];
        Unranked = [.. results.Units.Where(unit => unit.Rank is null)];
        Errors = results.Problems.Count(problem => problem.Severity == Severity.Error);
        Warnings = results.Problems.Length - Errors;
    }

    public Results Results { get; }

    /// <summary>In ranking order.</summary>
    public ImmutableArray<RankedUnit> Ranked { get; }

    /// <summary>By code.</summary>
    public ImmutableArray<RankedUnit> Unranked { get; }

    public int Errors { get; }

    public int Warnings { get; }

    /// <summary>Everybody on the first place: several where they tie.</summary>
    public IEnumerable<RankedUnit> Highest => Ranked.TakeWhile(unit => unit.Rank == Ranked[0].Rank);

    /// <summary>Everybody on the last place.</summary>
    public IEnumerable<RankedUnit> Lowest => Ranked.SkipWhile(unit => unit.Rank != Ranked[^1].Rank);

    /// <summary>How many units have each grade, in the set's order; grades that nobody has are there with 0.</summary>
    public IEnumerable<(string Grade, int Units)> Grades =>
        Results.Set.Grading.Rules.Select(rule => rule.Name).Distinct().Select(grade => (grade, Ranked.Count(unit => unit.Grade == grade)));

    /// <summary>The mean of a figure over the ranked units, of which there must be one.</summary>
    public decimal Mean(Func<UnitScore, decimal> figure) => Ranked.Average(unit => figure(unit.Score));

    /// <summary>How many contents ended so, in how many units.</summary>
    public (int Contents, int Units) Count(OutcomeKind kind)
    {
        var counts = Results.Units.Select(unit => unit.Score.Outcomes.Count(outcome => outcome.Kind == kind)).Where(count => count > 0).ToList();
        return (counts.Sum(), counts.Count);
    }

    /// <summary>How many contents departments had to appraise, and how many they have: as on the sheet of appraisal.</summary>
    public (int All, int Appraised) Appraisal() => (Results.Departments.Sum(work => work.Criteria), Results.Departments.Sum(work => work.Appraised));

    /// <summary>What came out of appraisal otherwise than units claim.</summary>
    public IReadOnlyList<AppraisalChange> Changes => _changes ??= [.. AppraisalChange.Of(Results.Set, [.. Results.Units.Select(unit => unit.Score)])];

    /// <summary>How many contents were explained by how many units, and how many of them have more points than after the first appraisal.</summary>
    public (int Contents, int Units, int More) Explained()
    {
        var answered = Results
            .Units.Select(unit => unit.Score.Outcomes.Where(outcome => outcome.Answer is not null).ToList())
            .Where(outcomes => outcomes.Count > 0)
            .ToList();
        return (
            answered.Sum(outcomes => outcomes.Count),
            answered.Count,
            answered.Sum(outcomes => outcomes.Count(outcome => outcome.AppraisedPoints > outcome.FirstPoints))
        );
    }

    /// <summary>Ranked units on one place, by place.</summary>
    public IEnumerable<IGrouping<int, RankedUnit>> Ties => Ranked.GroupBy(unit => unit.Rank!.Value).Where(place => place.Count() > 1);

    /// <summary>Ranked units that are treated otherwise than the others, with what is to be said of them.</summary>
    public IEnumerable<RankedUnit> Special => Ranked.Where(unit => unit.Score.Note.Length > 0);

    /// <summary>Who handed in late, by code, in words; empty where nobody did or nobody knows.</summary>
    public string Late =>
        string.Join(
            ", ",
            Results.Units.Where(unit => Results.IsLate(unit.Score.Unit.Code) == true).OrderBy(unit => unit.Score.Unit.Code).Select(unit => unit.Score.Unit.Name)
        );

    /// <summary>Why a unit has no rank, a phrase.</summary>
    public string WhyUnranked(RankedUnit unit) => WhyUnranked(Results, unit);

    /// <summary>Why a unit has no rank, a phrase.</summary>
    public static string WhyUnranked(Results results, RankedUnit unit) =>
        unit.Score.Status switch
        {
            _ when unit.Score is { Note.Length: > 0, Status: not UnitStatus.Blocked } => unit.Score.Note.TrimEnd('.'),
            UnitStatus.NotSubmitted => "Chưa nộp phiếu tự chấm",
            _ => results.Problems.FirstOrDefault(problem => problem is { Severity: Severity.Error, Criterion: null } && problem.Unit == unit.Score.Unit.Code)
                is { } problem
                ? problem.Message.TrimEnd('.')
                : $"{unit.Score.Outcomes.Count(outcome => outcome is { Points: null, LeavesMaximum: false })} tiêu chí chưa có điểm",
        };
}
