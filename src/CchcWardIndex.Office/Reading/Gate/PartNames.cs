using System.IO.Compression;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Looks at the names of the parts: what a plain workbook never has is refused before it is unpacked.</summary>
internal static class PartNames
{
    private static readonly (string Mark, Func<ProblemText> Text)[] Forbidden =
    [
        ("vbaProject", GateProblems.Macro),
        ("xl/macrosheets/", GateProblems.Macro),
        ("xl/externalLinks/", GateProblems.ExternalFormulas),
        ("xl/connections", GateProblems.Connections),
        ("xl/queryTables/", GateProblems.Connections),
        ("xl/embeddings/", GateProblems.Embedded),
        ("oleObject", GateProblems.Embedded),
        ("activeX/", GateProblems.ActiveX),
    ];

    public static void Check(ZipArchive archive)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in archive.Entries)
        {
            Check(part, seen);
        }

        if (
            ContentKind.OfParts(archive) is var kind
            && kind != KnownKind.Workbook
            && kind != KnownKind.MacroWorkbook
            && (kind != KnownKind.Zip || !seen.Contains("[Content_Types].xml"))
        )
        {
            throw new RefusedFileException(GateProblems.OtherKind(kind.What, kind.Remedy));
        }

        if (!seen.Contains("[Content_Types].xml") || !seen.Contains("_rels/.rels"))
        {
            throw new RefusedFileException(GateProblems.NeededPartGone());
        }
    }

    /// <summary>The name of a part as relationships have it: some programs of Windows write its folders with backslashes.</summary>
    public static string Of(ZipArchiveEntry part) => part.FullName.Replace('\\', '/');

    private static void Check(ZipArchiveEntry part, HashSet<string> seen)
    {
        var name = Of(part);
        if (!seen.Add(name))
        {
            throw new RefusedFileException(GateProblems.PartTwice(Shown(name)));
        }

        if (
            name.Length == 0
            || name[0] == '/'
            || name.Contains(':', StringComparison.Ordinal)
            || name.Any(char.IsControl)
            || name.Split('/').Any(piece => piece is ".." or ".")
        )
        {
            throw new RefusedFileException(GateProblems.PartName(Shown(name)));
        }

        if (part.IsEncrypted)
        {
            throw new RefusedFileException(GateProblems.Encrypted());
        }

        foreach (var (mark, text) in Forbidden)
        {
            if (name.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedFileException(text());
            }
        }
    }

    // A name out of a damaged file may hold anything.
    private static string Shown(string name) => string.Concat(name.Where(letter => !char.IsControl(letter)).Take(60));
}
