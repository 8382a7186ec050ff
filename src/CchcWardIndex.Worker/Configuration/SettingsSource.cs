using CchcWardIndex.Worker.Cli.Sentences;
using Microsoft.Extensions.Configuration;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>
/// Where settings come from: <c>appsettings.json</c> beside the program, then the one in the data folder, then environment variables
/// <c>Cchc__…</c>; the later goes before the earlier.
/// </summary>
public static class SettingsSource
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "appsettings.json";

    /// <summary>The settings that hold for a data folder.</summary>
    /// <exception cref="BadInputException">There is no such folder, or the settings have faults; all are listed.</exception>
    /// <exception cref="IOException">A file is there but cannot be read.</exception>
    public static Settings Read(string dataFolder) =>
        Read(AppContext.BaseDirectory, dataFolder, new ConfigurationBuilder().AddEnvironmentVariables().Build().AsEnumerable());

    /// <summary>The same from a program folder and environment variables of one's own, their <c>__</c> already turned into <c>:</c>.</summary>
    /// <exception cref="BadInputException">There is no such folder, or the settings have faults; all are listed.</exception>
    /// <exception cref="IOException">A file is there but cannot be read.</exception>
    public static Settings Read(string programFolder, string dataFolder, IEnumerable<KeyValuePair<string, string?>> environment)
    {
        if (!Directory.Exists(dataFolder))
        {
            throw new BadInputException(OptionProblems.NoDataFolder(dataFolder));
        }

        var faults = new List<SettingFault>();
        var layers = new SettingsLayers();
        foreach (
            var path in new[] { programFolder, dataFolder }.Select(folder => Path.GetFullPath(FileName, Path.GetFullPath(folder))).Distinct().Where(File.Exists)
        )
        {
            layers.Add(SettingsFile.Read(path, faults), _ => $"tệp {path}");
        }

        // A group that stands above variables is handed out as null; it was never written.
        layers.Add(
            [.. environment.Where(pair => pair.Value is not null && pair.Key.Split(':')[0].Equals(Settings.Section, StringComparison.OrdinalIgnoreCase))],
            key => $"biến môi trường {key.Replace(":", "__", StringComparison.Ordinal)}"
        );

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(layers.Values).Build();
        var (settings, wrong) = SettingsReader.Read(configuration.GetSection(Settings.Section), dataFolder);
        faults.AddRange(wrong.Select(fault => layers.Origin(fault.Key) is { Length: > 0 } origin ? fault with { Key = $"{fault.Key} ({origin})" } : fault));
        return settings is not null && faults.Count == 0
            ? settings
            : throw new BadInputException(SettingsFileProblems.Faulty(string.Join('\n', faults), faults.Count));
    }
}
