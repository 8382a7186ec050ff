using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>How far the departments are is counted once and looked at often: what was counted of something else is never shown.</summary>
public abstract class CountedWorkTests(IDatabaseServer? server) : OnBothStates(server)
{
    private const string Poison =
        """{"Departments":[{"Department":"noi-vu","Criteria":99,"Appraised":98,"Open":97}],"First":[],"HasUnits":true,"AllSent":true}""";

    [Fact]
    public async Task Who_looks_again_scores_nothing()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        Assert.Equal((4, 0, 4), Shown(round));

        Replace(round, Poison);

        Assert.Equal((99, 98, 97), Shown(round));
        Assert.Equal(97, new BoardSource(round.Place, NextStepWords.Of).Now().Departments.Single().Open);
    }

    [Fact]
    public async Task Whatever_is_handed_in_decided_or_reopened_is_counted_anew()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        Steps(round, () => round.Drop("00002", 7, plan: true));
        round.Desk.Close(SmallRound.Clerk);
        Steps(
            round,
            () => round.DropAppraisal(AppraisalStage.First, row => row.Unit.Code == "00001" ? row.Concluded(Conclusion.Agreed) : null),
            () => round.Desk.DecideLate(SmallRound.Clerk, round.Drop("00002", 9, plan: true).Sender, null, accept: true, "mất mạng"),
            () => round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: false, "nhầm"),
            () => round.Desk.DecideUnit(SmallRound.Clerk, "00002", UnitTreatment.Excluded, "sáp nhập"),
            () => round.Desk.DecideUnit(SmallRound.Clerk, "00002", UnitTreatment.Await, "chưa sáp nhập"),
            () => round.Desk.Reopen(SmallRound.Clerk, "nộp lại", new DateTimeOffset(2022, 12, 9, 17, 0, 0, TimeSpan.FromHours(7))),
            () => round.ChangeSet()
        );
    }

    [Fact]
    public async Task Another_version_of_the_program_counts_for_itself()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        var (set, basis) = (round.Place.Current.Set, round.Place.Store.Read(context => RunBasis.Of(context, round.Place)));
        var now = CountedWork.KeyOf(set, basis, "CchcWardIndex 1");

        Assert.NotEqual(now, CountedWork.KeyOf(set, basis, "CchcWardIndex 2"));
        Assert.Equal(now, CountedWork.KeyOf(set, basis, "CchcWardIndex 1"));

        Shown(round);
        Replace(round, Poison, CountedWork.KeyOf(set, basis, "CchcWardIndex 1"));
        Assert.Equal((4, 0, 4), Shown(round));
    }

    // After every step the kept count is poisoned under its own name: shown after the next step, it would be seen.
    private static void Steps(SmallRound round, params ReadOnlySpan<Action> steps)
    {
        Shown(round);
        foreach (var step in steps)
        {
            Replace(round, Poison);
            step();
            var work = new ProcedureDesk(round.Place).Now().Work;
            var department = work.Departments.Single();
            Assert.Equal((department.Criteria, department.Appraised, department.Open), Shown(round));
            Assert.Equal(work.Departments, CountedWork.Of(round.Place).Departments);
            Assert.Equal(work.First, CountedWork.Of(round.Place).First);
            Assert.Equal((work.HasUnits, work.AllSent), (CountedWork.Of(round.Place).HasUnits, CountedWork.Of(round.Place).AllSent));
        }
    }

    private static (int Criteria, int Appraised, int Open) Shown(SmallRound round)
    {
        var department = RoundStatus.Of(round.Reopened()).Departments.Single();
        return (department.Criteria, department.Appraised, department.Open);
    }

    private static void Replace(SmallRound round, string work, string? basis = null) =>
        round.Place.Store.Write(context =>
        {
            var row = context.CountedWork.Single();
            return (row.Basis, row.Work) = (basis ?? row.Basis, work);
        });
}

/// <summary>On SQLite.</summary>
public sealed class CountedWorkOnSqliteTests() : CountedWorkTests(null);
