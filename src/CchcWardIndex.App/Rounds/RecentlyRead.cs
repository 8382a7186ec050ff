using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>
/// What workbooks said, kept so that they need not be read again. Where there is no room left, what was not asked for the longest goes
/// first.
/// </summary>
/// <param name="room">How many rows of forms are kept at most: what they take in memory goes by these, not by the number of workbooks.</param>
internal sealed class RecentlyRead(int room)
{
    private readonly Dictionary<string, LinkedListNode<(string Sha256, Intake Read)>> _known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Sha256, Intake Read)> _order = [];
    private int _rows;

    /// <summary>What the workbook of that digest said; null where that is not known any more.</summary>
    public Intake? Find(string sha256)
    {
        if (!_known.TryGetValue(sha256, out var node))
        {
            return null;
        }

        _order.Remove(node);
        _order.AddFirst(node);
        return node.Value.Read;
    }

    /// <summary>Keeps what a workbook said.</summary>
    public void Add(string sha256, Intake read)
    {
        if (_known.Remove(sha256, out var former))
        {
            Drop(former);
        }

        _known[sha256] = _order.AddFirst((sha256, read));
        _rows += RowsOf(read);
        // The newest stays, however big: it is what is asked for next.
        while (_rows > room && _order.Last is { } oldest && oldest != _order.First)
        {
            _known.Remove(oldest.Value.Sha256);
            Drop(oldest);
        }
    }

    private void Drop(LinkedListNode<(string Sha256, Intake Read)> node)
    {
        _order.Remove(node);
        _rows -= RowsOf(node.Value.Read);
    }

    // Also a form without a row takes its place.
    private static int RowsOf(Intake read) =>
        1
        + read.SelfAssessments.Sum(sheet => sheet.Reports.Count)
        + read.Appraisals.Sum(sheet => sheet.Entries.Length)
        + read.Explanations.Sum(sheet => sheet.Entries.Length)
        + read.Tables.Sum(table => table.Rows.Length)
        + read.Survey.Length;
}
