namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads the key <c>legalBasis</c> of a criterion, or of a rule of a use.</summary>
internal static class LegalBasisReader
{
    /// <summary>Reads the documents, each with the object it stands in; every mistake becomes a fault.</summary>
    public static ImmutableArray<(StrictObject Place, LegalBasis Basis)> Read(StrictObject json)
    {
        var found = ImmutableArray.CreateBuilder<(StrictObject, LegalBasis)>();
        foreach (var place in json.OptionalObjects("legalBasis"))
        {
            found.Add((place, new LegalBasis(place.Text("document"), place.OptionalDay("date"), place.Text("clause"))));
            place.Done();
        }

        return found.ToImmutable();
    }
}
