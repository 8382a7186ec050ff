using System.Globalization;
using System.Text;

namespace CchcWardIndex.Tests.Published;

/// <summary>A table as it was published: quoted cells, comma decimals.</summary>
internal static class PublishedTable
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>The rows below the heading; each a cell by its column's name.</summary>
    public static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(RepositoryFolder.Path("tests", "CchcWardIndex.Tests", "Published", file), Encoding.UTF8)
            .Where(line => line.Length > 0)
            .Select(Cells)
            .ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second.Normalize()))];
    }

    public static decimal Number(string cell) => decimal.Parse(cell.TrimEnd('%'), NumberStyles.AllowDecimalPoint, Comma);

    private static List<string> Cells(string line)
    {
        var (cells, quoted) = (new List<StringBuilder> { new() }, false);
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add(new StringBuilder());
            }
            else
            {
                cells[^1].Append(letter);
            }
        }

        return [.. cells.Select(cell => cell.ToString())];
    }
}
