using System.Globalization;
using System.Text;
using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Analysis;

public class MarginTests
{
    [Fact]
    public void Margins_by_hand_pass_over_equals_and_go_to_the_bounds_of_grades()
    {
        // Out of 100: Xuất sắc from 90, Tốt from 80.
        var certainty = new SmallOrder(("1.1", 60m), ("1.2", 40m))
            .Unit("00001", 55m, 36m)
            .Unit("00002", 50m, 35.5m)
            .Unit("00003", 49.5m, 36m)
            .Unit("00004", 30m, 40m)
            .Certainty();

        Assert.Equal([91m, 85.5m, 85.5m, 70m], certainty.Units.Select(unit => unit.Index));
        Assert.Equal([null, 5.5m, 5.5m, 15.5m], certainty.Units.Select(unit => unit.BehindNext));
        Assert.Equal([5.5m, 15.5m, 15.5m, null], certainty.Units.Select(unit => unit.AheadOfNext));
        Assert.Equal([null, "Xuất sắc", "Xuất sắc", "Tốt"], certainty.Units.Select(unit => unit.BetterGrade));
        Assert.Equal([null, 4.5m, 4.5m, 10m], certainty.Units.Select(unit => unit.ShortOfBetterGrade));
        Assert.Equal([1m, 5.5m, 5.5m, null], certainty.Units.Select(unit => unit.AboveOwnGrade));
    }

    [Fact]
    public void Margins_of_the_sample_season_agree_with_looking_at_every_pair()
    {
        var results = SampleRound.AppraisedWhole;
        var certainty = Certainty.Of(results);
        string[] grades = ["Yếu", "Trung bình", "Khá", "Tốt", "Xuất sắc"];
        decimal[] bounds = [0m, 50m, 70m, 80m, 90m];

        Assert.Equal(21, certainty.Units.Length);
        foreach (var (unit, told) in results.Units.Zip(certainty.Units))
        {
            var (own, others) = (Index(unit), results.Units.Select(Index).ToList());
            Assert.Equal((unit.Score.Unit, unit.Rank, unit.Grade), (told.Unit, told.Rank, told.Grade));
            Assert.Equal(others.Where(other => other > own).Select(other => (decimal?)(other - own)).Min(), told.BehindNext);
            Assert.Equal(others.Where(other => other < own).Select(other => (decimal?)(own - other)).Min(), told.AheadOfNext);
            var grade = Array.IndexOf(grades, unit.Grade);
            Assert.Equal(grade < 4 ? (grades[grade + 1], bounds[grade + 1] - own) : (null, (decimal?)null), (told.BetterGrade, told.ShortOfBetterGrade));
            Assert.Equal(grade > 0 ? own - bounds[grade] : null, told.AboveOwnGrade);
        }

        static decimal Index(CchcWardIndex.Ranking.RankedUnit unit) => Math.Round(unit.Score.Index!.Value, 20, MidpointRounding.AwayFromZero);
    }

    [Theory]
    [InlineData("Chưa tốt 0 | Tốt 80 | Xuất sắc 90", "index >= 90", "index >= 80")]
    [InlineData("Chưa tốt 0 | Tốt 66.66660000000000000001 | Xuất sắc 99.5", "index * 2 >= 199", "index > 66.6666m")]
    [InlineData("Chưa tốt 0 | Tốt 33.33333333333333333334 | Xuất sắc 50", "index >= 50", "index * 3 >= 100.00000000000000000001m")]
    [InlineData("Xuất sắc 0 | Chưa tốt 10.00000000000000000001 | Tốt 80", "index <= 10", "index >= 80")]
    [InlineData("", "index >= 90 || (index >= 20 && index < 30)", "index >= 80")]
    public void The_bounds_of_grades_are_found_exactly_and_none_are_told_where_a_grade_is_given_twice(string expected, string best, string good)
    {
        var files = new SmallSet()
            .With(
                "1.1",
                10m,
                """{ "name": "diem", "label": "Điểm", "type": "number", "max": 10 }""",
                """{ "RuleName": "Điểm", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "diem" } } } }"""
            )
            .Files()
            .Select(file => new CriteriaFile(
                file.Path,
                Encoding.UTF8.GetBytes(
                    file.Json.Replace("\"index >= 90\"", $"\"{best}\"", StringComparison.Ordinal)
                        .Replace("\"index >= 80\"", $"\"{good}\"", StringComparison.Ordinal)
                )
            ));
        var proven = RuleBook.Prove(CriteriaSetLoader.Load("nho", [.. files]));
        Assert.True(proven.Book is not null, string.Join("\n", proven.Faults));

        Assert.Equal(expected, string.Join(" | ", proven.Book.GradeBands.Select(band => $"{band.Grade} {CchcWardIndex.Criteria.Decimals.Write(band.From)}")));
        foreach (var band in proven.Book.GradeBands.Skip(1))
        {
            Assert.Equal(band.Grade, proven.Book.GradeOf(band.From));
            Assert.NotEqual(band.Grade, proven.Book.GradeOf(band.From - decimal.Parse("0.00000000000000000001", CultureInfo.InvariantCulture)));
        }
    }
}
