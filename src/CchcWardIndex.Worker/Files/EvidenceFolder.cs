using CchcWardIndex.Workbooks.Intake;

namespace CchcWardIndex.Worker.Files;

/// <summary>The folder in which the wards' workbooks lie.</summary>
public static class EvidenceFolder
{
    /// <summary>Every workbook, by name; and what nobody will read: links to workbooks, which may lead anywhere, and other files.</summary>
    /// <remarks>Excel's lock files (<c>~$…</c>), hidden files and unfinished copies (<c>.tmp</c>) are left alone without a word.</remarks>
    public static (IReadOnlyList<EvidenceFile> Workbooks, IReadOnlyList<string> Links, IReadOnlyList<string> Others) List(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var names = files.Where(file => !IsPassing(file)).Select(file => file.Name).ToList();
        var workbooks = names.Where(IsWorkbook).ToList();
        return (
            [.. workbooks.Select(name => new EvidenceFile(name, () => File.OpenRead(Path.Combine(folder, name))))],
            [.. files.Where(file => file.LinkTarget is not null && IsWorkbook(file.Name)).Select(file => file.Name)],
            [.. names.Except(workbooks)]);
    }

    private static bool IsWorkbook(string name) => Path.GetExtension(name).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is none that anybody hands in: Excel's lock file, hidden, a link, or a copy still being made.</summary>
    public static bool IsPassing(FileInfo file) =>
        file.Name.StartsWith("~$", StringComparison.Ordinal) || file.Name.StartsWith('.') || file.Extension.Equals(".tmp", StringComparison.OrdinalIgnoreCase)
        || file.Attributes.HasFlag(FileAttributes.Hidden) || file.LinkTarget is not null;
}
