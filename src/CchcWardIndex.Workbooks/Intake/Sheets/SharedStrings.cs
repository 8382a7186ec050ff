using System.Text;
using System.Xml;
using CchcWardIndex.Workbooks.Intake.Gate;

namespace CchcWardIndex.Workbooks.Intake.Sheets;

/// <summary>The texts of a workbook, which its cells point to by number.</summary>
internal static class SharedStrings
{
    /// <summary>Reads them all. Refuses the file where they are more letters than its limits allow.</summary>
    public static string[] Read(XmlReader table, Limits limits)
    {
        using (table)
        {
            var (strings, letters) = (new List<string>(), 0L);
            while (table.Read())
            {
                if (table.NodeType == XmlNodeType.Element && table.LocalName == "si")
                {
                    strings.Add(ReadText(table));
                    letters += strings[^1].Length;
                    if (letters > limits.SharedLetters)
                    {
                        throw new RefusedException($"Tệp có quá nhiều chữ, không phải là một {limits.What} bình thường.", Remedies.UseTheForm);
                    }
                }
            }

            return [.. strings];
        }
    }

    /// <summary>The text of the element a reader stands on; pieces in several fonts are joined, reading aids left out.</summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var (text, more) = ("", (StringBuilder?)null);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "rPh")
            {
                var aid = xml.Depth;
                while (!xml.IsEmptyElement && xml.Read() && xml.Depth > aid)
                {
                }
            }
            else if (xml.LocalName == "t")
            {
                var piece = ReadContent(xml);
                more = text.Length > 0 ? (more ?? new StringBuilder(text)).Append(piece) : null;
                text = more is null ? piece : text;
            }
        }

        return Escapes.Undo(more?.ToString() ?? text);
    }

    /// <summary>The characters directly inside an element; leaves the reader on its end.</summary>
    public static string ReadContent(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var (text, more) = ("", (StringBuilder?)null);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                // A text may come in a million pieces: they are joined once.
                more = text.Length > 0 ? (more ?? new StringBuilder(text)).Append(xml.Value) : null;
                text = more is null ? xml.Value : text;
            }
        }

        return more?.ToString() ?? text;
    }
}
