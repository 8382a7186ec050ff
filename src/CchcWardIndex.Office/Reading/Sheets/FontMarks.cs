using System.Xml;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>Reads from a font what its characters are marked with.</summary>
internal static class FontMarks
{
    /// <summary>The marks of the font (<c>font</c>, <c>rPr</c>) a reader stands on; leaves the reader on its end.</summary>
    public static Marks Read(XmlReader xml)
    {
        var marks = Marks.None;
        if (xml.IsEmptyElement)
        {
            return marks;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            marks |= (xml.LocalName, xml.GetAttribute("val")) switch
            {
                ("strike", not ("0" or "false" or "off")) => Marks.Struck,
                ("vertAlign", "superscript") => Marks.Raised,
                ("vertAlign", "subscript") => Marks.Lowered,
                _ => Marks.None,
            };
        }

        return marks;
    }
}
