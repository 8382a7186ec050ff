namespace CchcWardIndex.Criteria;

/// <summary>Bảng số liệu: figures that neither units nor appraisers give, such as another system's index; one file, one row a unit.</summary>
/// <param name="Code">Its code: <c>766</c>; it becomes part of names of files.</param>
/// <param name="Name">What it is, for people.</param>
/// <param name="From">Who provides it, within a sentence.</param>
/// <param name="UnitColumn">The title of the column that says whose a row is, as it stands in the head of the file.</param>
/// <param name="Columns">The columns that are read; at least one.</param>
public sealed record OutsideTable(string Code, string Name, string From, string UnitColumn, ImmutableArray<OutsideColumn> Columns)
{
    /// <summary>What stands in the column of units.</summary>
    public OutsideUnitBy UnitBy { get; init; }

    /// <summary>What it means that the table has no figure of a unit.</summary>
    public WhenFigureMissing WhenMissing { get; init; }

    /// <summary>The table within a sentence: <c>bảng số liệu 766</c>.</summary>
    public string InWords => $"bảng số liệu {Code}";

    /// <summary>The column of that name, or null.</summary>
    public OutsideColumn? Column(string? name) => Columns.FirstOrDefault(column => column.Name == name);
}

/// <summary>One column of a table from outside.</summary>
/// <param name="Name">The name facts know it by.</param>
/// <param name="Title">Its title, as it stands in the head of the file.</param>
public sealed record OutsideColumn(string Name, string Title);

/// <summary>What stands in the column of units.</summary>
public enum OutsideUnitBy
{
    /// <summary>The unit's code.</summary>
    Code,

    /// <summary>The unit's name.</summary>
    Name,
}

/// <summary>What it means that a table that was handed in has no row of a unit, or a blank cell.</summary>
public enum WhenFigureMissing
{
    /// <summary>It is still to come: the criterion waits.</summary>
    Await,

    /// <summary>The unit has none: the criterion holds as "không phát sinh".</summary>
    NotApplicable,
}
