using CchcWardIndex.Tests.Worker;

[assembly: AssemblyFixture(typeof(SeasonFixture))]

namespace CchcWardIndex.Tests.Worker;

/// <summary>The sample season, made once by the real program; tests copy what they change.</summary>
public sealed class SeasonFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Runs <c>demo</c>.</summary>
    public SeasonFixture() => Demo = Cchc.Run("demo", "--out", _folder.Root);

    /// <summary>The folder of the 21 workbooks and the survey.</summary>
    public string Evidence => _folder.Path("evidence");

    /// <summary>The folder of the results.</summary>
    public string Results => _folder.Root;

    internal Ran Demo { get; }

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
    public void Dispose() => _folder.Dispose();
}
