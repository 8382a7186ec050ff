using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Publication;
using OfficeOpenXml;

namespace CchcWardIndex.Tests.Office.ResultSheets;

/// <summary>A results workbook as a reader finds it.</summary>
internal sealed partial class Opened : IDisposable
{
    private readonly ExcelPackage _package;

    public Opened(byte[] workbook) => _package = new ExcelPackage(new MemoryStream(workbook));

    // Many tests look at the same few rounds, and the same results give the same bytes.
    private static readonly ConditionalWeakTable<Results, byte[]> Written = [];

    public static Opened Of(Results results) => new(Written.GetValue(results, ResultsWorkbook.Write));

    public IEnumerable<string> Sheets => _package.Workbook.Worksheets.Select(sheet => sheet.Name);

    public ExcelWorksheet this[string sheet] => _package.Workbook.Worksheets[sheet];

    /// <summary>Every text on a sheet.</summary>
    public IReadOnlyList<string> Texts(string sheet) => [.. this[sheet].Cells.Select(cell => cell.Value).OfType<string>()];

    /// <summary>The first cell with that text. Fails where there is none.</summary>
    public (int Row, int Column) Find(string sheet, string text)
    {
        var found = this[sheet].Cells.FirstOrDefault(cell => cell.Value is string value && value == text);
        Assert.True(found is not null, $"\"{text}\" is nowhere on {sheet}.");
        return (found.Start.Row, found.Start.Column);
    }

    /// <summary>The column whose head begins so. Fails where there is none.</summary>
    public int Column(string sheet, int head, string begins)
    {
        var found = this[sheet]
            .Cells[head, 1, head, 40]
            .FirstOrDefault(cell => cell.Value is string value && value.StartsWith(begins, StringComparison.Ordinal));
        Assert.True(found is not null, $"No column of {sheet} begins with \"{begins}\".");
        return found.Start.Column;
    }

    public double Number(string sheet, int row, int column)
    {
        var value = this[sheet].Cells[row, column].Value;
        Assert.True(value is double, $"{sheet} {row},{column} is {value ?? "blank"}, not a number.");
        return (double)value!;
    }

    /// <summary>The workbook without what its formulas showed last, so that whoever opens it has to work everything out.</summary>
    public static byte[] WithoutCachedValues(byte[] workbook)
    {
        using var copy = new MemoryStream();
        copy.Write(workbook);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
            {
                string xml;
                using (var reader = new StreamReader(part.Open(), Encoding.UTF8))
                {
                    xml = reader.ReadToEnd();
                }

                using var writer = new StreamWriter(part.Open(), new UTF8Encoding(false));
                writer.BaseStream.SetLength(0);
                writer.Write(CachedValue().Replace(xml, "$1"));
            }
        }

        return copy.ToArray();
    }

    // It holds memory alone, and EPPlus's own would have the collector look through all that the tests hold.
    public void Dispose() { }

    [GeneratedRegex("(<f[^>]*/>|<f[^>]*>[^<]*</f>)<v>[^<]*</v>")]
    private static partial Regex CachedValue();
}
