namespace CchcWardIndex.Problems;

/// <summary>What is said of something wrong, wherever it stands: made by the catalogues (<c>…Problems</c>) alone, where all words stand.</summary>
/// <param name="Id">What it is.</param>
/// <param name="Severity">How much it weighs, where nothing else lessens it.</param>
/// <param name="Message">What is wrong, a full Vietnamese sentence.</param>
/// <param name="Remedy">What to do about it, a full Vietnamese sentence.</param>
public sealed record ProblemText(ProblemId Id, Severity Severity, string Message, string Remedy)
{
    /// <summary>What is wrong and what to do, in one line.</summary>
    public string InWords => $"{Message} {Remedy}";

    /// <summary>Words of what blocks.</summary>
    public static ProblemText Error(ProblemId id, string message, string remedy) => new(id, Severity.Error, message, remedy);

    /// <summary>Words of what is only to be looked at.</summary>
    public static ProblemText Warning(ProblemId id, string message, string remedy) => new(id, Severity.Warning, message, remedy);
}
