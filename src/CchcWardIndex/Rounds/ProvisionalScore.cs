using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Rounds;

/// <summary>Điểm tạm tính: what a ward's own figures come to before anybody has appraised them.</summary>
/// <remarks>What is faulty or missing counts in the maximum with the fewest points it can have, so that no mistake ever raises the index; what the
/// ward does not owe (the survey, a department's figures, "không phát sinh") counts in neither.</remarks>
internal sealed class ProvisionalScore
{
    private readonly CriteriaSet _set;
    private readonly Unit _unit;
    private readonly HashSet<CriterionCode> _faulty;

    /// <summary>Works it out.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="score">The unit, scored alone.</param>
    /// <param name="remarks">What is wrong with its form.</param>
    public ProvisionalScore(CriteriaSet set, UnitScore score, IEnumerable<Problem> remarks)
    {
        (_set, _unit) = (set, score.Unit);
        _faulty = [.. remarks.Where(remark => remark.Severity == Severity.Error).Select(remark => remark.Criterion).OfType<CriterionCode>()];
        // A ward is told what its own figures come to; that departments have not appraised yet is no fault of its.
        Points =
        [
            .. score.Outcomes.Where(outcome => outcome.Criterion.IsOnWardSheet && !outcome.IsOutOfScope).Select(outcome => Of(outcome.Claimed ?? outcome)),
        ];
        var counted = Points.Sum(entry => entry.CountedMaximum ?? 0m);
        Index = counted > 0m ? Points.Sum(entry => entry.CountedPoints ?? 0m) / counted * 100m : null;
        Share = new ProvisionalShare(counted, Whole(_ => true), Whole(criterion => criterion.IsSurvey))
        {
            NotApplicable = score
                .Outcomes.Where(outcome =>
                    (outcome.Claimed ?? outcome) is { LeavesMaximum: true, Criterion: { IsOnWardSheet: true, Extra: null } } && !outcome.IsOutOfScope
                )
                .Sum(outcome => outcome.Criterion.MaxPoints),
        };
    }

    /// <summary>By criterion, in the set's order: those that a ward reports on.</summary>
    public ImmutableArray<ProvisionalPoints> Points { get; }

    /// <summary>In percentage points, unrounded; null where nothing is decided.</summary>
    public decimal? Index { get; }

    /// <summary>Of how many points.</summary>
    public ProvisionalShare Share { get; }

    private decimal Whole(Func<Criterion, bool> which) => _set.OrdinaryOf(_unit).Where(which).Sum(criterion => criterion.MaxPoints);

    private ProvisionalPoints Of(Outcome outcome)
    {
        var criterion = outcome.Criterion;
        var owed = outcome is { Points: null, LeavesMaximum: false, Kind: not OutcomeKind.RuleError } && _faulty.Contains(criterion.Code);
        var (kind, rule) = Told(outcome, owed);
        return new ProvisionalPoints(criterion.Code, criterion.Name, criterion.MaxPoints, outcome.SelfPoints, outcome.Points, kind, rule)
        {
            CountedPoints = owed ? criterion.MinPoints : outcome.Points,
            CountedMaximum =
                outcome.LeavesMaximum ? 0m
                : owed || outcome.Points is not null ? outcome.ApplicableMaximum
                : null,
        };
    }

    private (string Kind, string Rule) Told(Outcome outcome, bool owed)
    {
        var criterion = outcome.Criterion;
        var word = owed && outcome.Kind == OutcomeKind.Awaiting ? OutcomeWords.Unit : OutcomeWords.Of(outcome);
        if (owed)
        {
            return (
                word,
                $"{(outcome.Rule is { } would ? $"{would}. " : "")}Phải sửa hoặc bổ sung, xem trang Phiếu tiếp nhận; chưa sửa thì tạm tính "
                    + $"{Show.Points(criterion.MinPoints)} điểm."
            );
        }

        if (outcome is not { Kind: OutcomeKind.Awaiting, Points: null })
        {
            return (
                word,
                outcome.Rule
                    ?? (
                        outcome.LeavesMaximum ? "Không tính vào điểm tối đa"
                        : outcome.Kind == OutcomeKind.NotMet ? "Không đạt nội dung nào"
                        : ""
                    )
            );
        }

        if (outcome.AwaitsTable)
        {
            var tables = criterion.Facts.Select(fact => fact.Table).OfType<string>().Distinct().Select(code => _set.Table(code)!);
            return (word, $"{string.Join("; ", tables.Select(table => $"{table.From} cung cấp {table.InWords}"))}; đơn vị không phải làm gì");
        }

        var given = criterion.Facts.Where(fact => fact.Source == FactSource.Department).Select(fact => $"\"{fact.Label}\"").ToList();
        var department = _set.Departments.First(other => other.Code == criterion.Department).Name;
        return given.Count > 0 ? (OutcomeWords.Department, $"{department} nhập {string.Join(", ", given)}; đơn vị không phải làm gì")
            : criterion.ComparesUnits ? (OutcomeWords.OtherUnits, "So sánh giữa các đơn vị, nên chưa tính được; đơn vị không phải làm gì")
            : (OutcomeWords.Department, $"{department} thẩm định; đơn vị không phải làm gì");
    }
}
