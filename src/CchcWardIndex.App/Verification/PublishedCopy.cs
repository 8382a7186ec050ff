using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Verification;

/// <summary>A published folder as it came from whoever: its files in memory, looked at from there alone.</summary>
/// <param name="Files">By path, as far as they could be read.</param>
/// <param name="Unread">What was not read: links, what is no file, what is larger than any publication.</param>
internal sealed record PublishedCopy(SortedDictionary<string, byte[]> Files, ImmutableArray<Unread> Unread)
{
    /// <summary>Why a folder without a seal is not looked at any further.</summary>
    public const string NotPublished =
        "Không có seal.json: đây không phải thư mục công bố, hoặc tệp niêm phong đã bị xóa. Thư mục công bố là thư mục có results.json và seal.json.";

    /// <summary>Whether a seal lies in the folder, whatever it is. Without one nothing else in it is touched.</summary>
    public static bool HasSeal(string folder) => PlaceKinds.Of(Path.Combine(folder, Seal.FileName)) != PlaceKind.Unknown;

    /// <summary>Reads a folder.</summary>
    public static PublishedCopy Read(string folder)
    {
        var read = GivenFolder.Read(folder, FolderLimits.Published, _ => true);
        return new PublishedCopy(read.Files, read.Unread);
    }

    /// <summary>What was not read, a finding each.</summary>
    public IEnumerable<Finding> Refused => Unread.Select(one => new Finding(one.Path, $"{one.Message} {one.Remedy}"));

    /// <summary>The set in it.</summary>
    /// <param name="id">The set's id.</param>
    /// <exception cref="BadInputException">The set has faults; all are listed.</exception>
    public CurrentSet Criteria(string id)
    {
        var root = $"{PublishedFolder.Criteria}/{id}/";
        return CurrentSet.Load(
            id,
            [.. Files.Where(file => file.Key.StartsWith(root, StringComparison.Ordinal)).Select(file => new CriteriaFile(file.Key[root.Length..], file.Value))]
        );
    }

    /// <summary>The workbooks in it.</summary>
    /// <param name="published">What its results say of them.</param>
    public IReadOnlyList<EvidenceFile> Evidence(PublishedResults published)
    {
        const string root = PublishedFolder.Evidence + "/";
        return
        [
            .. Files
                .Where(file => file.Key.StartsWith(root, StringComparison.Ordinal))
                .Select(file => EvidenceFile.Of(file.Key[root.Length..], file.Value))
                .Select(file => file with { Revision = published.Revisions.TryGetValue(file.Name, out var revision) ? revision : null }),
        ];
    }
}
