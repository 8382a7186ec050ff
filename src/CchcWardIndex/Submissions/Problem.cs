namespace CchcWardIndex.Submissions;

/// <summary>Something missing or doubtful in what was handed in. Vietnamese, because an official reads it.</summary>
/// <param name="Severity">Whether it blocks publication.</param>
/// <param name="Unit">The unit's code; null where it concerns none or several.</param>
/// <param name="Criterion">The criterion's code; null where it concerns none.</param>
/// <param name="Where"><c>file!sheet!cell</c>, or as much of it as there is.</param>
/// <param name="Message">What is wrong, a full sentence.</param>
/// <param name="Remedy">What to do about it, a full sentence.</param>
public sealed record Problem(Severity Severity, string? Unit, string? Criterion, string Where, string Message, string Remedy)
{
    /// <summary>What stands in the cell, short enough to quote; empty where there is no cell or nothing in it.</summary>
    public string Found { get; init; } = "";

    /// <summary>The code of the department it concerns; null where it is the criterion's, or none.</summary>
    public string? Department { get; init; }

    /// <summary>Who must act; null where criterion and file tell.</summary>
    public Mender? By { get; init; }
}

/// <summary>Who must act on a problem.</summary>
public enum Mender
{
    /// <summary>The unit, by handing in or correcting its own workbook.</summary>
    Unit,

    /// <summary>A department, by concluding or correcting its form.</summary>
    Department,

    /// <summary>The office in charge of the round.</summary>
    Office,
}

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>Blocks the publication until it is mended.</summary>
    Error,

    /// <summary>To be looked at; blocks nothing.</summary>
    Warning,
}
