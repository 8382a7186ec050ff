using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>What wards hand in, in as few words as a test wants to read.</summary>
internal static class HandedIn
{
    private static readonly Source Survey = new("khao-sat.xlsx", new string('b', 64), "Khảo sát");

    /// <summary>One document, so that evidence is not what a test stumbles on.</summary>
    public static readonly ImmutableArray<Evidence> Proof = [new Evidence("15/KH-UBND", new DateOnly(2022, 1, 20), "")];

    /// <summary>A report with proof; facts stand in F10, F11… in the order given, the criterion's own row is A9. A null is a blank cell.</summary>
    public static CriterionReport Report(params (string Name, object? Value)[] facts) =>
        new([.. facts.Select((fact, i) => new ReportedFact(fact.Name, Value(fact.Value), new Cell(10 + i, 6)))]) { Evidence = Proof, Cell = new Cell(9, 1) };

    /// <summary>A ward's sheet in the file named after its unit.</summary>
    public static SelfAssessment Sheet(string unit, params (CriterionCode Criterion, CriterionReport Report)[] reports) =>
        new(unit, new Source(unit + ".xlsx", new string('a', 64), "Phiếu tự chấm"), reports.ToDictionary(pair => pair.Criterion, pair => pair.Report));

    /// <summary>A survey row: valid answers in C5, satisfied ones in D5.</summary>
    public static SurveyAnswers Answers(string unit, string question, decimal valid, decimal satisfied) =>
        new(unit, question, valid, satisfied, Survey, new Cell(5, 3), new Cell(5, 4));

    public static Intake Of(params SelfAssessment[] sheets) => new([.. sheets], [], [], [], []);

    /// <summary>The outcome of one criterion of one unit.</summary>
    public static Outcome Outcome(this ScoredRound round, string unit, string criterion) =>
        round.Unit(unit).Outcomes.Single(outcome => outcome.Criterion.Code == criterion);

    public static UnitScore Unit(this ScoredRound round, string unit) => round.Units.Single(score => score.Unit.Code == unit);

    /// <summary>The only problem of one criterion of one unit.</summary>
    public static Problem Problem(this ScoredRound round, string unit, CriterionCode? criterion) =>
        Assert.Single(round.Problems, problem => problem.Unit == unit && problem.Criterion == criterion);

    private static FactValue? Value(object? value) =>
        value switch
        {
            null => null,
            int whole => FactValue.Of((decimal)whole),
            decimal number => FactValue.Of(number),
            bool yes => FactValue.Of(yes),
            DateTime time => FactValue.Of(time),
            _ => FactValue.Of((string)value),
        };
}
