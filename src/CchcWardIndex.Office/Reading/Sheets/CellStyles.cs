using System.Globalization;
using System.Xml;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>How the cells of one style are shown, as far as it matters to what they mean.</summary>
/// <param name="Format">What a number is shown as.</param>
/// <param name="Marks">What the font marks every character with.</param>
/// <param name="TextMarks">The same, and whether texts are hidden.</param>
internal readonly record struct CellStyle(NumberFormat Format, Marks Marks, Marks TextMarks);

/// <summary>Reads the table of styles, to which cells point by number.</summary>
internal static class CellStyles
{
    /// <summary>The styles in their order.</summary>
    /// <remarks>
    /// The font of a cell is the one its own style names, whatever <c>applyFont</c> says: so Excel shows it. Only where it names none does that of the
    /// named style behind it count.
    /// </remarks>
    public static CellStyle[] Read(XmlReader xml)
    {
        using (xml)
        {
            var (codes, fonts) = (new Dictionary<int, string>(), new List<Marks>());
            var (named, cells) = (new List<Style>(), new List<Style>());
            var list = "";
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == list)
                {
                    list = "";
                }

                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (xml.LocalName)
                {
                    case "fonts" or "cellStyleXfs" or "cellXfs" when !xml.IsEmptyElement:
                        list = xml.LocalName;
                        break;
                    case "numFmt" when Number(xml, "numFmtId") is { } id:
                        codes[id] = xml.GetAttribute("formatCode") ?? "";
                        break;
                    case "font" when list == "fonts":
                        fonts.Add(FontMarks.Read(xml));
                        break;
                    case "xf" when list == "cellStyleXfs":
                        named.Add(Style.Read(xml));
                        break;
                    case "xf" when list == "cellXfs":
                        cells.Add(Style.Read(xml));
                        break;
                }
            }

            return [.. cells.Select(style => Of(style, At(fonts, style.Font ?? (style.Named is { } behind ? At(named, behind).Font : null) ?? 0), codes))];
        }
    }

    private static CellStyle Of(Style style, Marks marks, Dictionary<int, string> codes)
    {
        var code = style.Format is { } used ? codes.GetValueOrDefault(used) : "";
        return new CellStyle(
            code is null ? CellFormats.Of(style.Format!.Value) : CellFormats.Of(code),
            marks,
            marks | (code is not null && CellFormats.HidesText(code) ? Marks.Hidden : Marks.None)
        );
    }

    private static T? At<T>(List<T> list, int index) => index < list.Count ? list[index] : default;

    private static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private readonly record struct Style(int? Format, int? Font, int? Named)
    {
        public static Style Read(XmlReader xml) => new(Number(xml, "numFmtId"), Number(xml, "fontId"), Number(xml, "xfId"));
    }
}
