using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake;
using CchcWardIndex.Workbooks.Results;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Commands;

/// <summary>One scoring from a folder of workbooks to the two result files: read, score, write, tell.</summary>
internal sealed class ScoreRun(Terminal terminal, TimeProvider clock)
{
    private const int ProblemsShown = 30;

    /// <summary>Scores what lies in the evidence folder.</summary>
    /// <returns>The results and the exit status they call for.</returns>
    public (Results Results, int Status) Score(RuleBook book, string evidence, string output)
    {
        var (workbooks, others) = EvidenceFolder.List(evidence);
        terminal.Say($"Đọc {workbooks.Count} tệp .xlsx trong {Path.GetFullPath(evidence)} …");
        var intake = EvidenceReader.Read(book.Set, workbooks);
        intake = intake with { Problems = [.. intake.Problems, .. others.Select(Unread)] };
        var results = Results.Of(book, intake, clock.GetUtcNow());
        AtomicFiles.Write(
            output,
            ("results.json", stream => ResultsJson.Write(stream, results)),
            (SubmissionNames.Results(book.Set), stream => stream.Write(ResultsWorkbook.Write(results))));
        Tell(results, output);
        return (results, results.IsBlocked ? ExitStatus.Blocked : ExitStatus.Done);
    }

    private static Problem Unread(string name) => new(
        Severity.Warning, null, null, name, "Tệp không phải .xlsx nên không được đọc.", "Nếu là phiếu của đơn vị, mở bằng Excel và lưu lại dạng .xlsx; nếu không, chuyển tệp ra khỏi thư mục.");

    private void Tell(Results results, string output)
    {
        foreach (var problem in results.Problems.Take(ProblemsShown))
        {
            terminal.Say($"{(problem.Severity == Severity.Error ? "Phải xử lý" : "Lưu ý")}: {problem.Where}{(problem.Where.Length > 0 ? ": " : "")}{problem.Message} {problem.Remedy}");
        }

        if (results.Problems.Length > ProblemsShown)
        {
            terminal.Say($"… và {results.Problems.Length - ProblemsShown} vấn đề nữa, xem trang Vấn đề của tệp kết quả.");
        }

        var errors = results.Problems.Count(problem => problem.Severity == Severity.Error);
        terminal.Say($"Đã xếp hạng {results.Units.Count(unit => unit.Rank is not null)}/{results.Units.Length} đơn vị; {errors} vấn đề phải xử lý trước khi công bố, {results.Problems.Length - errors} lưu ý.");
        terminal.Say($"Kết quả: {Path.GetFullPath(Path.Combine(output, SubmissionNames.Results(results.Set)))}");
        terminal.Say($"         {Path.GetFullPath(Path.Combine(output, "results.json"))}");
    }
}
