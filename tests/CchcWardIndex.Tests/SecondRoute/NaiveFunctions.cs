using static CchcWardIndex.Tests.SecondRoute.NaiveExpression;

namespace CchcWardIndex.Tests.SecondRoute;

/// <summary>The few functions that expressions may call.</summary>
internal static class NaiveFunctions
{
    public static Node Call(string name, List<Node> arguments) =>
        name switch
        {
            "iif" => facts => Holds(arguments[0](facts)) ? arguments[1](facts) : arguments[2](facts),
            "DateTime" => Constant(Moment([.. arguments.Select(argument => (int)((Rational)argument(NoFacts)!).Top)])),
            "Math.Min" => Numbers(arguments, n => n[0] < n[1] ? n[0] : n[1]),
            "Math.Max" => Numbers(arguments, n => n[0] > n[1] ? n[0] : n[1]),
            "Math.Floor" => Numbers(arguments, n => n[0].Floor()),
            "Math.Ceiling" => Numbers(arguments, n => n[0].Ceiling()),
            "Math.Abs" => Numbers(arguments, n => n[0].Abs()),
            "Step.Floor" => Numbers(arguments, n => (n[0] / n[1]).Floor() * n[1]),
            "Step.Round" => Numbers(arguments, n => HalfAwayFromZero(n[0] / n[1]) * n[1]),
            "Days.Between" => facts => (arguments[0](facts), arguments[1](facts)) is (DateTime a, DateTime b) ? (Rational)(b.Date - a.Date).Days : null,
            _ => throw new FormatException("No such function: " + name),
        };

    private static readonly Dictionary<string, object?> NoFacts = [];

    private static Node Constant(DateTime moment) => _ => moment;

    private static DateTime Moment(int[] parts) =>
        parts.Length == 3
            ? new DateTime(parts[0], parts[1], parts[2], 0, 0, 0, DateTimeKind.Unspecified)
            : new DateTime(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], DateTimeKind.Unspecified);

    private static Node Numbers(List<Node> arguments, Func<Rational[], Rational> function) =>
        facts =>
        {
            var values = arguments.Select(argument => argument(facts)).ToArray();
            return values.Any(value => value is null) ? null : function([.. values.Cast<Rational>()]);
        };

    private static Rational HalfAwayFromZero(Rational number)
    {
        var size = (number.Abs() + ((Rational)1 / 2)).Floor();
        return number < 0 ? -size : size;
    }
}
