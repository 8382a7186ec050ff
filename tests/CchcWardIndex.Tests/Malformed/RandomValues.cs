using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>Values of a criterion within the limits it declares, the same for the same seed.</summary>
internal static class RandomValues
{
    /// <summary>One value a fact, null for one its condition leaves out; null altogether where the limits left no room.</summary>
    public static FactValue?[]? Of(Criterion criterion, int seed)
    {
        var random = new Random(seed);
        var values = new Dictionary<string, FactValue?>(StringComparer.Ordinal);
        while (values.Count < criterion.Facts.Length)
        {
            var fact = criterion.Facts.First(fact =>
                !values.ContainsKey(fact.Name) && new[] { fact.OnlyWhen, fact.Min?.Fact, fact.Max?.Fact }.All(name => name is null || values.ContainsKey(name))
            );
            if (fact.OnlyWhen is { } condition && values[condition] is not { Yes: true })
            {
                values[fact.Name] = null;
            }
            else if (One(fact, values, random) is { } value)
            {
                values[fact.Name] = value;
            }
            else
            {
                return null;
            }
        }

        return [.. criterion.Facts.Select(fact => values[fact.Name])];
    }

    private static FactValue? One(Fact fact, Dictionary<string, FactValue?> values, Random random)
    {
        switch (fact.Type)
        {
            case FactType.YesNo:
                return FactValue.Of(random.Next(2) == 0);
            case FactType.Choice:
                return FactValue.Of(fact.Options[random.Next(fact.Options.Length)].Value);
        }

        FactValue? At(Limit? limit) => limit?.Fact is { } name ? values[name] : limit?.Value;
        var (min, max) = (At(fact.Min), At(fact.Max));
        if (fact.IsTime)
        {
            var days = (max!.Value.Time - min!.Value.Time).Days;
            return days < 0 ? null : FactValue.Of(min.Value.Time.AddDays(random.Next(days + 1)));
        }

        var low = min?.Number ?? -1000m;
        var span = Math.Floor(((max?.Number ?? (Math.Max(low, 0m) + (random.Next(2) == 0 ? 20m : 100_000m))) - low) / fact.Grid);
        return span < 0m ? null : FactValue.Of(low + (Math.Floor(random.NextInt64(1_000_000_001) / 1_000_000_000m * span) * fact.Grid));
    }
}
