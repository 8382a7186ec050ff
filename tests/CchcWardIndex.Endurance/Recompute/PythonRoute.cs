using System.Diagnostics;
using System.Text;

namespace CchcWardIndex.Endurance.Recompute;

/// <summary>Runs <c>tests/recompute/recompute.py</c>, which knows <c>docs/format.md</c> and nothing of this program, on a published folder.</summary>
internal static class PythonRoute
{
    private static readonly string? Python = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "python3"), Path.Combine(folder, "python3.exe") })
        .FirstOrDefault(File.Exists);

    public static string Script => RepositoryFolder.Path("tests", "recompute", "recompute.py");

    /// <summary>What it says of a folder.</summary>
    public static Ran Run(string folder)
    {
        Assert.SkipWhen(Python is null, "python3 is not installed: nothing recomputes a publication without this program.");
        // No package and no variable of this machine has a part in it, and nothing is left in the checkout.
        using var process = Process.Start(
            new ProcessStartInfo(Python!, ["-B", "-s", "-E", "-X", "utf8", Script, folder])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            }
        )!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "recompute.py did not end within five minutes.");
        return new Ran(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Asserts that it finds nothing that differs.</summary>
    public static void Agrees(string folder)
    {
        var ran = Run(folder);
        Assert.True(ran is { Status: 0, Error: "" }, ran.Out + ran.Error);
    }

    /// <summary>The same of files that are in memory.</summary>
    public static Ran Run(IReadOnlyDictionary<string, byte[]> files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.Path(path))!);
            File.WriteAllBytes(folder.Path(path), content);
        }

        return Run(folder.Root);
    }
}
