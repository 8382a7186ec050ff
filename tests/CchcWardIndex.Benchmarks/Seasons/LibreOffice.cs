namespace CchcWardIndex.Benchmarks.Seasons;

/// <summary>The peer of the whole: LibreOffice opens a results workbook, recalculates it and saves it.</summary>
internal static class LibreOffice
{
    /// <summary>The program itself, not the script that starts it, whose memory says nothing; null where it is not installed.</summary>
    public static string? Program { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => new FileInfo(Path.Combine(folder, "soffice")))
            .Where(script => script.Exists)
            .Select(script => $"{script.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? script.FullName}.bin")
            .FirstOrDefault(File.Exists);

    /// <summary>Converts a workbook into a folder, under a profile of its own that is kept, so that only the first run makes one.</summary>
    public static MeasuredProcess Convert(string workbook, string folder)
    {
        var profile = new Uri(Path.Combine(Path.GetTempPath(), "cchc-benchmarks", "libreoffice"));
        return MeasuredProcess.Run(Program!, $"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx", "--outdir", folder, workbook);
    }
}
