using System.CommandLine;
using System.Globalization;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>round …</c>: the steps of a round, each by somebody and each in the journal.</summary>
internal static class RoundCommands
{
    private const string DateFormat = "dd/MM/yyyy";
    private const string TimeFormat = "dd/MM/yyyy HH:mm";

    public static Command Create(Terminal terminal, Func<Workplace> open) =>
        new("round", "Các bước của đợt chấm: đóng, chấm, trình, phê duyệt, công bố, mở lại.")
        {
            Close(terminal, open),
            Score(terminal, open),
            Submit(terminal, open),
            Approve(terminal, open),
            Publish(terminal, open),
            Reopen(terminal, open),
            Withdraw(terminal, open),
        };

    /// <summary>Who does it.</summary>
    public static Option<string> By() => Options.Required("--by", "NAME", "Họ tên người thực hiện, được ghi vào nhật ký.");

    private static Command Close(Terminal terminal, Func<Workplace> open)
    {
        var by = By();
        var command = new Command("close", "Đóng nhận phiếu trước giờ tự đóng; phiếu đến sau là nộp muộn.") { by };
        command.SetAction(parsed =>
        {
            var place = open();
            new RoundDesk(place).Close(Actors.Of(parsed.GetValue(by)!));
            var status = Deliveries.Finish(place, terminal);
            Deliveries.Conclude(place, terminal, "Đã đóng nhận phiếu.");
            return status;
        });
        return command;
    }

    private static Command Score(Terminal terminal, Func<Workplace> open)
    {
        var by = By();
        var json = Options.Json();
        var command = new Command("score", "Chấm điểm trên các phiếu đã nhận và lưu trọn lần chấm.") { by, json };
        command.SetAction(parsed =>
        {
            var place = open();
            var (run, results) = new RoundDesk(place).Score(Actors.Of(parsed.GetValue(by)!));
            var delivered = Deliveries.Finish(place, terminal);
            PrintedRanking.Print(results, terminal, parsed.GetValue(json));
            terminal.Say($"Đã chấm lần {run.Number}; mã kiểm kết quả:");
            Tell(terminal, run.Results, parsed.GetValue(json));
            Deliveries.Conclude(place, terminal, Came(place, run));
            return delivered != ExitStatus.Done ? delivered
                : run.Blocking == 0 ? ExitStatus.Done
                : ExitStatus.Blocked;
        });
        return command;
    }

    // Among JSON a line of its own would be no JSON any more.
    private static void Tell(Terminal terminal, string digest, bool json)
    {
        if (json)
        {
            terminal.Say(digest);
        }
        else
        {
            terminal.Digest(digest);
        }
    }

    private static string Came(Workplace place, RunRow run) =>
        run.Blocking > 0
            ? $"Còn {run.Blocking} vấn đề phải xử lý trước khi trình. Từng vấn đề của đơn vị, cơ quan nào, ở tiêu chí, tệp, ô nào và cách xử lý: "
                + $"{ProblemFile.PathOf(place)}; xem nhanh bằng: cchc status."
        : place.Current.Set.IsAppraised && place.RoundNow().ExplanationsHinder(place.Now) is null
            ? "Không còn vấn đề phải xử lý. Biên bản xác nhận để các đơn vị ký nằm trong "
                + $"{Path.Combine(place.Folder.Folders.Outbox, SubmissionNames.Confirmations(place.Current.Set.Identity, run.Number))}."
        : "Không còn vấn đề phải xử lý.";

    private static Command Submit(Terminal terminal, Func<Workplace> open)
    {
        var by = By();
        var command = new Command("submit", "Lập hồ sơ trình phê duyệt: bảng kết quả, dự thảo Tờ trình và Quyết định, niêm phong.") { by };
        command.SetAction(parsed =>
        {
            var place = open();
            var desk = new RoundDesk(place);
            var dossier = new PublicationDesk(place, desk).Submit(Actors.Of(parsed.GetValue(by)!));
            var status = Deliveries.Finish(place, terminal);
            terminal.Say($"Đã trình hồ sơ lần {dossier.Number}: {Deliverer.DossierPath(place, dossier.Number)}");
            terminal.Say("Mã kiểm kết quả, phải nêu đúng khi ghi nhận phê duyệt:");
            terminal.Digest(dossier.Results);
            if (desk.IsOfOtherSet(place.Store.Read(desk.LastRun)!))
            {
                terminal.Say(
                    "Lưu ý: thư mục bộ tiêu chí (quy tắc, biểu đề nghị hoặc kết quả năm trước) đã thay đổi sau lần chấm này. Hồ sơ theo bộ đã dùng khi "
                        + "chấm; nếu muốn theo bộ mới thì mở lại đợt (cchc round reopen), chấm lại rồi trình."
                );
            }

            terminal.Say(NextStepWords.Of(place));
            return status;
        });
        return command;
    }

    private static Command Approve(Terminal terminal, Func<Workplace> open)
    {
        var (by, decision) = (By(), Options.Required("--decision", "NUMBER", "Số, ký hiệu của quyết định phê duyệt, ví dụ 1234/QĐ-UBND."));
        var date = Options.Required("--date", "DATE", "Ngày của quyết định, dạng ngày/tháng/năm.");
        var results = Options.Required("--results", "DIGEST", "Mã kiểm của kết quả đã xem, in trong Tờ trình; ít nhất 12 chữ số đầu.");
        var command = new Command("approve", "Ghi nhận quyết định phê duyệt; phải do người khác với người trình làm.") { decision, date, by, results };
        command.SetAction(parsed =>
        {
            var place = open();
            var day = DateOnly.FromDateTime(Time(parsed.GetValue(date)!, "--date", DateFormat, "yyyy-MM-dd").DateTime);
            var (dossier, account) = new PublicationDesk(place, new RoundDesk(place)).Approve(
                Actors.Of(parsed.GetValue(by)!),
                parsed.GetValue(decision)!,
                day,
                parsed.GetValue(results)!
            );
            terminal.Say($"Đã ghi nhận Quyết định số {dossier.Approval!.Decision} cho hồ sơ lần {dossier.Number}. {NextStepWords.Of(place)}");
            if (account is not null)
            {
                terminal.Say(
                    $"Lưu ý: người trình và người ghi nhận phê duyệt dùng cùng tài khoản {account} của máy; điều này được ghi vào nhật ký. Muốn bắt "
                        + "buộc hai tài khoản: cài đặt Cchc:Roles:SeparateAccounts."
                );
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static Command Publish(Terminal terminal, Func<Workplace> open)
    {
        var by = By();
        var command = new Command("publish", "Công bố kết quả đã được phê duyệt; công bố rồi thì không sửa, chỉ có thể đính chính.") { by };
        command.SetAction(parsed =>
        {
            var place = open();
            var (publication, uses) = new PublicationDesk(place, new RoundDesk(place)).Publish(Actors.Of(parsed.GetValue(by)!));
            var status = Deliveries.Finish(place, terminal);
            terminal.Say($"Đã công bố lần {publication.Number}: {Deliverer.PublicationPath(place, publication.Number)}");
            terminal.Say("Mã niêm phong:");
            terminal.Digest(publication.Seal);
            if (uses is not null)
            {
                terminal.Say("Mã niêm phong các biểu đề nghị:");
                terminal.Digest(uses);
            }

            terminal.Say(
                "Kiểm tra lại bất cứ lúc nào: cchc verify "
                    + $"{Path.GetRelativePath(Environment.CurrentDirectory, Deliverer.PublicationPath(place, publication.Number))}"
            );
            return status;
        });
        return command;
    }

    private static Command Reopen(Terminal terminal, Func<Workplace> open)
    {
        var (by, reason) = (By(), Options.Required("--reason", "TEXT", "Lý do mở lại, được ghi vào nhật ký và vào bản đính chính nếu có."));
        var until = Options.Optional(
            "--until",
            "TIME",
            "Hạn nộp mới, dạng \"ngày/tháng/năm giờ:phút\"; không nêu thì giữ hạn cũ. Đợt đang mở thì chỉ đổi hạn."
        );
        var command = new Command("reopen", "Mở lại đợt chấm để nhận thêm phiếu, sửa sai hoặc đính chính kết quả đã công bố; gia hạn nộp khi đợt chấm đang mở.")
        {
            by,
            reason,
            until,
        };
        command.SetAction(parsed =>
        {
            var deadline = parsed.GetValue(until) is { } text
                ? Time(text, "--until", TimeFormat, "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm")
                : (DateTimeOffset?)null;
            var place = open();
            var (round, wasOpen) = new RoundDesk(place).Reopen(Actors.Of(parsed.GetValue(by)!), parsed.GetValue(reason)!, deadline);
            terminal.Say(wasOpen ? "Đã đổi hạn nộp." : "Đã mở lại đợt chấm.");
            terminal.Say(
                round.ClosesByItself
                    ? $"Hạn nộp đang áp dụng: {Show.Moment(round.Deadline)}. Hết giờ ấy đợt chấm tự đóng; phiếu đến sau là nộp muộn, cần quyết định tiếp "
                        + "nhận (cchc late accept)."
                    : $"Hạn nộp đang áp dụng: {Show.Moment(round.Deadline)}, đã qua: phiếu tự chấm đến từ nay là nộp muộn, cần quyết định tiếp nhận (cchc "
                        + $"late accept); muốn có hạn mới: cchc round reopen --until. {NextStepWords.Of(place)}"
            );
            return ExitStatus.Done;
        });
        return command;
    }

    private static Command Withdraw(Terminal terminal, Func<Workplace> open)
    {
        var (by, reason) = (By(), Options.Required("--reason", "TEXT", "Lý do rút lại, được ghi vào nhật ký."));
        var command = new Command("withdraw", "Rút lại phê duyệt đã ghi nhận, hoặc hồ sơ đang trình; công bố rồi thì không rút lại được.") { by, reason };
        command.SetAction(parsed =>
        {
            var place = open();
            var taken = new PublicationDesk(place, new RoundDesk(place)).Withdraw(Actors.Of(parsed.GetValue(by)!), parsed.GetValue(reason)!);
            Deliveries.Conclude(
                place,
                terminal,
                taken is CchcWardIndex.Rounds.RoundEvent.ApprovalWithdrawn approval
                    ? $"Đã rút lại việc ghi nhận phê duyệt hồ sơ lần {approval.Dossier.Number}; hồ sơ đang trình phê duyệt; muốn sửa kết quả thì rút cả hồ sơ "
                        + "bằng chính lệnh này."
                    : "Đã rút lại hồ sơ trình phê duyệt; đợt chấm trở lại bước đã chấm điểm: còn gì phải sửa thì sửa, chấm lại rồi trình."
            );
            return ExitStatus.Done;
        });
        return command;
    }

    private static DateTimeOffset Time(string text, string option, params string[] formats) =>
        DateTime.TryParseExact(text.Trim(), formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new DateTimeOffset(time, VietNam.Offset)
            : throw new BadInputException(OptionProblems.NoTime(text, option, isDay: formats[0] == DateFormat));
}
