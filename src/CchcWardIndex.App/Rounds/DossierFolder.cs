using CchcWardIndex.App.Files;
using CchcWardIndex.Office.Dossiers;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>Hồ sơ trình UBND: results, draft papers, seal.</summary>
internal static class DossierFolder
{
    /// <summary>A dossier and its run.</summary>
    public static (DossierRow Dossier, RunRow Run) Of(Workplace place, int number) =>
        place.Store.Read(context =>
        {
            var dossier = context.Dossiers.Single(dossier => dossier.Round == place.Round && dossier.Number == number);
            return (dossier, context.Runs.Single(run => run.Round == place.Round && run.Number == dossier.Run));
        });

    /// <summary>The dossier's files, the seal last; made again from state and archive they are the same.</summary>
    public static IReadOnlyList<FolderFile> Files(Workplace place, RunRow run, DossierRow dossier) =>
        Files(place, run, Rescoring.Of(place, run), dossier.Number, dossier.SubmittedAt);

    /// <summary>The files of a dossier about to be submitted, from its run scored again.</summary>
    public static IReadOnlyList<FolderFile> Files(Workplace place, RunRow run, Results results, int number, DateTimeOffset at)
    {
        var of = results.Set.Identity;
        var facts = new DossierFacts(results, run.Results, number, at)
        {
            Corrects = Corrections.OfDossier(place, number, results),
            Files =
            [
                new DossierFile(SubmissionNames.Results(of), "Bảng kết quả: tổng hợp, theo lĩnh vực, chi tiết, giải trình điểm, vấn đề, nguồn"),
                new DossierFile(SubmissionNames.DraftDecision(of), "Dự thảo Quyết định kèm phụ lục kết quả"),
                new DossierFile(Seal.ResultsName, "Kết quả đầy đủ để đối chiếu và tính lại"),
                new DossierFile(Seal.FileName, "Niêm phong: mã kiểm của từng tệp trong hồ sơ"),
            ],
        };
        var files = new List<FolderFile>
        {
            new(SubmissionNames.Results(of), ResultsWorkbook.Write(results)),
            new(Seal.ResultsName, Rescoring.Json(results)),
            new(SubmissionNames.DossierLetter(of), ToTrinh.Write(facts)),
            new(SubmissionNames.DraftDecision(of), QuyetDinh.Write(facts)),
        };
        return [.. files, new FolderFile(Seal.FileName, Seal.Of(results, files.Select(file => SealedFile.Of(file.Path, file.Content.Span))).Write())];
    }
}
