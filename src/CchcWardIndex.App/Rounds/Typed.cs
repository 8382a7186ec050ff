using CchcWardIndex.Criteria;

namespace CchcWardIndex.App.Rounds;

/// <summary>Text that somebody typed, is kept for good and printed on papers.</summary>
internal static class Typed
{
    /// <summary>
    /// Stops a text in which something stands that nobody sees, as what is pasted often has: it would be printed, and read by other
    /// programs, otherwise than it looks.
    /// </summary>
    /// <exception cref="BadInputException">Something hidden stands in it.</exception>
    public static void MustBeAsSeen(string text, TypedText typed)
    {
        if (!OutsideText.IsAsSeen(text.Trim()))
        {
            throw new BadInputException(DeskProblems.Hidden(typed, Show.Text(text.Trim())));
        }
    }
}

/// <summary>What a typed text is.</summary>
internal enum TypedText
{
    /// <summary>Somebody's name.</summary>
    Name,

    /// <summary>A reason.</summary>
    Reason,

    /// <summary>The number of a decision.</summary>
    Decision,
}
