using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Inbox;

/// <summary>A file of the inbox, read whole while nobody else could write to it.</summary>
/// <param name="Sight">The file.</param>
/// <param name="Bytes">Its bytes; null where it is too big for any workbook.</param>
/// <param name="Sha256">64 hex digits over them.</param>
internal sealed record Content(Sight Sight, byte[]? Bytes, string Sha256)
{
    // Above this the reading refuses it anyway; it need not be in memory.
    private const long Most = 24L * 1024 * 1024;

    /// <summary>Whether it looks like half a copy.</summary>
    public bool LooksUnfinished { get; init; }

    /// <summary>Reads a file that holds still; null where somebody has it open, or it changed meanwhile.</summary>
    /// <exception cref="IOException">The inbox cannot be read.</exception>
    public static Content? Read(Sight sight) => Open(sight).Content;

    /// <summary>Reads a file that holds still; or why it cannot be read now. Neither where it changed meanwhile.</summary>
    /// <exception cref="IOException">The inbox cannot be read.</exception>
    public static (Content? Content, UntakenReason? Why) Open(Sight sight)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(sight.Path, FileMode.Open, FileAccess.Read, FileShare.None);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, UntakenReason.Unreadable);
        }
        catch (IOException error)
        {
            return (null, error is FileNotFoundException or DirectoryNotFoundException ? null : UntakenReason.Held);
        }

        using (stream)
        {
            return Writers.Has(stream.SafeFileHandle, sight.Path) ? (null, UntakenReason.Written) : (Whole(stream, sight), null);
        }
    }

    private static Content? Whole(FileStream stream, Sight sight)
    {
        byte[]? bytes = null;
        string sha256;
        if (stream.Length <= Most)
        {
            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            sha256 = Digest.HexOf(bytes);
        }
        else
        {
            sha256 = Digest.HexOf(stream);
        }

        var unfinished = HalfCopy.IsLike(stream);
        // Overwritten while it was read, it is neither the old file nor the new one.
        var after = new FileInfo(sight.Path);
        return after.Exists && after.Length == sight.Length && after.LastWriteTimeUtc == sight.LastWrite && stream.Length == sight.Length
            ? new Content(sight, bytes, sha256) { LooksUnfinished = unfinished }
            : null;
    }

    /// <summary>Whether its name says that it is an archive of forms.</summary>
    public bool IsZip => Path.GetExtension(Sight.Name).Equals(FormZip.Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>A form out of an archive.</summary>
    public static Content Of(Sight sight, byte[] bytes) => new(sight, bytes, Digest.HexOf(bytes));

    /// <summary>Its bytes once more, from memory or from the file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Stream Stream() => Bytes is { } bytes ? new MemoryStream(bytes, writable: false) : File.OpenRead(Sight.Path);

    /// <summary>The file as the reading takes it, under the name it was dropped with.</summary>
    public EvidenceFile Evidence => new(Sight.Name, Stream) { Sha256 = Bytes is null ? null : Sha256 };
}

/// <summary>A file with what reading it gave.</summary>
/// <param name="Content">The file.</param>
/// <param name="Read">What it says; null where a line of the ledger answers for its content already.</param>
internal sealed record ReadContent(Content Content, Intake? Read)
{
    /// <summary>Whether it is an archive out of which forms were taken.</summary>
    public bool IsUnpacked { get; init; }

    /// <summary>What it turned out to be; not to be asked where it was not read.</summary>
    public SubmittedKind Kind => Read!.Files.Single().Kind;
}
