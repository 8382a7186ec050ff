namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads from <c>set.json</c> which codes of last year's set the codes of this one continue.</summary>
internal static class FormerCodesReader
{
    public static FormerCodes Read(StrictObject set)
    {
        var declared = new Dictionary<string, string?>(StringComparer.Ordinal);
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

        return declared.Count == 0
            ? FormerCodes.Same
            : new FormerCodes(
                declared.Where(pair => IsArea(pair.Key)).ToImmutableDictionary(pair => new AreaCode(pair.Key), pair => AreaCode.From(pair.Value)),
                declared.Where(pair => !IsArea(pair.Key)).ToImmutableDictionary(pair => new CriterionCode(pair.Key), pair => CriterionCode.From(pair.Value))
            );

        static bool IsArea(string code) => new CriterionCode(code).Area.Text == code;
    }

    /// <summary>Checks it against the whole set, and against last year's codes where they lie beside it; a plain table has none.</summary>
    public static void Check(CriteriaSet set, Faults faults)
    {
        // Told of areas and criteria together: the code of one may stand where the other's belongs.
        HashSet<string> formerAreas = [.. (set.LastYear?.Areas ?? []).Select(area => area.Code.Text)];
        HashSet<string> formerCriteria = [.. (set.LastYear?.Criteria ?? []).Select(criterion => criterion.Code.Text)];
        HashSet<string> codes = [.. set.Areas.Select(area => area.Code.Text), .. set.Criteria.Select(criterion => criterion.Code.Text)];
        var declared = set
            .FormerCodes.Areas.Select(pair => (Now: pair.Key.Text, Then: pair.Value?.Text, IsArea: true))
            .Concat(set.FormerCodes.Criteria.Select(pair => (Now: pair.Key.Text, Then: pair.Value?.Text, IsArea: false)))
            .OrderBy(pair => pair.Now, StringComparer.Ordinal)
            .ToList();
        foreach (var (now, then, isArea) in declared)
        {
            if (!codes.Contains(now))
            {
                faults.Add("set.json", "$.formerCodes", SetProblems.FormerUnknown(now));
                continue;
            }

            var (former, other, what) = isArea ? (formerAreas, formerCriteria, "lĩnh vực") : (formerCriteria, formerAreas, "tiêu chí");
            if (then is not null && former.Count + other.Count > 0 && !former.Contains(then))
            {
                faults.Add("set.json", "$.formerCodes", SetProblems.FormerOther(now, then, what, set.LastYear!.Year, other.Contains(then)));
            }

            if (then is not null && codes.Contains(then) && then != now && !declared.Exists(pair => pair.Now == then))
            {
                faults.Add("set.json", "$.formerCodes", SetProblems.FormerBoth(then, now));
            }
        }
    }
}
