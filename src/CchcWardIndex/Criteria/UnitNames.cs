using System.Globalization;
using System.Text;

namespace CchcWardIndex.Criteria;

/// <summary>Names as people type them: decomposed Vietnamese, non-breaking spaces, doubled blanks and letter case do not tell two names apart.</summary>
public static class UnitNames
{
    /// <summary>The form in which two spellings of one text are equal: NFC, single spaces, lower case.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in OutsideText.Compose(text))
        {
            if (char.IsWhiteSpace(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format)
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString().TrimEnd();
    }
}
