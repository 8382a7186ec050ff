using CchcWardIndex.Criteria.Patterns;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads the patterns that are lists of conditions or of options.</summary>
internal static class RowPatterns
{
    /// <summary>Where the rows of a list stand.</summary>
    public const string Rows = "rows";

    private const string When = "when";

    public static IScoringWay YesNo(StrictObject json, Criterion criterion)
    {
        var way = new YesNoScoring(
            json.Text(When),
            json.OptionalNumber("points") ?? criterion.MaxPoints,
            json.OptionalText("yes") ?? "Đạt",
            new PatternRest(json.OptionalNumber("otherwise") ?? 0m, json.OptionalText("no") ?? "Không đạt")
        );
        json.Done();
        return way;
    }

    public static IScoringWay? Cases(StrictObject json, Combine combine)
    {
        var rows = json.Objects(Rows).ToList();
        json.Done();
        var (cases, rest) = (rows, (StrictObject?)null);
        if (combine != Combine.Sum && HasRest(json, rows))
        {
            (cases, rest) = (rows[..^1], rows[^1]);
        }
        else if (rows.Count == 0)
        {
            json.Fault(Rows, PatternProblems.NoRows());
        }

        return new CaseScoring(combine, [.. cases.Select(Case)], rest is null ? null : Rest(rest));
    }

    /// <summary>One case with its points.</summary>
    public static ScoredCase Case(StrictObject json)
    {
        var one = new ScoredCase(json.Text(When), json.Number("points"), json.Text("name"));
        json.Done();
        return one;
    }

    public static IScoringWay Levels(StrictObject json)
    {
        var rows = json.Objects(Rows).ToList();
        var none = json.OptionalText("none");
        json.Done();
        if (rows.Count == 0)
        {
            json.Fault(Rows, PatternProblems.NoRows());
        }

        var levels = rows.Select(
            (row, i) =>
            {
                var level = new ScoredCase(
                    row.Text(When),
                    row.Number("points"),
                    row.OptionalText("name") ?? (i == 0 ? "Đạt mức 1" : $"Đạt đủ từ mức 1 đến mức {i + 1}")
                );
                row.Done();
                return level;
            }
        );
        return new LevelScoring([.. levels], new PatternRest(0m, none ?? "Chưa đạt mức 1"));
    }

    public static IScoringWay? Choice(StrictObject json, Criterion criterion)
    {
        var (of, rows) = (json.Text("of"), json.Objects(Rows).ToList());
        json.Done();
        if (criterion.Fact(of) is not { Type: FactType.Choice } fact)
        {
            if (of.Length > 0)
            {
                json.Fault("of", PatternProblems.NoChoice(of));
            }

            return null;
        }

        var options = rows.Select(row => Option(row, fact)).ToList();
        var missing = fact.Options.Where(option => options.TrueForAll(given => given.Value != option.Value)).ToList();
        if (missing.Count > 0)
        {
            json.Fault(Rows, PatternProblems.OptionMissing(string.Join(", ", missing.Select(option => option.Value)), of));
        }

        foreach (var (row, option) in rows.Zip(options).Where(pair => options.First(other => other.Value == pair.Second.Value) != pair.Second))
        {
            row.Fault("is", PatternProblems.OptionTwice(option.Value));
        }

        return new ChoiceScoring(of, [.. options]);
    }

    /// <summary>Whether the last row alone says no condition, as what holds otherwise; tells where it is another.</summary>
    public static bool HasRest(StrictObject json, List<StrictObject> rows, params string[] conditions)
    {
        string[] keys = conditions.Length == 0 ? [When] : conditions;
        bool IsRest(StrictObject row) => keys.All(key => !row.Has(key));
        if (rows.Count < 2 || !IsRest(rows[^1]))
        {
            json.Fault(Rows, PatternProblems.NoRest(string.Join(", ", keys)));
            return false;
        }

        return true;
    }

    private static PatternRest Rest(StrictObject json)
    {
        _ = json.Has(When);
        var rest = new PatternRest(json.Number("points"), json.Text("name"));
        json.Done();
        return rest;
    }

    private static ScoredOption Option(StrictObject json, Fact fact)
    {
        var value = json.Text("is");
        var known = fact.Options.FirstOrDefault(option => option.Value == value);
        if (known is null && value.Length > 0)
        {
            json.Fault("is", PatternProblems.NoOption(value, fact.Name, string.Join(", ", fact.Options.Select(option => option.Value))));
        }

        var option = new ScoredOption(value, json.Number("points"), json.OptionalText("name") ?? known?.Label ?? value);
        json.Done();
        return option;
    }
}
