using System.Text;
using System.Text.Json;
using CchcWardIndex.Analysis;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Copying;
using CchcWardIndex.Office.Remedies;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Office.Years;
using CchcWardIndex.Pages;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Uses;

namespace CchcWardIndex.App.Rounds;

/// <summary>Thư mục công bố: everything with which anyone, anywhere, can make the results again.</summary>
internal static class PublishedFolder
{
    /// <summary>Where the workbooks of the units lie in it.</summary>
    public const string Evidence = "evidence";

    /// <summary>Where the criteria set lies in it.</summary>
    public const string Criteria = "criteria";

    /// <summary>The name of the page to look at.</summary>
    public const string Page = "index.html";

    /// <summary>The name of the note for readers.</summary>
    public const string Guide = "huong-dan-kiem-tra.txt";

    /// <summary>The folder's files: what is sealed, the seal, and then the uses, which name it.</summary>
    /// <param name="results">The results with their promulgation.</param>
    /// <param name="criteria">The criteria set's files.</param>
    /// <param name="evidence">The evidence: names and bytes.</param>
    public static IReadOnlyList<FolderFile> Files(Results results, IEnumerable<Criteria.Loading.CriteriaFile> criteria, IEnumerable<FolderFile> evidence)
    {
        var files = new List<FolderFile> { new(Seal.ResultsName, Rescoring.Json(results)) };
        files.AddRange(Made(results));
        files.AddRange(WrittenRules.In(results.Set, criteria).Select(file => new FolderFile($"{Criteria}/{results.Set.Id}/{file.Path}", file.Content)));
        files.AddRange(evidence.Select(file => new FolderFile($"{Evidence}/{file.Path}", file.Content)));
        var seal = Seal.Of(results, files.Select(file => SealedFile.Of(file.Path, file.Content.Span)));
        return [.. files, new FolderFile(Seal.FileName, seal.Write()), .. UsesFolder.Files(results, seal)];
    }

    /// <summary>What is made of the results for people to read; anyone can make it again.</summary>
    /// <param name="results">The results with their promulgation.</param>
    public static IReadOnlyList<FolderFile> Made(Results results)
    {
        var (certainty, losses, plan) = (Certainty.Of(results), Losses.Of(results), RemedyPlan.Of(results));
        var name = SubmissionNames.Plan(results.Set.Identity);
        return
        [
            new(SubmissionNames.Results(results.Set.Identity), ResultsWorkbook.Write(results)),
            new(Page, ResultsPage.Write(results, certainty, losses)),
            new($"{name}.xlsx", RemedyPlanWorkbook.Write(plan)),
            new($"{name}.docx", KeHoachKhacPhuc.Write(plan)),
            .. Compared(results),
            new(Guide, GuideText(results)),
            new(RecomputingText.Name, RecomputingText.Bytes()),
        ];
    }

    // Without figures of the year before there is nothing to compare with.
    private static IEnumerable<FolderFile> Compared(Results results)
    {
        if (results.Set.LastYear is { } before)
        {
            var comparison = Comparison.Between(before, LastYearOf.Published(results, null), results.Set.FormerCodes);
            yield return new FolderFile(
                SubmissionNames.Comparison(before.Year, results.Set.Identity),
                ComparisonWorkbook.Write(comparison, results.Set.Authority.Name)
            );
        }
    }

    /// <summary>The folder of a publication, made again from state and archive.</summary>
    public static IReadOnlyList<FolderFile> Files(Workplace place, RunRow run, PublicationRow publication)
    {
        var kept = JsonDocument.Parse(place.Archive.Get(Digest.Hex(publication.Results), Rescoring.Extension)).RootElement;
        return Files(place, run, Rescoring.Of(place, run) with { Promulgation = PromulgationJson.Read(kept)! });
    }

    /// <summary>The folder of a run's results under their promulgation.</summary>
    public static IReadOnlyList<FolderFile> Files(Workplace place, RunRow run, Results results) =>
        Files(
            results,
            CriteriaPack.Read(place.Archive.Get(run.CriteriaFiles, CriteriaPack.Extension)),
            Rescoring.Evidence(run).Select(entry => new FolderFile(entry.Name, place.Archive.Get(entry.Sha256, FormEndings.Of(entry.Name))))
        );

    /// <summary>What the note says; it follows from the results, so that a changed letter in it is found.</summary>
    public static byte[] GuideText(Results results) =>
        [
            .. Encoding.UTF8.GetPreamble(),
            .. Encoding.UTF8.GetBytes(
                string.Join(
                    "\r\n",
                    [
                        $"KẾT QUẢ {results.Set.Title.ToUpperInvariant()}",
                        "",
                        $"Công bố lần {results.Promulgation!.Number} theo Quyết định số {results.Promulgation.Approval.Decision} ngày "
                            + $"{CchcWardIndex.Criteria.Show.Day(results.Promulgation.Approval.Date)}.",
                        .. results.Promulgation.Correction is { } correction
                            ? new[]
                            {
                                $"Bản này thay cho công bố lần {correction.Replaces} (mã niêm phong {correction.ReplacedSeal}); kể cả dự thảo kế hoạch "
                                    + "khắc phục và các biểu đề nghị làm theo công bố ấy.",
                                $"Lý do: {correction.Reason.TrimEnd('.')}. Từng nội dung thay đổi nêu ở trang Đính chính của bảng kết quả.",
                            }
                            : [],
                        "",
                        $"{Page}: trang kết quả, mở bằng trình duyệt; xem được trên điện thoại, in được.",
                        $"{SubmissionNames.Results(results.Set.Identity)}: bảng kết quả để đọc và in.",
                        $"{SubmissionNames.Plan(results.Set.Identity)}.xlsx, .docx: dự thảo kế hoạch khắc phục năm sau, "
                            + $"của {results.Set.Authority.Territory} và của từng đơn vị.",
                        .. results.Set.LastYear is { } before
                            ? new[] { $"{SubmissionNames.Comparison(before.Year, results.Set.Identity)}: so sánh với năm {before.Year}." }
                            : [],
                        .. UsesFolder.Guide(results),
                        $"{Seal.ResultsName}: kết quả đầy đủ, từng tiêu chí, từng số liệu và ô nguồn.",
                        $"{Criteria}: bộ tiêu chí đã dùng. {Evidence}: phiếu của các đơn vị và phiếu khảo sát, nguyên như đã nhận.",
                        $"{Seal.FileName}: mã kiểm SHA-256 của từng tệp; thư mục {UsesFolder.Name} có niêm phong riêng, nêu mã của niêm phong này.",
                        "",
                        "Kiểm tra lại trên bất kỳ máy nào có chương trình, không cần cơ sở dữ liệu:",
                        $"    {HowToRepeat.Published} <thư mục này>",
                        "Chương trình tính lại mọi mã kiểm, đọc lại mọi phiếu, chấm lại từ đầu và so với kết quả đã công bố.",
                        "",
                        "Kiểm tra mà không cần chương trình này:",
                        $"    sha256sum {Seal.FileName}   (Windows: certutil -hashfile {Seal.FileName} SHA256)",
                        "phải ra đúng mã niêm phong mà cơ quan công bố đã thông báo; Quyết định phê duyệt nêu mã kiểm của kết quả được phê duyệt.",
                        $"{RecomputingText.Name}: định nghĩa của từng tệp, từng mã kiểm, từng phép tính, đủ để tự viết chương trình tính lại tất cả.",
                        "",
                    ]
                )
            ),
        ];
}
