using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Where everything stands on the sheet Chi tiết, for that sheet and for the formulas of others.</summary>
internal sealed class DetailLayout
{
    public const int CodeColumn = 1;
    public const int NameColumn = 2;
    public const int MaxColumn = 3;
    public const int FirstUnitColumn = 4;
    public const int HeadRow = 5;
    public const int RankRow = HeadRow + 1;

    private readonly Dictionary<AreaCode, TreeRow> _areas;
    private readonly Dictionary<AreaCode, int> _maxima = [];

    public DetailLayout(ShownRound round)
    {
        var set = round.Set;
        var rows = ImmutableArray.CreateBuilder<TreeRow>();
        var leaves = set.Criteria.Select((criterion, index) => (criterion, index)).ToLookup(pair => (pair.criterion.Code.Area, pair.criterion.Code.Parent));
        foreach (var area in set.Areas)
        {
            var start = rows.Count;
            Add(area.Code.Text, area.Name, area.MaxPoints, TreeLevel.Area, -1);
            foreach (var group in area.Groups)
            {
                var groupStart = rows.Count;
                Add(group.Code.Text, group.Name, group.MaxPoints, TreeLevel.Group, -1);
                AddLeaves(area.Code, group.Code);
                rows[groupStart] = rows[groupStart] with { LastRow = RankRow + rows.Count };
            }

            AddLeaves(area.Code, null);
            rows[start] = rows[start] with { LastRow = RankRow + rows.Count };
        }

        if (set.Extras is { } extras)
        {
            var start = rows.Count;
            Add(extras.Code.Text, extras.Name, 0m, TreeLevel.Extras, -1);
            AddLeaves(extras.Code, null);
            rows[start] = rows[start] with { LastRow = RankRow + rows.Count };
        }

        Rows = rows.ToImmutable();
        _areas = Rows.Where(row => row.Level is TreeLevel.Area or TreeLevel.Extras).ToDictionary(row => new AreaCode(row.Code));
        TotalRow = RankRow + Rows.Length + 1;
        MaximaHeadRow = TotalRow + 1;
        foreach (var area in set.Areas)
        {
            _maxima[area.Code] = MaximaHeadRow + 1 + _maxima.Count;
        }

        TotalMaximumRow = MaximaHeadRow + _maxima.Count + 1;
        IndexRow = TotalMaximumRow + 1;
        ComparisonHeadRow = IndexRow + 1;

        void AddLeaves(AreaCode area, CriterionCode? parent)
        {
            foreach (var (leaf, index) in leaves[(area, parent)])
            {
                Add(leaf.Code.Text, leaf.Name, leaf.Greatest, TreeLevel.Leaf, index);
            }
        }

        void Add(string code, string name, decimal max, TreeLevel level, int index) =>
            rows.Add(new TreeRow(RankRow + 1 + rows.Count, code, name, max, level, index, RankRow + 1 + rows.Count));
    }

    /// <summary>The criteria tree, row by row.</summary>
    public ImmutableArray<TreeRow> Rows { get; }

    /// <summary>The row of the units' totals.</summary>
    public int TotalRow { get; }

    /// <summary>The heading over the applicable maxima.</summary>
    public int MaximaHeadRow { get; }

    /// <summary>The row of the units' applicable maxima.</summary>
    public int TotalMaximumRow { get; }

    /// <summary>The row of the units' indexes.</summary>
    public int IndexRow { get; }

    /// <summary>The heading over the sums of self, rule and appraised points, caps and floors, and the over-claim.</summary>
    public int ComparisonHeadRow { get; }

    /// <summary>The sum of the units' self points; those by the rules, those appraised, what caps and floors change and the over-claim follow.</summary>
    public int SelfRow => ComparisonHeadRow + 1;

    /// <summary>The row of the units' over-claim, the last of the sheet.</summary>
    public int OverClaimRow => ComparisonHeadRow + 5;

    /// <summary>The row of an area's or the extras' points.</summary>
    public int AreaRow(AreaCode code) => _areas[code].Row;

    /// <summary>The row of an area's applicable maxima.</summary>
    public int MaximumRow(AreaCode code) => _maxima[code];

    /// <summary>The rows of an area, its own not among them.</summary>
    public IEnumerable<TreeRow> Under(TreeRow parent) => Rows.Where(row => row.Row > parent.Row && row.Row <= parent.LastRow);

    /// <summary>The rows a parent adds up: an area's groups and the leaves directly under it, a group's leaves.</summary>
    public IEnumerable<TreeRow> Children(TreeRow parent) =>
        Under(parent).Where(row => new CriterionCode(row.Code).Parent?.Text == (parent.Level == TreeLevel.Group ? parent.Code : null));

    /// <summary>Rows of one column as formulas write them, neighbours joined: <c>D8:D11,D13</c>.</summary>
    public static IEnumerable<(int First, int Last)> Joined(IEnumerable<TreeRow> rows)
    {
        (int First, int Last)? open = null;
        foreach (var row in rows)
        {
            if (open is { } run && row.Row == run.Last + 1)
            {
                open = (run.First, row.Row);
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = (row.Row, row.Row);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    /// <summary>A run of cells in one column: <c>D8:D11</c>, or <c>D8</c>.</summary>
    public static string Run((int First, int Last) run, int column) =>
        run.First == run.Last ? $"{new Cell(run.First, column)}" : $"{new Cell(run.First, column)}:{new Cell(run.Last, column)}";
}

/// <summary>One row of the criteria tree.</summary>
/// <param name="Row">Its row on the sheet.</param>
/// <param name="Code">The code, of an area or a criterion, as it is shown.</param>
/// <param name="Name">The text.</param>
/// <param name="MaxPoints">The maximum.</param>
/// <param name="Level">Its level.</param>
/// <param name="Index">A leaf's place among the set's criteria; −1 for others.</param>
/// <param name="LastRow">The last row under it; its own for a leaf.</param>
internal readonly record struct TreeRow(int Row, string Code, string Name, decimal MaxPoints, TreeLevel Level, int Index, int LastRow);

/// <summary>The levels of the criteria tree.</summary>
internal enum TreeLevel
{
    Area,
    Group,
    Leaf,

    /// <summary>The heading over bonus and penalty, which is no area.</summary>
    Extras,
}
