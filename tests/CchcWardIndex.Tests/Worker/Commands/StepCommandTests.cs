using System.Text.Json;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.Worker.Commands;

/// <summary>What an official types and reads.</summary>
public abstract class StepCommandTests(IDatabaseServer? server) : OnBothStates(server)
{
    [Fact]
    public async Task A_round_goes_from_the_first_command_to_the_last_and_its_journal_vouches_for_the_publication()
    {
        using var round = (await BeginAsync()).Filled();
        Assert.Equal(ExitStatus.Done, round.Run("round", "close", "--by", "Người lập").Status);
        var scored = round.Run("round", "score", "--by", "Người lập");
        Assert.Equal(ExitStatus.Done, scored.Status);
        Assert.Contains("Không còn vấn đề phải xử lý. Việc tiếp theo: cchc round submit.", scored.Error, StringComparison.Ordinal);
        Assert.Equal(ExitStatus.Done, round.Run("round", "submit", "--by", "Người lập").Status);
        var results = round.Place.Store.Read(context => context.Dossiers.Single()).Results;
        var approved = round.Run("round", "approve", "--by", "Người duyệt", "--decision", "1234/QĐ-UBND", "--date", "21/11/2022", "--results", results);
        Assert.Equal(
            (ExitStatus.Done, "Đã ghi nhận Quyết định số 1234/QĐ-UBND cho hồ sơ lần 1. Việc tiếp theo: cchc round publish."),
            (approved.Status, approved.Error.Split('\n')[0].Trim())
        );
        Assert.StartsWith("Lưu ý: người trình và người ghi nhận phê duyệt dùng cùng tài khoản ", approved.Error.Split('\n')[1], StringComparison.Ordinal);
        var head = round.Place.Store.Read(context => context.Journal.OrderByDescending(row => row.Number).First()).Hash;
        Assert.Equal(ExitStatus.Done, round.Run("round", "publish", "--by", "Người duyệt").Status);

        Assert.Equal(ExitStatus.Done, round.Run("journal", "verify", "--head", Digest.Hex(head)[..12]).Status);
        var folder = Path.Combine(round.Place.Folder.Folders.Published, "Cong-bo_CCHC-2022_lan-1");
        Assert.Equal(ExitStatus.Done, round.Run("verify", folder).Status);
        using (var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Seal.FileName))))
        {
            Assert.Equal(head, json.RootElement.GetProperty("journalHead").GetString());
        }

        var last = round.Place.Store.Read(context => context.Journal.OrderByDescending(row => row.Number).First());
        var whole = round.Run("journal", "verify", "--head", $" {Digest.Hex(head).ToUpperInvariant()} ");
        Assert.Equal((ExitStatus.Done, $"Nhật ký còn nguyên: 9 mục; mã cuối:\n{last.Hash}"), (whole.Status, whole.Out.Trim().ReplaceLineEndings("\n")));
        Assert.Equal(ExitStatus.Done, round.Run("journal", "verify").Status);
        var unknown = round.Run("journal", "verify", "--head", "sha256:00");
        Assert.Equal(
            (
                ExitStatus.Blocked,
                "Chuỗi mã còn nguyên, nhưng không có mục nào mang mã sha256:00: nhật ký này không phải là nhật ký của bản công bố, hoặc phần cuối đã bị cắt bỏ."
            ),
            (unknown.Status, unknown.Out.Trim())
        );

        // The end cut off behind the program's back: the chain holds, the printed head is missed.
        Sql.Run(round.Place.Store.Database, "delete from \"Journal\" where \"Number\" >= 8");
        Assert.Equal(ExitStatus.Done, round.Run("journal", "verify").Status);
        Assert.Equal(ExitStatus.Blocked, round.Run("journal", "verify", "--head", head).Status);

        Sql.Run(round.Place.Store.Database, "update \"Journal\" set \"By\" = 'Người khác' where \"Number\" = 5");
        var broken = round.Run("journal", "verify");
        Assert.Equal(
            (
                ExitStatus.Blocked,
                "Nhật ký đứt ở mục 5 (09:00 ngày 21/11/2022, Người khác): Nội dung mục này không khớp với mã của chính nó: nội dung đã bị sửa."
            ),
            (broken.Status, broken.Out.Trim())
        );
    }

    [Fact]
    public async Task A_workbook_that_came_late_is_no_missing_one()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);
        round.Drop("00002", 1, plan: true);

        var lines = round.Run("status").Out.Split('\n').Select(line => line.Trim());
        Assert.Matches(
            @"^00002\s+Xã Hai\s+lần 1 nộp muộn, chờ quyết định\s+–\s+–\s+–\s+–$",
            Assert.Single(lines, line => line.StartsWith("00002", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task A_unit_that_was_late_stays_late_in_the_status_and_one_whose_workbook_was_declined_is_told_apart_from_who_sent_none()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);
        round.Drop("00001", 1, plan: true);
        round.Drop("00002", 1, plan: true);
        round.Desk.DecideLate(SmallRound.Clerk, "00001", null, accept: true, "vì");
        round.Desk.DecideLate(SmallRound.Clerk, "00002", null, accept: false, "vì");
        round.Desk.Reopen(SmallRound.Clerk, "vì", null);
        // A correction makes no late unit punctual.
        round.Drop("00001", 2, plan: true);

        var lines = round.Run("status").Out.Split('\n').Select(line => line.Trim()).ToList();
        Assert.Matches(@"^00001\s+Phường Một\s+đã nhận, nộp muộn\s+2\s", Assert.Single(lines, line => line.StartsWith("00001", StringComparison.Ordinal)));
        Assert.Matches(
            @"^00002\s+Xã Hai\s+nộp muộn, không được tiếp nhận\s+–\s",
            Assert.Single(lines, line => line.StartsWith("00002", StringComparison.Ordinal))
        );
        using var json = JsonDocument.Parse(round.Run("status", "--json").Out);
        Assert.Equal(
            [("đã nhận", true), ("nộp muộn, không được tiếp nhận", false)],
            json.RootElement.GetProperty("units")
                .EnumerateArray()
                .Select(unit => (unit.GetProperty("received").GetString(), unit.GetProperty("wasLate").GetBoolean()))
        );
    }

    private async Task<SmallRound> HalfHandedInAndScoredAsync()
    {
        var round = await BeginAsync();
        round.Drop("00001", 1, plan: true, all: 3);
        round.Desk.Close(SmallRound.Clerk);
        round.Drop("00001", 2, plan: true);
        round.Desk.Score(SmallRound.Clerk);
        return round;
    }

    [Fact]
    public async Task The_status_is_a_table_for_people()
    {
        using var round = await HalfHandedInAndScoredAsync();

        var table = round.Run("status");
        Assert.Equal((ExitStatus.Done, ""), (table.Status, table.Error));
        var lines = table.Out.Split('\n').Select(line => line.Trim()).ToList();
        Assert.Equal(["Bộ thử (cchc-2022)", "Đợt chấm đã chấm điểm; hạn nộp 17:00 ngày 05/12/2022; đã nhận 1/2 đơn vị, chưa có phiếu khảo sát."], lines[..2]);
        Assert.Equal(
            "Việc tiếp theo: xử lý 2 vấn đề của lần chấm 1 (tệp Van-de_CCHC-2022.xlsx trong outbox, hoặc cchc status), rồi chấm lại: cchc round score.",
            lines[2]
        );
        Assert.Equal("Chỉ số, hạng và xếp loại dưới đây theo lần chấm 1, chưa trình và chưa được phê duyệt, chưa phải kết quả.", lines[3]);
        Assert.Matches(
            @"^00001\s+Phường Một\s+đã nhận; lần 2 nộp muộn, chờ quyết định\s+1\s+09:00 ngày 21/11/2022\s+1\s+–\s+–\s+–$",
            Assert.Single(lines, line => line.StartsWith("00001", StringComparison.Ordinal))
        );
        Assert.Matches(@"^00002\s+Xã Hai\s+chưa nộp(\s+–){6}$", Assert.Single(lines, line => line.StartsWith("00002", StringComparison.Ordinal)));
        Assert.Contains(
            lines,
            line => line.StartsWith("Lần chấm 1 lúc 09:00 ngày 21/11/2022: 2 vấn đề phải xử lý trước khi trình; mã kiểm sha256:", StringComparison.Ordinal)
        );
        Assert.Contains(
            lines,
            line => line.StartsWith("- Xã Hai chưa nộp phiếu tự chấm. Đôn đốc đơn vị nộp phiếu; đã hết hạn thì gia hạn", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_status_is_exact_for_programs()
    {
        using var round = await HalfHandedInAndScoredAsync();

        var ran = round.Run("status", "--json");
        using var json = JsonDocument.Parse(ran.Out);
        var root = json.RootElement;
        Assert.Equal(
            "round title state stateInWords deadline surveyRevision units departments notes figures figuresInWords publication identity next "
                + "progress problems problemsWorkbook inbox keptAside tables",
            string.Join(' ', root.EnumerateObject().Select(property => property.Name))
        );
        Assert.Equal(
            ("nho", "scored", "2022-12-05T17:00:00+07:00", JsonValueKind.Null),
            (
                root.GetProperty("round").GetString(),
                root.GetProperty("state").GetString(),
                root.GetProperty("deadline").GetString(),
                root.GetProperty("surveyRevision").ValueKind
            )
        );
        var (first, second) = (root.GetProperty("units")[0], root.GetProperty("units")[1]);
        Assert.Equal(
            "code name received revision receivedAt remarks provisionalIndex waiting wasLate provisionalMaximum decision index rank grade",
            string.Join(' ', first.EnumerateObject().Select(property => property.Name))
        );
        Assert.Equal(
            round.Place.Store.Read(context => context.Submissions.First(row => row.Revision == 1)).ProvisionalIndex,
            first.GetProperty("provisionalIndex").GetDecimal()
        );
        Assert.Equal([2], first.GetProperty("waiting").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("provisionalIndex").ValueKind);
    }

    [Fact]
    public async Task A_late_file_is_decided_on_from_the_command_line()
    {
        using var round = await BeginAsync();
        round.Desk.Close(SmallRound.Clerk);
        round.Drop("00001", 2, plan: true);

        var accepted = round.Run("late", "accept", "--unit", " 00001 ", "--revision", "1", "--by", "Người lập", "--reason", "mất điện");
        var receipt = Path.Combine(round.Place.Folder.Folders.Outbox, "Phieu-tiep-nhan_CCHC-2022_00001_1_Phuong-Mot.xlsx");
        Assert.Equal(
            (
                ExitStatus.Done,
                $"Đã tiếp nhận phiếu nộp muộn lần 1 của 00001 (tệp \"phieu-1.xlsx\"). Phiếu tiếp nhận ghi quyết định này, để gửi lại cho đơn vị: {receipt}"
            ),
            (accepted.Status, accepted.Error.Split('\n')[0].Trim())
        );
        Assert.Equal("Việc tiếp theo: cchc round score.", accepted.Error.Split('\n')[1].Trim());
        using var answer = new Opened(File.ReadAllBytes(receipt));
        Assert.Contains("Người lập quyết định tiếp nhận lúc 21/11/2022 09:00. Lý do: mất điện", answer.Texts("Phiếu tiếp nhận"));
        var again = round.Run("late", "accept", "--unit", "00001", "--by", "Người lập", "--reason", "mất điện");
        Assert.Equal(
            (ExitStatus.Bad, "Không có phiếu nộp muộn nào của 00001 đang chờ quyết định. Xem danh sách bằng: cchc status."),
            (again.Status, again.Error.Trim())
        );

        // By mistake: the same command's other word undoes it, and the receipt says so.
        Assert.Equal(ExitStatus.Done, round.Run("late", "decline", "--unit", "00001", "--by", "Người lập", "--reason", "nhầm đơn vị").Status);
        using var undone = new Opened(File.ReadAllBytes(receipt));
        Assert.Contains("Người lập quyết định không tiếp nhận lúc 21/11/2022 09:00. Lý do: nhầm đơn vị", undone.Texts("Phiếu tiếp nhận"));
    }
}

/// <summary>On SQLite.</summary>
public sealed class StepCommandOnSqliteTests() : StepCommandTests(null)
{
    [Fact]
    public void What_is_missing_or_wrong_in_a_command_line_is_told_all_at_once_and_nothing_is_opened()
    {
        using var round = new SmallRound("");
        IsTold(
            round,
            ["round", "approve"],
            "Thiếu tùy chọn --decision NUMBER: ",
            "Thiếu tùy chọn --date DATE: ",
            "Thiếu tùy chọn --by NAME: ",
            "Thiếu tùy chọn --results DIGEST: "
        );
        IsTold(round, ["round", "reopen", "--by", "A", "--until"], "Thiếu tùy chọn --reason TEXT: ", "Tùy chọn --until cần đúng một giá trị: ");
        IsTold(
            round,
            ["late", "accept", "--revision", "hai"],
            "Thiếu tùy chọn --unit CODE: ",
            "\"hai\" sau --revision không phải là số nguyên: ",
            "Thiếu tùy chọn --by NAME: ",
            "Thiếu tùy chọn --reason TEXT: "
        );
        IsTold(round, ["round"], "Chưa nêu lệnh. Các lệnh: close, score, submit, approve, publish, reopen, withdraw.");
        IsTold(round, ["round", "rescore", "--by", "A"], "Không hiểu \"rescore\". Có phải là \"score\" không? ");
        IsTold(round, ["verify"], "Thiếu DIR sau verify: Thư mục công bố.");
        IsTold(round, ["verify", "a", "b"], "Không hiểu \"b\". ");
        IsTold(
            round,
            ["round", "reopen", "--by", "A", "--reason", "B", "--until", "32/12/2022 17:00"],
            "Không hiểu \"32/12/2022 17:00\" sau --until. Ghi theo dạng \"ngày/tháng/năm giờ:phút\", cả dấu nháy."
        );
        IsTold(
            round,
            ["round", "approve", "--by", "A", "--decision", "1", "--results", "x", "--date", "12/20/2022"],
            "Không hiểu \"12/20/2022\" sau --date. Ghi theo dạng ngày/tháng/năm."
        );
    }

    [Fact]
    public void A_unit_that_the_set_does_not_know_is_told_and_a_name_gets_its_code()
    {
        using var round = new SmallRound("");
        IsTold(
            round,
            ["late", "accept", "--unit", "99999", "--by", "A", "--reason", "B"],
            "Không có đơn vị mã \"99999\". Xem mã các đơn vị bằng: cchc status; phiếu khảo sát là \"khao-sat\"."
        );
        IsTold(round, ["late", "accept", "--unit", "phường  một", "--by", "A", "--reason", "B"], "Sau --unit phải là mã đơn vị. Mã của Phường Một là 00001.");
        IsTold(round, ["late", "accept", "--unit", "khao-sat", "--by", "A", "--reason", "B"], "Không có phiếu nộp muộn nào của khao-sat đang chờ quyết định. ");
        IsTold(round, ["explanation", "template", "--unit", "0001", "--out", round.PathOf("out")], "Không có đơn vị mã \"0001\". ");
        IsTold(
            round,
            ["explanation", "template", "--unit", "00001", "--out", round.PathOf("out")],
            "Phường Một chưa nộp phiếu tự chấm, hoặc không được chấm, "
        );
    }

    [Fact]
    public void Delivering_says_what_it_did_and_that_nothing_is_left()
    {
        using var round = new SmallRound("").Scored();
        round.Publication.Submit(SmallRound.Clerk);

        Assert.Equal("Đã ghi ra 1 phiếu, bộ mẫu hoặc thư mục còn thiếu.", round.Run("deliver").Error.Trim());
        Assert.Equal("Không còn gì phải ghi ra.", round.Run("deliver").Error.Trim());
    }

    [Fact]
    public void A_new_deadline_is_told_when_it_is_in_force_and_one_that_is_over_is_refused()
    {
        using var round = new SmallRound("");
        IsTold(round, ["round", "reopen", "--by", "A", "--reason", "B", "--until", "20/11/2022 17:00"], "Hạn nộp mới 17:00 ngày 20/11/2022 đã qua. ");
        var later = round.Run("round", "reopen", "--by", "A", "--reason", "mưa lũ", "--until", "08/12/2022 17:00");
        Assert.Equal(ExitStatus.Done, later.Status);
        Assert.StartsWith("Đã đổi hạn nộp.\nHạn nộp đang áp dụng: 17:00 ngày 08/12/2022. ", later.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        round.Clock.Advance(TimeSpan.FromDays(30));
        Assert.True(round.Desk.CloseWhenDue());
        Assert.StartsWith(
            "Đã mở lại đợt chấm.\nHạn nộp đang áp dụng: 17:00 ngày 08/12/2022, đã qua: ",
            round.Run("round", "reopen", "--by", "A", "--reason", "B").Error.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_help_of_verify_shows_what_stands_after_it()
    {
        using var round = new SmallRound("");
        var help = round.Run("verify", "--help");
        Assert.Equal(ExitStatus.Done, help.Status);
        Assert.Contains("  cchc verify DIR [tùy chọn]", help.Out, StringComparison.Ordinal);
        Assert.Contains("  DIR  Thư mục công bố.", help.Out, StringComparison.Ordinal);
    }

    private static void IsTold(SmallRound round, string[] arguments, params string[] beginnings)
    {
        var ran = round.Run(arguments);
        Assert.Equal(ExitStatus.Bad, ran.Status);
        Assert.Empty(ran.Out);
        var lines = ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length == beginnings.Length, ran.Error);
        Assert.All(lines.Zip(beginnings), pair => Assert.StartsWith(pair.Second, pair.First, StringComparison.Ordinal));
    }
}
