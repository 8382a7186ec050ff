using System.Globalization;
using CchcWardIndex.Office.Reading.Cells;

namespace CchcWardIndex.Office.Forms.Answers;

/// <summary>The scale of SIPAS: five words, or their numbers.</summary>
internal static class AnswerScale
{
    /// <summary>From this answer on somebody is satisfied.</summary>
    public const int Satisfied = 4;

    // A spreadsheet of other habits shows 4 as "4,0".
    private static readonly string[] Nothing = [",0", ".0", ",00", ".00"];

    private static readonly Dictionary<string, int> Bare = Labels
        .Select((label, i) => (label, i))
        .ToDictionary(pair => WordCell.WithoutAccents(pair.label), pair => pair.i + 1);

    /// <summary>The words of 1 to 5.</summary>
    public static ImmutableArray<string> Labels => ["Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"];

    /// <summary>1 to 5; null where the text is none of the scale's. Words are known in any case, with or without accents.</summary>
    public static int? Read(string text)
    {
        var whole = Nothing.FirstOrDefault(tail => text.EndsWith(tail, StringComparison.Ordinal)) is { } tail ? text[..^tail.Length] : text;
        return int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number is >= 1 and <= 5
                ? number
                : null
            : Bare.TryGetValue(WordCell.WithoutAccents(text), out var said)
                ? said
                : null;
    }
}
