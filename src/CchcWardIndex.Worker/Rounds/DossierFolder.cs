using CchcWardIndex.Documents;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Workbooks.Results;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>Hồ sơ trình UBND: results, draft papers, seal.</summary>
internal static class DossierFolder
{
    /// <summary>A dossier, its run, and the approval its results would replace.</summary>
    public static (DossierRow Dossier, RunRow Run, Approval? Corrects) Of(Workplace place, int number) => place.Store.Read(context =>
    {
        var dossier = context.Dossiers.Single(dossier => dossier.Round == place.Round && dossier.Number == number);
        return (dossier, context.Runs.Single(run => run.Round == place.Round && run.Number == dossier.Run), Corrects(context, place.Round, number));
    });

    /// <summary>The approval of what was published before a dossier; null where nothing was.</summary>
    public static Approval? Corrects(StateTables context, string round, int dossier)
    {
        var former = context.Publications.Where(publication => publication.Round == round && publication.Dossier < dossier).OrderByDescending(publication => publication.Number).FirstOrDefault();
        var approved = former is null ? null : context.Dossiers.Single(row => row.Round == round && row.Number == former.Dossier);
        return approved is null ? null : new Approval(approved.Decision, approved.DecisionDate!.Value, approved.ApprovedBy);
    }

    /// <summary>The dossier's files, the seal last; made again from state and archive they are the same.</summary>
    public static IReadOnlyList<FolderFile> Files(Workplace place, RunRow run, DossierRow dossier, Approval? corrects) => Files(Rescoring.Of(place, run), dossier.Results, dossier.Number, dossier.SubmittedAt, corrects);

    /// <summary>The files of a dossier about to be submitted.</summary>
    public static IReadOnlyList<FolderFile> Files(Results results, string digest, int number, DateTimeOffset at, Approval? corrects)
    {
        var year = results.Set.Year;
        var facts = new DossierFacts(results, digest, number, at)
        {
            Corrects = corrects,
            Files =
            [
                new DossierFile(SubmissionNames.Results(results.Set), "Bảng kết quả: tổng hợp, theo lĩnh vực, chi tiết, giải trình điểm, vấn đề, nguồn"),
                new DossierFile($"Quyet-dinh_CCHC-{year}.docx", "Dự thảo Quyết định kèm phụ lục kết quả"),
                new DossierFile(Seal.ResultsName, "Kết quả đầy đủ để đối chiếu và tính lại"),
                new DossierFile(Seal.FileName, "Niêm phong: mã kiểm của từng tệp trong hồ sơ"),
            ],
        };
        var files = new List<FolderFile>
        {
            new(SubmissionNames.Results(results.Set), ResultsWorkbook.Write(results)),
            new(Seal.ResultsName, Rescoring.Json(results)),
            new($"To-trinh_CCHC-{year}.docx", ToTrinh.Write(facts)),
            new($"Quyet-dinh_CCHC-{year}.docx", QuyetDinh.Write(facts)),
        };
        return [.. files, new FolderFile(Seal.FileName, Seal.Of(results, files.Select(file => SealedFile.Of(file.Path, file.Content.Span))).Write())];
    }
}
