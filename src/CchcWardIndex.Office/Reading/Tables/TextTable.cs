using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;
using CsvHelper;
using CsvHelper.Configuration;

namespace CchcWardIndex.Office.Reading.Tables;

/// <summary>Cuts text that Excel saved as CSV or Unicode text into cells. A row is told by its line, also where quoted cells run over several.</summary>
internal static class TextTable
{
    private static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>The cells under the separator the text says it has, or else under the one that shows most of the head of a table.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">The file.</param>
    /// <param name="headed">How many columns of the head it shows.</param>
    public static TableSheet Read(string name, byte[] content, Func<TableSheet, int> headed)
    {
        var text = Decoded(content);
        if (text is null || text.Contains('\0', StringComparison.Ordinal))
        {
            return new TableSheet(new SheetCells(name), _ => name) { Problems = [Problem.Of(TextTableProblems.NoTable(), null, null, name)] };
        }

        return (Declared(text) is { } said ? [said] : Separators).Select(separator => Cut(name, text, separator)).MaxBy(headed)!;
    }

    // Excel heeds a first line "sep=;" and does not show it.
    private static char? Declared(string text) =>
        text.Length > 4 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && (text.Length == 5 || text[5] is '\r' or '\n') ? text[4] : null;

    private static TableSheet Cut(string name, string text, char separator)
    {
        string At(Cell place) => $"{name} dòng {place.Row}{(place.Column > 0 ? $" cột {place.Column}" : "")}";
        var (cells, widths, problems, quotes) = (new SheetCells(name), new Dictionary<int, int>(), ImmutableArray.CreateBuilder<Problem>(), true);
        void Add(Cell place, ProblemText text) => problems.Add(Problem.Of(text, null, null, At(place)));
        using var parser = new CsvParser(
            new StringReader(text),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = separator.ToString(),
                IgnoreBlankLines = false,
                BadDataFound = _ => quotes = false,
            }
        );
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            quotes = true;
            var row = parser.Record!;
            widths[line] = row.Length;
            if (!quotes)
            {
                Add(new Cell(line, 0), TextTableProblems.QuoteOpen());
                continue;
            }

            var told = problems.Count;
            for (var i = 0; i < row.Length; i++)
            {
                var place = new Cell(line, i + 1);
                if (row[i].Any(IsBroken))
                {
                    Add(place, TextTableProblems.BrokenLetter());
                }
                else if (row[i].Contains(separator, StringComparison.Ordinal) && row[i].AsSpan().ContainsAny('\r', '\n'))
                {
                    Add(place, TextTableProblems.CellsJoined());
                }
            }

            for (var i = 0; told == problems.Count && i < row.Length; i++)
            {
                if (row[i].Length > 0)
                {
                    cells.Add(new Cell(line, i + 1), new RawCell(CellKind.Text, Text: row[i]));
                }
            }
        }

        return new TableSheet(cells, At)
        {
            Widths = widths,
            IsCutByComma = separator == ',',
            Problems = problems.ToImmutable(),
        };
    }

    private static bool IsBroken(char letter) => (char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')) || letter >= '\uFFFD';

    private static string? Decoded(byte[] content)
    {
        using var reader = new StreamReader(
            new MemoryStream(content, writable: false),
            new UTF8Encoding(false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: true
        );
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
