using CchcWardIndex.Criteria;

namespace CchcWardIndex.Rules.Proof.Uses;

/// <summary>A weighted sum of facts and a number: what a comparison sets against zero.</summary>
/// <param name="terms">Positions of facts and their weights, none of them zero, by position.</param>
/// <param name="constant">The number.</param>
internal sealed class LinearForm(ImmutableArray<(int Fact, decimal Weight)> terms, decimal constant)
{
    // Asked of a form again and again while cases are narrowed: made once, and only where it is asked.
    private string? _key;
    private LinearForm? _turned;

    /// <summary>Positions of facts and their weights, none of them zero, by position.</summary>
    public ImmutableArray<(int Fact, decimal Weight)> Terms { get; } = terms;

    /// <summary>The number.</summary>
    public decimal Constant { get; } = constant;

    /// <summary>One text a form: two comparisons of the same sides know of each other by it.</summary>
    public string Key => _key ??= $"{string.Join(' ', Terms.Select(term => $"{Decimals.Write(term.Weight)}*{term.Fact}"))} {Decimals.Write(Constant)}";

    /// <summary>The form with every sign turned round.</summary>
    public LinearForm Turned => _turned ??= Times(-1m);

    /// <summary>A number alone.</summary>
    public static LinearForm Of(decimal constant) => new([], constant);

    /// <summary>A fact alone.</summary>
    public static LinearForm OfFact(int fact) => new([(fact, 1m)], 0m);

    /// <summary>The sum of two.</summary>
    public LinearForm Plus(LinearForm other) =>
        new(
            [
                .. Terms
                    .Concat(other.Terms)
                    .GroupBy(term => term.Fact, term => term.Weight)
                    .Select(same => (same.Key, Weight: same.Sum()))
                    .Where(term => term.Weight != 0m)
                    .OrderBy(term => term.Key),
            ],
            Constant + other.Constant
        );

    /// <summary>Every part a number of times.</summary>
    public LinearForm Times(decimal factor) => factor == 0m ? Of(0m) : new([.. Terms.Select(term => (term.Fact, term.Weight * factor))], Constant * factor);

    /// <summary>One less the other.</summary>
    public LinearForm Minus(LinearForm other) => Plus(other.Turned);
}

/// <summary>On which sides of zero a form may stand.</summary>
[Flags]
internal enum Signs
{
    None = 0,
    Below = 1,
    Zero = 2,
    Above = 4,
    Any = Below | Zero | Above,
}

internal static class SignsOf
{
    /// <summary>The other sides.</summary>
    public static Signs Others(this Signs signs) => Signs.Any & ~signs;

    /// <summary>The sides of the form with every weight turned round.</summary>
    public static Signs Turned(this Signs signs) =>
        (signs & Signs.Zero) | (signs.HasFlag(Signs.Below) ? Signs.Above : Signs.None) | (signs.HasFlag(Signs.Above) ? Signs.Below : Signs.None);

    /// <summary>Stretches without a gap: what is not equal is below, or above.</summary>
    public static IEnumerable<Signs> Stretches(this Signs signs) =>
        signs switch
        {
            Signs.None => [],
            Signs.Below | Signs.Above => [Signs.Below, Signs.Above],
            _ => [signs],
        };
}
