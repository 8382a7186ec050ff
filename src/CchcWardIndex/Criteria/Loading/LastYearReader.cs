namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads <c>last-year.json</c>.</summary>
internal static class LastYearReader
{
    public static LastYear Read(StrictObject json) => new((int)json.Number("year"), json.Text("source"), []);
}
