using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Forms.Filled;

/// <summary>The first rows of a sheet, where a form says what it is: enough of it, however long it is.</summary>
internal static class FormHead
{
    // The keys stand in the first dozen rows; a few more may have been inserted.
    private const int Rows = 30;
    private const int Cells = 5_000;

    /// <summary>Reads the head of a sheet and closes it.</summary>
    public static KeyedSheet Read(CellStream stream, bool uses1904)
    {
        using (stream)
        {
            var found = new SheetCells(stream.Sheet, uses1904);
            for (var i = 0; i < Cells && stream.Read() && stream.Place.Row <= Rows; i++)
            {
                found.Add(stream.Place, stream.Raw);
            }

            return new KeyedSheet(found);
        }
    }
}
