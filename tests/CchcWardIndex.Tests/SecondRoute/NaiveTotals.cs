namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>Floors and caps, step by step, as somebody with a pencil would: what each changes, in the order applied.</summary>
internal static class NaiveTotals
{
    public static List<(string Kind, string? Area, Rational Points)> Of(NaiveSet set, List<NaiveOutcome> outcomes)
    {
        var found = new List<(string Kind, string? Area, Rational Points)>();
        var procedure = set.Procedure;
        if (outcomes.TrueForAll(outcome => outcome.Points is null))
        {
            return found;
        }

        foreach (var area in set.Areas)
        {
            var inside = outcomes.Where(outcome => outcome.Extra is null && outcome.Criterion.Split('.')[0] == area && outcome.Points is not null).ToList();
            if (inside.Count > 0 && procedure.AreaFloor is { } floor && Sum(inside) < floor)
            {
                found.Add(("areaFloor", area, floor - Sum(inside)));
            }
        }

        var (bonus, penalty) = (Sum(outcomes.Where(outcome => outcome.Extra == "bonus")), Sum(outcomes.Where(outcome => outcome.Extra == "penalty")));
        var cappedBonus = procedure.BonusCap is { } most && bonus > most ? most : bonus;
        var cappedPenalty = procedure.PenaltyCap is { } worst && penalty < -worst ? -worst : penalty;
        var together = cappedBonus + cappedPenalty;
        var capped =
            procedure.ExtrasCap is not { } cap ? together
            : together > cap ? cap
            : together < -cap ? -cap
            : together;
        foreach (var (kind, change) in new[] { ("bonusCap", cappedBonus - bonus), ("penaltyCap", cappedPenalty - penalty), ("extrasCap", capped - together) })
        {
            if (change != 0)
            {
                found.Add((kind, "9", change));
            }
        }

        var total = Sum(outcomes) + found.Aggregate(Rational.Zero, (sum, change) => sum + change.Points);
        var maximum = outcomes.Aggregate(Rational.Zero, (sum, outcome) => sum + outcome.MaxPoints);
        if (procedure.HasExtras && !procedure.MayPassMaximum && total > maximum)
        {
            found.Add(("maximumCap", null, maximum - total));
            total = maximum;
        }

        if (procedure.TotalFloor is { } least && total < least)
        {
            found.Add(("totalFloor", null, least - total));
        }

        return found;
    }

    /// <summary>What each criterion counts in the end: every cap and floor is paid for by the criteria it limits, the last first, none past zero.</summary>
    public static Dictionary<string, Rational> Counted(NaiveScore score)
    {
        var counted = score.Outcomes.ToDictionary(outcome => outcome.Criterion, outcome => outcome.Points ?? 0);
        foreach (var (kind, area, points) in score.Adjustments)
        {
            var left = points;
            // The last first; but the floor of the total reaches penalties only after all that ordinary criteria deduct.
            var backwards = Enumerable.Range(1, score.Outcomes.Count).Select(back => score.Outcomes.Count - back).ToList();
            foreach (var i in backwards.Where(i => score.Outcomes[i].Extra is null).Concat(backwards.Where(i => score.Outcomes[i].Extra is not null)))
            {
                var (code, extra) = (score.Outcomes[i].Criterion, score.Outcomes[i].Extra);
                var pays =
                    kind == "totalFloor" || (kind == "areaFloor" ? extra is null && code.Split('.')[0] == area : extra == (points < 0 ? "bonus" : "penalty"));
                var has = counted[code];
                if (!pays || (left < 0 ? has <= 0 : has >= 0))
                {
                    continue;
                }

                var share = (left < 0 ? has + left < 0 : has + left > 0) ? -has : left;
                (counted[code], left) = (has + share, left - share);
            }
        }

        return counted;
    }

    private static Rational Sum(IEnumerable<NaiveOutcome> outcomes) => outcomes.Aggregate(Rational.Zero, (sum, outcome) => sum + (outcome.Points ?? 0));
}
