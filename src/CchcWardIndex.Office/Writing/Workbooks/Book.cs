using CchcWardIndex.Office.Packaging;

namespace CchcWardIndex.Office.Writing.Workbooks;

/// <summary>A workbook of the results' looks being written: whatever fills it, the same content gives the same bytes.</summary>
internal static class Book
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="title">Its title in the file's properties.</param>
    /// <param name="author">Its author there.</param>
    /// <param name="fill">Fills it; what it is handed adds a sheet of a name. It must add at least one.</param>
    /// <returns>An .xlsx file.</returns>
    public static byte[] Write(string title, string author, Action<Func<string, Sheet>> fill)
    {
        var package = InMemory.Workbook();
        SheetLook.AddTo(package.Workbook, SheetLook.All);
        (package.Workbook.Properties.Title, package.Workbook.Properties.Author) = (SheetText.Clean(title), SheetText.Clean(author));
        var sheets = new List<Sheet>();
        fill(name =>
        {
            sheets.Add(new Sheet(package.Workbook.Worksheets.Add(name)));
            return sheets[^1];
        });
        SheetParts.Ask(sheets[0].Worksheet, SheetLook.All);
        return StableZip.Repack(package.GetAsByteArray(), SheetParts.Rewrite(sheets));
    }
}
