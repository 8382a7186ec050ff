using CchcWardIndex.Workbooks.Intake;

namespace CchcWardIndex.Worker.Files;

/// <summary>The folder in which the wards' workbooks lie.</summary>
public static class EvidenceFolder
{
    /// <summary>Every workbook, by name; and the other files, which nobody will read.</summary>
    /// <remarks>Excel's lock files (<c>~$…</c>), hidden files and unfinished copies (<c>.tmp</c>) are left alone without a word.</remarks>
    public static (IReadOnlyList<EvidenceFile> Workbooks, IReadOnlyList<string> Others) List(string folder)
    {
        var names = new DirectoryInfo(folder).EnumerateFiles().Where(file => !IsPassing(file)).Select(file => file.Name).Order(StringComparer.Ordinal).ToList();
        var workbooks = names.Where(name => Path.GetExtension(name).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)).ToList();
        return ([.. workbooks.Select(name => new EvidenceFile(name, () => File.OpenRead(Path.Combine(folder, name))))], [.. names.Except(workbooks)]);
    }

    /// <summary>Whether a file is none that anybody hands in: Excel's lock file, hidden, a link, or a copy still being made.</summary>
    public static bool IsPassing(FileInfo file) =>
        file.Name.StartsWith("~$", StringComparison.Ordinal) || file.Name.StartsWith('.') || file.Extension.Equals(".tmp", StringComparison.OrdinalIgnoreCase)
        || file.Attributes.HasFlag(FileAttributes.Hidden) || file.LinkTarget is not null;
}
