using CchcWardIndex.Criteria;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Patterns;

/// <summary>P21 and its variants in a round: weights, samples and their margins, no survey at all. Every figure is calculated by hand beside it.</summary>
public sealed class SurveyPatternTests
{
    private const string Ly = "21601";
    private const string Hoi = "21604";
    private const string Chau = "21607";

    private static readonly PatternSet Weighted = PatternSet.Of("P21b");
    private static readonly PatternSet Rescaled = PatternSet.Of("P21c");

    [Fact]
    public void P21b_questions_count_by_their_weights_not_by_their_answers()
    {
        // (3 × 40/50 + 1 × 160/400) ÷ 4 = (2,4 + 0,4) ÷ 4 = 0,7; (3 × 27/30 + 1 × 27/30) ÷ 4 = 0,9; (3 × 1/3 + 1 × 1) ÷ 4 = 0,5 whatever thirds leave.
        var scored = Weighted.Answers(
            (Ly, "CH01", 50m, 40m),
            (Ly, "CH02", 400m, 160m),
            (Hoi, "CH01", 30m, 27m),
            (Hoi, "CH02", 30m, 27m),
            (Chau, "CH01", 300m, 100m),
            (Chau, "CH02", 31m, 31m)
        );

        Assert.Empty(scored.Problems);
        Assert.Equal([7m, 10m, 5m], scored.Units.Select(unit => unit.Points));
        Assert.Equal([70m, 90m, 50m], scored.Units.Select(unit => unit.Outcomes[0].Facts[0].Value!.Value.Number));
    }

    [Fact]
    public void P21b_a_unit_with_one_question_unanswered_awaits_and_the_question_is_named()
    {
        var scored = Weighted.Answers(
            (Ly, "CH01", 50m, 40m),
            (Hoi, "CH01", 30m, 27m),
            (Hoi, "CH02", 30m, 27m),
            (Chau, "CH01", 30m, 27m),
            (Chau, "CH02", 30m, 27m)
        );

        Assert.Equal((OutcomeKind.Awaiting, (decimal?)null), (scored.Units[0].Outcomes[0].Kind, scored.Units[0].Index));
        Assert.Equal((Severity.Error, Ly, "Xã Nhơn Lý thiếu kết quả khảo sát của câu hỏi CH02."), Only(scored));
        Assert.All(scored.Units.Skip(1), unit => Assert.Equal(10m, unit.Points));
    }

    [Fact]
    public void P21b_a_question_with_no_valid_answers_awaits()
    {
        var scored = Weighted.Answers(
            (Ly, "CH01", 50m, 40m),
            (Ly, "CH02", 0m, 0m),
            (Hoi, "CH01", 30m, 27m),
            (Hoi, "CH02", 30m, 27m),
            (Chau, "CH01", 30m, 27m),
            (Chau, "CH02", 30m, 27m)
        );

        Assert.Equal(OutcomeKind.Awaiting, scored.Units[0].Outcomes[0].Kind);
        Assert.Contains(
            scored.Problems,
            problem =>
                (problem.Severity, problem.Unit, problem.Message)
                == (Severity.Error, Ly, "Không có phiếu hợp lệ nào cho câu hỏi CH02, nên không tính được tỷ lệ hài lòng.")
        );
        Assert.Null(scored.Units[0].Survey[1].Percent);
        Assert.Null(scored.Units[0].Survey[1].Margin);
    }

    [Fact]
    public void P21b_a_sample_below_the_sets_smallest_is_marked_with_its_margin_and_still_counts()
    {
        var scored = Weighted.Answers(
            (Ly, "CH01", 29m, 29m),
            (Ly, "CH02", 30m, 15m),
            (Hoi, "CH01", 30m, 27m),
            (Hoi, "CH02", 30m, 27m),
            (Chau, "CH01", 30m, 27m),
            (Chau, "CH02", 16m, 8m)
        );

        // (3 × 1 + 0,5) ÷ 4 = 0,875.
        Assert.Equal(8.75m, scored.Units[0].Points);
        Assert.Equal([true, false], scored.Units[0].Survey.Select(answer => answer.IsSmall));
        Assert.Equal(
            [
                "Xã Nhơn Lý có số phiếu khảo sát hợp lệ ít hơn 30 phiếu (CH01: 29 phiếu, sai số ±0,00 điểm phần trăm).",
                "Xã Nhơn Châu có số phiếu khảo sát hợp lệ ít hơn 30 phiếu (CH02: 16 phiếu, sai số ±24,50 điểm phần trăm).",
            ],
            scored.Problems.Select(problem => problem.Message)
        );
        Assert.All(scored.Problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
    }

    [Theory]
    [InlineData(100, 50, 9.8)] // 1,96 × √(50 × 50 ÷ 100) = 1,96 × 5
    [InlineData(400, 80, 3.92)] // 1,96 × √(20 × 80 ÷ 400) = 1,96 × 2
    [InlineData(16, 8, 24.5)] // 1,96 × √(2500 ÷ 16) = 1,96 × 12,5
    [InlineData(384, 192, 5.0)] // 1,96 × √(2500 ÷ 384) = 1,96 × 2,55155 = 5,00104
    [InlineData(30, 27, 10.74)] // 1,96 × √(90 × 10 ÷ 30) = 1,96 × 5,47723 = 10,73536
    [InlineData(3, 1, 53.34)] // 1,96 × √(33,33 × 66,67 ÷ 3) = 1,96 × 27,21655 = 53,34444
    [InlineData(1_000_000, 1, 0.0)] // 1,96 × √(0,0001 × 99,9999 ÷ 1000000) = 0,0002
    [InlineData(40, 40, 0.0)]
    [InlineData(40, 0, 0.0)]
    public void The_margin_is_that_of_a_simple_random_sample(int valid, int satisfied, double margin) =>
        Assert.Equal((decimal)margin, new Satisfaction("CH01", valid, satisfied, IsSmall: false).Margin);

    [Fact]
    public void P21c_without_a_survey_the_appraised_part_alone_makes_the_index()
    {
        var scored = Scorer.Score(Rescaled.Book, Sheets(4m, 5m, 0m));

        // 4, 5 and 0 of 5 points, rescaled to 100.
        Assert.Equal([80m, 100m, 0m], scored.Units.Select(unit => unit.Index));
        Assert.All(scored.Units, unit => Assert.Equal((OutcomeKind.NotApplicable, 5m), (unit.Outcomes[0].Kind, unit.MaxPoints)));
        Assert.Equal(
            (Severity.Warning, null, "Không có kết quả điều tra xã hội học: theo bộ chỉ số, chỉ số chỉ tính trên phần thẩm định và quy về 100."),
            Only(scored)
        );
    }

    [Fact]
    public void P21c_with_a_survey_it_counts_as_anywhere()
    {
        var scored = Scorer.Score(Rescaled.Book, Sheets(4m, 5m, 0m) with { Survey = [Answers(Ly, 40m, 34m), Answers(Hoi, 40m, 40m), Answers(Chau, 40m, 20m)] });

        // (8,5 + 4) ÷ 15, (10 + 5) ÷ 15, (5 + 0) ÷ 15.
        Assert.Equal([83.33m, 100m, 33.33m], scored.Units.Select(unit => Math.Round(unit.Index!.Value, 2, MidpointRounding.AwayFromZero)));
    }

    [Fact]
    public void P21c_answers_that_were_all_rejected_are_a_survey_and_rescale_nothing()
    {
        var scored = Scorer.Score(
            Rescaled.Book,
            Sheets(4m, 5m, 0m) with
            {
                SurveyCounts = [new SurveyCount("a.xlsx", 3, [new RejectedAnswers(SurveyRejection.OffScale, 3)])],
            }
        );

        Assert.All(scored.Units, unit => Assert.Equal((OutcomeKind.Awaiting, (decimal?)null), (unit.Outcomes[0].Kind, unit.Index)));
        Assert.Equal(
            ["Xã Nhơn Lý", "Xã Nhơn Hội", "Xã Nhơn Châu"],
            scored.Problems.Select(problem => problem.Message.Split(" thiếu kết quả khảo sát của câu hỏi CH01.")[0])
        );
    }

    [Fact]
    public void P21_without_a_survey_everybody_awaits_where_the_set_waits_for_one()
    {
        var scored = PatternSet.Of("P21").Answers();

        Assert.All(scored.Units, unit => Assert.Equal((OutcomeKind.Awaiting, (decimal?)null), (unit.Outcomes[0].Kind, unit.Index)));
        Assert.Contains(scored.Problems, problem => (problem.Severity, problem.Message) == (Severity.Error, "Chưa có kết quả điều tra xã hội học nào."));
    }

    private static Intake Sheets(params decimal[] done) =>
        new(
            [
                .. done.Select(
                    (count, i) =>
                        new SelfAssessment(
                            Rescaled.Book.Set.Units[i].Code,
                            new Source($"phieu-{i}.xlsx", "", "Phiếu tự chấm"),
                            new Dictionary<CriterionCode, CriterionReport>
                            {
                                ["2.1"] = new([new ReportedFact("xong", FactValue.Of(count), new Cell(5, 6))])
                                {
                                    SelfPoints = count,
                                    Evidence = [new Evidence("15/BC-UBND", null, "")],
                                    Cell = new Cell(5, 1),
                                },
                            }
                        )
                ),
            ],
            [],
            [],
            [],
            []
        );

    private static SurveyAnswers Answers(string unit, decimal valid, decimal satisfied) =>
        new(unit, "CH01", valid, satisfied, new Source("phieu.xlsx", "", "Phiếu trả lời"), default, default);

    private static (Severity Severity, UnitCode? Unit, string Message) Only(ScoredRound scored) =>
        Assert.Single(scored.Problems) is var problem ? (problem.Severity, problem.Unit, problem.Message) : default;
}
