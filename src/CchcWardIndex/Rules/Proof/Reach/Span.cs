namespace CchcWardIndex.Rules.Proof.Reach;

/// <summary>What a number can be while the figures are known only in part: between two ends, or surely none at all. Never narrower than the truth.</summary>
/// <param name="Low">The least it can be; null where there is no least.</param>
/// <param name="High">The greatest it can be; null where there is none.</param>
/// <param name="IsNone">Whether it surely has no value, because a figure it reads is not asked.</param>
internal readonly record struct Span(decimal? Low, decimal? High, bool IsNone = false)
{
    /// <summary>Anything at all.</summary>
    public static Span All { get; } = new(null, null);

    /// <summary>No value.</summary>
    public static Span None { get; } = new(null, null, IsNone: true);

    /// <summary>One number.</summary>
    public static Span Of(decimal number) => new(number, number);

    /// <summary>Whether it can be nothing any more.</summary>
    public bool IsEmpty => Low > High;

    /// <summary>What is in both.</summary>
    public Span And(Span other) => IsNone || other.IsNone ? this : new(Greater(Low, other.Low), Lesser(High, other.High));

    /// <summary>What is in either.</summary>
    public Span Or(Span other) =>
        IsNone && other.IsNone ? None
        : IsNone || other.IsNone ? All
        : new(Low is { } a && other.Low is { } b ? Math.Min(a, b) : null, High is { } c && other.High is { } d ? Math.Max(c, d) : null);

    /// <summary>The sum.</summary>
    public Span Plus(Span other) => Combined(other, static (one, two) => new(one.Low + two.Low, one.High + two.High));

    /// <summary>The difference.</summary>
    public Span Minus(Span other) => Combined(other, static (one, two) => new(one.Low - two.High, one.High - two.Low));

    /// <summary>The product.</summary>
    public Span Times(Span other) =>
        Combined(
            other,
            static (one, two) =>
                one is { Low: { } a, High: { } b } && two is { Low: { } c, High: { } d } ? Around(a * c, a * d, b * c, b * d)
                : one.Low >= 0m && two.Low >= 0m ? new(one.Low * two.Low, null)
                : All
        );

    /// <summary>The quotient; where the divisor can be zero the rule fails, which no quest is after.</summary>
    public Span By(Span other) =>
        Combined(
            other,
            static (one, two) =>
                two switch
                {
                    { Low: > 0m and var c, High: { } d } when one is { Low: { } a, High: { } b } => Around(a / c, a / d, b / c, b / d),
                    { Low: >= 0m } when one.Low >= 0m => new(
                        two.High is { } most and > 0m ? one.Low / most : 0m,
                        two.Low > 0m && one.High is { } top ? top / two.Low : null
                    ),
                    _ => All,
                }
        );

    /// <summary>The lesser of two, or the greater.</summary>
    public Span Extreme(Span other, bool least) =>
        Combined(
            other,
            (one, two) =>
                least
                    ? new(one.Low is { } a && two.Low is { } b ? Math.Min(a, b) : null, Lesser(one.High, two.High))
                    : new(Greater(one.Low, two.Low), one.High is { } c && two.High is { } d ? Math.Max(c, d) : null)
        );

    /// <summary>What a function gives that never falls where its argument rises.</summary>
    public Span Through(Func<decimal, decimal> rising) =>
        IsNone ? None : Safely(this, this, (one, _) => new(one.Low is { } low ? rising(low) : null, one.High is { } high ? rising(high) : null));

    /// <summary>The distance from zero.</summary>
    public Span Distance() =>
        IsNone ? None
        : Low >= 0m ? this
        : High <= 0m ? Of(0m).Minus(this)
        : new(0m, Low is { } low && High is { } high ? Math.Max(-low, high) : null);

    private static Span Around(params ReadOnlySpan<decimal> corners)
    {
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners)
        {
            (low, high) = (Math.Min(low, corner), Math.Max(high, corner));
        }

        return new Span(low, high);
    }

    private Span Combined(Span other, Func<Span, Span, Span> how) => IsNone || other.IsNone ? None : Safely(this, other, how);

    private static Span Safely(Span one, Span other, Func<Span, Span, Span> how)
    {
        try
        {
            return how(one, other);
        }
        catch (ArithmeticException)
        {
            return All;
        }
    }

    private static decimal? Greater(decimal? one, decimal? other) =>
        one is null ? other
        : other is null ? one
        : Math.Max(one.Value, other.Value);

    private static decimal? Lesser(decimal? one, decimal? other) =>
        one is null ? other
        : other is null ? one
        : Math.Min(one.Value, other.Value);
}
