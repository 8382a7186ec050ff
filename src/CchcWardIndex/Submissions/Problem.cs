using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Submissions;

/// <summary>Something missing or doubtful in what was handed in. Vietnamese, because an official reads it.</summary>
/// <param name="Id">What it is, for programs.</param>
/// <param name="Severity">Whether it blocks publication.</param>
/// <param name="Unit">The unit's code; null where it concerns none or several.</param>
/// <param name="Criterion">The criterion's code; null where it concerns none.</param>
/// <param name="Where"><c>file!sheet!cell</c>, or as much of it as there is.</param>
/// <param name="Message">What is wrong, a full sentence.</param>
/// <param name="Remedy">What to do about it, a full sentence.</param>
public sealed record Problem(ProblemId Id, Severity Severity, UnitCode? Unit, CriterionCode? Criterion, string Where, string Message, string Remedy)
{
    /// <summary>What stands in the cell, short enough to quote; empty where there is no cell or nothing in it.</summary>
    public string Found { get; init; } = "";

    /// <summary>The code of the department it concerns; null where it is the criterion's, or none.</summary>
    public DepartmentCode? Department { get; init; }

    /// <summary>Who must act; null where criterion and file tell.</summary>
    public Mender? By { get; init; }

    /// <summary>The other places it is about, written like <see cref="Where"/>; empty where there is one alone.</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = [];

    /// <summary>A problem in the words of a catalogue.</summary>
    /// <param name="text">The words.</param>
    /// <param name="unit">The unit's code; null where it concerns none or several.</param>
    /// <param name="criterion">The criterion's code; null where it concerns none.</param>
    /// <param name="where"><c>file!sheet!cell</c>, or as much of it as there is.</param>
    public static Problem Of(ProblemText text, UnitCode? unit, CriterionCode? criterion, string where) =>
        new(text.Id, text.Severity, unit, criterion, where, text.Message, text.Remedy);
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
