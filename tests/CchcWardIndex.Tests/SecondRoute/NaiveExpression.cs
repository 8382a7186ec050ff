namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>
/// The rule language as the format's description has it, by recursive descent. A value is a Rational, a DateTime, a bool, a string, or null
/// (not asked).
/// </summary>
internal sealed class NaiveExpression
{
    private readonly List<string> _tokens;
    private int _at;

    private NaiveExpression(List<string> tokens) => _tokens = tokens;

    public delegate object? Node(IReadOnlyDictionary<string, object?> facts);

    public static Node Parse(string text)
    {
        var parser = new NaiveExpression(NaiveTokens.Of(text));
        var whole = parser.Or();
        return parser._at == parser._tokens.Count ? whole : throw new FormatException($"Left over in {text}: {parser.Peek}");
    }

    private string Peek => _at < _tokens.Count ? _tokens[_at] : "";

    private bool Take(string token)
    {
        var taken = Peek == token;
        _at += taken ? 1 : 0;
        return taken;
    }

    private void Expect(string token) => _ = Take(token) ? true : throw new FormatException($"Expected {token}, found {Peek}");

    private Node Or()
    {
        var left = And();
        while (Take("||"))
        {
            var (first, second) = (left, And());
            left = facts => Holds(first(facts)) || Holds(second(facts));
        }

        return left;
    }

    private Node And()
    {
        var left = Comparison();
        while (Take("&&"))
        {
            var (first, second) = (left, Comparison());
            left = facts => Holds(first(facts)) && Holds(second(facts));
        }

        return left;
    }

    private Node Comparison()
    {
        var left = Sum();
        while (Peek is "==" or "!=" or "<" or "<=" or ">" or ">=")
        {
            var (sign, first) = (_tokens[_at++], left);
            var second = Sum();
            left = facts => Compare(first(facts), sign, second(facts));
        }

        return left;
    }

    private Node Sum()
    {
        var left = Product();
        while (Peek is "+" or "-")
        {
            var (plus, first) = (_tokens[_at++] == "+", left);
            var second = Product();
            left = facts =>
                (first(facts), second(facts)) is (Rational a, Rational b)
                    ? plus
                        ? a + b
                        : a - b
                    : null;
        }

        return left;
    }

    private Node Product()
    {
        var left = Unary();
        while (Peek is "*" or "/")
        {
            var (times, first) = (_tokens[_at++] == "*", left);
            var second = Unary();
            left = facts =>
                (first(facts), second(facts)) is (Rational a, Rational b)
                    ? times
                        ? a * b
                        : a / b
                    : null;
        }

        return left;
    }

    private Node Unary()
    {
        if (Take("!"))
        {
            var inner = Unary();
            return facts => !Holds(inner(facts));
        }

        if (Take("-"))
        {
            var inner = Unary();
            return facts => inner(facts) is Rational number ? -number : null;
        }

        return Primary();
    }

    private Node Primary()
    {
        var token = _tokens[_at++];
        if (token == "(")
        {
            var inner = Or();
            Expect(")");
            return inner;
        }

        if (char.IsAsciiDigit(token[0]))
        {
            var number = Rational.Parse(token.TrimEnd('m'));
            return _ => number;
        }

        if (token[0] == '"')
        {
            var literal = token.Trim('"');
            return _ => literal;
        }

        if (Take("("))
        {
            return NaiveFunctions.Call(token, Arguments());
        }

        return token is "true" or "false" ? _ => token == "true" : facts => facts[token];
    }

    private List<Node> Arguments()
    {
        var arguments = new List<Node>();
        do
        {
            arguments.Add(Or());
        } while (Take(","));
        Expect(")");
        return arguments;
    }

    /// <summary>Whether a condition holds; one over a fact that was not asked does not.</summary>
    public static bool Holds(object? value) => value is true;

    // A value that was not asked is another than every value, and the same as another that was not asked; it is neither less nor more.
    private static bool Compare(object? left, string sign, object? right)
    {
        if (left is null || right is null)
        {
            return sign switch
            {
                "==" => left is null && right is null,
                "!=" => left is not null || right is not null,
                _ => false,
            };
        }

        var order = (left, right) switch
        {
            (Rational a, Rational b) => a.CompareTo(b),
            (DateTime a, DateTime b) => a.CompareTo(b),
            (bool a, bool b) => a.CompareTo(b),
            (string a, string b) => string.CompareOrdinal(a, b),
            _ => throw new NaiveRuleException($"{left} {sign} {right}"),
        };
        return sign switch
        {
            "==" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }
}
