using System.Globalization;
using System.Text;
using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Analysis;

/// <summary>Results of a few units whose points are given one by one: each criterion gives what is entered, −4 to its maximum.</summary>
internal sealed class SmallOrder(params (string Code, decimal Max)[] criteria)
{
    private readonly List<(string Unit, decimal?[] Points)> _units = [];

    public string TieRule { get; init; } = "dense";

    /// <summary>Further keys of set.json.</summary>
    public string Procedure { get; init; } = "";

    /// <summary>The content of last-year.json, already read; null for none.</summary>
    public Criteria.LastYear? LastYear { get; init; }

    /// <summary>The size of the error, as set.json has it.</summary>
    public static string Error(string share, int draws = 1000, int seed = 7) =>
        $$"""
            "appraisalError": { "share": {{share}}, "draws": {{draws}}, "seed": {{seed}}, "assumption": "Giả định để thử" }
            """;

    /// <summary>A unit with its points in the order of the criteria; a null is "không phát sinh".</summary>
    public SmallOrder Unit(string code, params decimal?[] points)
    {
        _units.Add((code, points));
        return this;
    }

    public Results Results(bool reversed = false)
    {
        var set = new SmallSet { TieRule = TieRule, Procedure = Procedure }.Units([
            .. Turned(_units, reversed)
                .Select(
                    (unit, i) =>
                        $$"""{ "code": "{{unit.Unit}}", "name": "Phường {{unit.Unit}}", "kind": "phường","""
                        + $$""" "group": "{{(unit.Unit == _units[0].Unit ? "xa" : "phuong")}}" }"""
                ),
        ]);
        foreach (var (code, max) in criteria)
        {
            var most = max.ToString(CultureInfo.InvariantCulture);
            set.With(
                code,
                max,
                $$"""{ "name": "diem", "label": "Điểm", "type": "number", "decimals": 4, "min": -4, "max": {{most}} }""",
                """{ "RuleName": "Điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "diem" } } } }""",
                """ "combine": "first", "minPoints": -4, "whenNotApplicable": "excludeFromMaximum" """
            );
        }

        var proven = RuleBook.Prove(
            CriteriaSetLoader.Load(
                "nho",
                [.. Turned(set.Files().Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Json))).ToList(), reversed)]
            )
        );
        var sheets = Turned(_units, reversed)
            .Select(unit => HandedIn.Sheet(unit.Unit, [.. criteria.Zip(unit.Points).Select(pair => (pair.First.Code, Report(pair.Second)))]));
        var results = CchcWardIndex.Publication.Results.Of(
            proven.Book ?? throw new InvalidOperationException(string.Join("\n", proven.Faults)),
            HandedIn.Of([.. sheets]),
            default
        );
        return results with { Set = results.Set with { LastYear = LastYear } };
    }

    public Certainty Certainty(bool reversed = false) => CchcWardIndex.Analysis.Certainty.Of(Results(reversed));

    private static CriterionReport Report(decimal? points) =>
        points is { } given ? HandedIn.Report(("diem", given)) : HandedIn.Report(("diem", null)) with { NotApplicable = true, Evidence = [] };

    private static IEnumerable<T> Turned<T>(List<T> all, bool reversed) => reversed ? all.AsEnumerable().Reverse() : all;
}
