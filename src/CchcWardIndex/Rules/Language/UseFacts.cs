using System.Text.RegularExpressions;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Language;

/// <summary>
/// What the rules of a use may read of a published unit, and under which names. A fact that is not known for a unit has no value; none is
/// ever taken for zero.
/// </summary>
public static partial class UseFacts
{
    /// <summary>Chỉ số in percentage points, unrounded.</summary>
    public const string Index = "index";

    /// <summary>Xếp loại, by its name.</summary>
    public const string Grade = "grade";

    /// <summary>Rank among all units.</summary>
    public const string Rank = "rank";

    /// <summary>Rank in its group.</summary>
    public const string GroupRank = "groupRank";

    /// <summary>How many units are ranked.</summary>
    public const string UnitCount = "unitCount";

    /// <summary>How many units of its group are ranked.</summary>
    public const string GroupCount = "groupCount";

    /// <summary>Whether last year's rank is known.</summary>
    public const string HasLastYear = "hasLastYear";

    /// <summary>Last year's rank less this year's: above zero where it rose; only where <see cref="HasLastYear"/>.</summary>
    public const string RankUp = "rankUp";

    /// <summary>Whether last year's index is known: a table of ranks alone has none.</summary>
    public const string HasLastYearIndex = "hasLastYearIndex";

    /// <summary>This year's index less last year's, in percentage points; only where <see cref="HasLastYearIndex"/>.</summary>
    public const string IndexUp = "indexUp";

    /// <summary>Before an area's code: whether any of it applies to the unit.</summary>
    public const string HasArea = "hasArea";

    /// <summary>Before an area's code: its points in per cent of its applicable maximum; only where <see cref="HasArea"/>.</summary>
    public const string Area = "area";

    /// <summary>The least share among its areas; a ranked unit has at least one.</summary>
    public const string LeastArea = "leastArea";

    /// <summary>Bonus points after caps.</summary>
    public const string Bonus = "bonus";

    /// <summary>Penalty points after caps; zero or below.</summary>
    public const string Penalty = "penalty";

    /// <summary>Whether a self-assessment of the unit counts and it was written down when it came.</summary>
    public const string KnowsLate = "knowsLate";

    /// <summary>Whether that self-assessment came after the deadline and was accepted; only where <see cref="KnowsLate"/>.</summary>
    public const string Late = "late";

    private const int Places = 20;

    /// <summary>Every fact a use of the set may read.</summary>
    public static ImmutableArray<Fact> All(CriteriaSet set) =>
        [
            .. OfRanking(set),
            .. OfLastYear(set),
            .. OfAreas(set),
            .. OfExtras(set),
            new(KnowsLate, "Có phiếu tự chấm được tính và biết giờ nộp", FactType.YesNo),
            new(Late, "Nộp phiếu sau hạn", FactType.YesNo) { OnlyWhen = KnowsLate },
        ];

    private static IEnumerable<Fact> OfRanking(CriteriaSet set)
    {
        var units = Units(set);
        var largest = set.Units.GroupBy(unit => unit.Group).Select(same => same.Count()).DefaultIfEmpty(1).Max();
        Fact Count(string name, string label, decimal most) => new(name, label, FactType.Count) { Min = At(1m), Max = At(most) };
        return
        [
            new(Index, "Chỉ số", FactType.Percent)
            {
                Decimals = Places,
                Min = At(IndexLimits.Least(set)),
                Max = At(IndexLimits.Greatest(set)),
            },
            new(Grade, "Xếp loại", FactType.Choice) { Options = [.. set.Grading.Rules.Select(rule => new Option(rule.Name, rule.Name))] },
            Count(Rank, "Hạng chung", units),
            Count(GroupRank, "Hạng trong khối", largest),
            Count(UnitCount, "Số đơn vị được xếp hạng", units),
            Count(GroupCount, "Số đơn vị được xếp hạng trong khối", largest),
        ];
    }

    // As far as any last year's figures reach: entering them later must not unprove a use.
    private static IEnumerable<Fact> OfLastYear(CriteriaSet set) =>
        [
            new(HasLastYear, $"Có hạng năm {set.Year - 1}", FactType.YesNo),
            new(RankUp, $"Số bậc tăng hạng so với năm {set.Year - 1}", FactType.Number)
            {
                OnlyWhen = HasLastYear,
                Min = At(1m - Units(set)),
                Max = At(LastYear.GreatestRank - 1m),
            },
            new(HasLastYearIndex, $"Có chỉ số năm {set.Year - 1}", FactType.YesNo),
            new(IndexUp, $"Chỉ số tăng so với năm {set.Year - 1}", FactType.Number)
            {
                OnlyWhen = HasLastYearIndex,
                Decimals = Places,
                Unit = "điểm phần trăm",
                Min = At(IndexLimits.Least(set) - LastYear.GreatestIndex),
                Max = At(IndexLimits.Greatest(set) - LastYear.LeastIndex),
            },
        ];

    private static IEnumerable<Fact> OfAreas(CriteriaSet set)
    {
        Fact Share(string name, string label, string? guard) =>
            new(name, label, FactType.Percent)
            {
                OnlyWhen = guard,
                Decimals = Places,
                Min = At(set.Floors.Area >= 0m ? 0m : -1000m),
                Max = At(100m),
            };
        return
        [
            .. set.Areas.SelectMany(area =>
                new[]
                {
                    new Fact($"{HasArea}{area.Code}", $"Lĩnh vực {area.Code} có phát sinh", FactType.YesNo),
                    Share($"{Area}{area.Code}", $"Lĩnh vực {area.Code}: tỷ lệ điểm đạt", $"{HasArea}{area.Code}"),
                }
            ),
            Share(LeastArea, "Lĩnh vực thấp nhất: tỷ lệ điểm đạt", null),
        ];
    }

    private static IEnumerable<Fact> OfExtras(CriteriaSet set)
    {
        if (set.Extras is not { } extras)
        {
            return [];
        }

        decimal Sum(ExtraKind kind, Func<Criterion, decimal> points) => set.Criteria.Where(criterion => criterion.Extra == kind).Sum(points);
        Fact Points(string name, string label, decimal least, decimal most) =>
            new(name, label, FactType.Number)
            {
                Decimals = Places,
                Unit = "điểm",
                Min = At(least),
                Max = At(most),
            };
        return
        [
            Points(Bonus, "Điểm thưởng", 0m, Math.Min(Sum(ExtraKind.Bonus, criterion => criterion.Greatest), extras.BonusCap ?? decimal.MaxValue)),
            Points(Penalty, "Điểm trừ", -Math.Min(Sum(ExtraKind.Penalty, criterion => -criterion.Least), extras.PenaltyCap ?? decimal.MaxValue), 0m),
        ];
    }

    private static decimal Units(CriteriaSet set) => Math.Max(set.Units.Length, 1);

    /// <summary>The facts that the rules of a use name, with the yes/no facts on which they depend.</summary>
    public static ImmutableArray<Fact> Of(CriteriaSet set, Use use)
    {
        var all = All(set);
        var words = use.Rules.SelectMany(rule => Word().Matches(rule.Rule.Expression).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);
        words.UnionWith(all.Where(fact => words.Contains(fact.Name) && fact.OnlyWhen is not null).Select(fact => fact.OnlyWhen!).ToList());
        return [.. all.Where(fact => words.Contains(fact.Name))];
    }

    // A use is a workflow whose rules all give the same: what matters is which of them decides.
    internal static Criterion AsCriterion(CriteriaSet set, Use use) =>
        new(new CriterionCode($"uses/{use.Code}"), use.Name, 1m, Combine.First, [.. use.Rules.Select(rule => rule.Rule with { Points = 1m })], default, [])
        {
            File = use.File,
            Facts = Of(set, use),
        };

    private static Limit At(decimal value) => Limit.At(FactValue.Of(value));

    [GeneratedRegex("[a-zA-Z][a-zA-Z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
