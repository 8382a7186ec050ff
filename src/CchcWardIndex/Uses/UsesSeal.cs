using System.Text.Encodings.Web;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Uses;

/// <summary>Niêm phong of the feeds of one publication. They name the publication's own seal, so they cannot lie under it.</summary>
/// <param name="Publication">Digest of the publication's seal.</param>
/// <param name="Files">Every feed, by path.</param>
public sealed record UsesSeal(string Publication, ImmutableArray<SealedFile> Files)
{
    /// <summary>The format's name and version.</summary>
    public const string Format = "cchc-uses-seal/1";

    private static readonly JsonSerializerOptions Spread = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The seal as UTF-8 JSON; the same seal has the same bytes.</summary>
    public ReadOnlyMemory<byte> Write() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                format = Format,
                publication = Publication,
                files = Files
                    .OrderBy(file => file.Path, StringComparer.Ordinal)
                    .Select(file => new
                    {
                        path = file.Path,
                        sha256 = Digest.Hex(file.Digest),
                        bytes = file.Bytes,
                    }),
            },
            Spread
        );
}
