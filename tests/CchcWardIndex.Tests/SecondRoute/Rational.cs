using System.Globalization;
using System.Numerics;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>An exact fraction: the second route computes without rounding at all, so that decimal noise in the engine would show.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    private readonly BigInteger _bottom;

    private Rational(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom) * bottom.Sign;
        (Top, _bottom) = (top / common, bottom / common);
    }

    public static Rational Zero => new(0, 1);

    public BigInteger Top { get; }

    // default(Rational) is zero, not a fraction over zero.
    public BigInteger Bottom => _bottom.IsZero ? BigInteger.One : _bottom;

    public static implicit operator Rational(int whole) => new(whole, 1);

    public static implicit operator Rational(decimal number)
    {
        return new Rational(new BigInteger(Digits(number)), BigInteger.Pow(10, number.Scale));
    }

    // All digits of a decimal as a whole number: the decimal itself with its point taken out.
    private static decimal Digits(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return new decimal(bits[0], bits[1], bits[2], number < 0, 0);
    }

    public static Rational Parse(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new Rational(digits, BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1));
    }

    public static Rational operator +(Rational a, Rational b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Rational operator -(Rational a, Rational b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Rational operator -(Rational a) => new(-a.Top, a.Bottom);

    public static Rational operator *(Rational a, Rational b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Rational operator /(Rational a, Rational b) =>
        b.Top.IsZero ? throw new NaiveRuleException("division by zero") : new(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public int CompareTo(Rational other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    public bool Equals(Rational other) => Top == other.Top && Bottom == other.Bottom;

    public override int GetHashCode() => HashCode.Combine(Top, Bottom);

    public Rational Abs() => new(BigInteger.Abs(Top), Bottom);

    public Rational Floor() => new(BigInteger.Divide(Top - (((Top % Bottom) + Bottom) % Bottom), Bottom), 1);

    public Rational Ceiling() => -(-this).Floor();

    public bool IsWhole => Bottom.IsOne;

    public override string ToString() => Bottom.IsOne ? Top.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{Top}/{Bottom}");
}

/// <summary>An expression of the second route that cannot be worked out.</summary>
internal sealed class NaiveRuleException(string message) : Exception(message);
