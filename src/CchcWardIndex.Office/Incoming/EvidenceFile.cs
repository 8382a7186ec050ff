namespace CchcWardIndex.Office.Incoming;

/// <summary>A file that was handed in, opened only when its turn comes: ten thousand of them are never in memory at once.</summary>
/// <param name="Name">Its name without folders; names must differ.</param>
/// <param name="Open">
/// Opens it for reading from its beginning; the reader disposes of it. May throw <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/>.
/// </param>
public sealed record EvidenceFile(string Name, Func<Stream> Open)
{
    /// <summary>64 hex digits over its bytes where whoever gives it has them already; null where the reader must see for itself.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Which of its department's forms it is, where several add up and whoever gives it knows which came later; null otherwise.</summary>
    public int? Revision { get; init; }

    /// <summary>A file that is in memory already.</summary>
    public static EvidenceFile Of(string name, byte[] content) => new(name, () => new MemoryStream(content, writable: false));
}
