namespace CchcWardIndex.Submissions;

/// <summary>Where values were read: one sheet of one workbook.</summary>
/// <param name="File">The file's name, without folders.</param>
/// <param name="Sha256">64 hex digits over the file's bytes: its identity.</param>
/// <param name="Sheet">The sheet's name as the file has it.</param>
public sealed record Source(string File, string Sha256, string Sheet)
{
    /// <summary>The place of one cell: <c>file!sheet!F12</c>; the sheet alone where the cell is not known.</summary>
    public string At(Cell cell) => cell.Row > 0 ? $"{File}!{Sheet}!{cell}" : $"{File}!{Sheet}";
}

/// <summary>A cell of a sheet; rows and columns count from 1.</summary>
public readonly record struct Cell(int Row, int Column)
{
    /// <summary>As Excel writes it: <c>F12</c>.</summary>
    public override string ToString()
    {
        var (letters, rest) = ("", Column);
        while (rest > 0)
        {
            (letters, rest) = ((char)('A' + ((rest - 1) % 26)) + letters, (rest - 1) / 26);
        }

        return $"{letters}{Row}";
    }
}
