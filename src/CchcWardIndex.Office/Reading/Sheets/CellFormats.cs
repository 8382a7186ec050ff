using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace CchcWardIndex.Office.Reading.Sheets;

/// <summary>Which number formats show a percentage, which a time, and which something else than the number.</summary>
internal static partial class CellFormats
{
    // For numbers above zero, below zero, zero, and texts.
    private const int Sections = 4;

    private static readonly SearchValues<char> TimeLetters = SearchValues.Create("dDmMyYhHsS");

    /// <summary>What a format code written by a person or a program shows.</summary>
    public static NumberFormat Of(string code)
    {
        var bare = Bare(code);
        return code.Length == 0 || bare.Equals("General", StringComparison.OrdinalIgnoreCase) || bare == "@" ? NumberFormat.Plain
            : bare.Contains('%', StringComparison.Ordinal) ? NumberFormat.Percent
            : bare.AsSpan().ContainsAny(TimeLetters) ? NumberFormat.Time
            : bare.Split(';').Take(Condition().IsMatch(code) ? Sections : 1).All(Shows) && !DigitsOfItsOwn().IsMatch(code) ? NumberFormat.Plain
            : NumberFormat.Other;
    }

    /// <summary>Whether the format leaves texts out: its fourth section is for them, and is empty.</summary>
    public static bool HidesText(string code) => Bare(code).Split(';') is { Length: >= Sections } sections && sections[Sections - 1].Trim().Length == 0;

    // Whether the digits of a number are seen, and all of them: a comma behind the last place leaves three out.
    private static bool Shows(string section)
    {
        var last = section.AsSpan().LastIndexOfAny('0', '#', '?');
        return section.Contains("General", StringComparison.OrdinalIgnoreCase)
            || section.Contains('@', StringComparison.Ordinal)
            || (last >= 0 && !section.AsSpan(last).Contains(','));
    }

    /// <summary>What a format every workbook has shows, by its number.</summary>
    public static NumberFormat Of(int builtIn) =>
        builtIn switch
        {
            9 or 10 => NumberFormat.Percent,
            (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberFormat.Time,
            _ => NumberFormat.Plain,
        };

    // Without what is only shown: "text", \x, _x, *x, [colour] and [locale]. [h] counts hours and stays.
    private static string Bare(string code)
    {
        var bare = new StringBuilder(code.Length);
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '"')
            {
                i = End(code, '"', i);
            }
            else if (code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else if (code[i] == '[')
            {
                var end = End(code, ']', i);
                var inside = code[Math.Min(i + 1, end)..end];
                bare.Append(inside.Length > 0 && inside.All(letter => "hHmMsS".Contains(letter, StringComparison.Ordinal)) ? inside : "");
                i = end;
            }
            else
            {
                bare.Append(code[i]);
            }
        }

        return bare.ToString();
    }

    // Digits that the format itself puts right beside those of the number: "12"0, 0\0. A measure such as m2 is none.
    [GeneratedRegex("\"[^\"]*[0-9]\"\\s?[0#?]|[0#?]\\s?\"[.,]?[0-9]|\\\\[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsOfItsOwn();

    [GeneratedRegex("\\[[<>=]", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    private static int End(string code, char mark, int from) => code.IndexOf(mark, from + 1) is var end and >= 0 ? end : code.Length;
}
