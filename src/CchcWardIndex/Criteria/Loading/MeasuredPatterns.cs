using CchcWardIndex.Criteria.Patterns;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads the patterns that look at a figure or at a calculation out of several.</summary>
internal static class MeasuredPatterns
{
    private const string Rows = RowPatterns.Rows;

    public static IScoringWay Bands(StrictObject json, Criterion criterion)
    {
        var measure = Measure(json, criterion);
        var (label, share) = (json.OptionalText("label") ?? "", json.OptionalText("shareLabel") ?? "tỷ lệ");
        var rows = json.Objects(Rows).ToList();
        json.Done();
        string[] bounds = ["from", "above", "to", "below"];
        var hasRest = RowPatterns.HasRest(json, rows, bounds);
        var bands = rows.Select((row, i) => Band(row, measure, isRest: hasRest && i == rows.Count - 1)).ToList();
        var isAscending = rows.Count > 0 && (rows[0].Has("to") || rows[0].Has("below"));
        for (var i = 0; i < rows.Count - 1; i++)
        {
            if (isAscending ? rows[i].Has("from") || rows[i].Has("above") : rows[i].Has("to") || rows[i].Has("below"))
            {
                rows[i].Fault("", PatternProblems.TwoDirections());
            }
            else if (i > 0 && !Follows(bands[i - 1], bands[i], isAscending))
            {
                rows[i].Fault("", PatternProblems.BoundsOutOfOrder(isAscending));
            }
        }

        return new BandScoring(measure, isAscending, [.. bands], label, share);
    }

    public static IScoringWay Proportion(StrictObject json, Criterion criterion)
    {
        var measure = Measure(json, criterion, isShare: true);
        var best = json.OptionalText("best");
        if (best is not null && criterion.Fact(best) is not { Source: FactSource.BestOfUnits })
        {
            json.Fault("best", PatternProblems.NoBest(best));
        }

        var way = new ProportionScoring(measure, Positive(json, "points", criterion.MaxPoints), json.OptionalText("label") ?? "tỷ lệ")
        {
            From = json.OptionalNumber("from"),
            Below = json.OptionalNumber("below") ?? 0m,
            Best = best,
            Most = json.Has("most") ? Positive(json, "most", 1m) : null,
            Step = json.Has("step") ? Positive(json, "step", 1m) : null,
            IsDropped = json.OptionalWord("round", ("nearest", false), ("down", true)) ?? false,
            Name = json.OptionalText("name"),
        };
        if (json.Has("below") && way.From is null)
        {
            json.Fault("below", PatternProblems.NeedsOther("below", "from"));
        }

        if (json.Has("round") && way.Step is null)
        {
            json.Fault("round", PatternProblems.NeedsOther("round", "step"));
        }

        json.Done();
        return way;
    }

    public static IScoringWay PerItem(StrictObject json, Criterion criterion)
    {
        var measure = Measure(json, criterion);
        var way = new PerItemScoring(measure, Positive(json, "per", 1m), Positive(json, "each"), Positive(json, "most", criterion.MaxPoints))
        {
            None = json.OptionalText("none"),
            Name = json.OptionalText("name"),
        };
        json.Done();
        NeedsUnit(json, measure, way.Name);
        return way;
    }

    public static IScoringWay Increments(StrictObject json, Criterion criterion)
    {
        var measure = Measure(json, criterion);
        var way = new IncrementScoring(
            measure,
            json.Number("from"),
            json.OptionalNumber("start") ?? 0m,
            Positive(json, "per"),
            Positive(json, "each"),
            Positive(json, "most", criterion.MaxPoints),
            json.OptionalNumber("below") ?? 0m
        )
        {
            Name = json.OptionalText("name"),
        };
        json.Done();
        return way;
    }

    public static IScoringWay Deduct(StrictObject json, Criterion criterion)
    {
        var measure = Measure(json, criterion);
        var start = json.OptionalNumber("start") ?? criterion.MaxPoints;
        var percent = json.Has("percent") ? Positive(json, "percent", 1m) : (decimal?)null;
        if (json.Has("each") == json.Has("percent"))
        {
            json.Fault("", PatternProblems.OneOf("each", "percent"));
        }

        var way = new DeductionScoring(
            measure,
            start,
            percent is { } share ? start * share / 100m : Positive(json, "each", 1m),
            json.OptionalNumber("least") ?? criterion.MinPoints
        )
        {
            Free = json.Has("free") ? Positive(json, "free", 1m) : 0m,
            Percent = percent,
            Name = json.OptionalText("name"),
        };
        json.Done();
        // Of nothing no part can be taken, and a penalty that ends where it begins takes nothing.
        if (way.Least >= way.Start || (percent is not null && start <= 0m))
        {
            json.Fault("", PatternProblems.NothingToTake(way.Start, way.Least));
        }

        NeedsUnit(json, measure, start == 0m ? null : way.Name);
        return way;
    }

    public static IScoringWay Interpolate(StrictObject json, Criterion criterion)
    {
        var measure = Measure(json, criterion);
        var below = json.OptionalNumber("below") ?? 0m;
        var rows = json.Objects(Rows).ToList();
        json.Done();
        var knots = rows.Select(Knot).ToList();
        if (rows.Count < 2)
        {
            json.Fault(Rows, PatternProblems.OneKnot());
        }

        foreach (var (row, i) in rows.Skip(1).Select((row, i) => (row, i)).Where(pair => knots[pair.i + 1].At <= knots[pair.i].At))
        {
            row.Fault("at", PatternProblems.KnotsOutOfOrder(knots[i + 1].At, knots[i].At));
        }

        return new InterpolatedScoring(measure, [.. knots], below);
    }

    private static Knot Knot(StrictObject json)
    {
        var knot = new Knot(json.Number("at"), json.Number("points"));
        json.Done();
        return knot;
    }

    private static Band Band(StrictObject json, PatternMeasure measure, bool isRest)
    {
        (string Key, bool IsIncluded)[] bounds = [("from", true), ("above", false), ("to", true), ("below", false)];
        var given = bounds.Where(bound => json.Has(bound.Key)).ToList();
        if (!isRest && given.Count != 1)
        {
            json.Fault("", PatternProblems.OneBound());
        }

        if (json.Has("points") == json.Has("times"))
        {
            json.Fault("", PatternProblems.OneOf("points", "times"));
        }
        else if (json.Has("times") && measure.Scale == MeasureScale.Number)
        {
            json.Fault("times", PatternProblems.TimesOfShares());
        }

        var band = new Band(
            given.Count == 1 ? json.Number(given[0].Key) : null,
            given.Count == 1 && given[0].IsIncluded,
            json.OptionalNumber("points"),
            json.Has("times") ? Positive(json, "times", 1m) : null,
            json.OptionalText("name")
        );
        json.Done();
        return band;
    }

    private static bool Follows(Band before, Band band, bool isAscending) =>
        (before.Bound, band.Bound) is not ({ } last, { } bound)
        || (isAscending ? bound > last : bound < last)
        // Beside what lies on the bound alone, the bound's other side may come next.
        || (bound == last && !before.IsIncluded && band.IsIncluded);

    private static PatternMeasure Measure(StrictObject json, Criterion criterion, bool isShare = false)
    {
        var of = json.Text("of");
        var isFactOfPercent = criterion.Fact(of)?.Type == FactType.Percent;
        if (!isShare && json.OptionalWord("as", ("percent", true)) is true)
        {
            isShare = true;
            if (isFactOfPercent)
            {
                json.Fault("as", PatternProblems.PercentOfPercent(of));
            }
        }

        return PatternMeasure.Of(of, isShare && !isFactOfPercent, json.OptionalText("unit"), criterion.Facts);
    }

    private static void NeedsUnit(StrictObject json, PatternMeasure measure, string? name)
    {
        if (measure.Unit.Length == 0 && name is null)
        {
            json.Fault("", PatternProblems.NoUnit());
        }
    }

    private static decimal Positive(StrictObject json, string key, decimal? otherwise = null)
    {
        var value = otherwise is { } given ? json.OptionalNumber(key) ?? given : json.Number(key);
        if (value <= 0m && json.Has(key) && json.IsSound(key))
        {
            json.Fault(key, PatternProblems.NotAboveZero(key));
        }

        return value <= 0m ? 1m : value;
    }
}
