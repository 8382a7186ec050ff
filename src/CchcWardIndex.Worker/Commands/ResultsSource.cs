using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Scoring;
using CchcWardIndex.Workbooks.Intake;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;
using CchcWardIndex.Worker.Rounds;
using CchcWardIndex.Worker.Verification;

namespace CchcWardIndex.Worker.Commands;

/// <summary>The results a command looks at: scored from a folder of workbooks, or scored again from a published folder. Nothing is written.</summary>
internal static class ResultsSource
{
    private const int Shown = 5;

    /// <summary>What lies in a folder of workbooks, scored by a set.</summary>
    /// <exception cref="BadInputException">There is no such folder, no workbook in it, or the set has faults; the faults have been printed.</exception>
    public static Results OfEvidence(string criteria, string evidence, TimeProvider clock, Terminal terminal)
    {
        var workbooks = Workbooks(evidence);
        var book = CriteriaSource.Book(RuleBook.Prove(CriteriaSource.Load(criteria)), terminal);
        terminal.Say($"Đọc và chấm {workbooks.Count} tệp .xlsx trong {Path.GetFullPath(evidence)} …");
        var results = Results.Of(book, EvidenceReader.Read(book.Set, workbooks), clock.GetUtcNow());
        if (UrgentProblems.Count(results) is > 0 and var errors)
        {
            terminal.Say($"Lưu ý: còn {errors} vấn đề phải xử lý nên đây chưa phải là kết quả cuối cùng; dùng cchc score để xem từng vấn đề.");
        }

        return results;
    }

    /// <summary>The workbooks of a folder.</summary>
    /// <exception cref="BadInputException">There is no such folder, or no workbook in it.</exception>
    public static IReadOnlyList<EvidenceFile> Workbooks(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new BadInputException($"Không có thư mục \"{folder}\". Kiểm tra lại đường dẫn sau --evidence.");
        }

        return EvidenceFolder.List(folder).Workbooks is { Count: > 0 } workbooks ? workbooks
            : throw new BadInputException($"Thư mục \"{folder}\" không có tệp .xlsx nào. Nêu thư mục chứa phiếu của các đơn vị sau --evidence.");
    }

    /// <summary>What was published: the folder's own set and workbooks are scored again, and must come to what the folder says. Says so where a correction beside it has replaced it.</summary>
    /// <exception cref="BadInputException">The folder is no published one, is not as it was sealed, or scores otherwise.</exception>
    public static Results OfPublished(string folder, Terminal terminal)
    {
        var published = Published(folder);
        if (SealCheck.Of(Verifier.Read(folder)).ToList() is { Count: > 0 } findings)
        {
            throw new BadInputException($"{string.Join('\n', findings.Take(Shown).Select(finding => $"Sai khác: {finding.Where}: {finding.Message}"))}\nThư mục công bố \"{folder}\" không đúng như niêm phong nên không dùng được. Dùng cchc verify để xem mọi chỗ sai khác.");
        }

        terminal.Say($"Chấm lại từ thư mục công bố {Path.GetFullPath(folder)} …");
        var (criteria, evidence) = (Path.Combine(folder, PublishedFolder.Criteria, Path.GetFileName(published.Set)), Path.Combine(folder, PublishedFolder.Evidence));
        if (!Directory.Exists(criteria) || !Directory.Exists(evidence))
        {
            throw new BadInputException($"Thư mục công bố \"{folder}\" thiếu bộ tiêu chí hoặc thiếu phiếu của các đơn vị. Dùng cchc verify để biết thiếu tệp nào.");
        }

        var current = CurrentSet.Load(criteria);
        var results = Results.Of(current.Book, EvidenceReader.Read(current.Set, EvidenceFolder.List(evidence).Workbooks), published.ProducedAt) with { Promulgation = published.Promulgation, LateUnits = published.LateUnits };
        using var recomputed = JsonDocument.Parse(Rescoring.Json(results));
        if (FigureDifference.First(published.Json, recomputed.RootElement, ["engineVersion", "definitions", "problems", "usesDigest", "lastYearDigest", "lateUnits"]) is not null)
        {
            throw new BadInputException($"Chấm lại thư mục công bố \"{folder}\" không ra đúng kết quả đã công bố. Dùng cchc verify để biết chỗ sai khác.");
        }

        if (Publications.Replaced(folder, results.Set.Year) is { } note)
        {
            terminal.Say(note);
        }

        return results;
    }

    private static PublishedResults Published(string folder)
    {
        var file = Path.Combine(folder, Seal.ResultsName);
        if (!File.Exists(file))
        {
            throw new BadInputException($"Không có tệp \"{file}\" nên đây không phải là thư mục công bố. Kiểm tra lại đường dẫn sau --published.");
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var json = document.RootElement.Clone();
            var promulgation = PromulgationJson.Read(json)
                ?? throw new BadInputException($"Kết quả trong \"{folder}\" chưa được công bố (không có quyết định phê duyệt). Dùng --criteria và --evidence nếu muốn chấm từ phiếu.");
            return new PublishedResults(
                json, promulgation, json.GetProperty("criteriaSet").GetProperty("id").GetString()!,
                DateTimeOffset.ParseExact(json.GetProperty("producedAt").GetString()!, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), LateUnitsJson.Read(json));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            throw new BadInputException($"Tệp \"{file}\" không đọc được: nội dung đã bị thay đổi. Dùng cchc verify để kiểm tra cả thư mục.");
        }
    }

    private sealed record PublishedResults(JsonElement Json, Promulgation Promulgation, string Set, DateTimeOffset ProducedAt, ImmutableArray<string>? LateUnits);
}
