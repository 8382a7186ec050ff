using CchcWardIndex.Office.Incoming;

namespace CchcWardIndex.App.Files;

/// <summary>The folder in which the wards' workbooks lie, with its subfolders and what is packed as .zip.</summary>
public static class EvidenceFolder
{
    /// <summary>Every workbook, by name.</summary>
    public static IReadOnlyList<EvidenceFile> Workbooks(string folder) => List(folder).Workbooks;

    /// <summary>Every workbook, by name; and what is not read.</summary>
    internal static (IReadOnlyList<EvidenceFile> Workbooks, IReadOnlyList<Untaken> Untaken) List(string folder)
    {
        var (files, untaken) = FolderWalk.Through(folder);
        var (workbooks, others) = (new List<EvidenceFile>(), untaken.ToList());
        foreach (var file in files)
        {
            if (file.IsWorkbook)
            {
                workbooks.Add(new EvidenceFile(file.Name, () => File.OpenRead(file.Path)));
            }
            else if (file.HasEnding(FormZip.Ending))
            {
                Unpack(file, workbooks, others);
            }
            else
            {
                others.Add(new Untaken(file.Name, Untaken.OfEnding(file.Name)));
            }
        }

        return ([.. workbooks.OrderBy(file => file.Name, StringComparer.Ordinal)], [.. others.OrderBy(one => one.Name, StringComparer.Ordinal)]);
    }

    // It stays open until its forms were read: commands end soon after.
    private static void Unpack(FoundFile file, List<EvidenceFile> workbooks, List<Untaken> others)
    {
        try
        {
            var zip = FormZip.Open(file.Name, File.OpenRead(file.Path));
            workbooks.AddRange(zip.Forms.Select(form => new EvidenceFile(form.Name, () => new MemoryStream(form.Read(), writable: false))));
            others.AddRange(zip.Others);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            others.Add(new Untaken(file.Name, UntakenReason.Unreadable));
        }
    }
}
