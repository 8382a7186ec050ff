using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms.Filled.Printed;

/// <summary>What two texts are to each other.</summary>
internal enum Likeness
{
    /// <summary>The row's own.</summary>
    Own,

    /// <summary>The row's own with a letter or two changed, or its beginning.</summary>
    Respelt,

    /// <summary>What another row of the form prints.</summary>
    Another,

    /// <summary>Nothing that the form prints.</summary>
    Unknown,
}

/// <summary>All texts that one column of a form prints, and which of them a cell shows.</summary>
internal sealed class PrintedTexts
{
    // A cut shorter than this could be the beginning of many questions.
    private const int LongEnough = 20;

    private readonly Dictionary<string, string> _folded = [];
    private readonly Lazy<Dictionary<string, string>> _bare;

    /// <summary>Gathers them.</summary>
    public PrintedTexts(IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            _folded.TryAdd(UnitNames.Fold(text), text);
        }

        _bare = new Lazy<Dictionary<string, string>>(() =>
            _folded.GroupBy(pair => UnitNames.Bare(pair.Value)).Where(same => same.Key.Length > 0).ToDictionary(same => same.Key, same => same.First().Value)
        );
    }

    /// <summary>Whether a cell shows one of them.</summary>
    public bool Has(string shown) => _folded.ContainsKey(UnitNames.Fold(shown)) || _bare.Value.ContainsKey(UnitNames.Bare(shown));

    /// <summary>What a cell shows where one of them is printed.</summary>
    /// <remarks>First as people write one text in several ways (line breaks, blanks, letter case, composed or not); then by its letters and
    /// figures alone, since programs turn quotation marks, dashes
    /// and accents into others. Only then may a letter or two differ, figures never: "2021" is not "2022".</remarks>
    public Likeness Compare(string shown, string printed)
    {
        var (seen, own) = (UnitNames.Fold(shown), UnitNames.Fold(printed));
        if (seen == own)
        {
            return Likeness.Own;
        }

        if (_folded.ContainsKey(seen))
        {
            return Likeness.Another;
        }

        var (seenBare, ownBare) = (UnitNames.Bare(shown), UnitNames.Bare(printed));
        return seenBare == ownBare && seenBare.Length > 0 ? Likeness.Own
            : _bare.Value.ContainsKey(seenBare) ? Likeness.Another
            : IsClose(seenBare, ownBare) && !_bare.Value.Keys.Any(other => other != ownBare && IsClose(seenBare, other)) ? Likeness.Respelt
            : Likeness.Unknown;
    }

    private static bool IsClose(string seen, string printed) =>
        (seen.Length >= LongEnough && printed.StartsWith(seen, StringComparison.Ordinal))
        || (
            printed.Length >= LongEnough
            && Math.Abs(seen.Length - printed.Length) <= 2
            && Figures(seen) == Figures(printed)
            && NearestName.Distance(seen, printed) <= 2
        );

    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
