using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Verification;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

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
        FolderOption.MustBeThere(folder, "verify");

        var verdict = terminal.Follow(
            "Kiểm tra thư mục công bố",
            say =>
                TimeLimit.Within(TimeLimit.Usual, () => Verifier.Look(folder, say), text => new Inspection([new Finding(".", text.InWords)], false, "", null))
        );
        if (asJson)
        {
            terminal.Out.WriteLine(
                JsonOutput.Of(
                    new
                    {
                        isRight = verdict.Findings.IsEmpty,
                        everyCell = verdict.EveryCell,
                        seal = verdict.Seal,
                        usesSeal = verdict.UsesSeal,
                        findings = verdict.Findings.Select(finding => new { where = finding.Where, message = finding.Message }),
                    }
                )
            );
            return verdict.Findings.IsEmpty ? ExitStatus.Done : ExitStatus.Blocked;
        }

        foreach (var finding in verdict.Findings.Take(most))
        {
            terminal.Out.WriteLine($"Sai khác: {finding.Where}: {finding.Message}");
        }

        if (!verdict.Findings.IsEmpty)
        {
            var (all, left) = (Count(verdict.Findings), Count(verdict.Findings.Skip(most)));
            terminal.Out.WriteLine($"Không đúng: có {all} sai khác{(left > 0 ? $"; còn {left} sai khác chưa nêu, dùng --json để xem tất cả" : "")}.");
            return ExitStatus.Blocked;
        }

        terminal.Out.WriteLine(
            verdict.EveryCell
                ? "Đúng: mọi tệp, mọi điểm, mọi ô đều khớp."
                : "Đúng về mã kiểm và số liệu, nhưng chưa so được bảng kết quả từng ô: phải dùng đúng phiên bản chương trình đã tính kết quả này."
        );
        terminal.Say("Mã niêm phong, đối chiếu với mã ghi khi công bố:");
        terminal.Digest(verdict.Seal);
        if (verdict.UsesSeal is { } uses)
        {
            terminal.Say("Mã niêm phong các biểu đề nghị, đối chiếu như trên:");
            terminal.Digest(uses);
        }

        return ExitStatus.Done;
    }

    private static int Count(IEnumerable<Finding> findings) => findings.Sum(finding => 1 + finding.More);
}
