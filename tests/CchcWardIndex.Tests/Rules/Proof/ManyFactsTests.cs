using System.Globalization;
using System.Text;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.Malformed;
using CsCheck;

namespace CchcWardIndex.Tests.Rules.Proof;

/// <summary>
/// Criteria with more combinations of values than can be tried: what is right is never called wrong, what is wrong beyond doubt is still
/// told, and what is neither is called unproven.
/// </summary>
public sealed class ManyFactsTests
{
    private const string File = "1/1.1.1.json";

    private static string Names(int count, string joined, Func<string, string>? each = null) =>
        string.Join(joined, Enumerable.Range(1, count).Select(i => $"f{i:00}").Select(each ?? (name => name)));

    private static string YesNo(int count) => Names(count, ", ", name => $"{{ \"name\": \"{name}\", \"label\": \"{name}\", \"type\": \"yesNo\" }}");

    private static string Counts(params string[] names) =>
        string.Join(", ", names.Select(name => $"{{ \"name\": \"{name}\", \"label\": \"{name}\", \"type\": \"count\" }}"));

    private static string Choices(int count, int options) =>
        Names(
            count,
            ", ",
            name =>
                $"{{ \"name\": \"{name}\", \"label\": \"{name}\", \"type\": \"choice\", \"options\": [ "
                + $"{string.Join(", ", Enumerable.Range(1, options).Select(i => $"{{ \"value\": \"m{i}\", \"label\": \"Mức {i}\" }}"))} ] }}"
        );

    [Theory]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(20)]
    [InlineData(40)]
    public void All_of_many_yes_no_facts_are_right(int count) => Proven(YesNo(count), (Names(count, " && "), "2"), ("true", "0"));

    [Theory]
    [InlineData(13)]
    [InlineData(30)]
    public void None_of_many_yes_no_facts_is_right(int count) => Proven(YesNo(count), ($"!({Names(count, " || ")})", "2"), ("true", "0"));

    [Fact]
    public void At_least_fifteen_of_twenty_is_right() => Proven(YesNo(20), ($"{Names(20, " + ", name => $"iif({name},1m,0m)")} >= 15", "2"), ("true", "0"));

    [Fact]
    public void Exactly_seven_of_eighteen_is_right() => Proven(YesNo(18), ($"{Names(18, " + ", name => $"iif({name},1m,0m)")} == 7", "2"), ("true", "0"));

    [Fact]
    public void One_certain_combination_of_many_choices_is_right() =>
        Proven(Choices(8, 9), (Names(8, " && ", name => $"{name} == \"m7\""), "2"), ("true", "0"));

    [Fact]
    public void Counts_that_must_each_be_one_number_are_right() =>
        Proven(Counts("a", "b", "c"), ("a == 1234 && b == 777 && c == 31", "2"), ("a + b + c == 123456 && a == 123000", "1"), ("true", "0"));

    [Fact]
    public void Days_that_must_each_be_one_day_are_right() =>
        Proven(
            Names(6, ", ", name => $"{{ \"name\": \"{name}\", \"label\": \"{name}\", \"type\": \"date\" }}"),
            (Names(6, " && ", name => $"{name} == DateTime(2022,3,17)"), "2"),
            ("true", "0")
        );

    [Fact]
    public void A_sum_that_reaches_the_maximum_at_one_combination_only_is_right()
    {
        var rules = Enumerable.Range(1, 16).Select(i => ($"f{i:00}", "0.1")).Append((Names(16, " && "), "0.4")).ToArray();

        Proven(YesNo(16), "sum", rules);
    }

    [Fact]
    public void A_product_that_meets_a_number_at_a_few_places_is_called_unproven_and_not_wrong()
    {
        var proven = Prove(Counts("a", "b"), "first", ("a * b == 999919", "2"), ("true", "0"));

        Assert.Empty(proven.Faults);
        var unproven = string.Join('\n', proven.Proofs.Single(proof => proof.Criterion == "1.1.1").Unproven);
        Assert.True(unproven.Length > 0, unproven);
    }

    [Theory]
    [InlineData("a * b == 3999971 && a > 2 && b > 2")]
    [InlineData("a * a * a - b * b == 17 && a > 100")]
    public void What_cannot_be_settled_is_a_warning_that_names_the_rule(string condition)
    {
        var proven = Prove(Counts("a", "b"), "first", (condition, "2"), ("a > 5", "1"), ("true", "0"));

        Assert.Empty(proven.Faults);
        Assert.Contains(
            proven.Proofs.Single(proof => proof.Criterion == "1.1.1").Unproven,
            said => said.Contains("Quy tắc \"0\" không được áp dụng ở giá trị nào đã thử; chưa chứng minh được", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("f01 && !f01", "Quy tắc \"0\" không bao giờ được áp dụng")]
    [InlineData("f01 && f02 && !(f03 || f02)", "Quy tắc \"0\" không bao giờ được áp dụng")]
    public void What_is_wrong_beyond_doubt_is_told_however_many_facts_there_are(string condition, string said)
    {
        var proven = Prove(YesNo(20), "first", (condition, "1"), (Names(20, " && "), "2"), ("true", "0"));

        Assert.Contains(proven.Faults, fault => fault.Message.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_combination_that_no_rule_decides_is_found_among_a_million()
    {
        var all = Names(20, " && ", name => name is "f07" or "f13" ? $"!{name}" : name);
        var proven = Prove(YesNo(20), "first", (Names(20, " && "), "2"), ($"!({all}) && !({Names(20, " && ")})", "0"));

        Assert.Contains(
            proven.Faults,
            fault =>
                fault.Message.Contains("Không quy tắc nào áp dụng", StringComparison.Ordinal)
                && fault.Message.Contains("f07 = false", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public void A_combination_that_passes_the_maximum_is_found_among_a_million()
    {
        var proven = Prove(YesNo(20), "sum", ("f01", "2"), ($"{Names(20, " && ")}", "1"));

        Assert.Contains(proven.Faults, fault => fault.Message.Contains("quá điểm tối đa 2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("!(n < 20)", true)]
    [InlineData("n != 20", true)]
    [InlineData("!(n == 20 || n > 30)", true)]
    [InlineData("co && !(n < 20)", false)]
    [InlineData("n >= 20", false)]
    [InlineData("!(n != 20)", false)]
    public void A_comparison_that_is_true_of_a_value_nobody_was_asked_is_told_with_a_remedy(string condition, bool isTold)
    {
        var proven = Prove(
            """{ "name": "co", "label": "Có?", "type": "yesNo" }, { "name": "n", "label": "Số", "type": "count", "onlyWhen": "co" }""",
            "first",
            (condition, "2"),
            ("true", "0")
        );

        Assert.Empty(proven.Faults);
        Assert.Equal(
            isTold,
            proven
                .Proofs.Single(proof => proof.Criterion == "1.1.1")
                .Unproven.Any(said => said.Contains("đúng cả khi \"n\" không được hỏi", StringComparison.Ordinal))
        );
    }

    private const string Pairs = """
        { "name": "co", "label": "Có?", "type": "yesNo" }, { "name": "them", "label": "Thêm?", "type": "yesNo" }, { "name": "n", "label": "Số",
          "type": "count", "onlyWhen": "co" },
        { "name": "m", "label": "Số kia", "type": "count", "onlyWhen": "co" }, { "name": "k", "label": "Số khác", "type": "count", "onlyWhen": "them" },
        { "name": "mau", "label": "Mẫu", "type": "choice", "onlyWhen": "co", "options": [ { "value": "a", "label": "A" }, { "value": "b", "label": "B" } ] }
        """;

    [Theory]
    [InlineData("n == m", true)]
    [InlineData("n == k", true)]
    [InlineData("n != k", true)]
    [InlineData("!(n != m)", true)]
    [InlineData("!(n == k)", true)]
    [InlineData("n + 1 == m * 2", true)]
    [InlineData("mau != \"a\"", true)]
    [InlineData("iif(n < 20, false, true)", true)]
    [InlineData("iif(n < 20, 0m, 1m) == 1", true)]
    [InlineData("co || iif(them && n == 3, false, true)", true)]
    [InlineData("n != m", false)]
    [InlineData("!(n == m)", false)]
    [InlineData("co && n == m", false)]
    [InlineData("co && them && n != k", false)]
    [InlineData("co && iif(n < 20, false, true)", false)]
    [InlineData("iif(co, n, 0m) != 5", false)]
    [InlineData("iif(co == true, n >= 20, false)", false)]
    [InlineData("iif(!co || n < 20, false, true)", false)]
    [InlineData("mau == \"a\"", false)]
    public void Two_values_nobody_was_asked_and_the_side_of_an_iif_are_told_and_what_asks_first_is_not(string condition, bool isTold)
    {
        // Every fact is read by the rule that takes the rest.
        var proven = Prove(Pairs, "first", (condition, "2"), ("co && n + m < 0 || them && k < 0 || co && mau == \"b\" || true", "0"));

        Assert.DoesNotContain(proven.Faults, fault => !fault.Message.Contains("không bao giờ", StringComparison.Ordinal));
        Assert.Equal(
            isTold,
            proven.Proofs.Single(proof => proof.Criterion == "1.1.1").Unproven.Any(said => said.Contains("không được hỏi", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("them", true)]
    [InlineData("co", false)]
    [InlineData("them && co", false)]
    public void A_formula_that_takes_a_side_for_a_value_nobody_was_asked_is_told_unless_its_condition_asks_first(string condition, bool isTold)
    {
        var proven = Prove(Pairs, "first", (condition, "= iif(n < 20, 1m, 2m)"), ("co && n + m < 0 || them && k < 0 || co && mau == \"b\" || true", "0"));

        Assert.Equal(
            isTold,
            proven
                .Proofs.Single(proof => proof.Criterion == "1.1.1")
                .Unproven.Any(said => said.Contains("có iif chọn một vế cả khi \"n\" không được hỏi", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("Math.Min(2m, so - Math.Floor(so / 12) * 12)", true)]
    [InlineData("Math.Min(2m, Math.Floor(so / 3) - Step.Floor(so / 4, 1m))", true)]
    [InlineData("Math.Min(2m, Math.Floor(so / 20) * 0.1m)", false)]
    [InlineData("Math.Min(2m, so / 20)", false)]
    public void A_formula_that_goes_up_and_down_again_and_again_is_called_unproven(string formula, bool isTold)
    {
        var proven = Prove("""{ "name": "so", "label": "Số", "type": "count", "max": 1000 }""", "first", ("true", "= " + formula));

        Assert.Equal(
            isTold,
            proven.Proofs.Single(proof => proof.Criterion == "1.1.1").Unproven.Any(said => said.Contains("lên xuống nhiều lần", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void What_an_earlier_rule_has_taken_out_needs_no_asking_in_a_later_one()
    {
        var proven = Prove(Pairs, "first", ("!co || !them", "1"), ("n != k", "2"), ("mau == \"b\" && m < 0 || true", "0"));

        Assert.DoesNotContain(
            proven.Proofs.Single(proof => proof.Criterion == "1.1.1").Unproven,
            said => said.Contains("không được hỏi", StringComparison.Ordinal)
        );
    }

    private static readonly Gen<string> Formula = Gen.Int[0, int.MaxValue].Select(seed => Written(new Random(seed), 3));

    [Theory]
    [InlineData(9)]
    [InlineData(14)]
    public void Whatever_is_called_wrong_of_yes_no_facts_is_wrong_at_every_value(int count) =>
        Gen.Select(Formula.Array[1, 3], Gen.Int[0, 2])
            .Sample((conditions, combine) => Check(conditions, combine, count), iter: 40, seed: "0000KOIPe036", threads: 2);

    private static string Written(Random random, int depth) =>
        depth == 0 || random.Next(4) == 0
            ? $"{(random.Next(2) == 0 ? "!" : "")}f{random.Next(1, 10):00}"
            : random.Next(5) switch
            {
                0 or 1 => $"({Written(random, depth - 1)} && {Written(random, depth - 1)})",
                2 => $"({Written(random, depth - 1)} || {Written(random, depth - 1)})",
                3 => $"!({Written(random, depth - 1)} && {Written(random, depth - 1)})",
                _ => $"(iif({Written(random, depth - 1)},1m,0m) + iif({Written(random, depth - 1)},1m,0m) + iif({Written(random, depth - 1)},1m,0m) >= "
                    + $"{random.Next(1, 4)})",
            };

    private static void Check(string[] conditions, int combine, int count)
    {
        // Every fact is read by the rule that the others leave everything to.
        var mode = ((string[])["first", "max", "sum"])[combine];
        var rules = conditions
            .Select((condition, i) => (condition, (0.5m * (i + 1)).ToString(CultureInfo.InvariantCulture)))
            .Append((combine == 2 ? Names(count, " && ") : $"true || {Names(count, " || ")}", "0"))
            .ToArray();
        var proven = Prove(YesNo(count), mode, rules);
        var (deciding, best) = YesNoReading.Everywhere(rules, mode, count);
        foreach (var fault in proven.Faults)
        {
            if (fault.Id == "set.proof.dead-rule")
            {
                Assert.DoesNotContain(fault.Message.Split('"')[1], deciding);
            }

            Assert.True(fault.Id != "set.proof.maximum-unreached" || best < 2m, $"{fault} {best}");
            Assert.True(fault.Id != "set.proof.above-maximum" || best > 2m, $"{fault} {best}");
        }

        // So few facts leave nothing unproven either: what is not told is not so.
        Assert.All(
            rules.Select((_, i) => i.ToString(CultureInfo.InvariantCulture)).Where(name => !deciding.Contains(name)),
            name => Assert.Contains(proven.Faults, fault => fault.Message.Contains($"\"{name}\" không bao giờ", StringComparison.Ordinal))
        );
        Assert.Equal(best > 2m, proven.Faults.Any(fault => fault.Message.Contains("quá điểm tối đa", StringComparison.Ordinal)));
    }

    private static void Proven(string facts, params (string Condition, string Points)[] rules) => Proven(facts, "first", rules);

    private static void Proven(string facts, string combine, params (string Condition, string Points)[] rules)
    {
        var proven = Prove(facts, combine, rules);

        Assert.True(proven.Book is not null, string.Join('\n', proven.Faults));
        Assert.DoesNotContain(
            proven.Proofs.Single(proof => proof.Criterion == "1.1.1").Unproven,
            said => said.StartsWith("Quy tắc", StringComparison.Ordinal) || said.StartsWith("Cao nhất", StringComparison.Ordinal)
        );
    }

    private static ProvenSet Prove(string facts, string combine, params (string Condition, string Points)[] rules)
    {
        var files = MalformedSet.Sound();
        files.Remove("tests/1.1.1.json");
        var sound = Encoding.UTF8.GetString(files[File]);
        var written = rules.Select(
            (rule, i) =>
                $"{{ \"RuleName\": \"{i}\", \"Expression\": \"{rule.Condition.Replace("\"", "\\\"", StringComparison.Ordinal)}\", {Points(rule.Points)} }}"
        );
        var begin = sound.IndexOf("\"facts\"", StringComparison.Ordinal);
        var end = sound.IndexOf("\"evidence\"", StringComparison.Ordinal);
        files[File] = Encoding.UTF8.GetBytes(
            $"{sound[..begin].Replace("\"first\"", $"\"{combine}\"", StringComparison.Ordinal)}\"facts\": [ {facts} ], "
                + $"{sound[end..sound.IndexOf("\"Rules\"", StringComparison.Ordinal)]}\"Rules\": [ {string.Join(", ", written)} ] }} }}"
        );
        var loaded = MalformedSet.Load(files);
        Assert.True(loaded.Faults.IsEmpty, string.Join('\n', loaded.Faults));
        return RuleBook.Prove(loaded);
    }

    // A formula begins with an equals sign.
    private static string Points(string points) =>
        points.StartsWith('=')
            ? $"\"Actions\": {{ \"OnSuccess\": {{ \"Name\": \"OutputExpression\", \"Context\": {{ \"Expression\": \"{points[1..].Trim()}\" }} }} }}"
            : $"\"SuccessEvent\": \"{points}\"";
}
