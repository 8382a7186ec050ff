using System.Globalization;
using System.Xml;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>The cells of one sheet that hold anything, one after another in the order of the file; none is kept.</summary>
/// <remarks>EPPlus would build the whole workbook for writing first: five times the time and the memory.</remarks>
/// <param name="xml">The sheet's part; disposed of with this.</param>
/// <param name="sheet">The sheet's name.</param>
/// <param name="strings">The texts that cells point to by number.</param>
/// <param name="styles">How each style is shown.</param>
/// <param name="isOutdated">Whether the workbook says of itself that its formulas must be calculated anew.</param>
internal sealed class CellStream(XmlReader xml, string sheet, SharedStrings strings, CellStyle[] styles, bool isOutdated) : IDisposable
{
    private int _row;
    private int _column;

    /// <summary>The sheet's name.</summary>
    public string Sheet => sheet;

    /// <summary>Where the cell read last stands.</summary>
    public Cell Place => new(_row, _column);

    /// <summary>The cell read last; blank only where a formula gives nothing.</summary>
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
                if (Raw.Kind != CellKind.Blank || Raw.IsFormula)
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
        // A cell that names no style has the first.
        var isStyled = int.TryParse(xml.GetAttribute("s") ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < styles.Length;
        var style = isStyled ? styles[number] : default;
        Raw = default;
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        var (formula, value, rich) = (false, (string?)null, (RichText?)null);
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
                    value = SharedStrings.ReadText(xml, out rich);
                    break;
            }
        }

        Raw = formula ? Calculated(type, value, style) : Make(type, value, style, rich);
    }

    // A formula that gives no text is written as a text of no letters; any other formula without a value was never calculated.
    // Some programs put a zero where they cannot calculate, and say that all must be calculated when the file is opened.
    private RawCell Calculated(string type, string? value, CellStyle style)
    {
        var cell = value is null || (value.Length == 0 && type != "str") ? new RawCell(CellKind.Uncalculated) : Make(type, value, style, null);
        return cell with { IsFormula = true, Kind = isOutdated && cell is { Kind: CellKind.Number, Number: 0 } ? CellKind.Uncalculated : cell.Kind };
    }

    private RawCell Make(string type, string? value, CellStyle style, RichText? rich) =>
        (type, value) switch
        {
            (_, null) => default,
            ("s", _) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Texts.Length
                ? Text(strings.Texts[index], RichText.In(strings.Rich(index), style.TextMarks))
                : throw new RefusedFileException(DamageProblems.TextGone(sheet)),
            ("b", _) => new RawCell(CellKind.Boolean, value is "1" or "true" ? 1 : 0, Marking: RichText.In(null, style.Marks)),
            ("e", _) => new RawCell(CellKind.Error, Text: value),
            ("n", _) => value.Length == 0 ? default
            : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? new RawCell(CellKind.Number, number, Format: style.Format, Marking: RichText.In(null, style.Marks))
            : Text(value, RichText.In(null, style.TextMarks)),
            ("inlineStr", _) => Text(value, RichText.In(rich, style.TextMarks)),
            _ => Text(Escapes.Undo(value), RichText.In(null, style.TextMarks)),
        };

    private static RawCell Text(string text, Marking? marking) =>
        text.Length == 0 ? default : new RawCell(CellKind.Text, Text: text, Marking: marking ?? Strokes.In(text));

    private static int Row(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= 1_048_576 ? row : throw Misplaced();

    private static (int Row, int Column) At(string reference)
    {
        var (column, i) = (0, 0);
        for (; i < reference.Length && i < 3 && char.IsAsciiLetterUpper(reference[i]); i++)
        {
            column = (column * 26) + (reference[i] - 'A' + 1);
        }

        return column is > 0 and <= 16_384 ? (Row(reference[i..]), column) : throw Misplaced();
    }

    private static RefusedFileException Misplaced() => new(DamageProblems.CellMisplaced());
}
