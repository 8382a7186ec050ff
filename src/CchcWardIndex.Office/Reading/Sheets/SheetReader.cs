using CchcWardIndex.Office.Reading.Gate;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>Reads the cells of one sheet in a single pass, keeping those that hold anything.</summary>
internal static class SheetReader
{
    /// <summary>Reads one sheet into cells that hold nothing yet.</summary>
    public static SheetCells Read(CellStream stream, SheetCells cells)
    {
        using (stream)
        {
            while (stream.Read())
            {
                if (!cells.Add(stream.Place, stream.Raw))
                {
                    throw new RefusedFileException(DamageProblems.CellTwice(cells.Name, stream.Place.ToString()));
                }
            }

            return cells;
        }
    }
}
