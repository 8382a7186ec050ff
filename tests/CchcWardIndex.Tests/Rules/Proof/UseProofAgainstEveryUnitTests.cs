using System.Text;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.Scoring;
using CsCheck;

namespace CchcWardIndex.Tests.Rules.Proof;

/// <summary>Random rules over a season of three units: what the proof says must be what every possible ranking of the three says.</summary>
public sealed class UseProofAgainstEveryUnitTests
{
    private static readonly IReadOnlyList<CriteriaFile> Set =
    [
        .. new SmallSet()
            .Units(Unit("00001", "phuong"), Unit("00002", "phuong"), Unit("00003", "xa"))
            .With(
                "1.1",
                1m,
                """{ "name": "a", "label": "Có a không?", "type": "yesNo" }""",
                """{ "RuleName": "Có", "Expression": "a", "SuccessEvent": "1" }, { "RuleName": "Không", "Expression": "true", "SuccessEvent": "0" }"""
            )
            .Files()
            .Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json))),
    ];

    // Three values between any two bounds that the rules below name, so that all three units can stand there one above the other; null is not ranked.
    private static readonly decimal?[] Indexes = [null, 0m, 20m, 40m, 50m, 55m, 60m, 65m, 80m, 82m, 84m, 86m, 90m, 92m, 96m, 100m];

    private static readonly Figures[] Everyone = [.. All().Distinct()];

    private static readonly Node[] Atoms =
    [
        new("index < 50", unit => unit.Index < 50m),
        new("index >= 50", unit => unit.Index >= 50m),
        new("index == 50", unit => unit.Index == 50m),
        new("index != 80", unit => unit.Index != 80m),
        new("index > 80", unit => unit.Index > 80m),
        new("index <= 80", unit => unit.Index <= 80m),
        new("80 <= index", unit => unit.Index >= 80m),
        new("grade == \\\"Tốt\\\"", unit => unit.Grade == "Tốt"),
        new("grade != \\\"Xuất sắc\\\"", unit => unit.Grade != "Xuất sắc"),
        new("\\\"Chưa tốt\\\" == grade", unit => unit.Grade == "Chưa tốt"),
        new("rank <= 1", unit => unit.Rank <= 1),
        new("rank == 2", unit => unit.Rank == 2),
        new("rank >= 3", unit => unit.Rank >= 3),
        new("rank == unitCount", unit => unit.Rank == unit.UnitCount),
        new("groupRank < rank", unit => unit.GroupRank < unit.Rank),
        new("groupRank == 1", unit => unit.GroupRank == 1),
        new("groupRank == groupCount", unit => unit.GroupRank == unit.GroupCount),
        new("groupCount >= 2", unit => unit.GroupCount >= 2),
        new("unitCount - groupCount >= 1", unit => unit.UnitCount - unit.GroupCount >= 1),
        new("2 * rank <= unitCount", unit => 2 * unit.Rank <= unit.UnitCount),
        new("knowsLate", unit => unit.Late is not null),
        new("late == true", unit => unit.Late),
        new("late == false", unit => !unit.Late),
        new("late != true", unit => !unit.Late),
    ];

    private static readonly Gen<Node> Atom = Gen.Int[0, Atoms.Length - 1].Select(atom => Atoms[atom]);

    private static readonly Gen<Node> Rule = Gen.Select(Atom, Atom, Atom, Gen.Int[0, 7])
        .Select(
            (a, b, c, how) =>
                how switch
                {
                    0 => a,
                    1 => Not(a),
                    2 => And(a, b),
                    3 => Or(a, b),
                    4 => And(a, Not(b)),
                    5 => Or(And(a, b), c),
                    6 => Not(And(a, Or(b, c))),
                    _ => And(And(a, b), c),
                }
        );

    [Fact]
    public void What_the_proof_says_of_random_rules_is_what_every_unit_says() =>
        Gen.Select(Rule.Array[1, 3], Gen.Bool).Sample(Check, iter: 300, seed: "0000KOIPe036", threads: 2);

    private static void Check(Node[] drawn, bool hasCatchAll)
    {
        Node[] rules = hasCatchAll ? [.. drawn, new Node("true", _ => true)] : drawn;
        var (deciding, hanging, isOpen) = (new HashSet<int>(), new HashSet<int>(), false);
        foreach (var unit in Everyone)
        {
            var first = Array.FindIndex(rules, rule => rule.Holds(unit) != false);
            isOpen |= first < 0;
            _ = first < 0 || (rules[first].Holds(unit) is null ? hanging : deciding).Add(first);
        }

        var written = rules.Select(
            (rule, i) =>
                $$"""{ "RuleName": "{{i}}", "Expression": "{{rule.Text}}", "SuccessEvent": "Đề nghị {{i}}", "Properties": { "assumption": "Để thử." } }"""
        );
        var use =
            """{ "code": "thu", "name": "Biểu thử", "feed": "thu", "decidedBy": "Hội đồng", "workflow": { "WorkflowName": "thu","""
            + $$""" "Rules": [ {{string.Join(", ", written)}} ] } }""";
        var faults = RuleBook.Prove(CriteriaSetLoader.Load("nho", [.. Set, new CriteriaFile("uses/thu.json", Encoding.UTF8.GetBytes(use))])).Faults;
        var expected = hanging
            .Select(i => $"{i}: còn tùy")
            .Concat(Enumerable.Range(0, rules.Length).Where(i => !deciding.Contains(i) && !hanging.Contains(i)).Select(i => $"{i}: không bao giờ"))
            .Concat(isOpen ? ["không quy tắc nào"] : []);

        Assert.True(
            expected.ToHashSet().SetEquals(faults.Select(Short)),
            $"{string.Join("\n", rules.Select(rule => rule.Text))}\nexpected {string.Join("; ", expected)}\nfound {string.Join("\n", faults)}"
        );
    }

    private static string Short(CchcWardIndex.Criteria.Fault fault)
    {
        var rule = fault.Place.Contains('[', StringComparison.Ordinal) ? fault.Place.Split('[', ']')[1] : "";
        return fault.Id == "set.use-proof.depends-on-unknown" ? $"{rule}: còn tùy"
            : fault.Message.Contains("không bao giờ", StringComparison.Ordinal) ? $"{rule}: không bao giờ"
            : fault.Message.StartsWith("Không quy tắc nào", StringComparison.Ordinal) ? "không quy tắc nào"
            : fault.ToString();
    }

    private static IEnumerable<Figures> All() =>
        from first in Indexes
        from second in Indexes
        from third in Indexes
        from late in new bool?[] { null, false, true }
        from unit in Ranked(first, second, third, late)
        select unit;

    // The first two are one group, the third is alone in its own; ranks are dense, as the set says.
    private static IEnumerable<Figures> Ranked(decimal? first, decimal? second, decimal? third, bool? late)
    {
        decimal[] all = [.. new[] { first, second, third }.OfType<decimal>()];
        decimal[] wards = [.. new[] { first, second }.OfType<decimal>()];
        return wards.Select(index => Of(index, all, wards, late)).Concat(third is { } alone ? [Of(alone, all, [alone], late)] : []);
    }

    private static Figures Of(decimal index, decimal[] all, decimal[] group, bool? late) =>
        new(
            index,
            index >= 90m ? "Xuất sắc"
                : index >= 80m ? "Tốt"
                : "Chưa tốt",
            Place(index, all),
            Place(index, group),
            all.Length,
            group.Length,
            late
        );

    private static int Place(decimal index, decimal[] among) => 1 + among.Where(other => other > index).Distinct().Count();

    private static Node And(Node a, Node b) =>
        new(
            $"({a.Text} && {b.Text})",
            unit =>
                a.Holds(unit) == false || b.Holds(unit) == false ? false
                : a.Holds(unit) is null || b.Holds(unit) is null ? null
                : true
        );

    private static Node Or(Node a, Node b) =>
        new(
            $"({a.Text} || {b.Text})",
            unit =>
                a.Holds(unit) == true || b.Holds(unit) == true ? true
                : a.Holds(unit) is null || b.Holds(unit) is null ? null
                : false
        );

    private static Node Not(Node a) => new($"!({a.Text})", unit => !a.Holds(unit));

    private static string Unit(string code, string group) => $$"""{ "code": "{{code}}", "name": "Đơn vị {{code}}", "kind": "phường", "group": "{{group}}" }""";

    private sealed record Figures(decimal Index, string Grade, int Rank, int GroupRank, int UnitCount, int GroupCount, bool? Late);

    // Null: it hangs on what is not known.
    private sealed record Node(string Text, Func<Figures, bool?> Holds);
}
