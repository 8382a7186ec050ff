using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria;

/// <summary>Mã ngắn của chỉ số: which index a set is of, <c>CCHC</c> or <c>CNTT</c>.</summary>
public sealed partial record IndexCode
{
    private IndexCode(string text) => InFileName = text;

    /// <summary>Chỉ số cải cách hành chính: what every set was of before sets said so.</summary>
    public static IndexCode Cchc { get; } = new("CCHC");

    /// <summary>As it stands in names of files, in workbooks and before people: <c>CCHC</c>.</summary>
    public string InFileName { get; }

    /// <summary>As it stands in an identity: <c>cchc</c>.</summary>
    public string Lower => InFileName.ToLowerInvariant();

    /// <summary>The code in a text of 1 to 20 of A–Z, 0–9 and single hyphens inside; null where the text is none.</summary>
    public static IndexCode? Read(string text) => Pattern().IsMatch(text) ? new IndexCode(text) : null;

    /// <inheritdoc/>
    public override string ToString() => InFileName;

    [GeneratedRegex(@"^(?=.{1,20}\z)[A-Z0-9]+(-[A-Z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
