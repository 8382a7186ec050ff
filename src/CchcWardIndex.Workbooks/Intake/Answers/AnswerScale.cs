using System.Globalization;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Intake.Answers;

/// <summary>The scale of SIPAS: five words, or their numbers.</summary>
internal static class AnswerScale
{
    /// <summary>From this answer on somebody is satisfied.</summary>
    public const int Satisfied = 4;

    private static readonly Dictionary<string, int> Folded = Labels.Select((label, i) => (label, i)).ToDictionary(pair => UnitNames.Fold(pair.label), pair => pair.i + 1);

    /// <summary>The words of 1 to 5.</summary>
    public static ImmutableArray<string> Labels => ["Rất không hài lòng", "Không hài lòng", "Bình thường", "Hài lòng", "Rất hài lòng"];

    /// <summary>1 to 5; null where the text is none of the scale's.</summary>
    public static int? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number is >= 1 and <= 5 ? number : null
        : Folded.TryGetValue(UnitNames.Fold(text), out var said) ? said : null;
}
