using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Office.Reading.Tables;

namespace CchcWardIndex.Office.Forms.Tables;

/// <summary>Tells by its head which table from outside a file is that says nothing of itself: an export as it came from elsewhere.</summary>
internal static class PlainTables
{
    /// <summary>The one table that the sheets have, whole; null where they have nothing of any.</summary>
    /// <exception cref="RefusedFileException">They have several, or only a part of one.</exception>
    public static (OutsideHead Head, TableSheet Sheet)? Find(ImmutableArray<OutsideTable> tables, IReadOnlyList<TableSheet> sheets)
    {
        var heads = (
            from sheet in sheets
            from table in tables
            let head = OutsideHead.Find(table, sheet)
            where head is not null
            select (Head: head, Sheet: sheet)
        ).ToList();
        var whole = heads.Where(pair => pair.Head.IsWhole).ToList();
        return whole switch
        {
            [] when heads.Where(pair => pair.Head.IsMeant).ToList() is { Count: > 0 } meant => throw Unfinished(meant),
            [] => null,
            [var only] => only,
            _ => throw new RefusedFileException(
                OutsideFileProblems.SeveralFit(
                    [.. whole.Select(pair => pair.Head.Table.Code).Distinct()],
                    [.. whole.Select(pair => pair.Sheet.Name).Distinct()]
                )
            ),
        };
    }

    /// <summary>How many columns of any table a sheet's head has.</summary>
    public static int ColumnsIn(ImmutableArray<OutsideTable> tables, TableSheet sheet) =>
        tables.Max(table => OutsideHead.Find(table, sheet)?.Columns.Count ?? 0);

    private static RefusedFileException Unfinished(List<(OutsideHead Head, TableSheet Sheet)> meant)
    {
        var (head, sheet) = meant.MinBy(pair => pair.Head.Missing.Length);
        return new RefusedFileException(OutsideFileProblems.ColumnsMissing(head.Table.Code, sheet.Name, head.Missing));
    }
}
