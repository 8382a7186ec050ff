using System.CommandLine;
using CchcWardIndex.Scoring;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Demo;
using CchcWardIndex.Worker.Files;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>demo</c>: the main job on the built-in sample season, through the same files and the same code as a real one.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal, ScoreRun run)
    {
        var output = new Option<string>("--out") { HelpName = "DIR", Description = "Thư mục ghi phiếu mẫu và kết quả; mặc định ./demo.", DefaultValueFactory = _ => "demo" };
        var json = Options.Json();
        var command = new Command("demo", "Chạy thử trọn việc với số liệu mẫu: tự chấm, thẩm định, giải trình, khảo sát, chấm, xếp hạng, bảng kết quả.") { output, json };
        command.SetAction(parsed => Run(terminal, run, parsed.GetValue(output)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, ScoreRun run, string output, bool asJson)
    {
        var loaded = CriteriaSource.Load(new Settings().Criteria);
        var book = RuleBook.Prove(loaded).Book ?? throw new InvalidOperationException("The built-in criteria set has faults.");
        var set = book.Set;
        var evidence = Path.Combine(output, "evidence");
        var season = SampleSeason.Of(book, loaded.Tests);
        var names = SampleWorkbooks.Names(set, season);
        if (Directory.Exists(evidence) && EvidenceFolder.List(evidence).Workbooks.FirstOrDefault(file => !names.Contains(file.Name)) is { } foreign)
        {
            throw new BadInputException($"Thư mục \"{evidence}\" đã có tệp \"{foreign.Name}\" không phải của số liệu mẫu. Chọn thư mục khác sau --out.");
        }

        terminal.Say($"Ghi {names.Count} phiếu mẫu vào {Path.GetFullPath(evidence)}: tự chấm của {season.SelfAssessments.Count} đơn vị, thẩm định lần 1 của {season.FirstForms.Length} cơ quan, giải trình của {season.ExplanationForms.Length} đơn vị, thẩm định lần 2 của {season.SecondForms.Length} cơ quan, trả lời khảo sát …");
        AtomicFiles.Write(evidence, [.. SampleWorkbooks.Of(set, season).Select(workbook => (workbook.Name, (Action<Stream>)(stream => stream.Write(workbook.Content))))]);
        if (season.Late is { } late)
        {
            terminal.Say($"Trong số liệu mẫu, {late.Unit.Name} ({late.Unit.Code}) nộp phiếu lúc {Say.Time(late.ArrivedAt)}, sau hạn, và được tiếp nhận. {late.Reason}");
        }

        var (results, status) = run.Score(loaded, evidence, output);
        RankingTable.Print(results, terminal, asJson);
        return status;
    }
}
