using CchcWardIndex.Criteria;

namespace CchcWardIndex.Appraising;

/// <summary>Chia phiếu: how a department's form falls into parts that each fit into a workbook.</summary>
/// <remarks>
/// By area first; an area too big by ranking group, a group by runs of units, a unit by criteria. What lies side by side and fits together
/// stays together, in as few parts as can be and none greater than it need be. The same form always falls into the same parts.
/// </remarks>
internal static class FormSplit
{
    private const int HeadingLines = 2;

    private static readonly Func<CriteriaSet, AppraisalFormRow, (int, string)>[] Levels =
    [
        (set, row) => (Place(set.Areas, area => area.Code == row.Outcome.Criterion.Code.Area), row.Outcome.Criterion.Code.Area.Text),
        (set, row) => (Place(set.Groups, group => group.Code == row.Unit.Group), row.Unit.Group),
        (_, row) => (0, row.Unit.Code.Text),
        (set, row) => (Place(set.Criteria, criterion => criterion.Code == row.Outcome.Criterion.Code), row.Outcome.Criterion.Code.Text),
    ];

    /// <summary>The lines that some rows take on a form, with the headings of their criteria.</summary>
    public static int Lines(IEnumerable<AppraisalFormRow> rows) =>
        rows.GroupBy(row => row.Outcome.Criterion.WorkflowName).Sum(criterion => HeadingLines + criterion.Sum(Lines));

    /// <summary>The rows of each part, in the order of the form.</summary>
    /// <param name="set">The criteria set.</param>
    /// <param name="rows">The rows of the form.</param>
    /// <param name="most">How many lines a part may have; one that a single row passes is let be.</param>
    public static ImmutableArray<ImmutableArray<AppraisalFormRow>> Of(CriteriaSet set, ImmutableArray<AppraisalFormRow> rows, int most)
    {
        var order = rows.Select((row, i) => (row, i)).ToDictionary(pair => (pair.row.Unit.Code, pair.row.Outcome.Criterion.Code), pair => pair.i);
        return [.. Split(set, rows, most, 0).Select(part => part.OrderBy(row => order[(row.Unit.Code, row.Outcome.Criterion.Code)]).ToImmutableArray())];
    }

    private static IEnumerable<IReadOnlyList<AppraisalFormRow>> Split(CriteriaSet set, IReadOnlyList<AppraisalFormRow> rows, int most, int level)
    {
        if (level == Levels.Length || Lines(rows) <= most)
        {
            return [rows];
        }

        var parts = new List<IReadOnlyList<AppraisalFormRow>>();
        var fitting = new List<IReadOnlyList<AppraisalFormRow>>();
        foreach (
            var same in rows.GroupBy(row => Levels[level](set, row)).OrderBy(same => same.Key.Item1).ThenBy(same => same.Key.Item2, StringComparer.Ordinal)
        )
        {
            IReadOnlyList<AppraisalFormRow> piece = [.. same];
            if (Lines(piece) <= most)
            {
                fitting.Add(piece);
                continue;
            }

            parts.AddRange(Packed(fitting, most));
            fitting.Clear();
            parts.AddRange(Split(set, piece, most, level + 1));
        }

        parts.AddRange(Packed(fitting, most));
        return parts;
    }

    // As few as can be, and the greatest as small as can be: not one of 130 units and one of five.
    private static IReadOnlyList<IReadOnlyList<AppraisalFormRow>> Packed(IReadOnlyList<IReadOnlyList<AppraisalFormRow>> pieces, int most)
    {
        var best = Filled(pieces, most);
        var (low, high) = (0, most);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var tried = Filled(pieces, middle);
            if (tried.Count > best.Count)
            {
                low = middle + 1;
            }
            else
            {
                (best, high) = (tried, middle);
            }
        }

        return best;
    }

    private static List<IReadOnlyList<AppraisalFormRow>> Filled(IReadOnlyList<IReadOnlyList<AppraisalFormRow>> pieces, int most)
    {
        var parts = new List<List<AppraisalFormRow>>();
        var headed = new HashSet<string>(StringComparer.Ordinal);
        var lines = 0;
        foreach (var piece in pieces)
        {
            var added = Added(piece);
            if (parts.Count == 0 || lines + added > most)
            {
                parts.Add([]);
                headed.Clear();
                (lines, added) = (0, Lines(piece));
            }

            parts[^1].AddRange(piece);
            headed.UnionWith(piece.Select(row => row.Outcome.Criterion.WorkflowName));
            lines += added;
        }

        return [.. parts];

        // A criterion that is there already needs no heading again.
        int Added(IReadOnlyList<AppraisalFormRow> piece) =>
            Lines(piece) - (HeadingLines * piece.Select(row => row.Outcome.Criterion.WorkflowName).Distinct().Count(headed.Contains));
    }

    private static int Lines(AppraisalFormRow row) =>
        1
        + (row.First is null ? 0 : 1)
        + (row.Explanation is null ? 0 : 1)
        + row.Outcome.Criterion.Facts.Count(fact => fact.Source is FactSource.Ward or FactSource.Department);

    // What the set does not list comes last.
    private static int Place<T>(ImmutableArray<T> listed, Func<T, bool> isMeant)
    {
        for (var i = 0; i < listed.Length; i++)
        {
            if (isMeant(listed[i]))
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
