using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>Refused files stay listed until somebody has dealt with them, and no longer.</summary>
public abstract class RefusalsTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task A_refused_file_of_a_known_ward_is_listed_until_the_ward_has_one_accepted()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        var outdated = Office.SampleForm.WithoutMarks(
            new ProcedureDesk(round.Place).Now().ExplanationForms().Single(form => form.Unit.Code == "00001").Filled(("1.1", "Đã xong."))
        );
        round.ChangeSet();
        var row = round.Drop(outdated);
        Assert.Equal((FileStanding.Refused, "00001"), (row.Standing, row.Sender));

        Assert.Equal([row.FileName], Listed(round));
        Assert.Contains(
            StatusWords.Notes(RoundStatus.Of(round.Place)),
            note => note.StartsWith($"Tệp \"{row.FileName}\" (Phường Một) bị từ chối lúc", StringComparison.Ordinal)
        );
        round.Drop("00002", 7, plan: true);
        Assert.Equal([row.FileName], Listed(round));
        round.Drop("00001", 6, plan: true);
        Assert.Empty(Listed(round));
    }

    [Fact]
    public async Task A_refused_form_of_a_department_is_listed_until_the_department_has_one_accepted()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        var outdated = Office.SampleForm.WithoutMarks(round.FilledAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed)));
        round.ChangeSet();
        var refused = round.Drop(outdated);
        Assert.Equal((FileStanding.Refused, "co-quan_noi-vu"), (refused.Standing, refused.Sender));

        Assert.Equal([refused.FileName], Listed(round));
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        Assert.Empty(Listed(round));
    }

    [Fact]
    public async Task What_nobody_knows_the_sender_of_is_ticked_off_by_name_listed_again_or_ticked_off_all_at_once()
    {
        using var round = await BeginAsync();
        round.Drop([1, 2, 3]);
        round.Drop([4, 5, 6]);
        round.Drop("00001", 5, plan: true);
        Assert.Equal(["phieu-1.xlsx", "phieu-2.xlsx"], Listed(round));

        Assert.Equal(
            (ExitStatus.Done, "Đã đánh dấu xử lý 1 tệp: phieu-1.xlsx."),
            Run(round, "refused", "dismiss", "--file", "PHIEU-1.xlsx", "--by", "Người lập", "--reason", "ảnh chụp")
        );
        Assert.Equal(["phieu-2.xlsx"], Listed(round));
        Assert.Equal(
            "Đánh dấu đã xử lý tệp bị từ chối \"phieu-1.xlsx\" (Phieu-tiep-nhan_CCHC-2022_khong-ro-don-vi_1_phieu-1.xlsx): ảnh chụp",
            round.Place.Store.Read(context => context.Journal.OrderByDescending(row => row.Number).First()).Detail
        );
        // Something else stands in the journal between tick and tick.
        round.Drop("00002", 5, plan: true);
        Assert.Equal(
            (ExitStatus.Done, "Đã đưa trở lại danh sách 1 tệp: phieu-1.xlsx."),
            Run(round, "refused", "restore", "--file", "phieu-1.xlsx", "--by", "Người lập")
        );
        Assert.Equal((ExitStatus.Done, "Đã đánh dấu xử lý 2 tệp: phieu-1.xlsx; phieu-2.xlsx."), Run(round, "refused", "dismiss", "--all", "--by", "Người lập"));
        Assert.Empty(Listed(round));
        Assert.Equal(
            (ExitStatus.Bad, "Không có tệp nào bị từ chối còn chờ xử lý. Xem danh sách bằng: cchc status."),
            Run(round, "refused", "dismiss", "--all", "--by", "Người lập")
        );
        Assert.Equal(
            (ExitStatus.Bad, "Không có tệp \"x.xlsx\" bị từ chối còn chờ xử lý. Xem danh sách bằng: cchc status."),
            Run(round, "refused", "dismiss", "--file", "x.xlsx", "--by", "Người lập")
        );
        Assert.Equal(
            (ExitStatus.Bad, "Chưa rõ tệp nào. Nêu tên tệp sau --file, hoặc --all cho mọi tệp; chỉ một trong hai."),
            Run(round, "refused", "dismiss", "--by", "Người lập")
        );
    }

    [Fact]
    public async Task What_was_ticked_off_is_listed_again_when_it_is_dropped_again_and_refused_anew()
    {
        using var round = await BeginAsync();
        round.Drop([1, 2, 3]);
        Assert.Equal(ExitStatus.Done, Run(round, "refused", "dismiss", "--all", "--by", "Người lập").Item1);
        round.ChangeSet();
        Assert.Empty(Listed(round));

        round.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = round.Drop([1, 2, 3]);

        Assert.Equal([again.FileName], Listed(round));
    }

    // Status, its JSON and the board say the same.
    private static IEnumerable<string> Listed(SmallRound round)
    {
        var (status, board) = (RoundStatus.Of(round.Place), new BoardSource(round.Place, NextStepWords.Of).Now());
        var names = status.Refusals.Select(file => file.File).ToList();
        Assert.Equal(names.Count, board.Refused);
        Assert.Equal(names.Order(StringComparer.Ordinal), board.Refusals.Select(file => file.File).Order(StringComparer.Ordinal));
        Assert.Equal(names.Count, StatusWords.Notes(status).Count(note => note.Contains("bị từ chối", StringComparison.Ordinal)));
        return names;
    }

    private static (int, string) Run(SmallRound round, params string[] arguments) => round.Run(arguments) is var ran ? (ran.Status, ran.Error.Trim()) : default;
}

/// <summary>On SQLite.</summary>
public sealed class RefusalsOnSqliteTests() : RefusalsTests(null);
