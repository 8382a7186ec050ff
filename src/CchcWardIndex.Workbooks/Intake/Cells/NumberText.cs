using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Intake.Cells;

/// <summary>Reads a number that somebody typed as text, with comma or dot. What could be two numbers is asked back, never guessed.</summary>
internal static class NumberText
{
    /// <summary>Reads cleaned text.</summary>
    /// <param name="text">As <see cref="CellText.Clean"/> leaves it.</param>
    /// <param name="isPercent">Whether the text ended in a percent sign.</param>
    public static Read<decimal> Read(string text, out bool isPercent)
    {
        isPercent = text.EndsWith('%');
        var body = (isPercent ? text[..^1] : text).Trim();
        var negative = body.StartsWith('-') || body.StartsWith('\u2212');
        var digits = negative || body.StartsWith('+') ? body[1..] : body;
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1]) || digits.Any(letter => !char.IsAsciiDigit(letter) && letter is not (',' or '.')))
        {
            return NotANumber(text);
        }

        if (IsAmbiguous(digits))
        {
            return Complaint.About(
                text, $"có thể hiểu là {With(digits, "")} hoặc {With(digits, ",")}.",
                $"Nếu là {With(digits, "")}, nhập {With(digits, "")} không có dấu; nếu là số thập phân, nhập {With(digits, ",")}0 (thêm một số 0 ở cuối).");
        }

        return Plain(digits) is { } plain && Decimals.TryRead(plain, out var number) ? (negative ? -number : number) : NotANumber(text);
    }

    private static Complaint NotANumber(string text) => Complaint.About(text, "không đọc được là một số.", "Chỉ nhập số, ví dụ 97,5; đơn vị tính đã có ở cột bên cạnh.");

    // 1.234 is one thousand to one official and one and a bit to another; 0,975 and 1.234,5 can only be one thing.
    private static bool IsAmbiguous(string digits) =>
        digits.AsSpan().IndexOfAny(',', '.') is var at and >= 1 and <= 3 && digits.Length - at - 1 == 3 && digits[0] != '0' && digits.AsSpan(at + 1).IndexOfAny(',', '.') < 0;

    private static string With(string digits, string separator) => digits.Replace(".", separator, StringComparison.Ordinal).Replace(",", separator, StringComparison.Ordinal);

    // Digits with a point at most; null where the separators make no number.
    private static string? Plain(string digits)
    {
        var last = digits.AsSpan().LastIndexOfAny(',', '.');
        if (last < 0)
        {
            return digits;
        }

        var mark = digits[last];
        var other = mark == ',' ? '.' : ',';
        var whole = digits[..last];
        if (!whole.Contains(mark, StringComparison.Ordinal))
        {
            return !whole.Contains(other, StringComparison.Ordinal) || IsGrouped(whole, other) ? $"{whole.Replace($"{other}", "", StringComparison.Ordinal)}.{digits[(last + 1)..]}" : null;
        }

        return IsGrouped(digits, mark) ? digits.Replace($"{mark}", "", StringComparison.Ordinal) : null;
    }

    private static bool IsGrouped(string digits, char mark)
    {
        var groups = digits.Split(mark);
        return groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3 && group.All(char.IsAsciiDigit));
    }
}
