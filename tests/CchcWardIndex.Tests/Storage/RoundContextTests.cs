using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.Tests.Storage;

/// <summary>What is written comes back as it was, and several who write at once lose nothing.</summary>
public abstract class RoundContextTests(IDatabaseServer? server) : OnBothDatabases(server)
{
    [Fact]
    public async Task Times_decimals_days_and_any_text_come_back_as_they_were()
    {
        var store = await ReadyAsync();
        store.Write(context =>
        {
            Some.Everything(context);
            return true;
        });

        var (submissions, dossier, round, entries) = store.Read(context =>
            (
                context.Submissions.OrderBy(row => row.Id).ToList(),
                context.Dossiers.Single(),
                context.Rounds.Single(),
                context.Journal.OrderBy(row => row.Number).ToList()
            )
        );
        Assert.Equal([0.1234567890123456789012345678m, null], submissions.Select(row => row.ProvisionalIndex));
        Assert.All(submissions, row => Assert.Equal((Some.Text, Some.Text, FileStanding.Declined), (row.FileName, row.DecidedBy, row.Standing)));
        Assert.Equal((new DateOnly(2024, 2, 29), Some.Text), (dossier.DecisionDate, dossier.ApprovedBy));
        Assert.Equal((RoundState.Submitted, Some.Text), (round.State, round.ReopenReason));
        // The instant is the same, told by the clock of Viet Nam.
        Assert.Equal((Some.Time, TimeSpan.FromHours(7)), (round.Deadline, round.Deadline.Offset));
        Assert.Equal([Some.Text, ""], entries.Select(row => row.Detail));
        Assert.Null(Journal.FirstBroken(entries.Select(row => row.Entry())));
    }

    [Fact]
    public async Task A_decimal_keeps_every_digit()
    {
        var store = await ReadyAsync();
        store.Write(context =>
        {
            Some.Everything(context);
            return true;
        });
        foreach (var number in new[] { 0m, 100m, 100.00m, -0.5m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m })
        {
            var text = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Sql.Run(store.Database, $"update \"Submissions\" set \"ProvisionalIndex\" = '{text}' where \"Id\" = 2");
            Assert.Equal(
                text,
                store
                    .Read(context => context.Submissions.Single(row => row.Id == 2).ProvisionalIndex)
                    ?.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }

    [Fact]
    public async Task Times_sort_as_time_went()
    {
        var store = await ReadyAsync();
        store.Write(context =>
        {
            foreach (var (minutes, zone) in new[] { (3, 7), (1, 0), (2, -5) })
            {
                context.Add(
                    new JobRunRow
                    {
                        Job = $"{minutes}",
                        Due = Some.Time.AddMinutes(minutes).ToOffset(TimeSpan.FromHours(zone)),
                        RanAt = Some.Time,
                        Outcome = "",
                    }
                );
            }

            return true;
        });

        Assert.Equal(["1", "2", "3"], store.Read(context => context.JobRuns.OrderBy(row => row.Due).Select(row => row.Job).ToList()));
    }

    [Fact]
    public async Task Several_who_write_at_once_make_one_chain_without_a_gap()
    {
        const int Writers = 4;
        const int Each = 12;
        var database = (await ReadyAsync()).Database;
        using var gate = new Barrier(Writers);

        var writers = Enumerable
            .Range(0, Writers)
            .Select(writer =>
                Task.Factory.StartNew(
                    () =>
                    {
                        var store = new StateStore(database);
                        gate.SignalAndWait(TestContext.Current.CancellationToken);
                        for (var i = 0; i < Each; i++)
                        {
                            store.Write(context => context.Note(Some.Happening($"{writer}-{i}")));
                        }
                    },
                    TestContext.Current.CancellationToken,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            );
        await Task.WhenAll(writers);

        var entries = new StateStore(database).Read(context => context.Journal.OrderBy(row => row.Number).ToList());
        Assert.Equal(Enumerable.Range(1, Writers * Each).Select(number => (long)number), entries.Select(row => row.Number));
        Assert.Null(Journal.FirstBroken(entries.Select(row => row.Entry())));
        Assert.Equal(Writers * Each, entries.Select(row => row.Detail).Distinct().Count());
    }

    [Fact]
    public async Task Several_entries_of_one_transaction_follow_one_another()
    {
        var store = await ReadyAsync();
        store.Write(context => (context.Note(Some.Happening("a")), context.Note(Some.Happening("b"))));
        store.Write(context => context.Note(Some.Happening("c")));

        Assert.Null(store.Read(context => Journal.FirstBroken(context.Journal.OrderBy(row => row.Number).AsEnumerable().Select(row => row.Entry()))));
    }

    [Fact]
    public async Task A_change_that_fails_halfway_changes_nothing()
    {
        var store = await ReadyAsync();

        Assert.Throws<InvalidOperationException>(() =>
            store.Write<bool>(context =>
            {
                context.Note(Some.Happening("a"));
                throw new InvalidOperationException("halfway");
            })
        );

        Assert.Equal(0, store.Read(context => context.Journal.Count()));
    }
}

/// <summary>On SQLite.</summary>
public sealed class RoundContextOnSqliteTests() : RoundContextTests(null);
