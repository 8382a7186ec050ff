using CchcWardIndex.Problems;

namespace CchcWardIndex.Storage;

/// <summary>The state of the rounds cannot be used.</summary>
#pragma warning disable CA1032 // Without an id and words nobody could be told why.
public sealed class StateException(ProblemText text, Exception? cause = null) : Exception(text.InWords, cause)
#pragma warning restore CA1032
{
    /// <summary>Why, and what to do.</summary>
    public ProblemText Text => text;
}
