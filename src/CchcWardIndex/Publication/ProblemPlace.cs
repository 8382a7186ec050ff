namespace CchcWardIndex.Publication;

/// <summary>Where a problem stands, taken apart.</summary>
/// <param name="File">The file's name; empty where there is no file.</param>
/// <param name="Sheet">The sheet's name; empty where only the file is known.</param>
/// <param name="Cell">The cell as Excel writes it; empty where only file or sheet is known.</param>
public readonly record struct ProblemPlace(string File, string Sheet, string Cell)
{
    /// <summary>Takes <c>file!sheet!F12</c> apart; a file's name may itself have a <c>!</c> in it.</summary>
    /// <param name="where">The place as problems write it, or as much of it as there is.</param>
    /// <param name="isFile">Whether a file of that name was handed in.</param>
    public static ProblemPlace Of(string where, Func<string, bool> isFile)
    {
        var file = where;
        while (!isFile(file) && file.LastIndexOf('!') is var cut and > 0)
        {
            file = file[..cut];
        }

        // A file that is not listed: what comes before the first mark.
        file = isFile(file) ? file : where.Split('!')[0];
        var rest = where.Length > file.Length ? where[(file.Length + 1)..] : "";
        return rest.LastIndexOf('!') is var at and > 0 && IsCell(rest[(at + 1)..])
            ? new ProblemPlace(file, rest[..at], rest[(at + 1)..])
            : new ProblemPlace(file, rest, "");
    }

    private static bool IsCell(string text)
    {
        var letters = text.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is > 0 and <= 3 && letters < text.Length && text.Skip(letters).All(char.IsAsciiDigit);
    }
}
