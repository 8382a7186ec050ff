using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>Writes the cells of a sheet into its part of the workbook: in place of the few by which EPPlus told the numbers of the looks.</summary>
/// <remarks>EPPlus keeps a million cells in 800 MB and writes them in half a minute; written here they take 50 MB and a few seconds.</remarks>
internal sealed partial class SheetData(Stream to, IReadOnlyList<LookNumbers> looks) : IDisposable
{
    private readonly StreamWriter _writer = new(to, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
    private readonly List<string> _letters = [""];
    private readonly char[] _digits = new char[40];

    public void Dispose() => _writer.Dispose();

    public void Write(Grid grid)
    {
        _writer.Write("<sheetData>");
        Write(grid.Rows);
        _writer.Write("</sheetData>");
    }

    /// <summary>Writes rows as they come; a row may be filled anew for the next.</summary>
    public void Write(IEnumerable<KeyValuePair<int, GridRow>> rows)
    {
        foreach (var (number, row) in rows)
        {
            Write("<row r=\"", number, "\"");
            if (row.Height is { } height)
            {
                Write(" ht=\"", height, "\" customHeight=\"1\"");
            }

            _writer.Write('>');
            for (var column = 1; column <= row.Cells.Length; column++)
            {
                Write(number, column, row.Cells[column - 1]);
            }

            _writer.Write("</row>");
        }
    }

    private void Write(int row, int column, in GridCell cell)
    {
        if (cell is { Look: 0, Text: null, HasNumber: false })
        {
            return;
        }

        Write($"<c r=\"{Letters(column)}", row, "\"");
        if (cell.Look > 0)
        {
            var numbers = looks[cell.Look - 1];
            Write(" s=\"", cell.Text is { } quoted && SheetText.LooksLikeFormula(quoted) ? numbers.Quoted : numbers.Plain, "\"");
        }

        if (cell.Formula is not null)
        {
            _writer.Write(cell.Text is null ? ">" : " t=\"str\">");
            Formula(cell.Formula, column);
            Value(cell, "<v>", "</v></c>");
        }
        else if (cell.Text is not null)
        {
            Value(cell, " t=\"inlineStr\"><is><t xml:space=\"preserve\">", "</t></is></c>");
        }
        else if (cell.HasNumber)
        {
            Value(cell, "><v>", "</v></c>");
        }
        else
        {
            _writer.Write("/>");
        }
    }

    private void Value(in GridCell cell, string before, string after)
    {
        if (cell.Text is null)
        {
            Write(before, cell.Number, after);
            return;
        }

        _writer.Write(before);
        _writer.Write(Escaped(CodeOfLetter().Replace(cell.Text, "_x005F$0")));
        _writer.Write(after);
    }

    private void Formula(object formula, int column)
    {
        if (formula is not SharedFormula shared)
        {
            _writer.Write($"<f>{Escaped((string)formula)}</f>");
        }
        else if (column == shared.First)
        {
            var place = $"{new Cell(shared.Row, shared.First)}:{new Cell(shared.Row, shared.Last)}";
            Write($"<f t=\"shared\" ref=\"{place}\" si=\"", shared.Index, $"\">{Escaped(shared.Text)}</f>");
        }
        else
        {
            Write("<f t=\"shared\" si=\"", shared.Index, "\"/>");
        }
    }

    // The shortest text that gives the same double back, in no culture.
    private void Write(string before, double number, string after)
    {
        number.TryFormat(_digits, out var length, default, CultureInfo.InvariantCulture);
        _writer.Write(before);
        _writer.Write(_digits, 0, length);
        _writer.Write(after);
    }

    private string Letters(int column)
    {
        while (_letters.Count <= column)
        {
            _letters.Add(new Cell(1, _letters.Count).ToString()[..^1]);
        }

        return _letters[column];
    }

    private static string Escaped(string text) =>
        text.AsSpan().ContainsAny('&', '<', '>')
            ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            : text;

    // Excel reads _x0041_ in a text as the letter A; what somebody typed must come out as typed.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex CodeOfLetter();
}

/// <summary>The numbers a look has in the saved workbook: for itself, and for a text that must not become a formula when edited.</summary>
internal readonly record struct LookNumbers(int Plain, int Quoted);
