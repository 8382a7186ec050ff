using CchcWardIndex.Tests.Worker;

[assembly: AssemblyFixture(typeof(SeasonFixture))]

namespace CchcWardIndex.Tests.Worker;

/// <summary>The sample season, made once by the real program when the first test asks for it; tests copy what they change.</summary>
public sealed class SeasonFixture : IDisposable
{
    private readonly Lazy<(TemporaryFolder Folder, Ran Ran)> _season = new(() =>
    {
        var folder = new TemporaryFolder();
        return (folder, Cchc.Run("demo", "--out", folder.Root));
    });

    /// <summary>The folder of the 21 workbooks and the survey.</summary>
    public string Evidence => Path.Combine(Results, "evidence");

    /// <summary>The folder of the results.</summary>
    public string Results => _season.Value.Folder.Root;

    internal Ran Demo => _season.Value.Ran;

    /// <summary>Copies the evidence into another folder.</summary>
    public void CopyEvidence(string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(Evidence))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_season.IsValueCreated)
        {
            _season.Value.Folder.Dispose();
        }
    }
}
