using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Configuration;

namespace CchcWardIndex.Tests.App.Configuration;

/// <summary>Settings as somebody wrote them: a file beside the program, one in the data folder, environment variables.</summary>
internal static class GivenSettings
{
    /// <summary>What they come to.</summary>
    public static Settings Read(string dataFile, string? programFile = null, params (string Key, string Value)[] environment)
    {
        using var folder = new TemporaryFolder();
        return Read(folder, dataFile, programFile, environment);
    }

    /// <summary>Asserts that the group in <c>Cchc</c> is refused for exactly one reason, told with its key, in those words and with that remedy.</summary>
    public static void IsToldOnce(string inCchc, string key, string words, string remedy) =>
        FileIsToldOnce($$"""{ "Cchc": { {{inCchc}} } }""", key, words, remedy);

    /// <summary>The same for a whole file.</summary>
    public static void FileIsToldOnce(string file, string key, string words, string remedy)
    {
        using var folder = new TemporaryFolder();
        var lines = Refused(folder, file).Split('\n');
        Assert.True(lines.Length == 4, string.Join('\n', lines));
        Assert.StartsWith(key, lines[0].Replace(folder.Path("data") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(words, lines[1], StringComparison.Ordinal);
        Assert.Contains(remedy, lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(line.IsNormalized()));
        Assert.StartsWith("Thiết lập có 1 lỗi", lines[3], StringComparison.Ordinal);
    }

    /// <summary>What is said when they are refused.</summary>
    public static string Refused(TemporaryFolder folder, string dataFile, string? programFile = null, params (string Key, string Value)[] environment) =>
        Assert.ThrowsAny<BadInputException>(() => Read(folder, dataFile, programFile, environment)).Message;

    private static Settings Read(TemporaryFolder folder, string dataFile, string? programFile, (string Key, string Value)[] environment)
    {
        Directory.CreateDirectory(folder.Path("data"));
        Directory.CreateDirectory(folder.Path("program"));
        File.WriteAllText(folder.Path("data", "appsettings.json"), dataFile);
        if (programFile is not null)
        {
            File.WriteAllText(folder.Path("program", "appsettings.json"), programFile);
        }

        return SettingsSource.Read(folder.Path("program"), folder.Path("data"), environment.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
    }
}
