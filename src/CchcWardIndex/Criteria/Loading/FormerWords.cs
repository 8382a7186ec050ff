using System.Text.Json;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>
/// The words under which sets were written before they could say their own (0.2.0): publications of theirs must verify to the same papers.
/// They are a file beside this one, spelt as in <c>set.json</c>, so that no word of one place or one index stands in code.
/// </summary>
internal static class FormerWords
{
    private const string FileName = "former-words.json";

    private static readonly JsonElement Document = Read();

    /// <summary>The file, to be read as a set is.</summary>
    public static StrictObject Open() => new(Document, FileName, "$", new Faults());

    private static JsonElement Read()
    {
        using var stream = typeof(FormerWords).Assembly.GetManifestResourceStream(FileName)!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
