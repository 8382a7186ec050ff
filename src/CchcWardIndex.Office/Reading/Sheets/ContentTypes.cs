using System.Xml;
using CchcWardIndex.Office.Reading.Gate;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>The list of what each part is: a workbook that may hold macros says so here whatever its name.</summary>
/// <remarks>Programs list types for parts that are not there, macros among them. Only what a part of the file is counts.</remarks>
internal sealed class ContentTypes
{
    /// <summary>The part that holds the list.</summary>
    public const string Part = "[Content_Types].xml";

    private readonly Dictionary<string, string> _byPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byEnding = new(StringComparer.OrdinalIgnoreCase);

    public static ContentTypes Read(XmlReader list)
    {
        var types = new ContentTypes();
        using (list)
        {
            while (list.Read())
            {
                if (list.NodeType != XmlNodeType.Element || list.GetAttribute("ContentType") is not { } type)
                {
                    continue;
                }

                if (list.LocalName == "Override" && list.GetAttribute("PartName") is { } part)
                {
                    types._byPart[Uri.UnescapeDataString(part).Replace('\\', '/').TrimStart('/')] = type;
                }
                else if (list.LocalName == "Default" && list.GetAttribute("Extension") is { } ending)
                {
                    types._byEnding[ending.TrimStart('.')] = type;
                }
            }
        }

        return types;
    }

    /// <summary>Refuses a file whose workbook may hold macros, or one of whose parts is some.</summary>
    /// <param name="workbook">The part that is the workbook.</param>
    /// <param name="parts">Every part there is.</param>
    public void Check(string workbook, IEnumerable<string> parts)
    {
        if (Has(workbook, "macroEnabled"))
        {
            throw new RefusedFileException(GateProblems.MacroRenamed());
        }

        if (parts.Any(part => Has(part, "vbaProject") || Has(part, "macrosheet")))
        {
            throw new RefusedFileException(GateProblems.Macro());
        }
    }

    private bool Has(string part, string word) =>
        (_byPart.TryGetValue(part, out var type) || _byEnding.TryGetValue(part[(part.LastIndexOf('.') + 1)..], out type))
        && type.Contains(word, StringComparison.OrdinalIgnoreCase);
}
