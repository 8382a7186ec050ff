using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Reading.Sheets;

namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>
/// Reads a number that somebody typed as text, with comma or dot, in groups of three or not. What could be two numbers is asked back, never guessed.
/// </summary>
internal static class NumberText
{
    /// <summary>Reads cleaned text as a number that may have a fraction.</summary>
    /// <param name="text">As <see cref="CellText.Clean"/> leaves it.</param>
    /// <param name="example">What such a number looks like, for the remedy.</param>
    /// <param name="isPercent">Whether the text ended in a percent sign.</param>
    public static Read<decimal> Read(string text, string example, out bool isPercent)
    {
        var typed = Typed.Of(text);
        isPercent = typed.IsPercent;
        if (!typed.IsNumber)
        {
            return NumberProblems.NotANumber(text, example);
        }

        if (IsAmbiguous(typed.Digits))
        {
            return NumberProblems.Ambiguous(text, With(typed.Digits, ""), With(typed.Digits, ","), With(typed.Digits, "."));
        }

        return Plain(typed.Digits) is { } plain && Decimals.TryRead(plain, out var number) ? typed.Signed(number) : NumberProblems.NotANumber(text, example);
    }

    /// <summary>Reads cleaned text as a count: since it is whole, 1.234 and 1,234 and 1 234 can only be one thing.</summary>
    /// <param name="text">As <see cref="CellText.Clean"/> leaves it.</param>
    /// <param name="example">What such a count looks like, for the remedy.</param>
    /// <param name="isPercent">Whether the text ended in a percent sign.</param>
    public static Read<decimal> ReadCount(string text, string example, out bool isPercent)
    {
        var typed = Typed.Of(text);
        isPercent = typed.IsPercent;
        if (!typed.IsNumber)
        {
            return NumberProblems.NotACount(text, example);
        }

        var last = typed.Digits.AsSpan().LastIndexOfAny(',', '.', ' ');
        if (last < 0 || !IsGrouped(typed.Digits, typed.Digits[last]))
        {
            return Plain(typed.Digits) is { } plain && Decimals.TryRead(plain, out var number) ? typed.Signed(number) : NumberProblems.NotACount(text, example);
        }

        // Programs write a whole number with three decimals, too: 27.000 is 27 there.
        var whole = With(typed.Digits, "");
        return IsAmbiguous(typed.Digits) && typed.Digits.EndsWith("000", StringComparison.Ordinal) ? NumberProblems.AmbiguousCount(text, whole, whole[..^3])
            : Decimals.TryRead(whole, out var count) ? typed.Signed(count)
            : NumberProblems.NotACount(text, example);
    }

    // 1.234 is one thousand to one official and one and a bit to another; 0,975 and 1.234,5 can only be one thing.
    private static bool IsAmbiguous(string digits) =>
        digits.AsSpan().IndexOfAny(',', '.') is var at and >= 1 and <= 3
        && digits.Length - at - 1 == 3
        && digits[0] != '0'
        && digits.AsSpan(at + 1).IndexOfAny(',', '.') < 0;

    private static string With(string digits, string separator) =>
        digits.Replace(" ", "", StringComparison.Ordinal).Replace(".", separator, StringComparison.Ordinal).Replace(",", separator, StringComparison.Ordinal);

    // Digits with a point at most; null where the separators make no number.
    private static string? Plain(string digits)
    {
        var last = digits.AsSpan().LastIndexOfAny(',', '.', ' ');
        if (last < 0)
        {
            return digits;
        }

        var mark = digits[last];
        if (mark == ' ' || digits.AsSpan(0, last).Contains(mark))
        {
            return IsGrouped(digits, mark) ? With(digits, "") : null;
        }

        var whole = digits[..last];
        var other = whole.AsSpan().IndexOfAny(',', '.', ' ');
        return other < 0 || IsGrouped(whole, whole[other]) ? $"{With(whole, "")}.{digits[(last + 1)..]}" : null;
    }

    private static bool IsGrouped(string digits, char mark)
    {
        var groups = digits.Split(mark);
        return groups[0].Length is >= 1 and <= 3
            && groups[0][0] != '0'
            && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit));
    }

    // A number as typed, its sign and its percent sign taken off.
    private readonly record struct Typed(string Digits, bool IsNegative, bool IsPercent)
    {
        public bool IsNumber =>
            Digits.Length > 0
            && char.IsAsciiDigit(Digits[0])
            && char.IsAsciiDigit(Digits[^1])
            && Digits.All(letter => char.IsAsciiDigit(letter) || letter is ',' or '.' or ' ');

        public static Typed Of(string text)
        {
            var narrow = CellText.Narrow(text);
            var isPercent = narrow.EndsWith('%');
            var body = (isPercent ? narrow[..^1] : narrow).Trim();
            var isNegative = body.StartsWith('-') || body.StartsWith('\u2212');
            return new Typed(isNegative || body.StartsWith('+') ? body[1..] : body, isNegative, isPercent);
        }

        public decimal Signed(decimal number) => IsNegative ? -number : number;
    }
}
