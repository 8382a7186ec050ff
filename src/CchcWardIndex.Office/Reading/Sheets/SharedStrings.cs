using System.Text;
using System.Xml;
using CchcWardIndex.Office.Reading.Gate;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>The texts of a workbook, which its cells point to by number.</summary>
/// <param name="texts">The texts in their order.</param>
/// <param name="rich">Those of which more is to be said than their letters, by number: few, or none.</param>
internal sealed class SharedStrings(string[] texts, IReadOnlyDictionary<int, RichText> rich)
{
    // What remembering how a text is marked costs, in letters.
    private const int RichCost = 100;

    /// <summary>Of a workbook without any.</summary>
    public static SharedStrings None { get; } = new([], ImmutableDictionary<int, RichText>.Empty);

    /// <summary>The texts in their order.</summary>
    public string[] Texts => texts;

    /// <summary>How the pieces of a text stand; null where the font of its cell alone says so.</summary>
    public RichText? Rich(int index) => rich.GetValueOrDefault(index);

    /// <summary>Reads them all. Refuses the file where they are more letters than its limits allow.</summary>
    public static SharedStrings Read(XmlReader table, Limits limits)
    {
        using (table)
        {
            var (strings, letters, marked) = (new List<string>(), 0L, new Dictionary<int, RichText>());
            while (table.Read())
            {
                if (table.NodeType == XmlNodeType.Element && table.LocalName == "si")
                {
                    strings.Add(ReadText(table, out var rich));
                    letters += strings[^1].Length;
                    if (rich is not null)
                    {
                        marked.Add(strings.Count - 1, rich);
                        letters += strings[^1].Length + RichCost;
                    }

                    if (letters > limits.SharedLetters)
                    {
                        throw new RefusedFileException(GateProblems.TooManyLetters(limits.What));
                    }
                }
            }

            return new SharedStrings([.. strings], marked);
        }
    }

    /// <summary>The text of the element a reader stands on; pieces in several fonts are joined, reading aids left out.</summary>
    /// <param name="xml">The reader; left on the element's end.</param>
    /// <param name="rich">How the pieces stand; null where the font of the cell alone says so.</param>
    public static string ReadText(XmlReader xml, out RichText? rich)
    {
        rich = null;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var (text, more, pieces) = ("", (StringBuilder?)null, (RichTextReader?)null);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "r")
            {
                (pieces ??= new RichTextReader()).Begin();
            }
            else if (xml.LocalName == "rPr")
            {
                pieces?.ReadFont(xml);
            }
            else if (xml.LocalName == "rPh")
            {
                var aid = xml.Depth;
                while (!xml.IsEmptyElement && xml.Read() && xml.Depth > aid) { }
            }
            else if (xml.LocalName == "t")
            {
                var piece = ReadContent(xml);
                more = text.Length > 0 ? (more ?? new StringBuilder(text)).Append(piece) : null;
                text = more is null ? piece : text;
                pieces?.Add(piece);
            }
        }

        rich = pieces?.Finish();
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
