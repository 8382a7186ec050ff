using System.Globalization;

namespace CchcWardIndex.Criteria;

/// <summary>Which round of assessment something belongs to: the index and the year assessed. No two open rounds share it.</summary>
/// <param name="Index">The index.</param>
/// <param name="Year">The year assessed.</param>
public sealed record SetIdentity(IndexCode Index, int Year)
{
    private const int YearDigits = 4;

    /// <summary>As it stands in names of files and folders: <c>CCHC-2022</c>.</summary>
    public string InFileName => string.Create(CultureInfo.InvariantCulture, $"{Index}-{Year}");

    /// <summary>The identity in a text such as <c>cchc-2022</c>, in any case; null where the text is none.</summary>
    public static SetIdentity? Read(string text) =>
        text.LastIndexOf('-') is var hyphen and > 0
        && text[(hyphen + 1)..] is { Length: YearDigits } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && IndexCode.Read(text[..hyphen].ToUpperInvariant()) is { } index
            ? new SetIdentity(index, year)
            : null;

    /// <summary><c>cchc-2022</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index.Lower}-{Year}");
}
