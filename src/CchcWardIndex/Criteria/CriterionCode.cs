using System.Text.Json.Serialization;

namespace CchcWardIndex.Criteria;

/// <summary>
/// Mã tiêu chí: the code of a criterion, or of the one whose components are scored, as it was written: <c>1.1.3</c> under <c>1.1</c> in area <c>1</c>.
/// Whether a set has it, the set says; what is no code at all is told by who reads it.
/// </summary>
[JsonConverter(typeof(CodeJson<CriterionCode>))]
public readonly record struct CriterionCode : ICode<CriterionCode>, IComparable<CriterionCode>
{
    private const char Dot = '.';

    // Null in the default value alone.
    private readonly string? _text;

    /// <summary>The code that is written so: <c>1.1.3</c>.</summary>
    public CriterionCode(string text) => _text = text;

    /// <inheritdoc/>
    public string Text => _text ?? "";

    /// <summary>The criterion it is a component of: <c>1.1</c> for <c>1.1.3</c>; null where it stands directly under its area, as <c>1.1</c> does.</summary>
    public CriterionCode? Parent =>
        Text.LastIndexOf(Dot) is var last && last > Text.IndexOf(Dot, StringComparison.Ordinal) ? new CriterionCode(Text[..last]) : (CriterionCode?)null;

    /// <summary>The area it belongs to, or the number that extras stand under: <c>1</c> for <c>1.1.3</c>.</summary>
    public AreaCode Area => new(Text.IndexOf(Dot, StringComparison.Ordinal) is var first and >= 0 ? Text[..first] : Text);

    /// <inheritdoc/>
    public static CriterionCode Of(string text) => new(text);

    /// <summary>The code of a text that may be missing; null where it is.</summary>
    public static CriterionCode? From(string? text) => text is null ? (CriterionCode?)null : new CriterionCode(text);

    /// <summary>For tests, where literals stand for codes; what reads a file, a row or a command line says <c>new</c>, and a test holds it to that.</summary>
    public static implicit operator CriterionCode(string text) => new(text);

    /// <summary>By number, part by part: 1.2 before 1.10.</summary>
    public int CompareTo(CriterionCode other) => Compare(Text, other.Text);

    /// <inheritdoc/>
    public bool Equals(CriterionCode other) => Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>As it is written.</summary>
    public override string ToString() => Text;

    /// <summary>The order of codes in this notation, an area's too.</summary>
    internal static int Compare(string left, string right)
    {
        var (a, b) = (left.Split(Dot), right.Split(Dot));
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var byLength = a[i].Length.CompareTo(b[i].Length);
            var order = byLength != 0 ? byLength : string.CompareOrdinal(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
    }
}
