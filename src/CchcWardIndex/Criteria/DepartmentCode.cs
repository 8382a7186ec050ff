using System.Text.Json.Serialization;

namespace CchcWardIndex.Criteria;

/// <summary>
/// Mã đơn vị thẩm định: the code of a department that appraises, as it was written.
/// Whether a set lists it, the set says; what is no code at all is told by who reads it.
/// </summary>
[JsonConverter(typeof(CodeJson<DepartmentCode>))]
public readonly record struct DepartmentCode : ICode<DepartmentCode>, IComparable<DepartmentCode>
{
    // Null in the default value alone.
    private readonly string? _text;

    /// <summary>The code that is written so: <c>SNV</c>.</summary>
    public DepartmentCode(string text) => _text = text;

    /// <inheritdoc/>
    public string Text => _text ?? "";

    /// <inheritdoc/>
    public static DepartmentCode Of(string text) => new(text);

    /// <summary>The code of a text that may be missing; null where it is.</summary>
    public static DepartmentCode? From(string? text) => text is null ? (DepartmentCode?)null : new DepartmentCode(text);

    /// <summary>For tests, where literals stand for codes; what reads a file, a row or a command line says <c>new</c>, and a test holds it to that.</summary>
    public static implicit operator DepartmentCode(string text) => new(text);

    /// <summary>By ordinal text.</summary>
    public int CompareTo(DepartmentCode other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    public bool Equals(DepartmentCode other) => Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>As it is written.</summary>
    public override string ToString() => Text;
}
