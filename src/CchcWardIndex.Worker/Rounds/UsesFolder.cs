using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Uses;
using CchcWardIndex.Workbooks.Feeds;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>Thư mục các biểu sử dụng kết quả: one feed a use of the set, made of a publication and its seal and of nothing else.</summary>
internal static class UsesFolder
{
    /// <summary>Its name inside the published folder.</summary>
    public const string Name = "uses";

    /// <summary>Its own seal.</summary>
    public const string SealFile = $"{Name}/{Seal.FileName}";

    /// <summary>Whether a path of a published folder lies in it.</summary>
    public static bool IsIn(string path) => path.StartsWith($"{Name}/", StringComparison.Ordinal);

    /// <summary>Its files, the seal last; none where the set has no uses.</summary>
    /// <param name="results">The results with their promulgation.</param>
    /// <param name="seal">The digest of the publication's seal.</param>
    /// <exception cref="NotPublishedException">The results are no approved publication.</exception>
    public static IReadOnlyList<FolderFile> Files(Results results, string seal)
    {
        if (results.Set.Uses.IsEmpty)
        {
            return [];
        }

        List<FolderFile> files =
        [
            .. results.Set.Uses.Select(use => Feed.Of(results, use, seal)).SelectMany(feed => new FolderFile[]
            {
                new($"{Name}/{feed.Use.FeedName}.xlsx", FeedWorkbook.Write(feed)),
                new($"{Name}/{feed.Use.FeedName}.json", FeedJson.Write(feed)),
                new($"{Name}/{feed.Use.FeedName}.csv", FeedCsv.Write(feed)),
            }),
            new($"{Name}/{FeedJson.SchemaFile}", FeedJson.Schema()),
        ];
        return [.. files, new FolderFile(SealFile, new UsesSeal(seal, [.. files.Select(file => SealedFile.Of(file.Path, file.Content.Span))]).Write())];
    }

    /// <summary>A line of the note for readers; none where the set has no uses.</summary>
    public static IEnumerable<string> Guide(Results results) =>
        results.Set.Uses.IsEmpty ? [] : [$"{Name}: biểu đề nghị từ kết quả này ({string.Join("; ", results.Set.Uses.Select(use => use.FeedName))}), mỗi biểu có .xlsx, .json, .csv; chỉ đề nghị, việc quyết định do cơ quan có thẩm quyền."];
}
