using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>Gathers the rows of raw answers that write a unit's name otherwise beside its code: they count, and each way of writing is told once.</summary>
internal sealed class RespeltNames
{
    // A file in which every row has a slip of its own must fill neither the memory nor the receipt.
    private const int MostTold = 20;

    private readonly List<(Unit Unit, string Name)> _order = [];
    private readonly Dictionary<(Unit Unit, string Name), (int Count, List<Cell> First)> _rows = [];
    private (int Count, List<Cell> First) _more = (0, []);

    /// <summary>Takes one row.</summary>
    public void Add(Unit unit, string name, Cell cell)
    {
        if (!_rows.TryGetValue((unit, name), out var rows))
        {
            if (_order.Count == MostTold)
            {
                _more = Another(_more, cell);
                return;
            }

            rows = (0, []);
            _order.Add((unit, name));
        }

        _rows[(unit, name)] = Another(rows, cell);
    }

    /// <summary>What to tell, in the order in which they stand on the sheet.</summary>
    public ImmutableArray<Problem> Told(Source source)
    {
        var told = _order.Select(one => NameRemarks.Respelt(one.Unit, one.Name, source, [.. _rows[one].First], _rows[one].Count));
        return [.. _more.Count == 0 ? told : told.Append(NameRemarks.MoreRespelt(source, [.. _more.First], _more.Count))];
    }

    private static (int Count, List<Cell> First) Another((int Count, List<Cell> First) rows, Cell cell)
    {
        if (rows.First.Count < RejectedRows.MostNamed)
        {
            rows.First.Add(cell);
        }

        return rows with
        {
            Count = rows.Count + 1,
        };
    }
}
