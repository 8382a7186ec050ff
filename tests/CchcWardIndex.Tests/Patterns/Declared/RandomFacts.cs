using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Patterns.Declared;

/// <summary>Values of a criterion's facts out of numbers drawn by lot, within their limits.</summary>
internal static class RandomFacts
{
    // Enough to lie on and around any bound of the sets here.
    private const int Span = 130;

    /// <summary>One value a fact, in their order; null where it is not asked.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="drawn">A number a fact, none below zero.</param>
    public static FactValue?[] Of(Criterion criterion, int[] drawn)
    {
        var values = new Dictionary<string, FactValue?>(StringComparer.Ordinal);
        // What limits another comes before it.
        foreach (var (fact, number) in criterion.Facts.Zip(drawn).OrderBy(pair => pair.First.Max?.Fact is null && pair.First.Of is null ? 0 : 1))
        {
            values[fact.Name] = fact.OnlyWhen is { } condition && values[condition] is not { Yes: true } ? null : Of(fact, number, values);
        }

        return [.. criterion.Facts.Select(fact => values[fact.Name])];
    }

    private static FactValue Of(Fact fact, int number, Dictionary<string, FactValue?> values)
    {
        switch (fact.Type)
        {
            case FactType.YesNo:
                return FactValue.Of(number % 2 == 0);
            case FactType.Choice:
                return FactValue.Of(fact.Options[number % fact.Options.Length].Value);
            case FactType.Date or FactType.DateTime:
                var day = fact.Min!.Value.Value!.Value.Time.Date.AddDays(
                    number % (fact.Max!.Value.Value!.Value.Time.Date - fact.Min.Value.Value.Value.Time.Date).Days
                );
                return FactValue.Of(fact.Type == FactType.Date ? day : day.AddMinutes(number % 1440));
            case FactType.Number when fact.Of is not null:
                var share = number % 11 / 10m;
                // The best of all units is never below a unit's own: as good as the one, or better.
                return FactValue.Of(
                    fact.Source == FactSource.BestOfUnits ? Math.Max(values["xong"]!.Value.Number / values["tong"]!.Value.Number, share) : share
                );
        }

        var (grid, low) = (fact.Grid, fact.Min?.Value?.Number ?? 0m);
        var high = fact.Max?.Fact is { } name ? values[name]!.Value.Number : fact.Max?.Value?.Number ?? low + Span;
        // Whole numbers come as often as all others.
        var steps = number % 2 == 0 ? 1m : grid;
        return FactValue.Of(low + (number / 2 % (decimal.Truncate((high - low) / steps) + 1m) * steps));
    }
}
