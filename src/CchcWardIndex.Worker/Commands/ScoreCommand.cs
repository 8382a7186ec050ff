using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>score</c>: one-shot, from a folder of workbooks to the results; no database, no state.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal, Settings settings, string data, ScoreRun run)
    {
        var criteria = new CriteriaOption(settings, data);
        var evidence = Options.Required("--evidence", "DIR", "Thư mục chứa phiếu .xlsx của các đơn vị và phiếu khảo sát.");
        var output = Options.Required("--out", "DIR", "Thư mục ghi kết quả.");
        var json = Options.Json();
        var command = new Command("score", "Chấm điểm và xếp hạng từ một thư mục phiếu .xlsx.") { evidence, output, json };
        criteria.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(evidence)!;
            FolderOption.MustBeThere(folder, "--evidence");

            var (results, status) = run.Score(criteria.Load(parsed, terminal), folder, parsed.GetValue(output)!);
            PrintedRanking.Print(results, terminal, parsed.GetValue(json));
            return status;
        });
        return command;
    }
}
