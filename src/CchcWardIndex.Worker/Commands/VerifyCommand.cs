using System.CommandLine;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;
using CchcWardIndex.Worker.Verification;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>verify</c>: whether a published folder is what it says, on any machine and without a database.</summary>
internal static class VerifyCommand
{
    // One figure moves many: what follows need not fill the screen.
    private const int MostShown = 200;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "Thư mục công bố." };
        var first = new Option<bool>("--first") { Description = "Chỉ nêu sai khác đầu tiên." };
        var json = Options.Json();
        var command = new Command("verify", "Kiểm tra một thư mục công bố: tính lại mã kiểm, đọc lại phiếu, chấm lại, so từng số.") { folder, first, json };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(folder)!, parsed.GetValue(first) ? 1 : MostShown, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, int most, bool asJson)
    {
        GivenFolder.MustBeThere(folder, "verify");

        var verdict = terminal.Follow("Kiểm tra thư mục công bố", say => TimeLimit.Within(TimeLimit.Usual, () => Verifier.Look(folder, say), message => new Verdict([new Finding(".", message)], false, "", null)));
        if (asJson)
        {
            terminal.Out.WriteLine(JsonOutput.Of(new
            {
                isRight = verdict.Findings.IsEmpty,
                everyCell = verdict.EveryCell,
                seal = verdict.Seal,
                usesSeal = verdict.UsesSeal,
                findings = verdict.Findings.Select(finding => new { where = finding.Where, message = finding.Message }),
            }));
            return verdict.Findings.IsEmpty ? ExitStatus.Done : ExitStatus.Blocked;
        }

        foreach (var finding in verdict.Findings.Take(most))
        {
            terminal.Out.WriteLine($"Sai khác: {finding.Where}: {finding.Message}");
        }

        if (!verdict.Findings.IsEmpty)
        {
            terminal.Out.WriteLine($"Không đúng: có {verdict.Findings.Length} sai khác{(verdict.Findings.Length > most ? $"; còn {verdict.Findings.Length - most} sai khác chưa nêu, dùng --json để xem tất cả" : "")}.");
            return ExitStatus.Blocked;
        }

        terminal.Out.WriteLine($"{(verdict.EveryCell ? "Đúng: mọi tệp, mọi điểm, mọi ô đều khớp." : "Đúng về mã kiểm và số liệu, nhưng chưa so được bảng kết quả từng ô: phải dùng đúng phiên bản chương trình đã tính kết quả này.")} Mã niêm phong {verdict.Seal}; đối chiếu mã này với mã ghi khi công bố.");
        if (verdict.UsesSeal is { } uses)
        {
            terminal.Out.WriteLine($"Mã niêm phong các biểu đề nghị {uses}; đối chiếu như trên.");
        }

        return ExitStatus.Done;
    }
}
