using System.Text.Json.Serialization;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>What a form asks about: units and criteria, whether they were answered or not.</summary>
/// <param name="Blocks">Criteria that are asked of the same units, together; no unit and criterion twice.</param>
public sealed record Coverage(ImmutableArray<CoverageBlock> Blocks)
{
    /// <summary>Of a form that asks about nothing.</summary>
    public static Coverage None { get; } = new([]);

    /// <summary>The units and criteria, a pair each.</summary>
    [JsonIgnore]
    public IEnumerable<(UnitCode Unit, CriterionCode Criterion)> Rows =>
        Blocks.SelectMany(block => block.Criteria.SelectMany(criterion => block.Units.Select(unit => (unit, criterion))));

    /// <summary>Of pairs in any order, any of them more than once.</summary>
    public static Coverage Of(IEnumerable<(UnitCode Unit, CriterionCode Criterion)> rows) =>
        new([
            .. rows.Distinct()
                .GroupBy(row => row.Criterion)
                .OrderBy(criterion => criterion.Key)
                .Select(criterion => (Criterion: criterion.Key, Units: criterion.Select(row => row.Unit).Order().ToImmutableArray()))
                .GroupBy(pair => string.Join(' ', pair.Units))
                .Select(same => new CoverageBlock([.. same.Select(pair => pair.Criterion)], same.First().Units)),
        ]);
}

/// <summary>Criteria that a form asks of the same units.</summary>
/// <param name="Criteria">Their codes, in order.</param>
/// <param name="Units">The units' codes, in order.</param>
public sealed record CoverageBlock(ImmutableArray<CriterionCode> Criteria, ImmutableArray<UnitCode> Units);
