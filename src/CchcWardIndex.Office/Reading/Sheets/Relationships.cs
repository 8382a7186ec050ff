using System.Xml;
using CchcWardIndex.Office.Reading.Gate;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>One link from a part to another.</summary>
/// <param name="Id">Its id inside the part it starts from.</param>
/// <param name="Type">What it is for, a URI.</param>
/// <param name="Target">The name of the part it leads to.</param>
internal sealed record Relationship(string Id, string Type, string Target)
{
    /// <summary>Whether this is a link of that kind; "strict" workbooks use other URIs with the same ending.</summary>
    public bool Is(string kind) => Type.EndsWith("/" + kind, StringComparison.Ordinal);

    /// <summary>Whether the workbook cannot be read rightly without it.</summary>
    public bool IsNeeded => Is("worksheet") || Is("sharedStrings") || Is("styles");
}

/// <summary>Reads the links of a part.</summary>
internal static class Relationships
{
    /// <summary>The links of a part; of the package where the name is empty. Refuses links to other files.</summary>
    public static List<Relationship> Read(WorkbookParts parts, string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var list = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        var found = new List<Relationship>();
        if (!parts.Has(list))
        {
            return found;
        }

        using var xml = parts.Open(list);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship")
            {
                continue;
            }

            var relation = new Relationship(xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", xml.GetAttribute("Target") ?? "");
            if (xml.GetAttribute("TargetMode") != "External")
            {
                found.Add(relation with { Target = Resolve(folder, relation.Target) });
            }
            else if (!relation.Is("hyperlink"))
            {
                // A link to a page that holds a document is welcome: it is never followed. Anything else is fetched by Excel when opened.
                throw new RefusedFileException(GateProblems.Links());
            }
        }

        return found;
    }

    private static string Resolve(string folder, string target)
    {
        var pieces = new List<string>();
        target = target.Replace('\\', '/');
        foreach (var piece in (target.StartsWith('/') ? target[1..] : folder + target).Split('/'))
        {
            if (piece == ".." && pieces.Count > 0)
            {
                pieces.RemoveAt(pieces.Count - 1);
            }
            else if (piece is not ("." or ".." or ""))
            {
                pieces.Add(piece);
            }
        }

        return string.Join('/', pieces);
    }
}
