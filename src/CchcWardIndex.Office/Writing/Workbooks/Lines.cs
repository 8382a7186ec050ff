namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>How many lines a text takes in a cell. EPPlus cannot measure type here, so letters are weighed by kind.</summary>
internal static class Lines
{
    // Times New Roman 11: a column's unit is one digit, 5.5 points; about two units are lost to padding and indent.
    private const double UnitInPoints = 5.25;
    private const double Space = 0.25;

    // Programs differ by a few hundredths in how wide they draw: a text that just fits here is cut there.
    private const double Kept = 0.96;

    /// <summary>The lines of a text in a column of that width (Excel's units), in type of that size.</summary>
    public static int Count(string text, double width, SheetLook look)
    {
        var line = Math.Max(1, Kept * (width - 2) * UnitInPoints / (look.Size * (look.Bold ? 1.08 : 1)));
        var (lines, used, word) = (1, 0d, 0d);
        foreach (var letter in text)
        {
            if (letter is ' ' or '\n')
            {
                Place();
                (lines, used) = letter == '\n' ? (lines + 1, 0) : (lines, used + Space);
                continue;
            }

            word += Width(letter);
        }

        Place();
        return lines;

        // A word that does not fit goes to the next line; one longer than a line runs over several.
        void Place()
        {
            (lines, used) = used > 0 && used + word > line ? (lines + 1, word) : (lines, used + word);
            while (used > line + Space)
            {
                (lines, used) = (lines + 1, used - line);
            }

            word = 0;
        }
    }

    /// <summary>The height in points of that many lines.</summary>
    public static double Height(int lines, SheetLook look) => Math.Min(409, (lines * look.Size * 1.22) + 4);

    // In parts of the type's size.
    private static double Width(char letter) =>
        letter switch
        {
            'i' or 'l' or 't' or 'j' or 'f' or 'í' or 'ì' or 'ị' or 'ỉ' or 'ĩ' or '.' or ',' or ';' or ':' or '!' or '\'' or '(' or ')' or '/' => 0.31,
            'm' or 'w' or 'M' or 'W' => 0.8,
            _ when char.IsUpper(letter) => 0.7,
            _ => 0.47,
        };
}
