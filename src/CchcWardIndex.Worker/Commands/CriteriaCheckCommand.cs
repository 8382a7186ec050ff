using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Forms.Filled;
using CchcWardIndex.Problems;
using CchcWardIndex.Rules;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>criteria check</c>: loads and proves a set and runs its authors' tests; prints every fault, and texts of another year.</summary>
internal static class CriteriaCheckCommand
{
    public static Command Create(Terminal terminal, Settings settings, string data)
    {
        var criteria = new CriteriaOption(settings, data);
        var check = new Command("check", "Kiểm tra và chứng minh một bộ tiêu chí; in mọi lỗi tìm thấy.");
        criteria.AddTo(check);
        check.SetAction(parsed => Run(terminal, criteria.Folder(parsed, terminal)));
        return new Command("criteria", "Làm việc với bộ tiêu chí.") { check, CriteriaNewCommand.Create(terminal) };
    }

    private static int Run(Terminal terminal, string folder)
    {
        var files = CriteriaFolder.Files(folder);
        var loaded = CriteriaSetLoader.Load(CriteriaFolder.IdOf(folder), files);
        var proven = RuleBook.Prove(loaded);
        CriteriaSource.Print(proven.Faults, terminal);
        TellOtherYears(files, loaded, terminal);
        if (proven.Book is not { Set: { } set })
        {
            terminal.Say($"Bộ tiêu chí \"{folder}\" có {proven.Faults.Length} lỗi.");
            return ExitStatus.Bad;
        }

        var tooBig = FormSizes.TooBig(set);
        foreach (var text in tooBig)
        {
            terminal.Say($"{(text.Severity == Severity.Error ? "Lỗi" : "Lưu ý")}: {text.Message}\n  Cách xử lý: {text.Remedy}");
        }

        if (tooBig.Any(text => text.Severity == Severity.Error))
        {
            return ExitStatus.Bad;
        }

        var output = terminal.Out;
        output.WriteLine($"{set.Title} ({set.Identity}, thư mục {set.Id})");
        output.WriteLine(
            $"  {set.Areas.Length} lĩnh vực, {Publication.CriteriaCount.Of(set.Criteria)}, {Criteria.Show.Number(set.TotalPoints)} điểm, "
                + $"{set.Units.Length} đơn vị."
        );
        output.WriteLine(
            set.Decision is { } decision
                ? $"  Ban hành theo Quyết định {decision.Number} ngày {Criteria.Show.Day(decision.Date)}."
                : "  Chưa ban hành (dự thảo)."
        );
        output.WriteLine("  Mã kiểm:");
        terminal.Digest(set.Digest);
        output.WriteLine(
            $"  Đã thử {proven.Proofs.Sum(proof => proof.Probes)} tổ hợp giá trị tại mọi mốc của quy tắc và {loaded.Tests.Length} ví dụ của người soạn: "
                + "không có lỗi."
        );
        foreach (
            var unproven in proven
                .Proofs.SelectMany(proof => proof.Unproven.Select(sentence => (Sentence: sentence, proof.Criterion)))
                .GroupBy(pair => pair.Sentence, pair => pair.Criterion)
        )
        {
            output.WriteLine($"  Chưa chứng minh hết: {unproven.Key}");
            output.WriteLine($"    Tiêu chí {string.Join(", ", unproven)}.");
        }

        return ExitStatus.Done;
    }

    // They stop nobody: only a person can tell whether a text means another year.
    private static void TellOtherYears(IReadOnlyList<CriteriaFile> files, LoadedSet loaded, Terminal terminal)
    {
        var remarks = loaded.Draft is { } set ? YearTexts.Remarks(files, set.Year) : [];
        foreach (var remark in remarks)
        {
            terminal.Say($"Lưu ý: {remark.File} {remark.Place}: {remark.Message}");
        }

        if (!remarks.IsEmpty)
        {
            terminal.Say($"  Cách xử lý: {remarks[0].Remedy}");
        }
    }
}
