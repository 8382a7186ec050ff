using System.Text.Encodings.Web;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Rounds;

/// <summary>Niêm phong: what a dossier or a published folder consists of, byte for byte. Anyone can make it again from the folder and compare.</summary>
/// <param name="Year">The year assessed.</param>
/// <param name="CriteriaSet">The set's id.</param>
/// <param name="CriteriaDigest">The set's digest over its content.</param>
/// <param name="EngineVersion">What computed the results.</param>
/// <param name="Results">Digest of <c>results.json</c> in the folder.</param>
/// <param name="JournalHead">The journal's hash at that time; null for a dossier.</param>
/// <param name="Files">Every other file of the folder, by path.</param>
public sealed record Seal(
    int Year,
    string CriteriaSet,
    string CriteriaDigest,
    string EngineVersion,
    string Results,
    string? JournalHead,
    ImmutableArray<SealedFile> Files
)
{
    /// <summary>Of which index and year the results are; null where an earlier version sealed them.</summary>
    public SetIdentity? Identity { get; init; }

    /// <summary>On what it was published; null for a dossier, and where an earlier version published it.</summary>
    public Machine? Machine { get; init; }

    /// <summary>The seal's own name in the folder.</summary>
    public const string FileName = "seal.json";

    /// <summary>The name of the results in the folder.</summary>
    public const string ResultsName = "results.json";

    /// <summary>The format's name and version.</summary>
    public const string Format = "cchc-seal/1";

    private static readonly JsonWriterOptions Spread = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Seals results together with the files they lie among, <c>results.json</c> included.</summary>
    public static Seal Of(Results results, IEnumerable<SealedFile> files)
    {
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var digest = ordered.Single(file => file.Path == ResultsName).Digest;
        return new Seal(
            results.Set.Year,
            results.Set.Id,
            results.Set.Digest,
            Publication.Results.EngineVersion,
            digest,
            results.Promulgation?.JournalHead,
            ordered
        )
        {
            Identity = results.Set.Identity,
            Machine = results.Promulgation?.Machine,
        };
    }

    /// <summary>The seal as UTF-8 JSON; the same seal has the same bytes.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Spread))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("year", Year);
            json.WriteString("criteriaSet", CriteriaSet);
            json.WriteString("criteriaDigest", CriteriaDigest);
            if (Identity is { } identity)
            {
                json.WriteString("identity", identity.ToString());
            }

            json.WriteString("engineVersion", EngineVersion);
            if (Machine is { } machine)
            {
                json.WriteString("runtime", machine.Runtime);
                json.WriteString("architecture", machine.Architecture);
            }

            json.WriteString("results", Results);
            json.WriteString("journalHead", JournalHead);
            json.WriteStartArray("files");
            foreach (var file in Files)
            {
                json.WriteRawValue(
                    "\n    "
                        + JsonSerializer.Serialize(
                            new
                            {
                                path = file.Path,
                                sha256 = Digest.Hex(file.Digest),
                                bytes = file.Bytes,
                            },
                            Plain
                        )
                );
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

/// <summary>One file under a seal.</summary>
/// <param name="Path">Inside the folder, with forward slashes.</param>
/// <param name="Digest">Over its bytes.</param>
/// <param name="Bytes">How many they are.</param>
public sealed record SealedFile(string Path, string Digest, long Bytes)
{
    /// <summary>The entry of a file that is in memory.</summary>
    public static SealedFile Of(string path, ReadOnlySpan<byte> content) => new(path, Criteria.Digest.Of(content), content.Length);
}
