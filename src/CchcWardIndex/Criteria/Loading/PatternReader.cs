using CchcWardIndex.Criteria.Patterns;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads how points come where it is said by a pattern.</summary>
internal static class PatternReader
{
    private delegate IScoringWay? Reading(StrictObject json, Criterion criterion);

    private static readonly ImmutableArray<(string Key, Reading Read)> Ways =
    [
        ("yesNo", RowPatterns.YesNo),
        ("checklist", (json, _) => RowPatterns.Cases(json, Combine.Sum)),
        ("cases", (json, _) => RowPatterns.Cases(json, Combine.First)),
        ("best", (json, _) => RowPatterns.Cases(json, Combine.Max)),
        ("choice", RowPatterns.Choice),
        ("bands", MeasuredPatterns.Bands),
        ("proportion", MeasuredPatterns.Proportion),
        ("perItem", MeasuredPatterns.PerItem),
        ("increments", MeasuredPatterns.Increments),
        ("deduct", MeasuredPatterns.Deduct),
        ("deadline", DeadlinePattern.Read),
        ("interpolate", MeasuredPatterns.Interpolate),
        ("levels", (json, _) => RowPatterns.Levels(json)),
    ];

    /// <summary>The pattern; null where anything is wrong with it, which is told.</summary>
    /// <param name="json">What stands under its key.</param>
    /// <param name="criterion">The criterion with its points and facts, without rules yet.</param>
    public static ScoringPattern? Read(StrictObject json, Criterion criterion)
    {
        var given = Ways.Where(way => json.Has(way.Key)).ToList();
        if (given.Count != 1)
        {
            json.Fault("", PatternProblems.OneWay(given.Count, string.Join(", ", Ways.Select(way => way.Key))));
        }

        var ways = given.Select(way => way.Read(json.Object(way.Key)!, criterion)).ToList();
        ImmutableArray<ScoredCase> special = [.. json.OptionalObjects(ScoringPattern.SpecialKey).Select(RowPatterns.Case)];
        ImmutableArray<PatternVeto> vetoes = [.. json.OptionalObjects(ScoringPattern.VetoKey).Select(Veto)];
        json.Done();
        if (ways is not [{ } way] || !json.IsSoundWithin)
        {
            return null;
        }

        if (way.Combine != Combine.First && !special.IsEmpty)
        {
            json.Fault(ScoringPattern.SpecialKey, PatternProblems.NoSpecial(way.Key));
        }

        var pattern = new ScoringPattern(way, special, vetoes);
        CheckNames(json, pattern);
        return json.IsSoundWithin ? pattern : null;
    }

    private static void CheckNames(StrictObject json, ScoringPattern pattern)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (rule, place) in pattern.Rules)
        {
            if (!names.Add(rule.Name))
            {
                json.Fault(place, PatternProblems.NameTwice(rule.Name));
            }

            if (rule.Name.Length > Sizes.OfText("RuleName"))
            {
                json.Fault(place, PatternProblems.NameTooLong(rule.Name.Length, Sizes.OfText("RuleName")));
            }
        }
    }

    private static PatternVeto Veto(StrictObject json)
    {
        var veto = new PatternVeto(json.Text("when"), json.Text("name"));
        json.Done();
        return veto;
    }
}
