using CchcWardIndex.Problems;

namespace CchcWardIndex.App;

/// <summary>The user gave something that cannot be worked with: nothing was written.</summary>
#pragma warning disable CA1032 // Without an id and words nobody could be told why.
public sealed class BadInputException(ProblemText text, Exception? cause = null) : Exception(text.InWords, cause)
#pragma warning restore CA1032
{
    /// <summary>What is wrong, and how to mend it.</summary>
    public ProblemText Text => text;
}
