using System.Globalization;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Uses;

/// <summary>One cell of a table that people open in a spreadsheet by double click: a number or a day is one there, and a text stays the text it is.</summary>
/// <remarks>
/// A spreadsheet guesses what a cell is from its letters alone. Text that it would take for something else gets an apostrophe before it; so
/// does text that begins with one, so that a program may always take one off.
/// </remarks>
internal readonly record struct CsvCell
{
    private const char Mark = '\'';

    private readonly string? _written;

    private CsvCell(string written) => _written = written;

    /// <summary>As it stands in the file: no tab, line break or quotation mark.</summary>
    public string Written => _written ?? "";

    /// <summary>A number with a decimal comma; empty where there is none.</summary>
    public static CsvCell Number(decimal? number) => new(number is { } value ? Decimals.Write(value).Replace('.', ',') : "");

    /// <summary>A day, year first: the one way of writing that no regional setting takes for another day.</summary>
    public static CsvCell Day(DateOnly day) => new(day.ToString(Iso.Day, CultureInfo.InvariantCulture));

    /// <summary>Text, marked where a spreadsheet would take it for something else.</summary>
    public static CsvCell Text(string? text) => Clean(text ?? "") is var clean && SpreadsheetGuess.IsOtherThanText(clean) ? Marked(clean) : new(clean);

    /// <summary>A code, always marked: a column by which people look something up is of one kind throughout.</summary>
    public static CsvCell Code(string code) => Marked(Clean(code));

    private static CsvCell Marked(string clean) => new(Show.Cut(Mark + clean));

    private static string Clean(string text) => Show.Cut(Show.Text(text).Replace('\n', ' ').Replace('\t', ' ').Replace('"', Mark));
}
