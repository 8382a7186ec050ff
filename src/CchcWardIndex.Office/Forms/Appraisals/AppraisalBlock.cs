using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Office.Reading.Cells;
using CchcWardIndex.Office.Reading.Sheets;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Appraisals;

/// <summary>Reads the rows of one criterion of one unit on a department's form, and remembers whether anything there could not be read.</summary>
internal sealed class AppraisalBlock(KeyedSheet sheet, CellReader reader, UnitCode unit, CriterionCode criterion, IReadOnlyDictionary<string, int> columns)
{
    /// <summary>Whether something stands there that cannot be read; it has been told.</summary>
    public bool Unreadable { get; private set; }

    /// <summary>The cell of a row under a key.</summary>
    public Cell At(int row, string key) => new(row, columns[key]);

    /// <summary>What stands on the unit's own row.</summary>
    public AppraisalEntry Own(int row)
    {
        Closed(row, Keys.Found, Keys.Excused);
        var conclusion = Read(row, Keys.Conclusion, "Kết luận", ConclusionCell.Read);
        var points = Read(row, Keys.Points, "Điểm thẩm định", cell => NumberCell.Read(cell, Measures.Points));
        var basis = RowBasis.Of(WordCell.TextOf(sheet.Cells[At(row, Keys.Basis)]));
        return new AppraisalEntry(unit, criterion, basis.Shown, At(row, Keys.Conclusion))
        {
            CriterionMark = basis.Criterion,
            Conclusion = conclusion.HasValue ? conclusion.Value : null,
            NotApplicable = Read(row, Keys.NotApplicable, "Không phát sinh", WordCell.ReadMark).Value,
            Points = points.HasValue ? points.Value : null,
            PointsCell = At(row, Keys.Points),
            Document = ReadText(row, Keys.Document, "Căn cứ, tài liệu"),
            Reason = ReadText(row, Keys.Reason, "Lý do"),
            ReasonCell = At(row, Keys.Reason),
        };
    }

    /// <summary>Reads one cell.</summary>
    public Found<T> Read<T>(int row, string key, string what, Func<RawCell, Read<T>> read)
    {
        var found = reader.Read(At(row, key), criterion, what, read);
        Unreadable |= found.Unreadable;
        return found;
    }

    /// <summary>Tells of what is typed into cells of a row that ask for nothing: what it should mean, nobody can say.</summary>
    public void Closed(int row, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (sheet.Cells[At(row, key)].IsBlank)
            {
                continue;
            }

            Unreadable = true;
            reader.Add(At(row, key), criterion, RowProblems.NotAskedOfDepartment(CellText.Shown(WordCell.TextOf(sheet.Cells[At(row, key)]))));
        }
    }

    private string ReadText(int row, string key, string what)
    {
        var text = reader.ReadText(At(row, key), criterion, what, Severity.Error);
        Unreadable |=
            text.Length == 0 && sheet.Cells[At(row, key)] is var cell && !cell.IsBlank && (cell.Kind != CellKind.Text || CellText.Clean(cell.Text).Length > 0);
        return text;
    }
}
