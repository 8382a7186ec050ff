using System.IO.Compression;
using System.Xml;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Unpacks one part to nowhere: its checksum must be right, and if it is XML it must be well-formed, plain and not too big.</summary>
internal static class PartCheck
{
    public static void Check(ZipArchiveEntry part, InflationBudget budget, SheetCounts counts, Limits limits)
    {
        // Excel writes drawings for comments (.vml) that are no well-formed XML; nobody here reads them.
        var name = PartNames.Of(part);
        var isXml = name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        using var stream = new CheckedStream(Unpacking.Open(part), budget, limits, isXml, name);
        var mistake = isXml ? ReadXml(name, stream, counts, limits) : null;
        Span<byte> rest = stackalloc byte[4096];
        while (stream.Read(rest) > 0) { }

        if (stream.Crc != part.Crc32 || stream.Count != part.Length)
        {
            throw new RefusedFileException(DamageProblems.Checksum(name));
        }

        // Asked only now: damaged bytes make bad XML too, and then it is the damage that has to be told.
        if (mistake is not null)
        {
            throw new RefusedFileException(mistake);
        }
    }

    private static ProblemText? ReadXml(string name, Stream stream, SheetCounts counts, Limits limits)
    {
        using var xml = SafeXml.Open(stream, limits);
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    counts.See(xml);
                }
            }

            return null;
        }
        catch (XmlException error)
        {
            return error.Message.Contains("DTD", StringComparison.Ordinal) ? DamageProblems.Dtd(name) : DamageProblems.Xml(name);
        }
    }
}
