using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Office.Remedies;

/// <summary>The plan's table, in the columns of the annex to 43/KH-UBND.</summary>
internal static class PlanTable
{
    private static readonly ImmutableArray<double> Columns = [5, 40, 21, 25, 12, 46];

    /// <summary>How many columns it has.</summary>
    public static int LastColumn => Columns.Length;

    /// <summary>Sets the columns' widths.</summary>
    public static void Widths(Sheet sheet) => sheet.Widths([.. Columns]);

    /// <summary>Writes the head.</summary>
    public static void Head(Sheet sheet, int row)
    {
        sheet.Heads(row, [.. RemedyWords.Heads]);
        sheet.Height(row, Lines.Height(2, SheetLook.Head));
    }

    /// <summary>Writes rows.</summary>
    /// <returns>The next free row.</returns>
    public static int Rows(Sheet sheet, int row, ImmutableArray<RemedyRow> rows)
    {
        foreach (var entry in rows)
        {
            string[] texts = [entry.Content, Agencies(entry.Lead), Agencies(entry.Support), entry.Time, entry.Note];
            sheet.Style(row, 1, row, LastColumn, SheetLook.TextTop);
            sheet.Style(row, 1, row, 1, SheetLook.CountTop);
            sheet.Style(row, 5, row, 5, SheetLook.MiddleTop);
            sheet.Number(row, 1, entry.Number);
            var lines = 1;
            for (var i = 0; i < texts.Length; i++)
            {
                sheet.Text(row, i + 2, texts[i]);
                lines = Math.Max(lines, Lines.Count(texts[i], Columns[i + 1], SheetLook.TextTop));
            }

            sheet.Height(row++, Lines.Height(lines, SheetLook.TextTop));
        }

        return row;
    }

    // As the plan's annex lists several: each on a line with a dash.
    private static string Agencies(ImmutableArray<string> agencies) =>
        agencies.Length == 1 ? agencies[0] : string.Join('\n', agencies.Select(agency => $"– {agency}"));
}
