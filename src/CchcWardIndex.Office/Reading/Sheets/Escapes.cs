using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>Undoes how Excel writes characters that XML does not allow: <c>_x000D_</c>.</summary>
internal static partial class Escapes
{
    public static string Undo(string text) =>
        text.Contains("_x00", StringComparison.Ordinal)
            ? Pattern().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;

    [GeneratedRegex("_x(00[0-9A-Fa-f]{2})_", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
