using CchcWardIndex.Documents;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Workbooks.Results;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>Hồ sơ trình UBND: results, draft papers, seal.</summary>
internal static class DossierFolder
{
    /// <summary>The dossier's files, the seal last; made again from state and archive they are the same.</summary>
    public static IReadOnlyList<FolderFile> Files(Workplace place, RunRow run, DossierRow dossier) => Files(Rescoring.Of(place, run), dossier.Results, dossier.Number, dossier.SubmittedAt);

    /// <summary>The files of a dossier about to be submitted.</summary>
    public static IReadOnlyList<FolderFile> Files(Results results, string digest, int number, DateTimeOffset at)
    {
        var facts = new DossierFacts(results, digest, number, at);
        var files = new List<FolderFile>
        {
            new(SubmissionNames.Results(results.Set), ResultsWorkbook.Write(results)),
            new(Seal.ResultsName, Rescoring.Json(results)),
            new($"To-trinh_CCHC-{results.Set.Year}.docx", ToTrinh.Write(facts)),
            new($"Quyet-dinh_CCHC-{results.Set.Year}.docx", QuyetDinh.Write(facts)),
        };
        return [.. files, new FolderFile(Seal.FileName, Seal.Of(results, files.Select(file => SealedFile.Of(file.Path, file.Content.Span))).Write())];
    }
}
