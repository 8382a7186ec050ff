using System.Text.Json;

namespace CchcWardIndex.Publication;

/// <summary>
/// Which of a department's forms came later, where several add up: the key <c>revision</c> of <c>files</c> in <c>results.json</c>. The files
/// cannot tell: whoever scores them again takes it over, as part of what was approved.
/// </summary>
public static class FileRevisions
{
    internal const string Key = "revision";

    /// <summary>Reads it back, by the name of the file; of files that have none nothing.</summary>
    public static ImmutableDictionary<string, int> Read(JsonElement results)
    {
        var revisions = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        if (results.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array)
        {
            foreach (var file in files.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.Object))
            {
                if (
                    file.TryGetProperty("file", out var name)
                    && name.ValueKind == JsonValueKind.String
                    && file.TryGetProperty(Key, out var number)
                    && number.ValueKind == JsonValueKind.Number
                    && number.TryGetInt32(out var revision)
                )
                {
                    revisions[name.GetString()!] = revision;
                }
            }
        }

        return revisions.ToImmutable();
    }
}
