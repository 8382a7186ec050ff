namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads what is to be done where points were lost: the key <c>remedy</c> of a criterion, of this year's set or of last year's results.</summary>
internal static class RemedyReader
{
    private static readonly (string Word, RemedyTime Value)[] Times =
    [
        ("year", RemedyTime.Year),
        ("quarter1", RemedyTime.Quarter1),
        ("quarter2", RemedyTime.Quarter2),
        ("quarter3", RemedyTime.Quarter3),
        ("quarter4", RemedyTime.Quarter4),
    ];

    private static readonly (string Every, string And) Joining = (UnitNames.Key("các"), UnitNames.Key("và"));
    private static readonly char[] Between = [' ', ',', ';', '.', '-', '–', '/'];

    /// <summary>How a file writes a time.</summary>
    public static string Word(RemedyTime time) => Times.Single(known => known.Value == time).Word;

    /// <summary>Reads one remedy; every mistake in it becomes a fault.</summary>
    /// <param name="json">The remedy.</param>
    /// <param name="set">The set as far as it was read; null where it could not be, and for last year's, which knows its own units.</param>
    /// <param name="units">How that set speaks of its units.</param>
    public static Remedy Read(StrictObject json, CriteriaSet? set = null, UnitsTogether? units = null)
    {
        var content = json.Text("content");
        if (!json.Has("lead"))
        {
            json.Fault("", JsonProblems.KeyMissing("lead"), "lead");
        }

        var remedy = new Remedy(content, json.Texts("lead"), json.Texts("support"), json.Word("when", Times));
        json.Done();
        if (remedy.Lead.IsEmpty && json.Has("lead") && json.IsSound("lead"))
        {
            json.Fault("lead", SetProblems.RemedyNobody(units?.InRemedies));
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, agencies) in new[] { ("lead", remedy.Lead), ("support", remedy.Support) })
        {
            for (var i = 0; i < agencies.Length; i++)
            {
                if (units is not null && agencies[i] != units.InRemedies && MeansUnits(agencies[i], set!.UnitKinds))
                {
                    json.Fault($"{key}[{i}]", SetProblems.RemedyUnits(agencies[i], units.InRemedies));
                }
                else if (agencies[i].Length > 0 && !named.Add(agencies[i]))
                {
                    json.Fault($"{key}[{i}]", SetProblems.RemedyTwice(agencies[i]));
                }
            }
        }

        return remedy;
    }

    // Whoever names the bodies by their kinds alone means the units; only in one spelling are they known as such, and each plan then names its own.
    private static bool MeansUnits(string agency, ImmutableArray<UnitKind> kinds)
    {
        var text = UnitNames.Key(agency);
        foreach (var kind in kinds.Where(kind => kind.Body.Length > 0))
        {
            text = text.Replace(UnitNames.Key(kind.Body), UnitNames.Key(kind.ShortBody), StringComparison.Ordinal);
        }

        var (words, names) = (Words(text).ToList(), kinds.SelectMany(kind => Words(UnitNames.Key(kind.Name))).ToHashSet());
        var bodies = kinds.SelectMany(kind => Words(UnitNames.Key(kind.ShortBody))).ToHashSet();
        return words.Exists(names.Contains)
            && (words.Exists(bodies.Contains) || kinds.Any(kind => kind.Body.Length == 0))
            && words.TrueForAll(word => names.Contains(word) || bodies.Contains(word) || word == Joining.Every || word == Joining.And);
    }

    private static string[] Words(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
