using System.Globalization;
using CchcWardIndex.Office.Writing.Workbooks;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Receipts;

/// <summary>The cells of one sheet of a receipt; its columns and paper are in the skeleton.</summary>
/// <param name="widths">The widths of its columns, in Excel's units.</param>
internal sealed class ReceiptPage(ImmutableArray<double> widths) : GridSheet
{
    private readonly List<string> _merges = [];

    /// <summary>Adds a table's head.</summary>
    public void Head(int row, params ReadOnlySpan<string> heads)
    {
        var lines = 1;
        Style(row, 1, row, heads.Length, SheetLook.Head);
        for (var i = 0; i < heads.Length; i++)
        {
            Text(row, i + 1, heads[i]);
            lines = Math.Max(lines, Lines.Count(heads[i], widths[i], SheetLook.Head));
        }

        Height(row, Lines.Height(lines, SheetLook.Head));
    }

    /// <summary>Writes texts into a row from some column on, which is then high enough for the longest.</summary>
    public void Row(int row, int column, params ReadOnlySpan<string> texts)
    {
        var lines = 1;
        for (var i = 0; i < texts.Length; i++)
        {
            Text(row, column + i, texts[i]);
            lines = Math.Max(lines, Lines.Count(texts[i], widths[column + i - 1], SheetLook.TextTop));
        }

        Height(row, Math.Max(Grid.Row(row).Height ?? 0, Lines.Height(lines, SheetLook.TextTop)));
    }

    public override void Merge(int row, int column, int lastRow, int lastColumn)
    {
        if (lastRow > row || lastColumn > column)
        {
            _merges.Add($"<mergeCell ref=\"{new Cell(row, column)}:{new Cell(lastRow, lastColumn)}\"/>");
        }
    }

    /// <summary>The merges as the sheet's part states them.</summary>
    public string Merges =>
        _merges.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"<mergeCells count=\"{_merges.Count}\">{string.Concat(_merges)}</mergeCells>");

    protected override double Width(int column) => widths[column - 1];
}
