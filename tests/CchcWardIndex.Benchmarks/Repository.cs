namespace CchcWardIndex.Benchmarks;

/// <summary>Places in the checkout this was built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The criteria set of 2022.</summary>
    public static string Criteria => Path.Combine(Root, "criteria", "2022");

    /// <summary>Where the figures are written down.</summary>
    public static string Document => Path.Combine(Root, "docs", "benchmarks.md");

    /// <summary>The program as built beside this one, in the same configuration.</summary>
    public static string Program => Path.Combine(Root, "src", "CchcWardIndex.Worker", "bin", "Release", "net10.0", "cchc.dll");

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CchcWardIndex.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException("The benchmarks run from a checkout only: no CchcWardIndex.sln above the program.");
    }
}
