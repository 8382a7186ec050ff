using System.IO.Compression;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>
/// Opens what a stranger packed. What the library throws at the bytes is the file's fault and refuses it; what this program itself throws
/// is its own, and no file is refused for that.
/// </summary>
internal static class Unpacking
{
    /// <summary>The archive, its directory read.</summary>
    public static ZipArchive Open(byte[] file) =>
        Of(() =>
        {
            var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            try
            {
                // Read only when somebody asks.
                _ = archive.Entries.Count;
                return archive;
            }
            catch
            {
                archive.Dispose();
                throw;
            }
        });

    /// <summary>What a part unpacks to.</summary>
    public static Stream Open(ZipArchiveEntry part) => new UnpackedStream(Of(part.Open));

    /// <summary>The refusal for what the library threw.</summary>
    public static RefusedFileException? Refusal(Exception thrown) =>
        thrown is InvalidDataException or NotSupportedException or IOException or ArgumentException or OverflowException or IndexOutOfRangeException
            ? new RefusedFileException(DamageProblems.NotUnpacked())
            : null;

    private static T Of<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception error) when (Refusal(error) is not null)
        {
            throw Refusal(error)!;
        }
    }
}
