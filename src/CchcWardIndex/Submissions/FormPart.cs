using System.Globalization;

namespace CchcWardIndex.Submissions;

/// <summary>Phần của phiếu thẩm định: which of the forms of one department and appraisal a form is. A form without it asks about everything.</summary>
/// <param name="Number">Which, from 1; 0 where it is one alone.</param>
/// <param name="Count">Of how many; 0 where it is one alone.</param>
/// <param name="IsByHand">Whether somebody asked for it, to hand work on; the numbered ones are then parts of that.</param>
public readonly record struct FormPart(int Number, int Count, bool IsByHand)
{
    // Before the number of one that somebody asked for.
    private const string Apart = "rieng";

    /// <summary>One that somebody asked for.</summary>
    public static FormPart ByHand { get; } = new(0, 0, true);

    /// <summary>Whether there are others beside it by number.</summary>
    public bool IsNumbered => Count > 0;

    /// <summary>As a form bears it: <c>2/5</c>, <c>rieng</c>, <c>rieng 1/2</c>.</summary>
    public string Key => IsByHand ? $"{Apart} {Numbers}".TrimEnd() : Numbers;

    /// <summary>As people read it: <c>phần 2/5</c>, <c>phần tách riêng</c>.</summary>
    public string InWords => $"phần {(IsByHand ? "tách riêng " : "")}{Numbers}".TrimEnd();

    /// <summary>What a form bears; whatever else stands there is a part of no number, null where nothing does.</summary>
    public static FormPart? Read(string key)
    {
        if (key.Length == 0)
        {
            return null;
        }

        var isByHand = key.StartsWith(Apart, StringComparison.Ordinal);
        var numbers = (isByHand ? key[Apart.Length..].TrimStart() : key).Split('/');
        return numbers.Length == 2 && Whole(numbers[0]) is { } number && Whole(numbers[1]) is { } count && number <= count
            ? new FormPart(number, count, isByHand)
            : ByHand;
    }

    private string Numbers => IsNumbered ? string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}") : "";

    private static int? Whole(string text) =>
        text.Length is > 0 and < 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
