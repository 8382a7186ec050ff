namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads from <c>set.json</c> what units can be and how papers speak of them, and finds a unit's kind among these.</summary>
internal static class UnitKindReader
{
    /// <summary>The key of the kinds.</summary>
    public const string Key = "unitKinds";

    /// <summary>The key of the words for all units.</summary>
    public const string TogetherKey = "units";

    /// <summary>The kinds; those of former sets where this one declares none.</summary>
    public static ImmutableArray<UnitKind> Read(StrictObject json)
    {
        if (!json.Has(Key))
        {
            return Former();
        }

        var kinds = new List<UnitKind>();
        foreach (var place in json.Objects(Key))
        {
            var kind = Kind(place);
            if (kind.Name.Length > 0 && kinds.Exists(known => UnitNames.Fold(known.Name) == UnitNames.Fold(kind.Name)))
            {
                place.Fault("name", UnitKindProblems.Twice(kind.Name));
            }

            kinds.Add(kind);
        }

        if (kinds.Count == 0 && json.IsSound(Key))
        {
            json.Fault(Key, StructureProblems.Nothing("loại đơn vị"));
        }

        return [.. kinds];
    }

    /// <summary>What the set says of all its units; what it leaves out is empty.</summary>
    public static UnitsTogether Together(StrictObject json)
    {
        var place = json.OptionalObject(TogetherKey);
        var said = new UnitsTogether(
            place?.OptionalText("together") ?? "",
            place?.OptionalText("bodies") ?? "",
            place?.OptionalText("shortBodies") ?? "",
            place?.OptionalText("heads") ?? ""
        );
        place?.Done();
        return said.ShortBodies.Length > 0 || json.Has(Key) ? said : said with { InRemedies = FormerWords.Open().Object(TogetherKey)!.Text("shortBodies") };
    }

    /// <summary>The same with what the kinds of the units say where the set says nothing.</summary>
    /// <param name="said">What the set says.</param>
    /// <param name="units">Its units, by code.</param>
    /// <param name="declared">The kinds it declares, in its order; empty where it declares none, and they are named as the units come.</param>
    public static UnitsTogether Filled(UnitsTogether said, IReadOnlyCollection<Unit> units, ImmutableArray<UnitKind> declared)
    {
        var own = UnitsTogether.Of([.. units.Select(unit => unit.Kind).DistinctBy(kind => UnitNames.Fold(kind.Name)).OrderBy(kind => declared.IndexOf(kind))]);
        return new UnitsTogether(Or(said.Kinds, own.Kinds), Or(said.Bodies, own.Bodies), Or(said.ShortBodies, own.ShortBodies), Or(said.Heads, own.Heads))
        {
            InRemedies = Or(said.InRemedies, own.ShortBodies),
        };
    }

    /// <summary>What a unit is.</summary>
    /// <param name="unit">The unit's object.</param>
    /// <param name="set">The set as far as it was read; null where it could not be.</param>
    /// <param name="declares">Whether the set declares its kinds; one that does not may have any.</param>
    public static UnitKind Of(StrictObject unit, CriteriaSet? set, bool declares)
    {
        var text = unit.Text("kind");
        var kinds = set?.UnitKinds ?? [];
        var found = declares
            ? kinds.FirstOrDefault(kind => kind.Name == text)
            : kinds.FirstOrDefault(kind => UnitNames.Fold(kind.Name) == UnitNames.Fold(text));
        if (found is null && declares && text.Length > 0 && !kinds.IsEmpty && kinds.All(kind => kind.Name.Length > 0))
        {
            var names = kinds.Select(kind => kind.Name).ToList();
            unit.Fault("kind", UnitKindProblems.Unknown(text, NearestName.Of(text, names), string.Join(", ", names)));
        }

        // A set of before may call its units as it likes: they are spoken of as its others.
        return found is { } known ? known with { Name = text }
            : !declares && kinds is [var first, ..] ? first with { Name = text, Letters = "" }
            : new UnitKind(text, "", "", "", "");
    }

    private static ImmutableArray<UnitKind> Former() => [.. FormerWords.Open().Objects(Key).Select(Kind)];

    private static UnitKind Kind(StrictObject json)
    {
        var kind = new UnitKind(
            json.Text("name"),
            json.OptionalText("short") ?? "",
            json.OptionalText("body") ?? "",
            json.OptionalText("shortBody") ?? "",
            json.Text("head")
        );
        json.Done();
        if (json.Has("body") != json.Has("shortBody"))
        {
            json.Fault("", UnitKindProblems.HalfABody(kind.Name));
        }

        return kind;
    }

    private static string Or(string said, string own) => said.Length > 0 ? said : own;
}
