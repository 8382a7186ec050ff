using System.Globalization;

namespace CchcWardIndex.Tests.Rules.Proof;

/// <summary>Reads conditions of yes/no facts f01, f02, … by recursive descent, knowing nothing of the program's own language.</summary>
/// <param name="text">The condition.</param>
/// <param name="answers">Bit 0 is f01.</param>
internal sealed class YesNoReading(string text, int answers)
{
    private int _at;

    public bool Holds() => Either();

    private bool Take(string token)
    {
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }

        if (string.CompareOrdinal(text, _at, token, 0, token.Length) != 0)
        {
            return false;
        }

        _at += token.Length;
        return true;
    }

    private bool Either()
    {
        var holds = Both();
        while (Take("||"))
        {
            holds |= Both();
        }

        return holds;
    }

    private bool Both()
    {
        var holds = One();
        while (Take("&&"))
        {
            holds &= One();
        }

        return holds;
    }

    private bool One()
    {
        if (Take("!"))
        {
            return !One();
        }

        if (Take("("))
        {
            var holds = Either();
            Assert.True(Take(")"));
            return holds;
        }

        if (Take("true"))
        {
            return true;
        }

        if (Take("iif("))
        {
            _at -= 4;
            var sum = Term();
            while (Take("+"))
            {
                sum += Term();
            }

            Assert.True(Take(">="));
            return sum >= Number();
        }

        Assert.True(Take("f"));
        return (answers >> (Number() - 1) & 1) == 1;
    }

    private int Term()
    {
        Assert.True(Take("iif("));
        var holds = Either();
        Assert.True(Take(",1m,0m)"));
        return holds ? 1 : 0;
    }

    private int Number()
    {
        _ = Take("");
        var from = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return int.Parse(text.AsSpan(from, _at - from), CultureInfo.InvariantCulture);
    }

    /// <summary>Which rules decide anything, and the most they give, over every value of the facts.</summary>
    public static (HashSet<string> Deciding, decimal Best) Everywhere((string Condition, string Points)[] rules, string mode, int count)
    {
        var (deciding, best) = (new HashSet<string>(), decimal.MinValue);
        for (var bits = 0; bits < 1 << count; bits++)
        {
            var at = bits;
            var holding = rules
                .Select(
                    (rule, i) =>
                        (
                            Name: i.ToString(CultureInfo.InvariantCulture),
                            Points: decimal.Parse(rule.Points, CultureInfo.InvariantCulture),
                            Holds: new YesNoReading(rule.Condition, at).Holds()
                        )
                )
                .Where(rule => rule.Holds)
                .ToList();
            var points = mode switch
            {
                "sum" => holding.Sum(rule => rule.Points),
                "max" => holding.Max(rule => rule.Points),
                _ => holding[0].Points,
            };
            best = Math.Max(best, points);
            deciding.UnionWith(
                mode switch
                {
                    "sum" => holding.Select(rule => rule.Name),
                    "max" => [holding.First(rule => rule.Points == points).Name],
                    _ => [holding[0].Name],
                }
            );
        }

        return (deciding, best);
    }
}
