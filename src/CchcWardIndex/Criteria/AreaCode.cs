using System.Text.Json.Serialization;

namespace CchcWardIndex.Criteria;

/// <summary>
/// Mã lĩnh vực: the number of an area, as it was written: <c>1</c>. Bonus and penalty stand under such a number too.
/// Whether a set has it, the set says; what is no code at all is told by who reads it.
/// </summary>
[JsonConverter(typeof(CodeJson<AreaCode>))]
public readonly record struct AreaCode : ICode<AreaCode>, IComparable<AreaCode>
{
    // Null in the default value alone.
    private readonly string? _text;

    /// <summary>The code that is written so: <c>1</c>.</summary>
    public AreaCode(string text) => _text = text;

    /// <inheritdoc/>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public static AreaCode Of(string text) => new(text);

    /// <summary>The code of a text that may be missing; null where it is.</summary>
    public static AreaCode? From(string? text) => text is null ? (AreaCode?)null : new AreaCode(text);

    /// <summary>For tests, where literals stand for codes; what reads a file, a row or a command line says <c>new</c>, and a test holds it to that.</summary>
    public static implicit operator AreaCode(string text) => new(text);

    /// <summary>By number: 2 before 10.</summary>
    public int CompareTo(AreaCode other) => CriterionCode.Compare(Text, other.Text);

    /// <inheritdoc/>
    public bool Equals(AreaCode other) => Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>As it is written.</summary>
    public override string ToString() => Text;
}
