using System.Text.Json.Serialization;

namespace CchcWardIndex.Criteria;

/// <summary>
/// Mã đơn vị: the code of a unit, as it was written.
/// Whether a set lists it, the set says; what is no code at all is told by who reads it.
/// </summary>
[JsonConverter(typeof(CodeJson<UnitCode>))]
public readonly record struct UnitCode : ICode<UnitCode>, IComparable<UnitCode>
{
    // Null in the default value alone.
    private readonly string? _text;

    /// <summary>The code that is written so: <c>21583</c>.</summary>
    public UnitCode(string text) => _text = text;

    /// <inheritdoc/>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public static UnitCode Of(string text) => new(text);

    /// <summary>The code of a text that may be missing; null where it is.</summary>
    public static UnitCode? From(string? text) => text is null ? (UnitCode?)null : new UnitCode(text);

    /// <summary>For tests, where literals stand for codes; what reads a file, a row or a command line says <c>new</c>, and a test holds it to that.</summary>
    public static implicit operator UnitCode(string text) => new(text);

    /// <summary>By ordinal text.</summary>
    public int CompareTo(UnitCode other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    public bool Equals(UnitCode other) => Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>As it is written.</summary>
    public override string ToString() => Text;
}
