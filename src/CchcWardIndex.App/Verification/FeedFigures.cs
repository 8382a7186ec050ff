using System.Text.Json;
using System.Text.Json.Nodes;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Verification;

/// <summary>Compares what feeds say where another version made them: everything but what a version words in its own way.</summary>
internal static class FeedFigures
{
    private const string Identity = "identity";

    /// <summary>The first difference in each feed.</summary>
    /// <param name="files">The folder's files, by path.</param>
    /// <param name="made">The folder of uses as this version makes it.</param>
    public static IEnumerable<Finding> Of(IReadOnlyDictionary<string, byte[]> files, IEnumerable<FolderFile> made)
    {
        var seal = Digest.Of(files[Seal.FileName]);
        return from again in made
            where
                again.Path.EndsWith(".json", StringComparison.Ordinal)
                && again.Path is not (UsesFolder.SealFile or UsesFolder.SchemaFile)
                && files.ContainsKey(again.Path)
            let finding = Difference(again.Path, files[again.Path], again.Content.ToArray(), seal)
            where finding is not null
            select finding;
    }

    private static Finding? Difference(string path, byte[] published, byte[] recomputed, string seal)
    {
        try
        {
            var (before, after) = (Plain(JsonNode.Parse(published)), Plain(JsonNode.Parse(recomputed)));
            // The feed must name the seal that lies in the folder, not the one this version would make.
            after["publication"]!["seal"] = seal;
            if (!before.ContainsKey(Identity))
            {
                // Nor can it name what its version did not know.
                after.Remove(Identity);
            }

            using var one = JsonDocument.Parse(before.ToJsonString());
            using var other = JsonDocument.Parse(after.ToJsonString());
            return FigureDifference.First(one.RootElement, other.RootElement) is { } difference
                ? new Finding($"{path} {difference.Path}", $"Đã công bố {Shown(difference.Published)}, tính lại ra {Shown(difference.Recomputed)}.")
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return new Finding(path, "Biểu đề nghị không đọc được: nội dung đã bị thay đổi.");
        }
    }

    private static string Shown(string json) => json.Length == 0 ? "(không có)" : json;

    private static JsonObject Plain(JsonNode? feed)
    {
        if (feed is not JsonObject whole || whole["units"] is not JsonArray units)
        {
            throw new JsonException("A feed is an object with units.");
        }

        whole.Remove("facts");
        foreach (var unit in units)
        {
            // Whether there is something to remark is a finding, how it is put is not.
            if (unit is JsonObject one && one["note"] is JsonValue note)
            {
                one["note"] = note.GetValue<string>().Length > 0;
            }
        }

        return whole;
    }
}
