using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Workbooks.Intake;
using CchcWardIndex.Workbooks.Results;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Worker.Verification;

/// <summary>Checks a published folder with nothing but the folder: every digest, every workbook read again, every point scored again.</summary>
internal static class Verifier
{
    /// <summary>What is wrong, digests first; empty where the folder is what it says.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="say">Told what is being done.</param>
    /// <param name="everyCell">Whether the workbook was compared too: only the version that wrote it writes it again to the byte.</param>
    public static IReadOnlyList<Finding> Check(string folder, Action<string> say, out bool everyCell)
    {
        everyCell = false;
        var files = Read(folder);
        say($"Tính lại mã kiểm của {files.Count} tệp …");
        var findings = SealCheck.Of(files).Concat(SealCheck.OfUses(files)).ToList();
        if (Published(files, findings) is not { } published)
        {
            return findings;
        }

        say("Nạp và chứng minh lại bộ tiêu chí …");
        if (Criteria(files, published, findings) is not { } current)
        {
            return findings;
        }

        say("Đọc lại các phiếu và chấm lại …");
        var evidence = files.Where(file => file.Key.StartsWith(PublishedFolder.Evidence + "/", StringComparison.Ordinal))
            .Select(file => EvidenceFile.Of(file.Key[(PublishedFolder.Evidence.Length + 1)..], file.Value)).ToList();
        var plain = Results.Of(current.Book, EvidenceReader.Read(current.Set, evidence), published.ProducedAt) with { LateUnits = published.LateUnits };
        everyCell = published.EngineVersion == Results.EngineVersion;
        Compare(files, published, plain with { Promulgation = published.Promulgation }, plain, findings, say);
        return findings;
    }

    /// <summary>The same, for whoever asks only what is wrong.</summary>
    public static IReadOnlyList<Finding> Check(string folder, Action<string> say) => Check(folder, say, out _);

    /// <summary>Every file of a folder, by its path in it.</summary>
    /// <exception cref="BadInputException">A file cannot be read.</exception>
    public static SortedDictionary<string, byte[]> Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            try
            {
                files.Add(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new BadInputException($"Không đọc được tệp \"{path}\": có thể tệp đang được chương trình khác dùng, hoặc không có quyền đọc. Kiểm tra lại rằng \"{folder}\" đúng là thư mục công bố.", error);
            }
        }

        return files;
    }

    private static PublishedResults? Published(SortedDictionary<string, byte[]> files, List<Finding> findings)
    {
        if (!files.TryGetValue(Seal.ResultsName, out var bytes))
        {
            findings.Add(new Finding(Seal.ResultsName, "Thiếu tệp kết quả nên không chấm lại được."));
            return null;
        }

        try
        {
            var json = JsonDocument.Parse(bytes).RootElement;
            if (PromulgationJson.Read(json) is not { } promulgation)
            {
                findings.Add(new Finding(Seal.ResultsName, "Kết quả này chưa được công bố (không có quyết định phê duyệt); chỉ thư mục công bố mới kiểm tra được."));
                return null;
            }

            var set = json.GetProperty("criteriaSet");
            return new PublishedResults(
                json, promulgation, Text(set, "id"), Text(set, "digest"),
                DateTimeOffset.ParseExact(Text(json, "producedAt"), "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), Text(json, "engineVersion"), LateUnitsJson.Read(json));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            findings.Add(new Finding(Seal.ResultsName, "Tệp kết quả không đọc được: nội dung đã bị thay đổi."));
            return null;
        }
    }

    private static string Text(JsonElement holder, string key) => holder.GetProperty(key).GetString() ?? throw new FormatException(key);

    private static CurrentSet? Criteria(SortedDictionary<string, byte[]> files, PublishedResults published, List<Finding> findings)
    {
        var root = $"{PublishedFolder.Criteria}/{published.Set}/";
        try
        {
            var current = CurrentSet.Load(published.Set, [.. files.Where(file => file.Key.StartsWith(root, StringComparison.Ordinal)).Select(file => new CriteriaFile(file.Key[root.Length..], file.Value))]);
            _ = current.Book;
            if (current.Set.Digest != published.CriteriaDigest)
            {
                findings.Add(new Finding(PublishedFolder.Criteria, $"Mã kiểm của bộ tiêu chí tính lại là {current.Set.Digest}, khác mã trong kết quả ({published.CriteriaDigest})."));
            }

            return current;
        }
        catch (BadInputException error)
        {
            findings.Add(new Finding(PublishedFolder.Criteria, $"Bộ tiêu chí trong thư mục không dùng được nên không chấm lại được. {error.Message}"));
            return null;
        }
    }

    private static void Compare(SortedDictionary<string, byte[]> files, PublishedResults published, Results results, Results plain, List<Finding> findings, Action<string> say)
    {
        // Another version may word or draw things otherwise; the figures must come out the same all the same.
        var sameEngine = published.EngineVersion == Results.EngineVersion;
        var json = Rescoring.Json(results);
        using var recomputed = JsonDocument.Parse(json);
        if (Difference(published.Json, recomputed.RootElement, sameEngine) is { } difference)
        {
            findings.Add(difference);
        }
        else if (sameEngine && !files[Seal.ResultsName].AsSpan().SequenceEqual(json))
        {
            findings.Add(new Finding(Seal.ResultsName, "Cùng số liệu nhưng cách ghi khác từng byte: tệp đã bị ghi lại."));
        }

        if (results.IsBlocked)
        {
            findings.Add(new Finding(Seal.ResultsName, "Kết quả tính lại còn vấn đề phải xử lý nên không thể là kết quả đã công bố."));
        }

        var approved = Digest.Of(Rescoring.Json(plain));
        if (!sameEngine)
        {
            say($"Kết quả do \"{published.EngineVersion}\" tính, chương trình này là \"{Results.EngineVersion}\": chỉ so số liệu của kết quả và của các biểu đề nghị, không so từng byte của bảng kết quả và của biểu .xlsx, .csv.");
        }
        else
        {
            if (approved != results.Promulgation!.ApprovedResults)
            {
                findings.Add(new Finding(Seal.ResultsName, $"Kết quả tính lại có mã kiểm {approved}, không phải kết quả đã được phê duyệt ({results.Promulgation.ApprovedResults})."));
            }

            say("So từng ô của bảng kết quả, kế hoạch khắc phục, trang kết quả và các biểu sử dụng …");
            var made = PublishedFolder.Made(results);
            findings.AddRange(MadeCheck.Of(files, made));
            findings.AddRange(Strangers(files, made).Where(stranger => findings.TrueForAll(finding => finding.Where != stranger.Where)));
        }

        // Seal and uses follow from all else: where that is not what it says, they cannot be told either.
        if (IsSound(findings) && CheckSeal(files, results, published.EngineVersion) is { } another)
        {
            findings.Add(another);
        }

        if (IsSound(findings))
        {
            findings.AddRange(UsesCheck.Of(files, results, approved, sameEngine));
        }
    }

    // A seal can be made anew over a folder from which something was taken, or to which something was added.
    private static List<Finding> Strangers(SortedDictionary<string, byte[]> files, IReadOnlyList<FolderFile> made)
    {
        HashSet<string> names = [Seal.ResultsName, Seal.FileName, .. made.Select(file => file.Path)];
        bool IsInside(string path) => UsesFolder.IsIn(path) || path.StartsWith(PublishedFolder.Criteria + "/", StringComparison.Ordinal) || path.StartsWith(PublishedFolder.Evidence + "/", StringComparison.Ordinal);
        return
        [
            .. names.Where(name => !files.ContainsKey(name)).Order(StringComparer.Ordinal).Select(name => new Finding(name, "Thiếu tệp này trong thư mục công bố.")),
            .. files.Keys.Where(path => !names.Contains(path) && !IsInside(path)).Select(path => new Finding(path, "Tệp này không thuộc thư mục công bố.")),
        ];
    }

    private static bool IsSound(List<Finding> findings) => findings.TrueForAll(finding => UsesFolder.IsIn(finding.Where));

    private static Finding? Difference(JsonElement published, JsonElement recomputed, bool sameEngine)
    {
        try
        {
            return FigureDifference.First(published, recomputed, sameEngine ? [] : ["engineVersion", "definitions", "problems"]) is { } difference ? new Finding($"{Seal.ResultsName} {difference.Path}", Told(difference)) : null;
        }
        catch (InvalidOperationException)
        {
            // JSON is taken in before its letters are looked at: half a letter is found only by whoever asks for it.
            return new Finding(Seal.ResultsName, "Tệp kết quả có ký tự hỏng: nội dung đã bị thay đổi.");
        }
    }

    // A seal that fits the files may still be another spelling, or speak of other results.
    private static Finding? CheckSeal(SortedDictionary<string, byte[]> files, Results results, string engineVersion)
    {
        var seal = Seal.Of(results, files.Where(file => file.Key != Seal.FileName && !UsesFolder.IsIn(file.Key)).Select(file => SealedFile.Of(file.Key, file.Value))) with { EngineVersion = engineVersion };
        return files[Seal.FileName].AsSpan().SequenceEqual(seal.Write().Span) ? null : new Finding(Seal.FileName, "Tệp niêm phong không phải do chương trình ghi cho thư mục này: nội dung đã bị thay đổi.");
    }

    private static string Told(FigureDifference difference)
    {
        var what = difference.Criterion is { } criterion ? $"tiêu chí {criterion}" : "kết quả chung";
        var whose = difference.Unit is { } unit ? $"Đơn vị {unit}, {what}" : "Phần chung";
        return $"{whose}{(difference.Cell.Length > 0 ? $", ô nguồn {difference.Cell}" : "")}: đã công bố {Shown(difference.Published)}, tính lại ra {Shown(difference.Recomputed)}.";
    }

    private static string Shown(string json) => json.Length == 0 ? "(không có)" : json;

    private sealed record PublishedResults(JsonElement Json, Promulgation Promulgation, string Set, string CriteriaDigest, DateTimeOffset ProducedAt, string EngineVersion, ImmutableArray<string>? LateUnits);
}
