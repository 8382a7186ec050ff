using System.Text;

namespace CchcWardIndex.Pages.Markup;

/// <summary>Text on its way into markup: it stays text, and nothing in it can turn the page around it.</summary>
internal static class PlainText
{
    /// <summary>Stands where something was that no page may show: a control character, half a letter, a mark that turns the direction of what follows.</summary>
    public const char Unshowable = '\uFFFD';

    /// <summary>Longer than this, a text is cut in view; it stays whole in the page.</summary>
    public const int LongestInView = 700;

    /// <summary>Writes it so that it is text between tags and inside quotes alike.</summary>
    public static void Encode(string? text, StringBuilder into)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    into.Append("&amp;");
                    break;
                case '<':
                    into.Append("&lt;");
                    break;
                case '>':
                    into.Append("&gt;");
                    break;
                case '"':
                    into.Append("&quot;");
                    break;
                case '\'':
                    into.Append("&#39;");
                    break;
                case '\n' or '\t':
                    into.Append((char)rune.Value);
                    break;
                case '\r':
                    break;
                case 0x2028 or 0x2029:
                    into.Append('\n');
                    break;
                default:
                    into.Append(IsShowable(rune) ? rune : new Rune(Unshowable));
                    break;
            }
        }
    }

    /// <summary>Whether any of it is written from right to left: then it must be kept apart from the words beside it.</summary>
    public static bool TurnsAround(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x0590 and <= 0x08FF) or 0x200F or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
            {
                return true;
            }
        }

        return false;
    }

    // Control characters, what Unicode keeps for nobody, and the marks that embed, override or isolate a direction.
    private static bool IsShowable(Rune rune) => rune.Value is not
        (< 0x20 or (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xFDD0 and <= 0xFDEF)) && (rune.Value & 0xFFFE) != 0xFFFE;
}
