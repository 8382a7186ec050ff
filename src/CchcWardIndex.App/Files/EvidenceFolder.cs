using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Incoming;

namespace CchcWardIndex.App.Files;

/// <summary>The folder in which the forms that were handed in lie, with its subfolders and what is packed as .zip.</summary>
public static class EvidenceFolder
{
    /// <summary>Every file that may be read, by name.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="set">The set by which they are read: text is looked at where it has tables from outside; null where workbooks alone are.</param>
    public static IReadOnlyList<EvidenceFile> Forms(string folder, CriteriaSet? set) => List(folder, set).Forms;

    /// <summary>The same; and what is not read.</summary>
    internal static (IReadOnlyList<EvidenceFile> Forms, IReadOnlyList<Untaken> Untaken) List(string folder, CriteriaSet? set)
    {
        var readsText = set is { Tables.IsEmpty: false };
        var (files, untaken) = FolderWalk.Through(folder);
        var (forms, others) = (new List<EvidenceFile>(), untaken.ToList());
        foreach (var file in files)
        {
            if (FormEndings.Includes(file.Name, readsText))
            {
                forms.Add(new EvidenceFile(file.Name, () => File.OpenRead(file.Path)));
            }
            else if (file.HasEnding(FormZip.Ending))
            {
                Unpack(file, readsText, forms, others);
            }
            else
            {
                others.Add(new Untaken(file.Name, Untaken.OfEnding(file.Name)));
            }
        }

        return ([.. forms.OrderBy(file => file.Name, StringComparer.Ordinal)], [.. others.OrderBy(one => one.Name, StringComparer.Ordinal)]);
    }

    // It stays open until its forms were read: commands end soon after.
    private static void Unpack(FoundFile file, bool readsText, List<EvidenceFile> forms, List<Untaken> others)
    {
        try
        {
            var zip = FormZip.Open(file.Name, File.OpenRead(file.Path), readsText);
            forms.AddRange(zip.Forms.Select(form => new EvidenceFile(form.Name, () => new MemoryStream(form.Read(), writable: false))));
            others.AddRange(zip.Others);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            others.Add(new Untaken(file.Name, UntakenReason.Unreadable));
        }
    }
}
