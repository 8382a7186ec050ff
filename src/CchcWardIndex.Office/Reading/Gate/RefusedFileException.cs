using CchcWardIndex.Problems;

namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>Thrown while a file is being looked at; never leaves the reading of workbooks.</summary>
internal sealed class RefusedFileException(ProblemText refusal) : Exception(refusal.Message)
{
    /// <summary>Why the file is not read at all, and what to do about it.</summary>
    public ProblemText Refusal => refusal;
}
