using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Verification;

/// <summary>Checks a published folder with nothing but the folder: every digest, every workbook read again, every point scored again.</summary>
internal static class Verifier
{
    /// <summary>Looks at a folder.</summary>
    /// <param name="folder">The folder, from anybody.</param>
    /// <param name="say">Told what is being done.</param>
    public static Inspection Look(string folder, Action<string> say)
    {
        if (!PublishedCopy.HasSeal(folder))
        {
            return new Inspection([new Finding(Seal.FileName, PublishedCopy.NotPublished)], false, "", null);
        }

        var copy = PublishedCopy.Read(folder);
        say($"Tính lại mã kiểm của {copy.Files.Count} tệp …");
        var findings = copy
            .Refused.Concat(SealCheck.Of(copy.Files).Concat(SealCheck.OfUses(copy.Files)).Where(finding => !copy.Unread.Any(one => one.Path == finding.Where)))
            .ToList();
        // With something unread the points would come out otherwise for that reason alone.
        var everyCell = copy.Unread.IsEmpty && Rescored(copy, findings, say);
        return new Inspection([.. findings], everyCell, DigestOf(copy, Seal.FileName) ?? "", DigestOf(copy, UsesFolder.SealFile));
    }

    /// <summary>The same, for whoever asks only what is wrong.</summary>
    public static IReadOnlyList<Finding> Check(string folder, Action<string> say) => Look(folder, say).Findings;

    private static string? DigestOf(PublishedCopy copy, string path) => copy.Files.TryGetValue(path, out var content) ? Digest.Of(content) : null;

    private static bool Rescored(PublishedCopy copy, List<Finding> findings, Action<string> say)
    {
        if (Published(copy.Files, findings) is not { } published)
        {
            return false;
        }

        say("Nạp và chứng minh lại bộ tiêu chí …");
        if (Criteria(copy, published, findings) is not { } current)
        {
            return false;
        }

        say("Đọc lại các phiếu và chấm lại …");
        var plain = Results.Of(current.Book, EvidenceReader.Read(current.Set, copy.Evidence(published)), published.Record, published.ProducedAt);
        Compare(copy.Files, published, plain with { Promulgation = published.Promulgation }, plain, findings, say);
        return published.EngineVersion == Results.EngineVersion;
    }

    private static PublishedResults? Published(SortedDictionary<string, byte[]> files, List<Finding> findings)
    {
        if (!files.TryGetValue(Seal.ResultsName, out var bytes))
        {
            findings.Add(new Finding(Seal.ResultsName, "Thiếu tệp kết quả nên không chấm lại được."));
            return null;
        }

        var published = PublishedResults.Read(bytes, out var isReadable);
        if (published is null)
        {
            findings.Add(
                new Finding(
                    Seal.ResultsName,
                    isReadable
                        ? "Kết quả này chưa được công bố (không có quyết định phê duyệt); chỉ thư mục công bố mới kiểm tra được."
                        : "Tệp kết quả không đọc được: nội dung đã bị thay đổi."
                )
            );
        }

        return published;
    }

    private static CurrentSet? Criteria(PublishedCopy copy, PublishedResults published, List<Finding> findings)
    {
        try
        {
            var current = copy.Criteria(published.Set);
            _ = current.Book;
            if (current.Set.Digest != published.CriteriaDigest)
            {
                findings.Add(
                    new Finding(
                        PublishedFolder.Criteria,
                        $"Mã kiểm của bộ tiêu chí tính lại là {current.Set.Digest}, khác mã trong kết quả ({published.CriteriaDigest})."
                    )
                );
            }

            return current;
        }
        catch (BadInputException error)
        {
            findings.Add(new Finding(PublishedFolder.Criteria, $"Bộ tiêu chí trong thư mục không dùng được nên không chấm lại được. {error.Message}"));
            return null;
        }
    }

    private static void Compare(
        SortedDictionary<string, byte[]> files,
        PublishedResults published,
        Results results,
        Results plain,
        List<Finding> findings,
        Action<string> say
    )
    {
        // Another version may word or draw things otherwise; the figures must come out the same all the same.
        var sameEngine = published.EngineVersion == Results.EngineVersion;
        var json = Rescoring.Json(results);
        using var recomputed = JsonDocument.Parse(json);
        var differences = Differences(published.Json, recomputed.RootElement, sameEngine, results.Set);
        findings.AddRange(differences);
        if (differences.Count == 0 && sameEngine && !files[Seal.ResultsName].AsSpan().SequenceEqual(json))
        {
            findings.Add(new Finding(Seal.ResultsName, "Cùng số liệu nhưng cách ghi khác từng byte: tệp đã bị ghi lại."));
        }

        // A rule mended since may ask back what an earlier version counted: then that is what differs, and it has been told.
        if (results.IsBlocked && (sameEngine || differences.Count == 0))
        {
            findings.Add(new Finding(Seal.ResultsName, "Kết quả tính lại còn vấn đề phải xử lý nên không thể là kết quả đã công bố."));
        }

        var approved = Digest.Of(Rescoring.Json(plain));
        if (!sameEngine)
        {
            say(
                $"Kết quả do \"{published.EngineVersion}\" tính, chương trình này là \"{Results.EngineVersion}\": chỉ so số liệu của kết quả và của các "
                    + "biểu đề nghị, không so từng byte của bảng kết quả và của biểu .xlsx, .csv."
            );
        }
        else
        {
            say("So từng ô của bảng kết quả, kế hoạch khắc phục, trang kết quả và các biểu sử dụng …");
            CompareMade(files, results, approved, findings);
        }

        // Seal and uses follow from all else: where that is not what it says, they cannot be told either.
        if (IsSound(findings) && CheckSeal(files, results, published) is { } another)
        {
            findings.Add(another);
        }

        if (IsSound(findings))
        {
            findings.AddRange(UsesCheck.Of(files, results, approved, sameEngine));
        }
    }

    // The same version makes the same bytes: whatever is made of the results must be there as it makes it, and nothing else.
    private static void CompareMade(SortedDictionary<string, byte[]> files, Results results, string approved, List<Finding> findings)
    {
        if (approved != results.Promulgation!.ApprovedResults)
        {
            findings.Add(
                new Finding(
                    Seal.ResultsName,
                    $"Kết quả tính lại có mã kiểm {approved}, không phải kết quả đã được phê duyệt ({results.Promulgation.ApprovedResults})."
                )
            );
        }

        var made = PublishedFolder.Made(results);
        findings.AddRange(MadeCheck.Of(files, made));
        findings.AddRange(Strangers(files, made).Where(stranger => findings.TrueForAll(finding => finding.Where != stranger.Where)));
    }

    // A seal can be made anew over a folder from which something was taken, or to which something was added.
    private static List<Finding> Strangers(SortedDictionary<string, byte[]> files, IReadOnlyList<FolderFile> made)
    {
        HashSet<string> names = [Seal.ResultsName, Seal.FileName, .. made.Select(file => file.Path)];
        bool IsInside(string path) =>
            UsesFolder.IsIn(path)
            || path.StartsWith(PublishedFolder.Criteria + "/", StringComparison.Ordinal)
            || path.StartsWith(PublishedFolder.Evidence + "/", StringComparison.Ordinal);
        return
        [
            .. names
                .Where(name => !files.ContainsKey(name))
                .Order(StringComparer.Ordinal)
                .Select(name => new Finding(name, "Thiếu tệp này trong thư mục công bố.")),
            .. files.Keys.Where(path => !names.Contains(path) && !IsInside(path)).Select(path => new Finding(path, "Tệp này không thuộc thư mục công bố.")),
        ];
    }

    private static bool IsSound(List<Finding> findings) => findings.TrueForAll(finding => UsesFolder.IsIn(finding.Where));

    // The cause first; the figures that follow from it unit by unit.
    private static List<Finding> Differences(JsonElement published, JsonElement recomputed, bool sameEngine, Criteria.CriteriaSet set)
    {
        string[] ignored = sameEngine ? [] : ["engineVersion", "definitions", "problems"];
        try
        {
            if (FigureDifference.First(published, recomputed, ignored) is not { } first)
            {
                return [];
            }

            var changes = sameEngine ? null : RuleChanges.Between(published, recomputed, set);
            return
            [
                .. FigureDifference
                    .All(published, recomputed, ignored)
                    .Prepend(first)
                    .DistinctBy(difference => difference.Path)
                    .Where(difference => sameEngine || !RuleChanges.IsNewKey(difference))
                    .Select(difference => new Finding(
                        $"{Seal.ResultsName} {difference.Path}",
                        $"{Told(difference)}{Explained(changes?.Of(difference) ?? [])}"
                    )),
            ];
        }
        catch (InvalidOperationException)
        {
            // JSON is taken in before its letters are looked at: half a letter is found only by whoever asks for it.
            return [new Finding(Seal.ResultsName, "Tệp kết quả có ký tự hỏng: nội dung đã bị thay đổi.")];
        }
    }

    // A seal that fits the files may still be another spelling, or speak of other results.
    private static Finding? CheckSeal(SortedDictionary<string, byte[]> files, Results results, PublishedResults published)
    {
        var seal = Seal.Of(
            results,
            files.Where(file => file.Key != Seal.FileName && !UsesFolder.IsIn(file.Key)).Select(file => SealedFile.Of(file.Key, file.Value))
        ) with
        {
            EngineVersion = published.EngineVersion,
            // An earlier version wrote none, here or there.
            Identity = published.Identity,
        };
        return files[Seal.FileName].AsSpan().SequenceEqual(seal.Write().Span)
            ? null
            : new Finding(Seal.FileName, "Tệp niêm phong không phải do chương trình ghi cho thư mục này: nội dung đã bị thay đổi.");
    }

    private static string Told(FigureDifference difference)
    {
        var what = difference.Criterion is { } criterion ? $"tiêu chí {criterion}" : "kết quả chung";
        var whose = difference.Unit is { } unit ? $"Đơn vị {unit}, {what}" : "Phần chung";
        return $"{whose}{(difference.Cell.Length > 0 ? $", ô nguồn {difference.Cell}" : "")}: đã công bố {Shown(difference.Published)}, tính lại ra "
            + $"{Shown(difference.Recomputed)}.";
    }

    private static string Explained(ImmutableArray<string> entries) =>
        entries.IsEmpty ? "" : $" Quy tắc đã đổi từ phiên bản 0.3.0, xem CHANGELOG.md mục {string.Join(", ", entries.Select(entry => $"[0.3.0-{entry}]"))}.";

    private static string Shown(string json) => json.Length == 0 ? "(không có)" : json;
}
