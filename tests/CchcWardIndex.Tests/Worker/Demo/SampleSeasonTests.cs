using CchcWardIndex.Criteria;
using CchcWardIndex.Ranking;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Tests.Worker.Demo;

/// <summary>The sample season of 2022 tells the whole story that its summary promises, without any file in between.</summary>
public sealed class SampleSeasonTests
{
    private static readonly SampleSeason Season = Season2022.Season;
    private static readonly ScoredRound Scored = Season2022.Scored;
    private static readonly ImmutableArray<RankedUnit> Ranked = Ranker.Rank(Season2022.Book, Scored.Units);
    private static readonly ImmutableArray<AppraisalEntry> First = [.. Season.FirstAppraisals.SelectMany(sheet => sheet.Entries)];

    [Fact]
    public void Every_unit_is_ranked_and_nothing_blocks()
    {
        Assert.Equal(
            [],
            Scored.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.Unit} {problem.Criterion} {problem.Message}")
        );
        Assert.Equal(21, Ranked.Length);
        Assert.All(Ranked, unit => Assert.NotNull(unit.Rank));
    }

    [Fact]
    public void Departments_lower_what_wards_claim_and_every_unit_claims_too_much()
    {
        var both = Scored.Units.SelectMany(unit => unit.Outcomes.Where(outcome => outcome is { SelfPoints: not null, Points: not null })).ToList();
        var (self, final) = (both.Sum(outcome => outcome.SelfPoints!.Value) / 21m, both.Sum(outcome => outcome.Points!.Value) / 21m);

        Assert.InRange(self - final, 1.5m, 4m);
        Assert.All(Scored.Units, unit => Assert.True(unit.OverClaim > 0m, unit.Unit.Name));
        Assert.DoesNotContain(both, outcome => outcome.Points > Math.Max(outcome.SelfPoints!.Value, outcome.RulePoints ?? 0m));
    }

    [Fact]
    public void Most_is_agreed_some_adjusted_little_not_recognised()
    {
        var concluded = First.Where(entry => entry.Conclusion is not null).ToList();
        int Percent(Conclusion conclusion) => concluded.Count(entry => entry.Conclusion == conclusion) * 100 / concluded.Count;

        Assert.InRange(Percent(Conclusion.Adjusted), 10, 15);
        Assert.InRange(Percent(Conclusion.Rejected), 1, 4);
        Assert.All(
            concluded.Where(entry => entry.Conclusion != Conclusion.Agreed),
            entry => Assert.EndsWith(".", entry.Reason.Replace('?', '.'), StringComparison.Ordinal)
        );
        Assert.Contains(concluded, entry => !entry.Excused.IsEmpty);
        Assert.Contains(concluded, entry => entry.Points is not null);
    }

    [Fact]
    public void Every_department_concludes_on_every_row_it_is_shown()
    {
        var set = Season2022.Book.Set;

        Assert.Equal(set.Departments.Select(department => department.Code), Season.FirstForms.Select(form => form.Department.Code));
        Assert.Equal(21 * set.Criteria.Count(criterion => !criterion.IsSurvey), First.Length);
        Assert.All(Season.FirstForms.Concat(Season.SecondForms), form => Assert.All(form.Rows, row => Assert.NotNull(row.Standing)));
    }

    [Fact]
    public void A_task_is_excused_and_the_ward_keeps_the_points_it_claimed()
    {
        var excused = Scored.Units.SelectMany(unit => unit.Outcomes).Where(outcome => outcome.Facts.Any(used => used.Excused is not null)).ToList();

        Assert.True(excused.Count >= 4);
        Assert.All(
            excused,
            outcome =>
                Assert.True(
                    Math.Abs(outcome.Points!.Value - outcome.SelfPoints!.Value) < 0.0001m || outcome.SelfPoints == outcome.Criterion.MaxPoints,
                    outcome.Criterion.Code.Text
                )
        );
        Assert.Contains(excused, outcome => outcome.Points > outcome.RulePoints);
    }

    [Fact]
    public void A_document_that_the_ward_kept_quiet_about_is_found_unlawful_and_vetoes_its_criterion()
    {
        var vetoed = Assert.Single(
            Scored.Units,
            unit => unit.Outcomes.Any(outcome => outcome.RulePoints > 0m && outcome.Criterion.Rules.Any(rule => rule.Vetoes && rule.Name == outcome.Rule))
        );

        Assert.Equal("Phường Nguyễn Văn Cừ", vetoed.Unit.Name);
        Assert.Equal(0m, vetoed.Outcomes.Single(outcome => outcome.Criterion.Code == "2.1.1").Points);
    }

    [Fact]
    public void A_declared_absence_leaves_the_maximum()
    {
        Assert.Contains(Scored.Units, unit => unit.MaxPoints == 100m);
        Assert.Contains(Scored.Units.SelectMany(unit => unit.Outcomes), outcome => outcome is { LeavesMaximum: true, ClaimsNotApplicable: true });
        Assert.Contains(Scored.Units.SelectMany(unit => unit.Outcomes), outcome => outcome is { LeavesMaximum: true, Criterion.IsDepartmental: true });
    }

    [Fact]
    public void A_late_sheet_is_one_of_the_sheets() =>
        Assert.True(
            Season.Late is { } late
                && Season.SelfAssessments.ContainsKey(late.Unit)
                && late.ArrivedAt > Season2022.Book.Set.SubmissionDeadline
                && late.Reason.Length > 0
        );

    [Fact]
    public void The_same_set_always_gives_the_same_season()
    {
        var again = SampleSeason.Of(Season2022.Book, Season2022.Tests);

        Assert.Equal(Season2022.Json(Season.Intake), Season2022.Json(again.Intake));
        Assert.Equal(Season.Answers.Rows, again.Answers.Rows);
    }
}
