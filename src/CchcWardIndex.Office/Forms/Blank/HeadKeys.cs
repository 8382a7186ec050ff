using CchcWardIndex.Criteria;
using OfficeOpenXml;

namespace CchcWardIndex.Office.Forms.Blank;

/// <summary>The hidden rows that head every form: what it is, of which index, year and set, and whose.</summary>
internal static class HeadKeys
{
    private const int KeyColumn = 1;

    /// <summary>Writes them, a key a row; the index stands on the year's row, so that what lies below keeps its place.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The first row.</param>
    /// <param name="column">Where the values stand.</param>
    /// <param name="set">The set.</param>
    /// <param name="format">What the form is.</param>
    /// <param name="whose">The keys of whoever fills it in.</param>
    /// <returns>The row after them.</returns>
    public static int Write(ExcelWorksheet sheet, int row, int column, CriteriaSet set, string format, params IEnumerable<(string Key, string Value)> whose)
    {
        (string Key, string Value)[] meta = [(Keys.Format, format), (Keys.Year, $"{set.Year}"), (Keys.Set, set.Id), (Keys.Digest, set.Digest), .. whose];
        foreach (var (key, value) in meta)
        {
            (sheet.Cells[row, KeyColumn].Value, sheet.Cells[row, column].Value) = (key, value);
            if (key == Keys.Year)
            {
                (sheet.Cells[row, column + 1].Value, sheet.Cells[row, column + 2].Value) = (Keys.Index, set.Index.InFileName);
            }

            sheet.Row(row++).Hidden = true;
        }

        return row;
    }
}
