namespace CchcWardIndex.Worker.Cli;

/// <summary>How wide the columns of a printed table are: words and numbers stay whole, even where the table is then wider than the screen.</summary>
internal static class ColumnWidths
{
    // A name breaks between words before it is narrower than this; what is longer than a word ever is may break anywhere.
    private const int LeastText = 12;
    private const int LongestWord = 24;

    // A space on either side of every cell and one between cells, and the table's own edges.
    private const int Beside = 3;
    private const int Edges = 2;

    /// <summary>The widths, in letters.</summary>
    /// <param name="columns">Titles, and whether numbers stand below.</param>
    /// <param name="rows">The cells.</param>
    /// <param name="screen">How wide the screen is.</param>
    public static int[] Of(IReadOnlyList<(string Title, bool IsNumber)> columns, IReadOnlyList<IReadOnlyList<string>> rows, int screen)
    {
        var widths = columns.Select((column, i) => rows.Select(row => row[i].Length).Append(column.Title.Length).Max()).ToArray();
        var least = columns.Select((column, i) => Math.Min(widths[i], Least(column, rows, i))).ToArray();
        while (
            Total(widths) > screen
            && Enumerable.Range(0, widths.Length).Where(i => widths[i] > least[i]).OrderByDescending(i => widths[i]).Select(i => (int?)i).FirstOrDefault()
                is { } widest
        )
        {
            widths[widest]--;
        }

        return widths;
    }

    /// <summary>How wide a table with these columns is.</summary>
    public static int Total(IReadOnlyCollection<int> widths) => widths.Sum() + (Beside * widths.Count) + Edges;

    private static int Least((string Title, bool IsNumber) column, IReadOnlyList<IReadOnlyList<string>> rows, int place)
    {
        var cells = rows.Select(row => row[place]);
        var word = Math.Min(LongestWord, cells.Append(column.Title).SelectMany(text => text.Split(' ')).Max(word => word.Length));
        return column.IsNumber ? Math.Max(word, cells.Select(cell => cell.Length).DefaultIfEmpty().Max()) : Math.Max(LeastText, word);
    }
}
