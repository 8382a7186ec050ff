namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads what holds for some units in place of a criterion's own maximum and rules; what a variant does not say is the criterion's.</summary>
internal static class VariantReader
{
    /// <summary>The key of them.</summary>
    public const string Key = "variants";

    /// <summary>The variants of a criterion; none where the file has none.</summary>
    /// <param name="json">The criterion's file.</param>
    /// <param name="criterion">The criterion as it is for all other units, its rules read.</param>
    public static ImmutableArray<Variant> Read(StrictObject json, Criterion criterion)
    {
        var read = json.OptionalObjects(Key).Select(place => (Place: place, Variant: One(place, criterion))).ToList();
        foreach (var (place, variant) in read.Where(pair => read.First(other => other.Variant.Name == pair.Variant.Name) != pair))
        {
            place.Fault("name", VariantProblems.NameTwice(variant.Name));
        }

        return [.. read.Select(pair => pair.Variant)];
    }

    private static Variant One(StrictObject json, Criterion criterion)
    {
        var name = json.Text("name");
        var scope = ScopeReader.ReadRequired(json);
        var frame = criterion with
        {
            Variant = name,
            Place = json.Place,
            MaxPoints = json.OptionalNumber("maxPoints") ?? criterion.MaxPoints,
            MinPoints = json.OptionalNumber("minPoints") ?? criterion.MinPoints,
            Step = json.OptionalNumber("step") ?? criterion.Step,
        };
        var own = RulesReader.ReadOwn(json, frame, out var hasOwn);
        json.Done();
        CriterionReader.CheckPoints(json, own);
        if ((own.MaxPoints, own.MinPoints, own.Step) == (criterion.MaxPoints, criterion.MinPoints, criterion.Step) && !hasOwn)
        {
            json.Fault("", VariantProblems.SaysNothing(name));
        }

        return new Variant(name, scope, own);
    }
}
