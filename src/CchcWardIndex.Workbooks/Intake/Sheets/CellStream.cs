using System.Globalization;
using System.Xml;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Gate;

namespace CchcWardIndex.Workbooks.Intake.Sheets;

/// <summary>The cells of one sheet that hold anything, one after another in the order of the file; none is kept.</summary>
/// <remarks>EPPlus would build the whole workbook for writing first: five times the time and the memory.</remarks>
/// <param name="xml">The sheet's part; disposed of with this.</param>
/// <param name="sheet">The sheet's name.</param>
/// <param name="strings">The texts that cells point to by number.</param>
/// <param name="formats">What each style shows.</param>
internal sealed class CellStream(XmlReader xml, string sheet, string[] strings, NumberFormat[] formats) : IDisposable
{
    private int _row;
    private int _column;

    /// <summary>The sheet's name.</summary>
    public string Sheet => sheet;

    /// <summary>Where the cell read last stands.</summary>
    public Cell Place => new(_row, _column);

    /// <summary>The cell read last; never blank.</summary>
    public RawCell Raw { get; private set; }

    /// <summary>Goes on to the next cell that holds anything; false where there are no more.</summary>
    public bool Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                _row = xml.GetAttribute("r") is { } number ? Row(number) : _row + 1;
                _column = 0;
            }
            else if (xml.LocalName == "c")
            {
                ReadCell();
                if (Raw.Kind != CellKind.Blank)
                {
                    return true;
                }
            }
            else if (xml.LocalName is "mergeCells" or "dataValidations" or "conditionalFormatting")
            {
                // The cells are over.
                return false;
            }
        }

        return false;
    }

    public void Dispose() => xml.Dispose();

    private void ReadCell()
    {
        _column++;
        if (xml.GetAttribute("r") is { } reference)
        {
            (_row, _column) = At(reference);
        }

        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < formats.Length ? formats[number] : NumberFormat.Plain;
        Raw = default;
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        var (formula, value) = (false, (string?)null);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    formula = true;
                    SharedStrings.ReadContent(xml);
                    break;
                case "v":
                    value = SharedStrings.ReadContent(xml);
                    break;
                case "is":
                    value = SharedStrings.ReadText(xml);
                    break;
            }
        }

        Raw = formula && value is null ? new RawCell(CellKind.Uncalculated, IsFormula: true) : Make(type, value, style) with { IsFormula = formula };
    }

    private RawCell Make(string type, string? value, NumberFormat format) => (type, value) switch
    {
        (_, null) => default,
        ("s", _) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Length
            ? Text(strings[index])
            : throw new RefusedException($"Trang \"{sheet}\" trỏ tới đoạn văn bản không có trong tệp.", Remedies.SendAgain),
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

    private static (int Row, int Column) At(string reference)
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
