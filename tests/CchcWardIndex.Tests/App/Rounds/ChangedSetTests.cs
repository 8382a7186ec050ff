using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Rows = CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>The criteria set is mended while the round runs: the worker notices, and what was concluded on rows that did not change stands.</summary>
public abstract class ChangedSetTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task A_conclusion_stands_where_its_criterion_was_not_changed_and_is_asked_anew_where_it_was()
    {
        using var round = await AppraisedAsync();
        round.Desk.Score(SmallRound.Clerk);

        // 1.1 reads otherwise now; 1.2 is the same.
        round.ChangeSet();
        var (_, results) = round.Desk.Score(SmallRound.Clerk);
        Assert.Equal(
            [("00001", "1.1"), ("00002", "1.1")],
            results.Problems.Where(problem => problem.Id == "appraisal.entry.stale-criterion").Select(problem => (problem.Unit!, problem.Criterion!))
        );
        Assert.All(results.Units, unit => Assert.NotNull(unit.Score.Outcomes.Single(outcome => outcome.Criterion.Code == "1.2").Appraisal));

        // The form made anew carries the one and asks for the other; filled in, nothing blocks.
        var form = new ProcedureDesk(round.Place).Now().AppraisalForms(AppraisalStage.First).Single();
        Assert.Equal(["1.2", "1.2"], form.Rows.Where(row => row.Standing is not null).Select(row => row.Outcome.Criterion.Code));
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        Assert.DoesNotContain(
            round.Desk.Score(SmallRound.Clerk).Results.Problems,
            problem => problem.Severity == Severity.Error && problem.Department is not null
        );
    }

    [Fact]
    public async Task A_form_made_before_the_change_is_taken_row_by_row()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        var former = round.FilledAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        round.ChangeSet();
        Assert.Equal(FileStanding.Accepted, round.Drop(former).Standing);
        var results = round.Desk.Score(SmallRound.Clerk).Results;
        Assert.Equal(
            ["1.1", "1.1"],
            results.Problems.Where(problem => problem.Severity == Severity.Error && problem.Criterion is not null).Select(problem => problem.Criterion!)
        );
    }

    [Fact]
    public async Task The_running_worker_notices_a_changed_set_once_it_holds_still_and_goes_on_with_it()
    {
        using var round = await AppraisedAsync();
        var watch = round.Watch();
        var former = watch.Look();
        Assert.Same(former, watch.Look());

        round.WriteSet(
            path => path.EndsWith("1.2.json", StringComparison.Ordinal) && !path.StartsWith("tests", StringComparison.Ordinal),
            text => text.Replace("Đã ban hành kế hoạch chưa?", "Đã ban hành kế hoạch năm chưa?", StringComparison.Ordinal)
        );
        Assert.Same(former, watch.Look());
        round.Clock.Advance(TimeSpan.FromSeconds(2));
        var changed = watch.Look();

        Assert.NotEqual(former.Current.Set.Digest, changed.Current.Set.Digest);
        Assert.Equal(changed.Current.Set.Digest, round.Place.Store.Read(round.Place.RowIn).CriteriaDigest);
        Assert.Equal("criteria", round.Place.Store.Read(context => context.Journal.OrderByDescending(row => row.Number).First()).Action);
        Assert.Contains(
            round.Place.Store.Read(context => context.Deliveries.ToList()),
            row => row is { Kind: Rows.DeliveryKind.AppraisalForms, State: Rows.DeliveryState.Owed }
        );
        Assert.Same(changed, watch.Look());
    }

    [Fact]
    public async Task A_set_with_faults_leaves_the_former_in_force_and_is_told_once()
    {
        using var round = await AppraisedAsync();
        var troubles = new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In);
        var watch = round.Watch(troubles);
        var former = watch.Look();
        round.WriteSet(path => path == "set.json", text => text.Replace("\"totalPoints\": 20", "\"totalPoints\": 21", StringComparison.Ordinal));
        Assert.Same(former, watch.LookNow());
        Assert.StartsWith(
            "Bộ tiêu chí trong thư mục đã thay đổi nhưng có lỗi nên chưa được dùng; bản trước vẫn đang được dùng.",
            Assert.Single(troubles.Open),
            StringComparison.Ordinal
        );

        // Mended, it is as before.
        round.WriteSet(
            path => path == "set.json",
            text => text.Replace("\"surveyQuestions\":", $"\"appraisal\": {SmallSet.Awaiting}, \"surveyQuestions\":", StringComparison.Ordinal)
        );
        Assert.Same(former, watch.LookNow());
        Assert.Empty(troubles.Open);
    }

    // Everybody handed in, the department concluded, nobody had anything to explain.
    private async Task<SmallRound> AppraisedAsync()
    {
        var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        new ProcedureDesk(round.Place).CloseExplanations(SmallRound.Clerk);
        return round;
    }
}

/// <summary>On SQLite.</summary>
public sealed class ChangedSetOnSqliteTests() : ChangedSetTests(null);
