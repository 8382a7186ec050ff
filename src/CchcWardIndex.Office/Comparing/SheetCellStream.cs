using System.Globalization;
using System.Xml;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Comparing;

/// <summary>Reads the cells of one sheet one after the other, formulas and values, never holding more than one.</summary>
internal static class SheetCellStream
{
    /// <summary>The cells that hold anything, row by row. Throws <see cref="RefusedFileException"/> where the sheet is out of order.</summary>
    public static IEnumerable<WrittenCell> Read(XmlReader xml, string name, string[] strings)
    {
        using (xml)
        {
            var (row, column) = (0, 0);
            var last = default(Cell);
            var shared = new SharedFormulas();
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName == "row")
                {
                    (row, column) = (xml.GetAttribute("r") is { } number ? RowOf(number, name) : row + 1, 0);
                }
                else if (xml.LocalName == "c")
                {
                    var place = xml.GetAttribute("r") is { } reference ? PlaceOf(reference, name) : new Cell(row, column + 1);
                    column = place.Column;
                    if (place.Row != row || (place.Row, place.Column).CompareTo((last.Row, last.Column)) <= 0)
                    {
                        throw OutOfOrder(name);
                    }

                    last = place;
                    if (!xml.IsEmptyElement && ReadCell(xml, place, strings, shared, name) is { } cell)
                    {
                        yield return cell;
                    }
                }
            }
        }
    }

    private static WrittenCell? ReadCell(XmlReader xml, Cell place, string[] strings, SharedFormulas shared, string name)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var depth = xml.Depth;
        var (formula, value) = (default(WrittenFormula), (string?)null);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    var (kind, index) = (xml.GetAttribute("t"), xml.GetAttribute("si"));
                    var text = SharedStrings.ReadContent(xml);
                    formula =
                        kind == "shared" && index is not null
                            ? shared.At(place, index, text)
                            : new WrittenFormula(kind is "array" or "dataTable" ? $"{{{text}}}" : text, 0, 0);
                    break;
                case "v":
                    value = SharedStrings.ReadContent(xml);
                    break;
                case "is":
                    value = SharedStrings.ReadText(xml, out _);
                    break;
            }
        }

        var written = Value(type, value, strings, name);
        return formula.IsNone && written.Kind == WrittenKind.Nothing ? null : new WrittenCell(place, formula, written.Kind, written.Value);
    }

    private static (WrittenKind Kind, string Value) Value(string type, string? value, string[] strings, string name) =>
        (type, value) switch
        {
            (_, null or "") => (WrittenKind.Nothing, ""),
            ("s", _) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Length
                ? (strings[index].Length > 0 ? WrittenKind.Text : WrittenKind.Nothing, strings[index])
                : throw new RefusedFileException(DamageProblems.TextGone(name)),
            ("n", _) => (WrittenKind.Number, value),
            ("b", _) => (WrittenKind.Boolean, value),
            ("e", _) => (WrittenKind.Error, value),
            ("inlineStr", _) => (WrittenKind.Text, value),
            _ => (WrittenKind.Text, Escapes.Undo(value)),
        };

    private static int RowOf(string number, string name) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= 1_048_576 ? row : throw OutOfOrder(name);

    private static Cell PlaceOf(string reference, string name)
    {
        var letters = reference.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        return letters is >= 1 and <= 3
            ? new Cell(RowOf(reference[letters..], name), WrittenFormula.Column(reference.AsSpan(0, letters)))
            : throw OutOfOrder(name);
    }

    private static RefusedFileException OutOfOrder(string name) => new(DamageProblems.ResultsOutOfOrder(name));
}
