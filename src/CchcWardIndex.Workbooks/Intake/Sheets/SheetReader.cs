using System.Globalization;
using System.Xml;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Gate;

namespace CchcWardIndex.Workbooks.Intake.Sheets;

/// <summary>Reads the cells of one sheet in a single pass, keeping those that hold anything.</summary>
/// <remarks>EPPlus would build the whole workbook for writing first: five times the time and the memory.</remarks>
internal sealed class SheetReader
{
    private readonly XmlReader _xml;
    private readonly string[] _strings;
    private readonly NumberFormat[] _formats;
    private readonly SheetCells _cells;
    private int _row;
    private int _column;

    private SheetReader(XmlReader xml, SheetCells cells, string[] strings, NumberFormat[] formats) =>
        (_xml, _strings, _formats, _cells) = (xml, strings, formats, cells);

    /// <summary>Reads one sheet into cells that hold nothing yet.</summary>
    public static SheetCells Read(XmlReader sheet, SheetCells cells, string[] strings, NumberFormat[] formats)
    {
        using (sheet)
        {
            var reader = new SheetReader(sheet, cells, strings, formats);
            reader.ReadRows();
            return reader._cells;
        }
    }

    private void ReadRows()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (_xml.LocalName == "row")
            {
                _row = _xml.GetAttribute("r") is { } number ? Row(number) : _row + 1;
                _column = 0;
            }
            else if (_xml.LocalName == "c")
            {
                ReadCell();
            }
            else if (_xml.LocalName is "mergeCells" or "dataValidations" or "conditionalFormatting")
            {
                // The cells are over.
                return;
            }
        }
    }

    private void ReadCell()
    {
        _column++;
        if (_xml.GetAttribute("r") is { } reference)
        {
            (_row, _column) = Place(reference);
        }

        var type = _xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(_xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < _formats.Length ? _formats[number] : NumberFormat.Plain;
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        var (formula, value) = (false, (string?)null);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (_xml.LocalName)
            {
                case "f":
                    formula = true;
                    SharedStrings.ReadContent(_xml);
                    break;
                case "v":
                    value = SharedStrings.ReadContent(_xml);
                    break;
                case "is":
                    value = SharedStrings.ReadText(_xml);
                    break;
            }
        }

        var cell = Make(type, value, style) with { IsFormula = formula };
        cell = formula && value is null ? new RawCell(CellKind.Uncalculated, IsFormula: true) : cell;
        if (cell.Kind != CellKind.Blank && !_cells.Add(new Cell(_row, _column), cell))
        {
            throw new RefusedException($"Trang \"{_cells.Name}\" ghi hai lần cùng một ô ({new Cell(_row, _column)}).", Remedies.SaveAsPlain);
        }
    }

    private RawCell Make(string type, string? value, NumberFormat format) => (type, value) switch
    {
        (_, null) => default,
        ("s", _) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _strings.Length
            ? Text(_strings[index])
            : throw new RefusedException($"Trang \"{_cells.Name}\" trỏ tới đoạn văn bản không có trong tệp.", Remedies.SendAgain),
        ("b", _) => new RawCell(CellKind.Boolean, value is "1" or "true" ? 1 : 0),
        ("e", _) => new RawCell(CellKind.Error, Text: value),
        ("n", _) => value.Length == 0 ? default
            : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? new RawCell(CellKind.Number, number, Format: format)
                : new RawCell(CellKind.Text, Text: value),
        ("inlineStr", _) => Text(value),
        _ => Text(Escapes.Undo(value)),
    };

    private static RawCell Text(string text) => text.Length == 0 ? default : new RawCell(CellKind.Text, Text: text);

    private static int Row(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= 1_048_576 ? row : throw Misplaced();

    private static (int Row, int Column) Place(string reference)
    {
        var (column, i) = (0, 0);
        for (; i < reference.Length && i < 3 && char.IsAsciiLetterUpper(reference[i]); i++)
        {
            column = (column * 26) + (reference[i] - 'A' + 1);
        }

        return column is > 0 and <= 16_384 ? (Row(reference[i..]), column) : throw Misplaced();
    }

    private static RefusedException Misplaced() => new("Trang tính có ô nằm ở vị trí không hợp lệ.", Remedies.SaveAsPlain);
}
