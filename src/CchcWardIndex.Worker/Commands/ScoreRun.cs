using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Office.ResultSheets;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Commands;

/// <summary>One scoring from a folder of workbooks to the two result files: read, score, write, tell.</summary>
internal sealed class ScoreRun(Terminal terminal, TimeProvider clock)
{
    /// <summary>Scores what lies in the evidence folder.</summary>
    /// <param name="loaded">The set.</param>
    /// <param name="evidence">The folder.</param>
    /// <param name="output">Where the two files go.</param>
    /// <param name="lateUnits">The units whose sheet came late; null where nobody wrote down when files came.</param>
    /// <returns>The results and the exit status they call for.</returns>
    /// <exception cref="BadInputException">The set has faults; nothing was written.</exception>
    public (Results Results, int Status) Score(LoadedSet loaded, string evidence, string output, ImmutableArray<UnitCode>? lateUnits = null)
    {
        // Reading needs the set but not the proof, so the proof costs no time of its own where there are two cores.
        var proving = Task.Run(() => RuleBook.Prove(loaded));
        var intake = loaded.Set is { } set ? Read(set, evidence) : null;
        var results = Results.Of(CriteriaSource.Book(proving.GetAwaiter().GetResult(), terminal), intake!, clock.GetUtcNow()) with { LateUnits = lateUnits };
        var workbook = Task.Run(() => ResultsWorkbook.Write(results));
        AtomicFiles.Write(
            output,
            ("results.json", stream => ResultsJson.Write(stream, results)),
            (SubmissionNames.Results(results.Set.Identity), stream => stream.Write(workbook.GetAwaiter().GetResult()))
        );
        Tell(results, output);
        return (results, results.IsBlocked ? ExitStatus.Blocked : ExitStatus.Done);
    }

    private Intake Read(CriteriaSet set, string evidence)
    {
        var (workbooks, untaken) = EvidenceFolder.List(evidence, set);
        var intake = terminal.Run(
            $"Đọc {workbooks.Count} tệp .xlsx trong {Path.GetFullPath(evidence)}",
            workbooks.Count,
            done => EvidenceReader.Read(set, [.. workbooks.Select(file => Counted(file, done))], terminal.Trace)
        );
        return intake with { Problems = [.. intake.Problems, .. untaken.Select(Told)] };
    }

    /// <summary>The file, telling when it is read: every file is opened once.</summary>
    internal static EvidenceFile Counted(EvidenceFile file, Action done) =>
        file with
        {
            Open = () =>
            {
                done();
                return file.Open();
            },
        };

    // Where nobody knows which ward's form is among it, nothing may be published.
    private static Problem Told(Untaken one) => Problem.Of(one.Text, null, null, one.Name);

    private void Tell(Results results, string output)
    {
        UrgentProblems.Say(results, terminal, "xem trang Vấn đề của tệp kết quả");
        var errors = UrgentProblems.Count(results);
        terminal.Say(
            $"Đã xếp hạng {results.Units.Count(unit => unit.Rank is not null)}/{results.Units.Length} đơn vị; {errors} vấn đề phải xử lý trước khi công "
                + $"bố, {results.Problems.Length - errors} lưu ý (trang Vấn đề)."
        );
        terminal.Say($"Kết quả: {Path.GetFullPath(Path.Combine(output, SubmissionNames.Results(results.Set.Identity)))}");
        terminal.Say($"         {Path.GetFullPath(Path.Combine(output, "results.json"))}");
    }
}
