using CchcWardIndex.Criteria;
using CchcWardIndex.Rules.Language;
using CchcWardIndex.Rules.Proof.Probing;

namespace CchcWardIndex.Rules.Proof.Reach;

/// <summary>How far what is compared between units can go: between the ends of what is compared, or as many places as there are units.</summary>
internal static class ComparedRanges
{
    private const decimal All = 100m;

    /// <summary>The criterion with those limits on its facts; itself where it compares nothing.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="expressions">Its expressions.</param>
    /// <param name="units">How many units the set has.</param>
    public static Criterion Of(Criterion criterion, CheckedExpressions expressions, int units)
    {
        if (!criterion.ComparesUnits)
        {
            return criterion;
        }

        var forecast = new Forecast(criterion.Facts);
        forecast.From(Known.Nothing(criterion.Facts));
        return criterion.With([.. criterion.Facts.Select(fact => fact.Of is null ? fact : Limited(fact))]);

        Fact Limited(Fact fact) =>
            fact.Source switch
            {
                FactSource.RankAmongUnits => Within(fact, 1m, Math.Max(units, 1)),
                FactSource.ShareAheadAmongUnits => Within(fact, 0m, All),
                _ => forecast.Number(expressions.Measures[fact.Name]) is { IsNone: false } range
                    ? Within(fact, Near(range.Low), Near(range.High))
                    : Within(fact, null, null),
            };
    }

    private static Fact Within(Fact fact, decimal? least, decimal? most) => fact with { Min = At(least), Max = At(most) };

    private static Limit? At(decimal? number) => number is { } end ? Limit.At(FactValue.Of(end)) : null;

    // What lies beyond the horizon of proofs is as good as no end.
    private static decimal? Near(decimal? end) => end is { } known && Math.Abs(known) <= Probes.Horizon ? known : null;
}
