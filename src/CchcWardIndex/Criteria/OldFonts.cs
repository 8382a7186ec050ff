using System.Text;

namespace CchcWardIndex.Criteria;

/// <summary>Text typed for the Vietnamese fonts from before Unicode: its letters look right only in those fonts.</summary>
/// <remarks>Only the bare letters are got back: they are compared with a name that is known, never shown or kept.</remarks>
internal static class OldFonts
{
    // Each letter of the alphabet with the code points that stand for it and its accented kin, in TCVN3 (.VnTime) as a Western machine shows them.
    private static readonly Dictionary<char, char> Tcvn3 = Table(
        ("a", "\u00B5\u00B6\u00B7\u00B8\u00B9\u00A8\u00BB\u00BC\u00BD\u00BE\u00C6\u00A9\u00C7\u00C8\u00C9\u00CA\u00CB\u00A1\u00A2"),
        ("d", "\u00AE\u00A7"),
        ("e", "\u00CC\u00CE\u00CF\u00D0\u00D1\u00AA\u00D2\u00D3\u00D4\u00D5\u00D6\u00A3"),
        ("i", "\u00D7\u00D8\u00DC\u00DD\u00DE"),
        ("o", "\u00DF\u00E1\u00E2\u00E3\u00E4\u00AB\u00E5\u00E6\u00E7\u00E8\u00E9\u00AC\u00EA\u00EB\u00EC\u00ED\u00EE\u00A4\u00A5"),
        ("u", "\u00EF\u00F1\u00F2\u00F3\u00F4\u00AD\u00F5\u00F6\u00F7\u00F8\u00F9\u00A6"),
        ("y", "\u00FA\u00FB\u00FC\u00FD\u00FE")
    );

    // In VNI a mark follows the letter it belongs to; these letters stand for themselves.
    private static readonly Dictionary<char, char> Vni = Table(("d", "ñ"), ("i", "ìíæóò"), ("y", "î"), ("o", "ô"), ("u", "ö"));
    private const string VniMarks = "øùûõïêèéúüëâàáåãä";

    /// <summary>The bare letters of a text typed for TCVN3 fonts. Its soft hyphens, which stand for ư, may have been taken out before.</summary>
    public static string BareOfTcvn3(string text) => UnitNames.Bare(string.Concat(text.Select(letter => Tcvn3.GetValueOrDefault(letter, letter))));

    /// <summary>The bare letters of a text typed for VNI fonts.</summary>
    public static string BareOfVni(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            // What follows a vowel and is a mark belongs to it.
            if (bare.Length == 0 || !"aeouy".Contains(bare[^1], StringComparison.Ordinal) || !VniMarks.Contains(letter, StringComparison.Ordinal))
            {
                bare.Append(Vni.GetValueOrDefault(letter, letter));
            }
        }

        return UnitNames.Bare(bare.ToString());
    }

    private static Dictionary<char, char> Table(params ReadOnlySpan<(string Letter, string Codes)> rows)
    {
        var table = new Dictionary<char, char>();
        foreach (var (letter, codes) in rows)
        {
            foreach (var code in codes)
            {
                table.Add(code, letter[0]);
            }
        }

        return table;
    }
}
