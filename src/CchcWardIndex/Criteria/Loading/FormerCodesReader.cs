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
            if (now.Length > 0 && declared.ContainsKey(now))
            {
                place.Fault("now", $"Mã \"{now}\" được khai hai lần.", "Mỗi mã năm nay chỉ khai một lần.");
            }
            else if (then is not null && declared.ContainsValue(then))
            {
                place.Fault("then", $"Mã \"{then}\" của năm trước đã dành cho một mã khác.", "Mỗi mã năm trước chỉ nối tiếp bằng một mã năm nay.");
            }

            declared[now] = then;
            place.Done();
        }

        return declared.Count == 0 ? FormerCodes.Same : new FormerCodes(declared.ToImmutable());
    }

    /// <summary>Checks it against the whole set.</summary>
    public static void Check(CriteriaSet set, Faults faults)
    {
        var codes = set.Areas.Select(area => area.Code).Concat(set.Criteria.Select(criterion => criterion.Code)).ToHashSet(StringComparer.Ordinal);
        foreach (var (now, then) in set.FormerCodes.Declared.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!codes.Contains(now))
            {
                faults.Add("set.json", "$.formerCodes", $"Bộ tiêu chí không có mã \"{now}\".", "Ghi vào \"now\" mã lĩnh vực hoặc tiêu chí của bộ này.");
            }

            if (then is not null && codes.Contains(then) && then != now && !set.FormerCodes.Declared.ContainsKey(then))
            {
                faults.Add("set.json", "$.formerCodes", $"Mã \"{then}\" của năm trước vừa nối tiếp bằng \"{now}\", vừa bằng mã \"{then}\" của năm nay.", $"Khai thêm {{ \"now\": \"{then}\", \"then\": … }}, hoặc null nếu mã \"{then}\" năm nay là tiêu chí mới.");
            }
        }
    }
}
