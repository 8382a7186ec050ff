namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads from <c>set.json</c> which codes of last year's set the codes of this one continue.</summary>
internal static class FormerCodesReader
{
    public static FormerCodes Read(StrictObject set)
    {
        var declared = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        foreach (var place in set.OptionalObjects("formerCodes"))
        {
            var (now, then) = (place.Text("now"), place.OptionalText("then"));
            place.Done();
            if (now.Length == 0)
            {
                continue;
            }

            if (declared.ContainsKey(now))
            {
                place.Fault("now", SetProblems.FormerNowTwice(now));
            }
            else if (then is not null && declared.ContainsValue(then))
            {
                place.Fault("then", SetProblems.FormerThenTwice(then));
            }

            declared[now] = then;
        }

        return declared.Count == 0 ? FormerCodes.Same : new FormerCodes(declared.ToImmutable());
    }

    /// <summary>Checks it against the whole set, and against last year's codes where they lie beside it; a plain table has none.</summary>
    public static void Check(CriteriaSet set, Faults faults)
    {
        var areas = set.Areas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        HashSet<string> formerAreas = [.. (set.LastYear?.Areas ?? []).Select(area => area.Code)];
        HashSet<string> formerCriteria = [.. (set.LastYear?.Criteria ?? []).Select(criterion => criterion.Code)];
        var codes = set.Areas.Select(area => area.Code).Concat(set.Criteria.Select(criterion => criterion.Code)).ToHashSet(StringComparer.Ordinal);
        foreach (var (now, then) in set.FormerCodes.Declared.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!codes.Contains(now))
            {
                faults.Add("set.json", "$.formerCodes", SetProblems.FormerUnknown(now));
                continue;
            }

            var (former, other, what) = areas.Contains(now) ? (formerAreas, formerCriteria, "lĩnh vực") : (formerCriteria, formerAreas, "tiêu chí");
            if (then is not null && former.Count + other.Count > 0 && !former.Contains(then))
            {
                faults.Add("set.json", "$.formerCodes", SetProblems.FormerOther(now, then, what, set.LastYear!.Year, other.Contains(then)));
            }

            if (then is not null && codes.Contains(then) && then != now && !set.FormerCodes.Declared.ContainsKey(then))
            {
                faults.Add("set.json", "$.formerCodes", SetProblems.FormerBoth(then, now));
            }
        }
    }
}
