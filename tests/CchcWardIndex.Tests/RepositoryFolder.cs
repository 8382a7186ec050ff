namespace CchcWardIndex.Tests;

/// <summary>The checkout the tests were built from: they read the real criteria and the published figures.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "CchcWardIndex.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The tests must run inside a checkout: no CchcWardIndex.sln above " + AppContext.BaseDirectory);
    }
}
