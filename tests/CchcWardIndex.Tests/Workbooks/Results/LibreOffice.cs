using System.Diagnostics;
using CchcWardIndex.Tests.Worker;

namespace CchcWardIndex.Tests.Workbooks.Results;

/// <summary>Another program's view of a workbook.</summary>
internal static class LibreOffice
{
    private const string Program = "soffice";

    /// <summary>Opens a workbook, works out every formula, and saves it. Skips the test where the program is missing, except in CI.</summary>
    public static byte[] Recalculate(byte[] workbook)
    {
        using var folder = new TemporaryFolder();
        var (source, target) = (folder.Path("in.xlsx"), folder.Path("out"));
        File.WriteAllBytes(source, Opened.WithoutCachedValues(workbook));
        string[] arguments = [$"-env:UserInstallation={new Uri(folder.Path("profile"))}", "--headless", "--convert-to", "xlsx", "--outdir", target, source];
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output.Result + error.Result);
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip($"{Program} (LibreOffice) is not installed here: nobody else can recalculate the workbook. In CI it must be there.");
        }

        return File.ReadAllBytes(Path.Combine(target, "in.xlsx"));
    }
}
