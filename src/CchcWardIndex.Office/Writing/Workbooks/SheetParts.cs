using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Submissions;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>Brings together what EPPlus saved (looks, pages, charts) and the cells kept apart from it.</summary>
internal static partial class SheetParts
{
    // Where EPPlus shows which number each look got: column A for the look, column B for its quoted form.
    private const int PlainColumn = 1;
    private const int QuotedColumn = 2;

    /// <summary>Before this the extent of a sheet is stated.</summary>
    public const string ViewsTag = "<sheetViews>";

    /// <summary>Asks EPPlus for the looks' numbers; to be called before saving.</summary>
    public static void Ask(ExcelWorksheet worksheet, ImmutableArray<SheetLook> looks)
    {
        for (var i = 0; i < looks.Length; i++)
        {
            worksheet.Cells[i + 1, PlainColumn].StyleName = looks[i].Name;
            worksheet.Cells[i + 1, QuotedColumn].StyleName = looks[i].Name;
            worksheet.Cells[i + 1, QuotedColumn].Style.QuotePrefix = true;
        }
    }

    /// <summary>What to write in place of a part: for a sheet, its frame with its cells.</summary>
    public static Func<string, Action<Stream, Stream>?> Rewrite(IReadOnlyList<Sheet> sheets)
    {
        var byPart = sheets
            .Select((sheet, index) => (sheet, index))
            .ToDictionary(pair => $"xl/worksheets/sheet{(pair.index + 1).ToString(CultureInfo.InvariantCulture)}.xml", pair => pair.sheet);
        IReadOnlyList<LookNumbers>? numbers = null;
        return name =>
            !byPart.TryGetValue(name, out var sheet)
                ? null
                : (from, to) =>
                {
                    using var reader = new StreamReader(from, Encoding.UTF8);
                    var frame = reader.ReadToEnd();
                    var (before, data, after) = Split(frame);

                    // The first sheet, and the first of the parts, is the one EPPlus was asked on.
                    numbers ??= Numbers(data, SheetLook.All);
                    to.Write(Encoding.UTF8.GetBytes(before.Replace(ViewsTag, $"{Dimensions(sheet.Grid)}{ViewsTag}", StringComparison.Ordinal)));
                    using (var cells = new SheetData(to, numbers))
                    {
                        cells.Write(sheet.Grid);
                    }

                    to.Write(Encoding.UTF8.GetBytes(after));
                };
    }

    /// <summary>A sheet as EPPlus saved it: what stands before its cells, without its extent; the cells; what stands behind them.</summary>
    /// <param name="frame">The sheet.</param>
    /// <param name="columnsHaveLooks">Whether the columns' looks were chosen; otherwise they are the typeface EPPlus started with, and are left out.</param>
    public static (string Before, string Data, string After) Split(string frame, bool columnsHaveLooks = false)
    {
        var data = Data().Match(frame);
        var before = Dimension().Replace(frame[..data.Index], "");
        return (columnsHaveLooks ? before : ColumnStyle().Replace(before, "$1"), data.Value, frame[(data.Index + data.Length)..]);
    }

    /// <summary>What to write before <see cref="ViewsTag"/>: readers that trust the stated extent must see the whole sheet.</summary>
    public static string Dimensions(Grid grid) => $"<dimension ref=\"{grid.Extent}\"/>";

    /// <summary>The numbers of looks, as told in the cells of the sheet asked.</summary>
    public static LookNumbers[] Numbers(string data, ImmutableArray<SheetLook> looks)
    {
        var found = NumberedCell()
            .Matches(data)
            .ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        return [.. looks.Select((_, i) => new LookNumbers(found[new Cell(i + 1, PlainColumn).ToString()], found[new Cell(i + 1, QuotedColumn).ToString()]))];
    }

    /// <summary>The looks EPPlus gave to the cells of one row, by column; their text format keeps text text.</summary>
    public static LookNumbers[] RowLooks(string data, int row, int columns)
    {
        var found = NumberedCell()
            .Matches(data)
            .ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        return [.. Enumerable.Range(1, columns).Select(column => found[new Cell(row, column).ToString()]).Select(number => new LookNumbers(number, number))];
    }

    /// <summary>The cells above a row, left open for more.</summary>
    public static string Above(string data, int row) =>
        data[..data.IndexOf(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\""), StringComparison.Ordinal)];

    [GeneratedRegex("<sheetData ?/>|<sheetData>.*?</sheetData>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Data();

    [GeneratedRegex("<dimension [^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Dimension();

    [GeneratedRegex("(<col [^>]*?) style=\"[0-9]+\"", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnStyle();

    [GeneratedRegex("<c r=\"([A-Z]+[0-9]+)\" s=\"([0-9]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedCell();
}
