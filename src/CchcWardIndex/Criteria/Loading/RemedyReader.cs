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

    private static readonly ImmutableArray<string> Kinds = ["phường", "xã", "trấn"];

    /// <summary>How a file writes a time.</summary>
    public static string Word(RemedyTime time) => Times.Single(known => known.Value == time).Word;

    /// <summary>Reads one remedy; every mistake in it becomes a fault.</summary>
    public static Remedy Read(StrictObject json)
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
            json.Fault("lead", SetProblems.RemedyNobody());
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, agencies) in new[] { ("lead", remedy.Lead), ("support", remedy.Support) })
        {
            for (var i = 0; i < agencies.Length; i++)
            {
                if (MeansUnits(agencies[i]))
                {
                    json.Fault($"{key}[{i}]", SetProblems.RemedyUnits(agencies[i]));
                }
                else if (agencies[i].Length > 0 && !named.Add(agencies[i]))
                {
                    json.Fault($"{key}[{i}]", SetProblems.RemedyTwice(agencies[i]));
                }
            }
        }

        return remedy;
    }

    // Whoever names the committees by their kinds alone means the units; only in one spelling are they known as such, and each plan then names its own.
    private static bool MeansUnits(string agency)
    {
        var words = UnitNames
            .Fold(agency)
            .Replace("uỷ ban nhân dân", "ubnd", StringComparison.Ordinal)
            .Replace("ủy ban nhân dân", "ubnd", StringComparison.Ordinal)
            .Split([' ', ',', ';', '.', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries);
        return agency != Remedy.Units
            && words.Contains("ubnd")
            && words.Any(Kinds.Contains)
            && words.All(word => word is "ubnd" or "các" or "và" or "thị" or "trấn" || Kinds.Contains(word));
    }
}
