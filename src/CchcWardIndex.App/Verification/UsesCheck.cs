using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Uses;

namespace CchcWardIndex.App.Verification;

/// <summary>Compares the feeds of a published folder with the same made again from the publication and its seal.</summary>
internal static class UsesCheck
{
    /// <summary>
    /// Every feed that is missing or comes out otherwise, and whether their seal is theirs. To be asked of a publication in which all else
    /// is as it should be.
    /// </summary>
    /// <param name="files">The folder's files, by path.</param>
    /// <param name="results">The results computed again, with the promulgation published.</param>
    /// <param name="approved">Digest of the results computed again without it: what this version would have had approved.</param>
    /// <param name="sameEngine">Whether this version published them: then every byte is compared, else the figures.</param>
    public static IEnumerable<Finding> Of(IReadOnlyDictionary<string, byte[]> files, Results results, string approved, bool sameEngine)
    {
        IReadOnlyList<FolderFile> made;
        try
        {
            made = Made(files, results with { Promulgation = results.Promulgation! with { ApprovedResults = approved } });
        }
        catch (NotPublishedException error)
        {
            // Another version's results are not compared with what was approved: here it shows that nobody approved them.
            return [new Finding(Seal.ResultsName, error.Message)];
        }

        var expected = made.Select(file => file.Path).ToHashSet();
        return
        [
            .. made.Where(file => !files.ContainsKey(file.Path))
                .Select(file => new Finding(file.Path, "Kết quả này phải có tệp này nhưng trong thư mục không có.")),
            .. files
                .Keys.Where(path => UsesFolder.IsIn(path) && !expected.Contains(path))
                .Select(path => new Finding(path, "Tệp không thuộc các biểu sử dụng của kết quả này.")),
            // How a ZIP is packed may differ from system to system, so the seal is rebuilt from the files that are there.
            .. sameEngine ? MadeCheck.Of(files, made.Where(file => file.Path != UsesFolder.SealFile)) : FeedFigures.Of(files, made),
            .. SealOf(files),
        ];
    }

    // Under another version the results differ by its name, and so does what seals them.
    private static IReadOnlyList<FolderFile> Made(IReadOnlyDictionary<string, byte[]> files, Results results)
    {
        var sealedFiles = files
            .Where(file => file.Key is not (Seal.FileName or Seal.ResultsName) && !UsesFolder.IsIn(file.Key))
            .Select(file => SealedFile.Of(file.Key, file.Value));
        return UsesFolder.Files(results, Seal.Of(results, sealedFiles.Append(SealedFile.Of(Seal.ResultsName, Rescoring.Json(results)))));
    }

    private static IEnumerable<Finding> SealOf(IReadOnlyDictionary<string, byte[]> files)
    {
        var again = UsesFolder.SealOf(
            Digest.Of(files[Seal.FileName]),
            files.Where(file => UsesFolder.IsIn(file.Key) && file.Key != UsesFolder.SealFile).Select(file => new FolderFile(file.Key, file.Value))
        );
        return files.TryGetValue(UsesFolder.SealFile, out var found) && !found.AsSpan().SequenceEqual(again.Content.Span)
            ?
            [
                new Finding(
                    UsesFolder.SealFile,
                    "Tệp niêm phong các biểu không phải do chương trình ghi cho các biểu và bản công bố này: nội dung đã bị thay đổi."
                ),
            ]
            : [];
    }
}
