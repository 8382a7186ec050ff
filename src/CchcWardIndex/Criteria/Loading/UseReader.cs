namespace CchcWardIndex.Criteria.Loading;

/// <summary>Reads one file of <c>uses/</c>.</summary>
internal static class UseReader
{
    public static Use Read(StrictObject json) => new(json.Text("code"), json.Text("name"), json.Text("feed"), json.Text("decidedBy"), []) { File = json.File };
}
