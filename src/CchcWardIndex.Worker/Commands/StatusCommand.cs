using System.CommandLine;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>status</c>: how the round stands, and every unit in it.</summary>
internal static class StatusCommand
{
    public static Command Create(Terminal terminal, Func<Workplace> open)
    {
        var json = Options.Json();
        var command = new Command("status", "Xem đợt chấm đang ở bước nào, đơn vị nào đã nộp, lần nộp, lưu ý, chỉ số tạm tính.") { json };
        command.SetAction(parsed =>
        {
            var status = RoundStatus.Of(open());
            if (parsed.GetValue(json))
            {
                terminal.Out.WriteLine(JsonOutput.Of(status));
            }
            else
            {
                Print(status, terminal);
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static void Print(RoundStatus status, Terminal terminal)
    {
        terminal.Out.WriteLine(status.Title);
        terminal.Out.WriteLine($"Đợt chấm {status.StateInWords}; hạn nộp {Say.Time(status.Deadline)}; đã nhận {status.Units.Count(unit => unit.Revision is not null)}/{status.Units.Length} đơn vị, {(status.SurveyRevision is { } survey ? $"phiếu khảo sát lần {survey}" : "chưa có phiếu khảo sát")}.");
        terminal.Print(
            [("Mã", false), ("Đơn vị", false), ("Tình trạng", false), ("Lần nộp", true), ("Nhận lúc", false), ("Lưu ý", true), ("Chỉ số tạm tính %", true)],
            status.Units.Select(unit => (IReadOnlyList<string>)
            [
                unit.Code, unit.Name, unit.InWords, unit.Revision is { } revision ? Show.Number(revision) : "–",
                unit.ReceivedAt is { } at ? Say.Time(at) : "–", unit.Remarks is { } remarks ? Show.Number(remarks) : "–", unit.ProvisionalIndex is { } index ? Show.TwoDecimals(index) : "–",
            ]));
        if (!status.Departments.IsEmpty)
        {
            terminal.Print(
                [("Cơ quan thẩm định", false), ("Phải thẩm định", true), ("Đã kết luận", true), ("Còn chờ", true)],
                status.Departments.Select(department => (IReadOnlyList<string>)[department.Name, Show.Number(department.Criteria), Show.Number(department.Appraised), Show.Number(department.Open)]));
        }

        foreach (var line in status.Notes)
        {
            terminal.Out.WriteLine(line);
        }
    }
}
