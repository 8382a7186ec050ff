using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Verification;

/// <summary>Compares the files of a folder with the seal that lies among them.</summary>
internal static class SealCheck
{
    /// <summary>Every file that is missing, added or changed.</summary>
    /// <param name="files">The folder's files, by path.</param>
    public static IEnumerable<Finding> Of(IReadOnlyDictionary<string, byte[]> files) =>
        Of(files.Where(file => !UsesFolder.IsIn(file.Key)).ToDictionary(), Seal.FileName);

    /// <summary>Every file of the folder of uses that is missing, added or changed.</summary>
    public static IEnumerable<Finding> OfUses(IReadOnlyDictionary<string, byte[]> files) =>
        files.Keys.Any(UsesFolder.IsIn) ? Of(files.Where(file => UsesFolder.IsIn(file.Key)).ToDictionary(), UsesFolder.SealFile) : [];

    private static IEnumerable<Finding> Of(IReadOnlyDictionary<string, byte[]> files, string sealFile)
    {
        if (!files.TryGetValue(sealFile, out var bytes))
        {
            return [new Finding(sealFile, "Thiếu tệp niêm phong: tệp đã bị xóa.")];
        }

        if (Entries(bytes) is not { } entries)
        {
            return [new Finding(sealFile, "Tệp niêm phong không đọc được: nội dung đã bị thay đổi.")];
        }

        return
        [
            .. entries
                .Where(entry => !files.ContainsKey(entry.Key))
                .Select(entry => new Finding(entry.Key, "Tệp có trong niêm phong nhưng không có trong thư mục.")),
            .. files
                .Where(file => file.Key != sealFile && !entries.ContainsKey(file.Key))
                .Select(file => new Finding(file.Key, "Tệp có trong thư mục nhưng không có trong niêm phong.")),
            .. files
                .Where(file => entries.TryGetValue(file.Key, out var digest) && digest != Digest.Hex(Digest.Of(file.Value)))
                .Select(file => new Finding(file.Key, "Nội dung tệp đã bị thay đổi: mã SHA-256 không khớp với niêm phong.")),
        ];
    }

    private static Dictionary<string, string>? Entries(byte[] seal)
    {
        try
        {
            using var json = JsonDocument.Parse(seal);
            return json
                .RootElement.GetProperty("files")
                .EnumerateArray()
                .ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
