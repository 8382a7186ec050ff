using CchcWardIndex.Criteria;

namespace CchcWardIndex.Appraising;

/// <summary>What a part of a department's form covers, in words.</summary>
internal static class FormExtent
{
    /// <summary>For example <c>lĩnh vực 1 (Công tác chỉ đạo, điều hành); Khối xã</c>; <c>mọi lĩnh vực; 68 đơn vị, từ Xã A đến Xã B</c>.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="whole">The rows of the whole form.</param>
    /// <param name="part">Those of the part; some.</param>
    public static string Of(CriteriaSet set, ImmutableArray<AppraisalFormRow> whole, ImmutableArray<AppraisalFormRow> part)
    {
        var areas = Areas(part);
        var among = whole.Where(row => areas.Contains(AreaOf(row))).ToList();
        var criteria = part.Select(row => row.Outcome.Criterion.Code).Distinct().ToList();
        var allCriteria = among.Select(row => row.Outcome.Criterion.Code).Distinct().Count();
        return string.Join(
            "; ",
            new[]
            {
                areas.Count == Areas(whole).Count ? "mọi lĩnh vực"
                : areas.Count == 1 ? $"lĩnh vực {areas[0]} ({set.NameOf(areas[0]) ?? areas[0].Text})"
                : $"lĩnh vực {string.Join(", ", areas)}",
                criteria.Count == allCriteria ? ""
                : criteria.Count == 1 ? $"tiêu chí {criteria[0]}"
                : $"{criteria.Count} tiêu chí, từ {criteria[0]} đến {criteria[^1]}",
                Units(set, among, part),
            }.Where(text => text.Length > 0)
        );
    }

    private static string Units(CriteriaSet set, IReadOnlyList<AppraisalFormRow> among, ImmutableArray<AppraisalFormRow> part)
    {
        var (all, here) = (UnitsIn(among), UnitsIn(part));
        if (all.Count == here.Count)
        {
            return "mọi đơn vị";
        }

        var groups = here.Select(unit => unit.Group).Distinct().ToHashSet(StringComparer.Ordinal);
        return all.Count(unit => groups.Contains(unit.Group)) == here.Count
                ? string.Join(", ", set.Groups.Where(group => groups.Contains(group.Code)).Select(group => group.Name))
            : here.Count == 1 ? here[0].Name
            : $"{here.Count} đơn vị, từ {here[0].Name} đến {here[^1].Name}";
    }

    private static List<Unit> UnitsIn(IEnumerable<AppraisalFormRow> rows) =>
        [.. rows.Select(row => row.Unit).DistinctBy(unit => unit.Code).OrderBy(unit => unit.Code)];

    private static List<AreaCode> Areas(IEnumerable<AppraisalFormRow> rows) => [.. rows.Select(AreaOf).Distinct()];

    private static AreaCode AreaOf(AppraisalFormRow row) => row.Outcome.Criterion.Code.Area;
}
