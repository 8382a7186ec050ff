using System.CommandLine;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>unit decide</c>: how a unit is treated that never hands in, was dissolved, or was struck by a disaster.</summary>
internal static class UnitCommands
{
    public static Command Create(Terminal terminal, Func<Workplace> open) =>
        new("unit", "Quyết định đối với đơn vị không như các đơn vị khác.") { Decide(terminal, open) };

    private static Command Decide(Terminal terminal, Func<Workplace> open)
    {
        var by = RoundCommands.By();
        var unit = Options.Required("--unit", "CODE", "Mã đơn vị.");
        var treatment = Options.Required(
            "--as",
            "WORD",
            "unranked: không xếp hạng; noPoints: không nộp thì tính 0 điểm các tiêu chí phải tự chấm; excluded: không chấm; await: chờ phiếu (bỏ quyết "
                + "định trước)."
        );
        var reason = Options.Required("--reason", "TEXT", "Lý do, được ghi vào nhật ký và vào kết quả.");
        var command = new Command("decide", "Quyết định cách xử lý một đơn vị; quyết định lại bằng chính lệnh này, cho đến khi trình phê duyệt.")
        {
            unit,
            treatment,
            by,
            reason,
        };
        command.SetAction(parsed =>
        {
            var word = parsed.GetValue(treatment)!.Trim();
            var asked = UnitDecisionsJson.TreatmentOf(word) ?? throw new BadInputException(OptionProblems.NoTreatment(word));
            var place = open();
            var decided = new RoundDesk(place).DecideUnit(
                Actors.Of(parsed.GetValue(by)!),
                new UnitCode(parsed.GetValue(unit)!.Trim()),
                asked,
                parsed.GetValue(reason)!
            );
            var status = Deliveries.Finish(place, terminal);
            var code = decided.Decision.Unit;
            terminal.Say(
                $"Đã ghi quyết định đối với {place.Current.Set.Unit(code)!.Name} (mã {code}): {UnitDecisionWords.InWords(decided.Decision.As)}. Muốn "
                    + "đổi lại: chạy lại lệnh này với --as khác."
            );
            Deliveries.Conclude(place, terminal, Deliveries.FormsMadeAnew(place, place.RoundNow().FormsAfter(Submissions.SubmittedKind.SelfAssessment)));
            return status;
        });
        return command;
    }
}
