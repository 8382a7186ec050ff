using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>Reads a workbook of raw survey answers row by row: only the head of its sheet is ever held as cells.</summary>
internal static class AnswerReader
{
    private const int MostRows = 1_000_000;

    /// <summary>What the workbook holds; null where none of its sheets is headed as one of raw answers.</summary>
    /// <param name="parts">The workbook, checked.</param>
    /// <param name="index">Units and questions.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="sha256">64 hex digits over its bytes.</param>
    public static AnswerFile? Read(WorkbookParts parts, FormIndex index, string name, string sha256)
    {
        var (strings, styles) = (parts.ReadStrings(), parts.ReadStyles());
        var ours = parts.Sheets.Select(sheet => (sheet.Part, Head: FormHead.Read(Open(sheet), parts.Uses1904))).Where(sheet => sheet.Head.IsOurs).ToList();
        if (!ours.Any(sheet => sheet.Head.Format == Keys.SurveyAnswersFormat))
        {
            return null;
        }

        if (ours.Count > 1)
        {
            throw KeyedSheet.Two(ours[0].Head, ours[1].Head);
        }

        var (part, head) = ours[0];
        SelfAssessmentHead.CheckRound(head, index.Set);
        var columns = AnswerColumns.Of(head);
        using var cells = Open((head.Cells.Name, part));
        return Rows(cells, columns, new AnswerRows(index, columns, parts.Uses1904), new Source(name, sha256, head.Cells.Name));

        CellStream Open((string Name, string Part) sheet) => parts.OpenCells(sheet, strings, styles);
    }

    private static AnswerFile Rows(CellStream cells, AnswerColumns columns, AnswerRows rows, Source source)
    {
        var row = new RawCell[AnswerColumns.Count];
        var (last, any) = (new Cell(0, 0), false);
        while (cells.Read())
        {
            var place = cells.Place;
            if (place.Row < last.Row || (place.Row == last.Row && place.Column <= last.Column))
            {
                throw new RefusedFileException(DamageProblems.CellsOutOfOrder(source.Sheet, place.ToString()));
            }

            if (place.Row > last.Row)
            {
                Finish();
            }

            last = place;
            if (place.Row > columns.KeyRow && columns.IndexOf(place.Column) is >= 0 and var i && !cells.Raw.IsBlank)
            {
                (row[i], any) = (cells.Raw, true);
            }
        }

        Finish();
        return rows.Close(source);

        void Finish()
        {
            if (!any)
            {
                return;
            }

            rows.Read(last.Row, row);
            if (rows.Count > MostRows)
            {
                throw new RefusedFileException(AnswerProblems.TooMany(MostRows));
            }

            Array.Clear(row);
            any = false;
        }
    }
}
