using System.Text.Json;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Storage;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>A season whose department hands in its appraisal in parts, some of them twice, through the inbox to a verified publication.</summary>
/// <remarks>Phường Một claims 5 of 10 tasks (3 points) and a plan (4); Xã Hai 8 of 10 (4,8) and none (0). The survey gives both 10.</remarks>
public abstract class SeasonInPartsTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task Parts_add_up_row_by_row_and_the_publication_says_in_which_order_they_came()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        var parts = PartsOf(round, AppraisalStage.First);
        Assert.Equal(
            ["1.1 00001", "1.2 00001", "1.1 00002", "1.2 00002"],
            parts.Select(part => string.Join(' ', part.Rows.Select(row => $"{row.Outcome.Criterion.Code} {row.Unit.Code}")))
        );

        // The third first; of the first a draft, then what is meant: 4 of 10 tasks are proven (2,4).
        var third = Received(round, parts[2].Filled(row => row.Concluded(Conclusion.Agreed)));
        Assert.Equal(("phần 3/4", 3, null), (third.Part!.Name, third.Part.OpenElsewhere, third.Replaces));
        Assert.Equal((1, 0), (third.Open!.Asked, third.Open.Count));
        Received(round, parts[0].Filled(row => row.Found("xong", 2, "Bản nháp.")));
        var meant = Received(round, parts[0].Filled(row => row.Found("xong", 4, "Báo cáo kèm theo chỉ có bốn nhiệm vụ.")));
        Assert.Equal((3, 2, 2), (meant.Revision, meant.Replaces, meant.Changes.Length));
        // The form as the round stands would be one: what is besides this part is one lot, and the third part of it has come.
        Assert.Equal((true, 2), (Assert.Single(meant.Part!.Others).IsReceived, meant.Part.OpenElsewhere));
        Assert.False(Assert.Single(third.Part.Others).IsReceived);
        Assert.Equal(2, RoundStatus.Of(round.Place).Departments.Single().Open);

        // A form that somebody asked for by hand, with what was sent already in it, and nothing said of the plan of Phường Một.
        var byHand = Whole(round, AppraisalStage.First).Only(new FormChoice("1", "phuong"));
        var blank = Received(round, byHand.Filled(row => row.Outcome.Criterion.Code == "1.1" ? row.Standing : null));
        Assert.Equal(("phần tách riêng", 1, 1), (blank.Part!.Name, blank.Open!.Count, blank.Part.OpenElsewhere));
        Received(round, parts[1].Filled(row => row.Concluded(Conclusion.Rejected) with { Reason = "Kế hoạch chưa ký." }));
        var last = Received(round, parts[3].Filled(row => row.Concluded(Conclusion.Agreed)));
        Assert.Equal((0, 0), (last.Open!.Count, last.Part!.OpenElsewhere));
        // What is meant of the first part stands in the form by hand alone: it has no say any more.
        Assert.Equal(
            ["tham-dinh-1_noi-vu 1", "tham-dinh-1_noi-vu 4", "tham-dinh-1_noi-vu 5", "tham-dinh-1_noi-vu 6"],
            Current(round).Where(file => file.Kind == SubmittedKind.Appraisal).Select(file => $"{file.Sender} {file.Revision}")
        );

        round.DropExplanation("00001", ("1.2", "Kế hoạch đã ký ngày 20/01/2022."));
        new ProcedureDesk(round.Place).CloseExplanations(SmallRound.Clerk);
        round.DropAppraisal(AppraisalStage.Second, row => row.Concluded(Conclusion.Agreed));
        var (run, results) = round.Desk.Score(SmallRound.Clerk);
        Assert.Equal(0, run.Blocking);
        Assert.Equal([16.4m, 14.8m], results.Units.Select(unit => unit.Score.Points!.Value));
        round.Publication.Submit(SmallRound.Clerk);
        round.Approve(run.Results);
        var folder = round.Publish();
        Assert.Equal(0, round.Run("verify", folder).Status);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "results.json")));
        Assert.Equal(
            ["tham-dinh-1_noi-vu_lan-1 1", "tham-dinh-1_noi-vu_lan-4 4", "tham-dinh-1_noi-vu_lan-5 5", "tham-dinh-1_noi-vu_lan-6 6"],
            json.RootElement.GetProperty("files")
                .EnumerateArray()
                .Where(file => file.TryGetProperty("revision", out _))
                .Select(file => $"{file.GetProperty("file").GetString()!["Phieu-".Length..^".xlsx".Length]} {file.GetProperty("revision").GetInt32()}")
        );
        RecomputedElsewhere(folder);
    }

    [Fact]
    public async Task A_whole_form_takes_the_place_of_all_parts_before_it_and_a_part_after_it_of_its_rows()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        var parts = PartsOf(round, AppraisalStage.First);
        Received(round, parts[0].Filled(row => row.Found("xong", 2, "Bản nháp.")));
        Received(round, parts[1].Filled(row => row.Concluded(Conclusion.Agreed)));

        var whole = ReceiptText.Read(round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed)));
        Assert.Equal((3, 2, null), (whole.Revision, whole.Replaces, whole.Part));
        Assert.Equal([3], Current(round).Where(file => file.Kind == SubmittedKind.Appraisal).Select(file => file.Revision));
        Assert.All(Current(round), file => Assert.Null(file.Entry.Revision));

        var after = Received(round, parts[0].Filled(row => row.Found("xong", 4, "Báo cáo kèm theo chỉ có bốn nhiệm vụ.")));
        Assert.Equal((4, 3, 0), (after.Revision, after.Replaces, after.Part!.OpenElsewhere));
        Assert.Equal([3, 4], Current(round).Where(file => file.Kind == SubmittedKind.Appraisal).Select(file => file.Entry.Revision!.Value));
        round.Desk.Score(SmallRound.Clerk);
        Assert.Equal(2.4m, Points(round, "00001", "1.1"));
        Assert.Equal(4m, Points(round, "00001", "1.2"));
    }

    [Fact]
    public async Task What_a_later_part_leaves_blank_is_told_and_open_again()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        round.Desk.Close(SmallRound.Clerk);
        var parts = PartsOf(round, AppraisalStage.First);
        Received(round, parts[0].Filled(row => row.Concluded(Conclusion.Agreed)));
        Received(round, parts[1].Filled(row => row.Concluded(Conclusion.Agreed)));

        var blank = Received(round, parts[0].Filled(_ => null));

        Assert.StartsWith(
            "Phần này thay các dòng ấy của phiếu đã gửi trước (gần nhất là lần 1), nhưng để trống 1 kết luận đã có: 00001 tiêu chí 1.1.",
            Assert.Single(blank.Remarks).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(3, RoundStatus.Of(round.Place).Departments.Single().Open);
    }

    [Fact]
    public async Task The_command_writes_the_rows_somebody_asks_for_and_names_what_there_is_to_ask_for()
    {
        using var round = (await BeginAsync(appraised: true)).Filled();
        var folder = round.PathOf("mau");

        Assert.Equal(0, round.Run("appraisal", "template", "--department", "noi-vu", "--area", "1", "--group", "xa", "--out", folder).Status);
        Assert.Equal(["Phieu-tham-dinh-1_CCHC-2022_noi-vu_Phong-Noi-vu_linh-vuc-1_khoi-xa.xlsx"], Directory.EnumerateFiles(folder).Select(Path.GetFileName));
        Assert.Contains(
            "Nêu sau --area một trong các mã: 1, 2.",
            round.Run("appraisal", "template", "--area", "7", "--out", folder).Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Nêu sau --group một trong các mã: phuong, xa.",
            round.Run("appraisal", "template", "--group", "x", "--out", folder).Error,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Không có gì để thẩm định trong lĩnh vực, khối đã nêu.",
            round.Run("appraisal", "template", "--area", "2", "--out", folder).Error,
            StringComparison.Ordinal
        );
    }

    private static AppraisalForm Whole(SmallRound round, AppraisalStage stage) => new ProcedureDesk(round.Place).Now().AppraisalForms(stage).Single();

    // A row each.
    private static ImmutableArray<AppraisalForm> PartsOf(SmallRound round, AppraisalStage stage) => Whole(round, stage).Parts(1);

    private static Receipt Received(SmallRound round, byte[] file)
    {
        var row = round.Drop(file);
        Assert.Equal(FileStanding.Accepted, row.Standing);
        return ReceiptText.Read(row);
    }

    private static IReadOnlyList<CurrentFile> Current(SmallRound round) => round.Place.Store.Read(context => CurrentFiles.In(context, round.Place.Round));

    private static decimal? Points(SmallRound round, UnitCode unit, CriterionCode criterion) =>
        round
            .Desk.Score(SmallRound.Clerk)
            .Results.Units.Single(each => each.Score.Unit.Code == unit)
            .Score.Outcomes.Single(outcome => outcome.Criterion.Code == criterion)
            .AppraisedPoints;
}

/// <summary>On SQLite.</summary>
public sealed class SeasonInPartsOnSqliteTests() : SeasonInPartsTests(null);
