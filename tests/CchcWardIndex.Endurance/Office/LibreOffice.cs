using System.Diagnostics;
using CchcWardIndex.Tests.Office.ResultSheets;

namespace CchcWardIndex.Endurance.Office;

/// <summary>Another program's view of a workbook; tests that need it are skipped where LibreOffice is not installed.</summary>
internal static class LibreOffice
{
    private static readonly Lock OneAtATime = new();

    /// <summary>Opens a workbook that has lost every value a formula had, works them all out, and saves it.</summary>
    public static byte[] Recalculate(byte[] workbook) => Save(Opened.WithoutCachedValues(workbook), "xlsx");

    /// <summary>Opens a workbook and saves it in one format after the other.</summary>
    public static byte[] Save(byte[] workbook, params string[] formats)
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "soffice"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "LibreOffice is not installed: nobody else can save or recalculate the workbook.");
        using var folder = new TemporaryFolder();
        lock (OneAtATime)
        {
            var (name, extension) = ("a", "xlsx");
            File.WriteAllBytes(folder.Path("a.xlsx"), workbook);
            foreach (var format in formats)
            {
                var target = folder.Path($"out-{name}");
                using var run = Process.Start(
                    new ProcessStartInfo(
                        program!,
                        [
                            $"-env:UserInstallation={new Uri(folder.Path("profile"))}",
                            "--headless",
                            "--convert-to",
                            format,
                            "--outdir",
                            target,
                            folder.Path($"{name}.{extension}"),
                        ]
                    )
                    {
                        RedirectStandardOutput = true,
                        RedirectStandardError = true,
                    }
                )!;
                var (output, error) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
                Assert.True(run.WaitForExit(TimeSpan.FromMinutes(5)), "LibreOffice did not end.");
                Assert.True(run.ExitCode == 0, output.Result + error.Result);
                File.Move(Path.Combine(target, $"{name}.{format}"), folder.Path($"{name}{name}.{format}"));
                (name, extension) = (name + name, format);
            }

            return File.ReadAllBytes(folder.Path($"{name}.{extension}"));
        }
    }
}
