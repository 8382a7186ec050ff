using System.IO.Compression;
using System.Xml;
using CchcWardIndex.Office.Reading.Gate;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>Finds the parts of a checked workbook by its relationships, as Excel does: their names are no promise.</summary>
internal sealed class WorkbookParts : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Limits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly List<(string Name, string Part)> _sheets = [];
    private string? _strings;
    private string? _styles;
    private bool _isOutdated;

    private WorkbookParts(ZipArchive archive, Limits limits)
    {
        (_archive, _limits) = (archive, limits);
        _entries = archive.Entries.ToDictionary(PartNames.Of, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether dates count from 1904, as on old Macs.</summary>
    public bool Uses1904 { get; private set; }

    public static WorkbookParts Find(ZipArchive archive, Limits limits)
    {
        var parts = new WorkbookParts(archive, limits);
        var workbook = Relationships.Read(parts, "").FirstOrDefault(relation => relation.Is("officeDocument"))?.Target;
        if (workbook is null || !parts._entries.ContainsKey(workbook))
        {
            throw new RefusedFileException(GateProblems.WorkbookGone());
        }

        ContentTypes.Read(parts.Open(ContentTypes.Part)).Check(workbook, parts.Names);

        parts.ReadWorkbook(workbook);
        return parts;
    }

    /// <summary>Reads every sheet with cells.</summary>
    public List<SheetCells> ReadSheets()
    {
        var (strings, styles) = (ReadStrings(), ReadStyles());
        return [.. _sheets.Select(sheet => SheetReader.Read(OpenCells(sheet, strings, styles), new SheetCells(sheet.Name, Uses1904)))];
    }

    /// <summary>The texts that cells point to by number.</summary>
    public SharedStrings ReadStrings() => _strings is null ? SharedStrings.None : SharedStrings.Read(Open(_strings), _limits);

    /// <summary>How each cell style is shown.</summary>
    public CellStyle[] ReadStyles() => _styles is null ? [] : CellStyles.Read(Open(_styles));

    /// <summary>The cells of a sheet, one after another.</summary>
    public CellStream OpenCells((string Name, string Part) sheet, SharedStrings strings, CellStyle[] styles) =>
        new(Open(sheet.Part), sheet.Name, strings, styles, _isOutdated);

    /// <summary>The sheets with cells, in the order of their tabs, and their parts.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets => _sheets;

    /// <summary>Every part of the package.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>A part's bytes.</summary>
    public Stream Unpack(string part) => Unpacking.Open(_entries[part]);

    public bool Has(string part) => _entries.ContainsKey(part);

    public XmlReader Open(string part) => SafeXml.Open(Unpack(part), _limits);

    public void Dispose() => _archive.Dispose();

    private void ReadWorkbook(string workbook)
    {
        var relations = Relationships.Read(this, workbook);
        foreach (var relation in relations.Where(relation => relation.IsNeeded && !_entries.ContainsKey(relation.Target)))
        {
            throw new RefusedFileException(GateProblems.PartGone(relation.Target));
        }

        _strings = relations.FirstOrDefault(relation => relation.Is("sharedStrings"))?.Target;
        _styles = relations.FirstOrDefault(relation => relation.Is("styles"))?.Target;
        using var xml = Open(workbook);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                Uses1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "calcPr")
            {
                _isOutdated = xml.GetAttribute("fullCalcOnLoad") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
            {
                var id = Attribute(xml, "id");
                if (relations.FirstOrDefault(relation => relation.Id == id) is { } relation && relation.Is("worksheet"))
                {
                    _sheets.Add((xml.GetAttribute("name") ?? "", relation.Target));
                }
            }
        }

        foreach (var (_, sheet) in _sheets)
        {
            Relationships.Read(this, sheet);
        }
    }

    // The id is in another namespace than the rest, and in another one again in a "strict" workbook.
    private static string? Attribute(XmlReader xml, string name)
    {
        string? value = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name && xml.Prefix.Length > 0)
            {
                value = xml.Value;
            }
        }

        xml.MoveToElement();
        return value;
    }
}
