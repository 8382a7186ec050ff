using System.Globalization;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.App.Verification;

/// <summary>What a published <c>results.json</c> says of itself: all that is needed to make it again.</summary>
/// <param name="Json">The whole of it.</param>
/// <param name="Promulgation">By which decision it was published.</param>
/// <param name="Set">The id of its criteria set.</param>
/// <param name="CriteriaDigest">The digest of the set.</param>
/// <param name="ProducedAt">When it was scored.</param>
/// <param name="EngineVersion">What scored it.</param>
/// <param name="Record">What its files cannot tell.</param>
internal sealed record PublishedResults(
    JsonElement Json,
    Promulgation Promulgation,
    string Set,
    string CriteriaDigest,
    DateTimeOffset ProducedAt,
    string EngineVersion,
    RoundRecord Record
)
{
    /// <summary>Of which index and year it says it is; null where an earlier version wrote it.</summary>
    public SetIdentity? Identity { get; private init; }

    /// <summary>Which of a department's forms came later, by the name of the file.</summary>
    public ImmutableDictionary<string, int> Revisions { get; private init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Reads one.</summary>
    /// <param name="content">The file: anything at all.</param>
    /// <param name="isReadable">Whether it could be read.</param>
    /// <returns>Null where it was not published, or cannot be read.</returns>
    public static PublishedResults? Read(ReadOnlyMemory<byte> content, out bool isReadable)
    {
        isReadable = true;
        try
        {
            var json = JsonDocument.Parse(content).RootElement;
            var set = json.GetProperty("criteriaSet");
            return PromulgationJson.Read(json) is not { } promulgation
                ? null
                : new PublishedResults(
                    json,
                    promulgation,
                    Text(set, "id"),
                    Text(set, "digest"),
                    DateTimeOffset.ParseExact(Text(json, "producedAt"), Iso.Time, CultureInfo.InvariantCulture),
                    Text(json, "engineVersion"),
                    new RoundRecord(LateUnitsJson.Read(json), DeadlinesJson.Read(json), UnitDecisionsJson.Read(json))
                )
                {
                    Revisions = FileRevisions.Read(json),
                    Identity = set.TryGetProperty("identity", out var identity) ? SetIdentity.Read(identity.GetString() ?? "") : null,
                };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            isReadable = false;
            return null;
        }
    }

    private static string Text(JsonElement holder, string key) => holder.GetProperty(key).GetString() ?? throw new FormatException(key);
}
