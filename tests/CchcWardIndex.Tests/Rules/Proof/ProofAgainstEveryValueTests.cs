using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.Malformed;
using CsCheck;

namespace CchcWardIndex.Tests.Rules.Proof;

/// <summary>The proof tries a few values; here random workflows over few values are tried at every one of them, and both must say the same.</summary>
public sealed class ProofAgainstEveryValueTests
{
    private const string File = "1/1.1.1.json";

    // Two facts multiplied can meet a number at single points far from any turn: only trying everything finds those, and the proof says so.
    private const string Product = "daHoanThanh * (tongNhiemVu - daHoanThanh) / 50m";

    private static readonly Gen<string> Number = Gen.Select(Gen.Int[0, 24], Gen.Int[0, 3])
        .Select(
            (whole, kind) =>
                kind == 0
                    ? whole.ToString(CultureInfo.InvariantCulture)
                    : (
                        whole
                        / (
                            kind == 1 ? 20m
                            : kind == 2 ? 8m
                            : 2m
                        )
                    ).ToString("0.0###m", CultureInfo.InvariantCulture)
        );

    private static readonly Gen<string> Value = Gen.Select(Gen.Int[0, 10], Number)
        .Select(
            (kind, number) =>
                kind switch
                {
                    0 or 1 or 2 => "daHoanThanh / tongNhiemVu",
                    3 => "daHoanThanh",
                    4 => "tongNhiemVu",
                    5 => "tongNhiemVu - daHoanThanh",
                    6 => $"Math.Abs(daHoanThanh - {number})",
                    7 => Product,
                    8 => $"Math.Min(daHoanThanh, {number})",
                    9 => $"Math.Floor(daHoanThanh / 3m)",
                    _ => $"10m / (daHoanThanh - {number})",
                }
        );

    private static readonly Gen<string> Condition = Gen.Select(Value, Gen.Int[0, 5], Number)
        .Select((value, sign, number) => $"{value} {((string[])["<", "<=", ">", ">=", "==", "!="])[sign]} {number}");

    private static readonly Gen<(string Condition, string? Formula, int Points)> Rule = Gen.Select(
        Gen.Select(Condition, Condition, Gen.Int[0, 3])
            .Select(
                (one, two, join) =>
                    join switch
                    {
                        0 => $"{one} && {two}",
                        1 => $"{one} || {two}",
                        _ => one,
                    }
            ),
        Gen.Select(Value, Gen.Int[0, 2]).Select((value, kind) => kind == 0 ? $"Math.Max(0m, {value})" : null),
        Gen.Int[0, 2]
    );

    // 24 is few enough that the proof tries every value itself; with 40 it has to find the turns.
    [Theory]
    [InlineData(24)]
    [InlineData(40)]
    public void What_is_called_proven_decides_every_value_within_the_points_declared(int most) =>
        Gen.Select(Rule.Array[1, 3], Gen.Bool, Gen.Bool)
            .Where((rules, _, _) => most == 24 || rules.All(rule => !$"{rule.Condition}{rule.Formula}".Contains(Product, StringComparison.Ordinal)))
            .Sample((rules, isSum, hasCatchAll) => Check(rules, isSum, hasCatchAll, most), iter: 100, seed: "0000KOIPe036", threads: 2);

    private static void Check((string Condition, string? Formula, int Points)[] rules, bool isSum, bool hasCatchAll, int most)
    {
        var files = MalformedSet.Sound();
        files.Remove("tests/1.1.1.json");
        files[File] = Encoding.UTF8.GetBytes(Criterion(hasCatchAll ? [.. rules, ("true", null, 0)] : rules, isSum, most));
        var loaded = MalformedSet.Load(files);
        Assert.Empty(loaded.Faults);
        var proven = RuleBook.Prove(loaded);
        if (proven.Book is not { } book)
        {
            return;
        }

        var criterion = book.Set.Criterion("1.1.1")!;
        for (var total = 1; total <= most; total++)
        {
            for (var done = 0; done <= total; done++)
            {
                var decision = book.Decide(criterion, [FactValue.Of((decimal)total), FactValue.Of((decimal)done)]);
                Assert.True(decision.Points is >= 0m and <= 2m, $"{done} of {total}: {decision.Points} {decision.Error}\n{string.Join("\n", criterion.Rules)}");
            }
        }
    }

    private static string Criterion((string Condition, string? Formula, int Points)[] rules, bool isSum, int most)
    {
        var sound = Encoding.UTF8.GetString(MalformedSet.Sound()[File]);
        var written = rules.Select(
            (rule, i) =>
                $"{{ \"RuleName\": \"{i}\", \"Expression\": \"{rule.Condition}\", "
                + (
                    rule.Formula is null
                        ? $"\"SuccessEvent\": \"{rule.Points}\" }}"
                        : $"\"Actions\": {{ \"OnSuccess\": {{ \"Name\": \"OutputExpression\", \"Context\": {{ \"Expression\": \"{rule.Formula}\" }} }} }} }}"
                )
        );
        return sound[..sound.IndexOf("\"Rules\"", StringComparison.Ordinal)]
                .Replace("\"min\": 1", $"\"min\": 1, \"max\": {most}", StringComparison.Ordinal)
                .Replace("\"first\"", isSum ? "\"sum\"" : "\"first\"", StringComparison.Ordinal) + $"\"Rules\": [ {string.Join(", ", written)} ] }} }}";
    }
}
