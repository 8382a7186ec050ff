using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>Text as it is kept: NFC, plain spaces, no control characters, trimmed.</summary>
internal static class CellText
{
    /// <summary>The most characters kept of one cell.</summary>
    public const int Longest = 1000;

    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                clean.AppendLetter(rune);
            }
        }

        return OutsideText.Compose(clean.ToString()).Trim();
    }

    /// <summary>Cuts what is too long, never through a character.</summary>
    public static string Cut(string text, out bool wasLonger)
    {
        wasLonger = text.Length > Longest;
        return !wasLonger ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
    }

    /// <summary>Digits and signs typed in full width, as some keyboards leave them, in their usual width.</summary>
    public static string Narrow(string text) =>
        text.AsSpan().ContainsAnyInRange(FirstWide, LastWide)
            ? string.Concat(text.Select(letter => letter is >= FirstWide and <= LastWide ? (char)(letter - FirstWide + '!') : letter))
            : text;

    /// <summary>What a cell says, short enough to quote.</summary>
    public static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[58]) ? 58 : 59), "…");

    private static bool IsClean(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~')
            {
                return false;
            }
        }

        return text.Length == 0 || (text[0] != ' ' && text[^1] != ' ');
    }
}
