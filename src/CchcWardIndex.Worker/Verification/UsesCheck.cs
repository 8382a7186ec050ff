using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Files;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Worker.Verification;

/// <summary>Compares the feeds of a published folder with the same made again from the publication and its seal.</summary>
internal static class UsesCheck
{
    /// <summary>Every feed that is missing or comes out otherwise.</summary>
    /// <param name="files">The folder's files, by path.</param>
    /// <param name="results">The results computed again, with the promulgation published.</param>
    public static IEnumerable<Finding> Of(IReadOnlyDictionary<string, byte[]> files, Results results)
    {
        // Results that come out blocked are no publication: what is wrong with them has been told.
        if (!files.TryGetValue(Seal.FileName, out var seal) || results.IsBlocked)
        {
            return [];
        }

        var made = UsesFolder.Files(results, Digest.Of(seal));
        var expected = made.Select(file => file.Path).ToHashSet();
        return
        [
            .. made.Where(file => !files.ContainsKey(file.Path)).Select(file => new Finding(file.Path, "Kết quả này phải có tệp này nhưng trong thư mục không có.")),
            .. files.Keys.Where(path => UsesFolder.IsIn(path) && !expected.Contains(path)).Select(path => new Finding(path, "Tệp không thuộc các biểu sử dụng của kết quả này.")),
            // The seal of feeds is packed bytes' own witness: on another system the same feed may be packed otherwise.
            .. MadeCheck.Of(files, made.Where(file => file.Path != UsesFolder.SealFile)),
        ];
    }
}
