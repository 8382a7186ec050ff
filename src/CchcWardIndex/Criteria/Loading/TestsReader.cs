using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads the authors' tests of one criterion.</summary>
internal static class TestsReader
{
    public static IEnumerable<AuthorsTest> Read(StrictObject json, IReadOnlyDictionary<CriterionCode, Criterion> criteria, bool unread)
    {
        var code = json.Text("criterion");
        var cases = json.Objects("cases").ToList();
        json.Done();
        if (!criteria.TryGetValue(new CriterionCode(code), out var criterion))
        {
            if (code.Length == 0 || unread)
            {
                return [];
            }

            json.Fault("criterion", CaseProblems.UnknownCriterion(code));
            return [];
        }

        return cases.Select(place => ReadCase(place, criterion)).ToList();
    }

    private static AuthorsTest ReadCase(StrictObject json, Criterion criterion)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        if (json.OptionalObject("facts") is { } place)
        {
            foreach (var fact in criterion.Facts)
            {
                if (place.Raw(fact.Name) is not { } raw)
                {
                    continue;
                }

                if (FactReader.Value(raw, fact.Type) is { } value)
                {
                    facts.Add(fact.Name, value);
                }
                else
                {
                    place.Fault(fact.Name, CaseProblems.OtherType(Short(raw), Wanted(fact)));
                }
            }

            place.Done();
        }

        var notApplicable = json.Flag("notApplicable");
        var variant = json.OptionalText("variant") ?? "";
        if (criterion.Readings.All(reading => reading.Variant != variant))
        {
            json.Fault("variant", CaseProblems.UnknownVariant(variant, string.Join(", ", criterion.Variants.Select(one => one.Name))));
        }

        var test = new AuthorsTest(
            criterion.Code,
            json.Text("name"),
            facts.ToImmutable(),
            notApplicable,
            json.OptionalNumber("points"),
            json.OptionalText("rule"),
            json.Text("calculation"),
            json.File,
            json.Place
        )
        {
            Variant = variant,
        };
        json.Done();
        if (test.Points is null && !notApplicable && json.IsSound("points"))
        {
            json.Fault("points", CaseProblems.NoPoints());
        }

        if (notApplicable && !test.Facts.IsEmpty)
        {
            json.Fault("facts", CaseProblems.NotApplicableWithFacts());
        }

        return test;
    }

    private static string Wanted(Fact fact) =>
        fact.Type switch
        {
            FactType.YesNo => "true hoặc false",
            FactType.Choice => "một trong: " + string.Join(", ", fact.Options.Select(option => option.Value)),
            FactType.Date => "ngày theo dạng \"năm-tháng-ngày\"",
            FactType.DateTime => "ngày giờ theo dạng \"năm-tháng-ngàyTgiờ:phút:giây\"",
            _ => "số thập phân viết thường, không đặt trong dấu ngoặc kép",
        };

    private static string Short(JsonElement raw) => raw.GetRawText() is var text && text.Length > 40 ? text[..40] + "…" : text;
}
