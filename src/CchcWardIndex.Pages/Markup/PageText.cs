using System.Buffers;
using System.Text;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Pages.Markup;

/// <summary>Text on its way into markup: it stays text, and nothing in it can turn the page around it.</summary>
internal static class PageText
{
    /// <summary>Longer than this, a text is cut in view; it stays whole in the page.</summary>
    public const int LongestInView = 700;

    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>\"'");

    /// <summary>The same as text between tags and inside quotes alike.</summary>
    public static string Encode(string? text)
    {
        var shown = Show.Text(text ?? "");
        if (!shown.AsSpan().ContainsAny(Marks))
        {
            return shown;
        }

        var encoded = new StringBuilder(shown.Length + 32);
        foreach (var letter in shown)
        {
            _ = letter switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                _ => encoded.Append(letter),
            };
        }

        return encoded.ToString();
    }

    /// <summary>Whether any of it is written from right to left: then it must be kept apart from the words beside it.</summary>
    public static bool TurnsAround(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                rune.Value
                is (>= 0x0590 and <= 0x08FF)
                    or 0x200F
                    or (>= 0xFB1D and <= 0xFDFF)
                    or (>= 0xFE70 and <= 0xFEFF)
                    or (>= 0x10800 and <= 0x10FFF)
                    or (>= 0x1E800 and <= 0x1EFFF)
            )
            {
                return true;
            }
        }

        return false;
    }
}
