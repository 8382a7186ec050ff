using System.IO.Compression;
using System.Text;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Tells by its bytes what kind of file it is, whatever it is called.</summary>
internal static class ContentKind
{
    private static readonly (byte[] Start, KnownKind Kind)[] Starts =
    [
        ("%PDF"u8.ToArray(), KnownKind.Pdf),
        ([0xFF, 0xD8, 0xFF], KnownKind.Picture),
        ([0x89, .. "PNG"u8], KnownKind.Picture),
        ("GIF8"u8.ToArray(), KnownKind.Picture),
        ("II*\0"u8.ToArray(), KnownKind.Picture),
        ("MM\0*"u8.ToArray(), KnownKind.Picture),
        ("RIFF"u8.ToArray(), KnownKind.Picture),
        ("Rar!"u8.ToArray(), KnownKind.Packed),
        ([0x37, 0x7A, 0xBC, 0xAF], KnownKind.Packed),
        ([0x1F, 0x8B], KnownKind.Packed),
        ("BZh"u8.ToArray(), KnownKind.Packed),
        ([0xFD, .. "7zXZ"u8], KnownKind.Packed),
        ("{\\rtf"u8.ToArray(), KnownKind.Word),
        ([0x4C, 0, 0, 0, 0x01, 0x14, 0x02], KnownKind.Shortcut),
    ];

    // A compound file names its streams in UTF-16.
    private static readonly (string Stream, KnownKind Kind)[] Streams =
    [
        ("EncryptedPackage", KnownKind.Locked),
        ("Workbook", KnownKind.OldWorkbook),
        ("WordDocument", KnownKind.Word),
        ("PowerPoint Document", KnownKind.Slides),
        ("__substg1.0_", KnownKind.Mail),
        ("Book", KnownKind.OldWorkbook),
        ("Catalog", KnownKind.SystemFile),
    ];

    /// <summary>The kind; null where the bytes do not tell.</summary>
    public static KnownKind? Of(ReadOnlySpan<byte> file)
    {
        foreach (var (first, kind) in Starts)
        {
            if (file.StartsWith(first))
            {
                return kind;
            }
        }

        var start = file[..Math.Min(file.Length, 512)];
        return file.StartsWith("PK\x03\x04"u8) ? OfZip(file.ToArray())
            : file.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) ? OfStreams(file)
            : file.Length > 11 && file[4..].StartsWith("ftypheic"u8) ? KnownKind.Picture
            : IsText(start) ? OfText(start)
            // Two letters with which a text may begin as well.
            : file.StartsWith("BM"u8) ? KnownKind.Picture
            : file.StartsWith("MZ"u8) ? KnownKind.Program
            : null;
    }

    /// <summary>The kind of a ZIP by the names of its parts.</summary>
    public static KnownKind OfParts(ZipArchive archive)
    {
        var names = archive.Entries.Select(part => part.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Contains("xl/workbook.bin") ? KnownKind.BinaryWorkbook
            : names.Contains("xl/workbook.xml")
                ? (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? KnownKind.MacroWorkbook : KnownKind.Workbook)
            : names.Contains("word/document.xml") ? KnownKind.Word
            : names.Contains("ppt/presentation.xml") ? KnownKind.Slides
            : names.Contains("content.xml") && names.Contains("mimetype") ? OfOpenDocument(archive)
            : names.Any(name => name.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase)) ? KnownKind.Numbers
            : KnownKind.Zip;
    }

    /// <summary>Whether bytes are those of a text.</summary>
    public static bool IsText(ReadOnlySpan<byte> start) =>
        !start.IsEmpty
        && (
            start.StartsWith<byte>([0xFF, 0xFE])
            || start.StartsWith<byte>([0xFE, 0xFF])
            || (start.IndexOfAnyInRange((byte)0, (byte)8) < 0 && start.IndexOfAnyInRange((byte)14, (byte)31) < 0)
        );

    private static KnownKind OfStreams(ReadOnlySpan<byte> file)
    {
        foreach (var (stream, kind) in Streams)
        {
            if (file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0)
            {
                return kind;
            }
        }

        return KnownKind.OldWorkbook;
    }

    private static KnownKind? OfZip(byte[] file)
    {
        try
        {
            ZipEnd.Check(file);
            using var archive = Unpacking.Open(file);
            return OfParts(archive);
        }
        catch (RefusedFileException)
        {
            return null;
        }
    }

    private static KnownKind OfOpenDocument(ZipArchive archive)
    {
        using var stream = Unpacking.Open(archive.Entries.First(part => part.FullName.Equals("mimetype", StringComparison.OrdinalIgnoreCase)));
        var (type, read) = (new byte[80], 0);
        for (int more; read < type.Length && (more = stream.Read(type, read, type.Length - read)) > 0; read += more) { }

        var said = Encoding.ASCII.GetString(type, 0, read);
        return said.Contains("presentation", StringComparison.Ordinal) ? KnownKind.Slides
            : said.Contains("text", StringComparison.Ordinal) ? KnownKind.Word
            : KnownKind.OpenSheet;
    }

    private static KnownKind OfText(ReadOnlySpan<byte> start)
    {
        var text = Encoding.UTF8.GetString(start).Replace("\0", "", StringComparison.Ordinal).TrimStart('\uFEFF', '\uFFFD', ' ', '\t', '\r', '\n');
        bool Says(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
        return Says("opendocument") || Says("office:document") ? KnownKind.OpenSheet
            : Says("Excel.Sheet") || Says("office:spreadsheet") ? KnownKind.XmlWorkbook
            : Says("MIME-Version:") && !Says("<html") ? KnownKind.Mail
            : text.StartsWith('<') ? KnownKind.WebPage
            : KnownKind.Text;
    }
}
