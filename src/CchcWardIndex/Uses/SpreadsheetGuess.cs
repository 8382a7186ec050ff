using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Uses;

/// <summary>What a spreadsheet makes of a cell whose letters are all it has. When in doubt it is taken to guess wrong: a mark too many does no harm.</summary>
internal static partial class SpreadsheetGuess
{
    // With the wide and small forms of = + - @, which Excel takes for the same; # begins an error value, an apostrophe is the mark itself.
    private const string Starts = "=+-@＝＋－＠﹦﹢﹣﹫−#'＇";

    // What may stand in a number, a day or a time beside digits, in English and Vietnamese: months, days of the week, halves of the day, currencies, exponents.
    private static readonly FrozenSet<string> Words = """
        e d a p am pm sa ch
        jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december
        mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
        t th thg tháng ngày năm giờ phút giây thứ cn chủ nhật giêng chạp một hai ba tư bốn sáu bảy tám chín mười
        đ đồng vnd vnđ usd eur us
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text would be shown or computed as a formula, a number, a percentage, a day, a time, a truth value or an error.</summary>
    public static bool IsOtherThanText(string text)
    {
        var seen = text.EnumerateRunes().SkipWhile(rune => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format).ToList();
        if (seen.Count == 0)
        {
            return false;
        }

        if (seen[0].IsBmp && Starts.Contains((char)seen[0].Value, StringComparison.Ordinal))
        {
            return true;
        }

        var words = Word().Matches(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant()).Select(match => match.Value).ToList();
        return words is ["true" or "false"] || (seen.Exists(Rune.IsDigit) && words.TrueForAll(Words.Contains));
    }

    [GeneratedRegex("[\\p{L}\\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
