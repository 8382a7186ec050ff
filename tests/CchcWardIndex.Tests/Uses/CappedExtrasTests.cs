using System.Text;
using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Tests.Analysis;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Uses;

/// <summary>Rules of a use read bonus and penalty as they count after every cap.</summary>
public class CappedExtrasTests
{
    // All extras together move a unit by two points at most. Phường Một earns a bonus of 3: 2 count. Xã Hai loses 3: 2 count.
    [Theory]
    [InlineData("00001", 2, 0)]
    [InlineData("00002", 0, -2)]
    public void The_cap_on_both_together_takes_from_the_bonus_or_gives_back_of_the_penalty(string unit, int bonus, int penalty)
    {
        var files = new SmallSet { Procedure = """ "extras": { "code": "9", "name": "Điểm thưởng, điểm trừ", "cap": 2 } """ }
            .With("1.1", 10m, YesNo("a"), Points("a", 10))
            .WithExtra("9.1", "bonus", 3m, YesNo("b"), Points("b", 3))
            .WithExtra("9.2", "penalty", 0m, YesNo("c"), Points("c", -3), """ "combine": "first", "minPoints": -3 """)
            .Files()
            .Append(
                (
                    "uses/thu.json",
                    """
                    { "code": "thu", "name": "Biểu thử", "feed": "thu", "decidedBy": "Hội đồng", "workflow": { "WorkflowName": "thu", "Rules": [
                      { "RuleName": "1", "Expression": "bonus >= 2 && penalty == 0", "SuccessEvent": "Đề nghị 1", "Properties": { "assumption": "Để thử." } },
                      { "RuleName": "2", "Expression": "true", "SuccessEvent": "Đề nghị 2", "Properties": { "assumption": "Để thử." } } ] } }
                    """
                )
            );
        var book = RuleBook
            .Prove(CriteriaSetLoader.Load("nho", [.. files.Select(file => new CriteriaFile(file.Item1, Encoding.UTF8.GetBytes(file.Item2)))]))
            .Book!;
        var intake = HandedIn.Of(Sheet("00001", b: true, c: false), Sheet("00002", b: false, c: true));
        var results = Results.Of(book, intake, new DateTimeOffset(2022, 12, 15, 12, 0, 0, TimeSpan.FromHours(7)));

        var entry = SamplePublications.Of(results).Feed("thu").Entries.Single(entry => entry.Unit.Score.Unit.Code == unit);

        Assert.Equal([("bonus", bonus), ("penalty", (decimal)penalty)], entry.Values.Select(value => (value.Fact.Name, value.Value!.Value.Number)));
        Assert.Equal(bonus == 2 ? "1" : "2", entry.Rule!.Rule.Name);
        Assert.Equal((bonus, penalty, bonus + penalty), Extras(results, unit));
    }

    // A bonus of 8 and a penalty of 1 are 7 together, 2 too many: 6 of the bonus count.
    [Theory]
    [InlineData(8, -1, 6, -1)]
    [InlineData(1, -8, 1, -6)]
    [InlineData(3, -1, 3, -1)]
    public void Bonus_and_penalty_in_the_results_together_are_the_points_of_the_extras(int bonus, int penalty, int countedBonus, int countedPenalty)
    {
        var rules = new MadeUp
        {
            Extras = new("9", "Điểm thưởng, điểm trừ") { Cap = 5m, MayPassMaximum = true },
            Criteria = [MadeUp.Ordinary("1.1", 10m), MadeUp.Extra("9.1", ExtraKind.Bonus, 8m), MadeUp.Extra("9.2", ExtraKind.Penalty)],
        };
        var results = rules.Results(rules.Unit("00001", "Phường Một", UnitStatus.Scored, 9m, bonus, penalty));

        Assert.Equal((countedBonus, countedPenalty, countedBonus + countedPenalty), Extras(results, "00001"));
    }

    private static (int Bonus, int Penalty, int Points) Extras(Results results, string unit)
    {
        using var stream = new MemoryStream();
        ResultsJson.Write(stream, results);
        using var json = JsonDocument.Parse(stream.ToArray());
        var extras = json.RootElement.GetProperty("units").EnumerateArray().Single(one => one.GetProperty("code").GetString() == unit).GetProperty("extras");
        return (extras.GetProperty("bonus").GetInt32(), extras.GetProperty("penalty").GetInt32(), extras.GetProperty("points").GetInt32());
    }

    private static CchcWardIndex.Submissions.SelfAssessment Sheet(string unit, bool b, bool c) =>
        HandedIn.Sheet(unit, ("1.1", HandedIn.Report(("a", true))), ("9.1", HandedIn.Report(("b", b))), ("9.2", HandedIn.Report(("c", c))));

    private static string YesNo(string name) => $$"""{ "name": "{{name}}", "label": "Có {{name}} không?", "type": "yesNo" }""";

    private static string Points(string name, int points) =>
        $$"""{ "RuleName": "Có", "Expression": "{{name}}", "SuccessEvent": "{{points}}" }, { "RuleName": "Không", "Expression": "true","""
        + """ "SuccessEvent": "0" }""";
}
