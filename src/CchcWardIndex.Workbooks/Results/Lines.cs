namespace CchcWardIndex.Workbooks.Results;

/// <summary>How many lines a text takes in a cell. EPPlus cannot measure type here, so letters are weighed by kind.</summary>
internal static class Lines
{
    // Times New Roman 11: a column's unit is one digit, 5.5 points; about one unit is lost to the cell's padding.
    private const double UnitInPoints = 5.25;

    /// <summary>The lines of a text in a column of that width (Excel's units), in type of that size.</summary>
    public static int Count(string text, double width, Look look)
    {
        var line = Math.Max(1, (width - 1) * UnitInPoints / (look.Size * (look.Bold ? 1.08 : 1)));
        return text.Split('\n').Sum(paragraph => OfParagraph(paragraph, line));
    }

    /// <summary>The height in points of that many lines.</summary>
    public static double Height(int lines, Look look) => Math.Min(409, (lines * look.Size * 1.22) + 4);

    private static int OfParagraph(string text, double line)
    {
        var (lines, used) = (1, 0d);
        foreach (var word in text.Split(' '))
        {
            var width = word.Sum(Width);
            if (used > 0 && used + 0.25 + width > line)
            {
                (lines, used) = (lines + 1, 0);
            }

            used += (used > 0 ? 0.25 : 0) + width;
            while (used > line)
            {
                (lines, used) = (lines + 1, used - line);
            }
        }

        return lines;
    }

    // In parts of the type's size.
    private static double Width(char letter) => letter switch
    {
        'i' or 'l' or 't' or 'j' or 'f' or 'í' or 'ì' or 'ị' or 'ỉ' or 'ĩ' or '.' or ',' or ';' or ':' or '!' or '\'' or '(' or ')' or '/' => 0.31,
        'm' or 'w' or 'M' or 'W' => 0.8,
        _ when char.IsUpper(letter) => 0.7,
        _ => 0.49,
    };
}
