using System.Globalization;
using System.Text;

namespace CchcWardIndex.Criteria;

/// <summary>Names as people type them: what tells two names apart, and what is only a way of writing.</summary>
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

    /// <summary>The form in which two ways of writing one name are equal: decomposed Vietnamese, letter case, blanks, hyphens, full stops
    /// and apostrophes, a foreign letter that looks like Đ,
    /// zeros before a number, and the letter of a syllable that carries its tone mark (<c>Hòa</c>, <c>Hoà</c>) make no difference.</summary>
    /// <remarks>No two Vietnamese syllables differ only in which letter carries the tone mark, so it is put behind the syllable.</remarks>
    public static string Key(string text) => Words(text, keepsAccents: true);

    /// <summary>The letters and figures of a name alone, as typed on a keyboard without Vietnamese; i and y are one, as in <c>Lý</c> and <c>Lí</c>.</summary>
    public static string Bare(string text) => Words(text, keepsAccents: false).Replace('y', 'i');

    /// <summary>A letter that Vietnamese is not written with, the first there is; null where there is none.</summary>
    public static string? ForeignLetter(string text)
    {
        foreach (var letter in OutsideText.Compose(text).EnumerateRunes())
        {
            if (Rune.IsLetter(letter) && letter.Value is > 0x24F and not (>= 0x1E00 and <= 0x1EFF))
            {
                return letter.ToString();
            }
        }

        return null;
    }

    private static string Words(string text, bool keepsAccents)
    {
        var (words, tones) = (new StringBuilder(text.Length), new StringBuilder());
        foreach (var letter in OutsideText.Compose(text).Normalize(NormalizationForm.FormD))
        {
            if (IsTone(letter))
            {
                tones.Append(letter);
            }
            else if (char.IsLetterOrDigit(letter))
            {
                if (char.IsAsciiDigit(letter) && words.Length > 0 && words[^1] == '0' && (words.Length == 1 || words[^2] == ' '))
                {
                    words.Length--;
                }

                words.Append(Plain(char.ToLowerInvariant(letter), keepsAccents));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                words.Append(keepsAccents ? letter.ToString() : "");
            }
            else if (!IsApostrophe(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            {
                EndWord();
                words.Append(words.Length > 0 && words[^1] != ' ' ? " " : "");
            }
        }

        EndWord();
        return words.ToString().TrimEnd();

        void EndWord()
        {
            words.Append(keepsAccents ? tones.ToString() : "");
            tones.Clear();
        }
    }

    // Eth and the African D look like Đ on every screen, and some fonts and converters put them there.
    private static char Plain(char letter, bool keepsAccents) => letter is '\u00F0' or '\u0256' or 'đ' ? (keepsAccents ? 'đ' : 'd') : letter;

    private static bool IsTone(char letter) => letter is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`';
}
