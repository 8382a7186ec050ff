using System.Text;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>Strokes that stand in the text itself, as characters laid over the letter before them: struck out without any font.</summary>
internal static class Strokes
{
    private const char First = '\u0335';
    private const char Last = '\u0338';

    /// <summary>The marking of a text by its strokes; null where it has none.</summary>
    public static Marking? In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(First, Last))
        {
            return null;
        }

        var unstruck = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is < First or > Last)
            {
                unstruck.Append(letter);
            }
            else if (unstruck.Length > 0)
            {
                unstruck.Length--;
            }
        }

        return new Marking(Marks.Struck, $"{text.Trim()} ({Marking.Words(Marks.Struck)})", unstruck.ToString());
    }
}
