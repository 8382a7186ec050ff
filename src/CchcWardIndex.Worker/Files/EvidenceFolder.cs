using CchcWardIndex.Workbooks.Intake;

namespace CchcWardIndex.Worker.Files;

/// <summary>The folder in which the wards' workbooks lie, with its subfolders.</summary>
public static class EvidenceFolder
{
    /// <summary>Every workbook, by name.</summary>
    public static IReadOnlyList<EvidenceFile> Workbooks(string folder) => List(folder).Workbooks;

    /// <summary>Every workbook, by name; and what is not read.</summary>
    internal static (IReadOnlyList<EvidenceFile> Workbooks, IReadOnlyList<Untaken> Untaken) List(string folder)
    {
        var (files, untaken) = FolderWalk.Through(folder);
        return (
            [.. files.Where(file => file.IsWorkbook).Select(file => new EvidenceFile(file.Name, () => File.OpenRead(file.Path)))],
            [.. untaken.Concat(files.Where(file => !file.IsWorkbook).Select(file => new Untaken(file.Name, UntakenReason.NoForm))).OrderBy(one => one.Name, StringComparer.Ordinal)]);
    }
}
