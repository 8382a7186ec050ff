using System.Text;

namespace CchcWardIndex.Criteria;

/// <summary>Text as it comes from outside: in it may stand what no text has.</summary>
public static class OutsideText
{
    /// <summary>The text in NFC. Half a surrogate pair and U+FFFE, on which normalising breaks, become U+FFFD: seen, and equal to no letter.</summary>
    public static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            var sound = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                sound.AppendLetter(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
            }

            return sound.ToString().Normalize(NormalizationForm.FormC);
        }
    }

    /// <summary>Puts a letter at the end. The builder's own way takes it for an object, and makes two of every letter read.</summary>
    public static void AppendLetter(this StringBuilder text, Rune letter)
    {
        Span<char> written = stackalloc char[2];
        text.Append(written[..letter.EncodeToUtf16(written)]);
    }

    /// <summary>Whether everything in it can be shown, and nothing turns the order of what stands around it. Line feeds may stand in it.</summary>
    public static bool IsShown(string text) =>
        !text.Any(letter => (char.IsControl(letter) && letter != '\n') || letter >= '\uFFFE' || IsTurn(letter)) && !HasHalves(text);

    /// <summary>Whether nothing stands in it but what is seen: all of it can be shown, and nothing in it would be left out or replaced in showing it.</summary>
    public static bool IsAsSeen(string text) => IsShown(text) && Show.Text(text) == text;

    // Marks of direction: with them a name can be shown that is another than the one that counts.
    private static bool IsTurn(char letter) => letter is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool HasHalves(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
