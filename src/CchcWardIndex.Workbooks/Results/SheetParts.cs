using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Submissions;
using OfficeOpenXml;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>Brings together what EPPlus saved (looks, pages, charts) and the cells kept apart from it.</summary>
internal static partial class SheetParts
{
    // Where EPPlus shows which number each look got: column A for the look, column B for its quoted form.
    private const int PlainColumn = 1;
    private const int QuotedColumn = 2;

    /// <summary>Asks EPPlus for the looks' numbers; to be called before saving.</summary>
    public static void Ask(ExcelWorksheet worksheet)
    {
        for (var i = 0; i < Look.All.Length; i++)
        {
            worksheet.Cells[i + 1, PlainColumn].StyleName = Look.All[i].Name;
            worksheet.Cells[i + 1, QuotedColumn].StyleName = Look.All[i].Name;
            worksheet.Cells[i + 1, QuotedColumn].Style.QuotePrefix = true;
        }
    }

    /// <summary>What to write in place of a part: for a sheet, its frame with its cells.</summary>
    public static Func<string, Action<Stream, Stream>?> Rewrite(IReadOnlyList<Sheet> sheets)
    {
        var byPart = sheets.Select((sheet, index) => (sheet, index)).ToDictionary(pair => $"xl/worksheets/sheet{(pair.index + 1).ToString(CultureInfo.InvariantCulture)}.xml", pair => pair.sheet);
        IReadOnlyList<LookNumbers>? numbers = null;
        return name => !byPart.TryGetValue(name, out var sheet) ? null : (from, to) =>
        {
            using var reader = new StreamReader(from, Encoding.UTF8);
            var frame = reader.ReadToEnd();
            var data = Data().Match(frame);

            // The first sheet, and the first of the parts, is the one EPPlus was asked on.
            numbers ??= Numbers(data.Value);
            to.Write(Encoding.UTF8.GetBytes(Before(frame[..data.Index], sheet)));
            using (var cells = new SheetData(to, numbers))
            {
                cells.Write(sheet.Grid);
            }

            to.Write(Encoding.UTF8.GetBytes(frame[(data.Index + data.Length)..]));
        };
    }

    // Readers that trust the stated extent must see the whole sheet; and EPPlus gives columns the typeface it started with.
    private static string Before(string head, Sheet sheet)
    {
        var plain = ColumnStyle().Replace(Dimension().Replace(head, ""), "$1");
        return plain.Replace("<sheetViews>", $"<dimension ref=\"{sheet.Grid.Extent}\"/><sheetViews>", StringComparison.Ordinal);
    }

    private static LookNumbers[] Numbers(string data)
    {
        var found = NumberedCell().Matches(data).ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        return [.. Look.All.Select((_, i) => new LookNumbers(found[new Cell(i + 1, PlainColumn).ToString()], found[new Cell(i + 1, QuotedColumn).ToString()]))];
    }

    [GeneratedRegex("<sheetData ?/>|<sheetData>.*?</sheetData>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Data();

    [GeneratedRegex("<dimension [^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Dimension();

    [GeneratedRegex("(<col [^>]*?) style=\"[0-9]+\"", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnStyle();

    [GeneratedRegex("<c r=\"([A-Z]+[0-9]+)\" s=\"([0-9]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedCell();
}
