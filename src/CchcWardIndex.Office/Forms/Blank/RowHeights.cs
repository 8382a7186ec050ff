namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>Row heights by counting: measuring text needs a graphics library that a server does not have.</summary>
internal static class RowHeights
{
    // At 11 points of Times New Roman a line is 15 points high, and a column unit holds a little more than one letter.
    private const double LineHeight = 15;
    private const double LettersPerUnit = 1.18;

    /// <summary>The height that shows every text whole.</summary>
    /// <param name="cells">Each text with the width of its column.</param>
    public static double Of(params IEnumerable<(string Text, double Width)> cells) =>
        Math.Min(409, (cells.Max(cell => Lines(cell.Text, cell.Width)) * LineHeight) + 3);

    private static int Lines(string text, double width) => text.Split('\n').Sum(line => WrappedLines(line, Math.Max(4, width * LettersPerUnit)));

    private static int WrappedLines(string line, double room)
    {
        var (lines, used) = (1, 0);
        foreach (var word in line.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > room)
            {
                lines++;
                used = word.Length;
            }
            else
            {
                used += word.Length + (used > 0 ? 1 : 0);
            }
        }

        return lines;
    }
}
