using System.CommandLine;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Rounds;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>late accept|decline</c>: what becomes of a workbook that came after the deadline.</summary>
internal static class LateCommands
{
    public static Command Create(Terminal terminal, Func<Workplace> open) =>
        new("late", "Quyết định các phiếu nộp muộn.")
        {
            Decide("accept", "Tiếp nhận một phiếu nộp muộn; phiếu được tính, kết quả ghi rõ là nộp muộn.", accept: true, terminal, open),
            Decide("decline", "Không tiếp nhận một phiếu nộp muộn; phiếu vẫn được lưu.", accept: false, terminal, open),
        };

    private static Command Decide(string name, string description, bool accept, Terminal terminal, Func<Workplace> open)
    {
        var (by, unit, reason) = (
            RoundCommands.By(),
            Options.Required("--unit", "CODE", "Mã đơn vị; \"khao-sat\" cho phiếu khảo sát, \"bang-so-lieu_MÃ\" cho bảng số liệu."),
            Options.Required("--reason", "TEXT", "Lý do, được ghi vào nhật ký.")
        );
        var revision = new Option<int?>("--revision") { HelpName = "N", Description = "Lần nộp, khi đơn vị có nhiều phiếu đang chờ." };
        var command = new Command(name, description) { unit, revision, by, reason };
        command.SetAction(parsed =>
        {
            var place = open();
            var row = new RoundDesk(place).DecideLate(
                Actors.Of(parsed.GetValue(by)!),
                Sender.Read(parsed.GetValue(unit)!.Trim()),
                parsed.GetValue(revision),
                accept,
                parsed.GetValue(reason)!
            );
            var status = Deliveries.Finish(place, terminal);
            terminal.Say(
                $"{(accept ? "Đã tiếp nhận" : "Đã ghi nhận không tiếp nhận")} phiếu nộp muộn lần {row.Revision} của {row.Sender} (tệp "
                    + $"\"{row.FileName}\"). Phiếu tiếp nhận ghi quyết định này, để gửi lại cho đơn vị: "
                    + $"{Path.Combine(place.Folder.Folders.Outbox, Naming.Receipt(place.Current.Set, Sender.Read(row.Sender), row.Revision, row.FileName))}"
            );
            Deliveries.Conclude(place, terminal, Deliveries.FormsMadeAnew(place, place.RoundNow().FormsAfter(row.Kind)));
            return status;
        });
        return command;
    }
}
