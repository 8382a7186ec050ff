using System.Text.RegularExpressions;

namespace CchcWardIndex.Criteria.Patterns;

/// <summary>What a pattern looks at: a figure, or a calculation out of several.</summary>
/// <param name="Expression">In the language of expressions: <c>xong / tong</c>.</param>
/// <param name="Scale">What its values are.</param>
/// <param name="Unit">What follows a number of it: <c>hồ sơ</c>; empty where nothing does.</param>
/// <param name="Words">The same in the words of the criterion's facts; empty where a fact alone is measured.</param>
public sealed partial record PatternMeasure(string Expression, MeasureScale Scale, string Unit, string Words)
{
    /// <summary>Whether every value is a whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The measure of an expression over facts.</summary>
    internal static PatternMeasure Of(string expression, bool isShare, string? unit, ImmutableArray<Fact> facts)
    {
        var alone = facts.FirstOrDefault(fact => fact.Name == expression);
        var named = Name().Matches(expression).Select(name => facts.FirstOrDefault(fact => fact.Name == name.Value)).ToList();
        return new PatternMeasure(
            expression,
            isShare ? MeasureScale.Share
                : alone?.Type == FactType.Percent ? MeasureScale.Percent
                : MeasureScale.Number,
            unit ?? (alone?.Type is FactType.Count or FactType.Number ? alone.Unit : ""),
            alone is null ? Name().Replace(Signs(expression), name => Label(name.Value, facts)) : ""
        )
        {
            IsWhole = !isShare && named.TrueForAll(fact => fact?.Type == FactType.Count) && Whole().IsMatch(expression),
        };
    }

    /// <summary>It as a part of a product: a sum stands in brackets.</summary>
    internal string Factor => IsSum() ? $"({Expression})" : Expression;

    /// <summary>It as a share of one.</summary>
    internal string AsShare => Scale == MeasureScale.Percent ? $"{Factor} / 100m" : Factor;

    /// <summary>A bound as expressions compare with it: 95 of a share in per cent is 0.95.</summary>
    internal decimal Exact(decimal bound) => Scale == MeasureScale.Share ? bound / 100m : bound;

    /// <summary>That it is above, at or below a bound.</summary>
    internal string Compared(string sign, decimal bound) => $"{Expression} {sign} {Literal.Number(Exact(bound))}";

    /// <summary>A value of it in words, without what it counts: <c>95%</c>.</summary>
    internal string Number(decimal value) => Show.Number(value) + (Scale == MeasureScale.Number ? "" : "%");

    /// <summary>A value of it in words: <c>20 hồ sơ</c>.</summary>
    internal string Counted(decimal value) => Unit.Length == 0 ? Number(value) : $"{Number(value)} {Unit}";

    /// <summary>From a bound on: <c>Từ 90% trở lên</c>, <c>Trên 90%</c>; of whole numbers what is above 4 is 5 or more.</summary>
    internal string Up(decimal bound, bool inclusive) =>
        IsCounting(bound) && !inclusive ? Up(bound + 1m, true)
        : inclusive ? $"Từ {Counted(bound)} trở lên"
        : $"Trên {Counted(bound)}";

    /// <summary>Up to a bound: <c>Từ 70% trở xuống</c>, <c>Dưới 70%</c>.</summary>
    internal string Down(decimal bound, bool inclusive) =>
        IsNone(inclusive ? bound : bound - 1m) ? $"Không có{(Unit.Length == 0 ? "" : $" {Unit} nào")}"
        : !inclusive ? $"Dưới {Counted(bound)}"
        : $"Từ {Counted(bound)} trở xuống";

    /// <summary>Between two bounds: <c>Từ 70% đến dưới 90%</c>; of whole numbers one alone: <c>2 hình thức</c>.</summary>
    internal string Between(decimal low, bool withLow, decimal high, bool withHigh)
    {
        var (first, last) = (withLow ? low : low + 1m, withHigh ? high : high - 1m);
        return IsCounting(low) && IsCounting(high) && first == last ? Counted(first)
            : IsCounting(low) && !withLow ? Between(first, true, high, withHigh)
            : $"{(withLow ? "Từ" : "Trên")} {Number(low)} đến {(withHigh ? "" : "dưới ")}{Counted(high)}";
    }

    private bool IsCounting(decimal bound) => IsWhole && decimal.Truncate(bound) == bound;

    // A difference may be less than nothing.
    private bool IsNone(decimal most) => IsWhole && most == 0m && !Expression.Contains('-', StringComparison.Ordinal);

    private static string Signs(string expression) =>
        Sign()
            .Replace(
                expression,
                sign =>
                    sign.Value switch
                    {
                        "/" => "÷",
                        "*" => "×",
                        "-" => "−",
                        _ => "",
                    }
            );

    private static string Label(string name, ImmutableArray<Fact> facts) =>
        facts.FirstOrDefault(fact => fact.Name == name) is { } fact ? fact.Label.TrimEnd('?').TrimEnd() : name;

    private bool IsSum()
    {
        var depth = 0;
        foreach (var letter in Expression)
        {
            depth +=
                letter == '(' ? 1
                : letter == ')' ? -1
                : 0;
            if (depth == 0 && letter is '+' or '-')
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("(?<![A-Za-z0-9.])[a-z][A-Za-z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"[/*-]|(?<=[0-9])m\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^[A-Za-z0-9 +*()-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}

/// <summary>What the values of a measure are.</summary>
public enum MeasureScale
{
    /// <summary>Numbers as they stand: 20 is 20.</summary>
    Number,

    /// <summary>Percentage points: 97.5 is 97,5%.</summary>
    Percent,

    /// <summary>A share of one, spoken of in per cent: 0.975 is 97,5%.</summary>
    Share,
}
