using CchcWardIndex.App.Files;
using CchcWardIndex.Office.Feeds;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Uses;

namespace CchcWardIndex.App.Rounds;

/// <summary>Thư mục các biểu sử dụng kết quả: one feed a use of the set, made of a publication and its seal and of nothing else.</summary>
internal static class UsesFolder
{
    /// <summary>Its name inside the published folder.</summary>
    public const string Name = "uses";

    /// <summary>Its own seal.</summary>
    public const string SealFile = $"{Name}/{Seal.FileName}";

    /// <summary>The JSON Schema of the feeds.</summary>
    public const string SchemaFile = $"{Name}/{FeedJson.SchemaFile}";

    /// <summary>Whether a path of a published folder lies in it.</summary>
    public static bool IsIn(string path) => path.StartsWith($"{Name}/", StringComparison.Ordinal);

    /// <summary>Its files, the seal last; none where the set has no uses.</summary>
    /// <param name="results">The results with their promulgation.</param>
    /// <param name="seal">The publication's seal.</param>
    /// <exception cref="NotPublishedException">The results are no approved publication under this seal.</exception>
    public static IReadOnlyList<FolderFile> Files(Results results, Seal seal)
    {
        if (results.Set.Uses.IsEmpty)
        {
            return [];
        }

        var publication = SealedPublication.Of(results, seal);
        List<FolderFile> files =
        [
            .. Feed.AllOf(publication)
                .SelectMany(feed =>
                    new FolderFile[]
                    {
                        new($"{Name}/{feed.Use.FeedName}.xlsx", FeedWorkbook.Write(feed)),
                        new($"{Name}/{feed.Use.FeedName}.json", FeedJson.Write(feed)),
                        new($"{Name}/{feed.Use.FeedName}.csv", FeedCsv.Write(feed)),
                    }
                ),
            new(SchemaFile, FeedJson.Schema()),
        ];
        return [.. files, SealOf(publication.Seal, files)];
    }

    /// <summary>The seal of the feeds of a publication.</summary>
    /// <param name="publication">Digest of the publication's seal.</param>
    /// <param name="feeds">Every other file of the folder of uses.</param>
    public static FolderFile SealOf(string publication, IEnumerable<FolderFile> feeds) =>
        new(SealFile, new UsesSeal(publication, [.. feeds.Select(file => SealedFile.Of(file.Path, file.Content.Span))]).Write());

    /// <summary>A line of the note for readers; none where the set has no uses.</summary>
    public static IEnumerable<string> Guide(Results results) =>
        results.Set.Uses.IsEmpty
            ? []
            :
            [
                $"{Name}: biểu đề nghị từ kết quả này ({string.Join("; ", results.Set.Uses.Select(use => use.FeedName))}), mỗi biểu có .xlsx, .json, "
                    + ".csv; chỉ đề nghị, việc quyết định do cơ quan có thẩm quyền.",
            ];
}
