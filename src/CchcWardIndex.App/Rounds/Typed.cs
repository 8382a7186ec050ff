using CchcWardIndex.Criteria;

namespace CchcWardIndex.App.Rounds;

/// <summary>Text given after an option that is kept for good and printed on papers.</summary>
internal static class Typed
{
    /// <summary>
    /// Stops a text in which something stands that nobody sees, as what is pasted often has: it would be printed, and read by other
    /// programs, otherwise than it looks.
    /// </summary>
    /// <exception cref="BadInputException">Something hidden stands in it.</exception>
    public static void MustBeAsSeen(string text, string option)
    {
        if (!OutsideText.IsAsSeen(text.Trim()))
        {
            throw new BadInputException(
                $"Phần sau {option} có ký tự ẩn hoặc ký tự điều khiển, thường là do dán từ nơi khác: \"{Show.Text(text.Trim())}\". Gõ lại bằng bàn "
                    + "phím, không dán."
            );
        }
    }
}
