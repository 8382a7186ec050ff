namespace CchcWardIndex.Office.ResultSheets;

/// <summary>Which column of the summary holds what; bonus and penalty only where there are any.</summary>
internal sealed record SummaryColumns(bool HasExtras)
{
    public int? Extras => HasExtras ? 5 : null;

    public int Total => 5 + (HasExtras ? 1 : 0);

    public int Maximum => Total + 1;

    public int Index => Total + 2;

    public int Rank => Total + 3;

    public int GroupRank => Total + 4;

    public int Grade => Total + 5;

    public int Self => Total + 6;

    public int OverClaim => Total + 7;

    /// <summary>The last one printed.</summary>
    public int Remark => Total + 8;

    /// <summary>Beside the printed table and hidden: the ranking group, by which Phân bố xếp loại counts.</summary>
    public int Group => Total + 9;
}
