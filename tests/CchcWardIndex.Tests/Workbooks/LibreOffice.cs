using System.Diagnostics;
using Xunit;

namespace CchcWardIndex.Tests.Workbooks;

/// <summary>Opens and saves workbooks with LibreOffice where it is installed; tests that need it are skipped elsewhere.</summary>
internal static class LibreOffice
{
    private static readonly Lock OneAtATime = new();

    public static byte[] Save(byte[] workbook, params string[] formats)
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "LibreOffice is not installed.");
        var folder = Directory.CreateTempSubdirectory("cchc-lo-").FullName;
        try
        {
            lock (OneAtATime)
            {
                var (name, extension) = ("a", "xlsx");
                File.WriteAllBytes(Path.Combine(folder, "a.xlsx"), workbook);
                foreach (var format in formats)
                {
                    var target = Path.Combine(folder, $"out-{name}");
                    using var run = Process.Start(new ProcessStartInfo(program!, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format, "--outdir", target, Path.Combine(folder, $"{name}.{extension}")])
                    {
                        RedirectStandardOutput = true,
                        RedirectStandardError = true,
                    })!;
                    Assert.True(run.WaitForExit(TimeSpan.FromMinutes(5)), "LibreOffice did not end.");
                    File.Move(Path.Combine(target, $"{name}.{format}"), Path.Combine(folder, $"{name}{name}.{format}"));
                    (name, extension) = (name + name, format);
                }

                return File.ReadAllBytes(Path.Combine(folder, $"{name}.{extension}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
