namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads for which units something holds; whether the words in it are the set's is seen when all of it was read (<see cref="ScopeCheck"/>).</summary>
internal static class ScopeReader
{
    /// <summary>The key of it.</summary>
    public const string Key = "appliesTo";

    private const string Except = "except";

    /// <summary>The scope under <see cref="Key"/>; null where there is none, and then everybody is meant.</summary>
    public static Scope? ReadOptional(StrictObject json) => json.OptionalObject(Key) is { } place ? Read(place) : null;

    /// <summary>A scope that has to be there; one that covers everybody after a fault.</summary>
    public static Scope ReadRequired(StrictObject json) => json.Object(Key) is { } place ? Read(place) : new Scope();

    private static Scope Read(StrictObject json, bool isException = false)
    {
        var scope = new Scope
        {
            Kinds = json.Texts("kinds"),
            Groups = json.Texts("groups"),
            Attributes = json.Texts("attributes"),
            Units = [.. json.Texts("units").Select(UnitCode.Of)],
            Except = !isException && json.OptionalObject(Except) is { } except ? Read(except, isException: true) : null,
        };
        json.Done();
        if (scope.IsEmpty && scope.Except is null)
        {
            json.Fault("", ScopeProblems.SaysNothing());
        }

        return scope;
    }
}
