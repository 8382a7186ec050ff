using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace CchcWardIndex.Workbooks.Intake.Sheets;

/// <summary>Which cell styles show a percentage and which show a time.</summary>
internal static class CellFormats
{
    private static readonly SearchValues<char> TimeLetters = SearchValues.Create("dDmMyYhHsS");

    /// <summary>The meaning of each style number.</summary>
    public static NumberFormat[] Read(XmlReader styles)
    {
        using (styles)
        {
            var codes = new Dictionary<int, string>();
            var formats = new List<NumberFormat>();
            var inCellFormats = false;
            while (styles.Read())
            {
                if (styles.LocalName == "cellXfs")
                {
                    inCellFormats = styles.NodeType == XmlNodeType.Element && !styles.IsEmptyElement;
                }
                else if (styles.NodeType == XmlNodeType.Element && styles.LocalName == "numFmt" && Id(styles) is { } id)
                {
                    codes[id] = styles.GetAttribute("formatCode") ?? "";
                }
                else if (styles.NodeType == XmlNodeType.Element && inCellFormats && styles.LocalName == "xf")
                {
                    formats.Add(Id(styles) is { } used ? codes.TryGetValue(used, out var code) ? Of(code) : Of(used) : NumberFormat.Plain);
                }
            }

            return [.. formats];
        }
    }

    /// <summary>What a format code written by a person or a program shows.</summary>
    public static NumberFormat Of(string code)
    {
        var bare = Bare(code);
        return bare.Equals("General", StringComparison.OrdinalIgnoreCase) || bare == "@" ? NumberFormat.Plain
            : bare.Contains('%', StringComparison.Ordinal) ? NumberFormat.Percent
            : bare.AsSpan().ContainsAny(TimeLetters) ? NumberFormat.Time
            : NumberFormat.Plain;
    }

    private static NumberFormat Of(int builtIn) => builtIn switch
    {
        9 or 10 => NumberFormat.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberFormat.Time,
        _ => NumberFormat.Plain,
    };

    private static int? Id(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    // Without what is only shown: "text", \x, _x, *x, [colour] and [locale]. [h] counts hours and stays.
    private static string Bare(string code)
    {
        var bare = new StringBuilder(code.Length);
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '"')
            {
                i = End(code, '"', i);
            }
            else if (code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else if (code[i] == '[')
            {
                var end = End(code, ']', i);
                var inside = code[Math.Min(i + 1, end)..end];
                bare.Append(inside.Length > 0 && inside.All(letter => "hHmMsS".Contains(letter, StringComparison.Ordinal)) ? inside : "");
                i = end;
            }
            else
            {
                bare.Append(code[i]);
            }
        }

        return bare.ToString();
    }

    private static int End(string code, char mark, int from) => code.IndexOf(mark, from + 1) is var end and >= 0 ? end : code.Length;
}
