using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CchcWardIndex.App.Files;
using CchcWardIndex.Appraising;
using CchcWardIndex.Benchmarks.Seasons;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Rules;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Benchmarks.Worker;

/// <summary>A season through its whole procedure by dropped files: what a file waits for its receipt when all of its kind come at once.</summary>
internal static class ThroughRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Measures and prints; answers the rows of the table.</summary>
    /// <param name="sizes">Numbers of units.</param>
    public static IReadOnlyList<string> Measure(IReadOnlyList<int> sizes)
    {
        List<string> rows =
        [
            "| units | dropped at once | files | first receipt s | last receipt s | the worker's CPU s | CPU ms a file | resident MB |",
            "|--:|---|--:|--:|--:|--:|--:|--:|",
        ];
        foreach (var row in sizes.SelectMany(Of))
        {
            rows.Add(row);
            Console.WriteLine(row);
        }

        return rows;
    }

    private static IEnumerable<string> Of(int units)
    {
        var season = SeasonFolder.Of(units);
        var loaded = CriteriaFolder.Load(season.Criteria);
        var book = RuleBook.Prove(loaded).Book!;
        var sample = SampleSeason.Of(book, loaded.Tests);
        ImmutableArray<AppraisalForm> firsts = [.. sample.FirstForms.SelectMany(form => form.Parts())];
        var intake = sample.Intake with { Appraisals = sample.FirstAppraisals, Explanations = [] };
        ImmutableArray<ExplanationForm> explanations = [.. new Procedure(book, intake).ExplanationForms().Select(Insisting)];
        intake = intake with { Explanations = [.. explanations.Select(Sheet)] };
        ImmutableArray<AppraisalForm> seconds =
        [
            .. new Procedure(book, intake).AppraisalForms(AppraisalStage.Second).Select(Upholding).SelectMany(form => form.Parts()),
        ];

        using var worker = new RunningWorker(season, string.Create(CultureInfo.InvariantCulture, $"through-{units}"));
        var sheets = Directory.EnumerateFiles(season.Evidence, "Phieu-tu-cham_*").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        yield return Drop(worker, units, "self-assessments", [.. sheets]);
        worker.Must("round", "close", "--by", "benchmark");
        Await(worker, SubmissionNames.AppraisalForms(book.Set.Identity, AppraisalStage.First), firsts.Length);
        yield return Drop(worker, units, "first appraisals", [.. firsts.Select(AppraisalTemplate.Write)]);
        Await(worker, SubmissionNames.ExplanationForms(book.Set.Identity), explanations.Length);
        yield return Drop(worker, units, "explanations", [.. explanations.Select(ExplanationTemplate.Write)]);
        worker.Must("explanation", "close", "--by", "benchmark");
        Await(worker, SubmissionNames.AppraisalForms(book.Set.Identity, AppraisalStage.Second), seconds.Length);
        yield return Drop(worker, units, "second appraisals", [.. seconds.Select(AppraisalTemplate.Write)]);
    }

    // Laid beside the inbox first, so that all stand still from the moment they are moved.
    private static string Drop(RunningWorker worker, int units, string kind, ImmutableArray<byte[]> files)
    {
        var beside = Directory.CreateDirectory(Path.Combine(worker.Folder, "beside", kind)).FullName;
        var names = Enumerable.Range(1, files.Length).Select(number => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:0000}.xlsx")).ToList();
        foreach (var (name, content) in names.Zip(files))
        {
            File.WriteAllBytes(Path.Combine(beside, name), content);
        }

        var (before, cpu, watch) = (worker.Receipts.Count(), worker.Cpu, Stopwatch.StartNew());
        foreach (var name in names)
        {
            File.Move(Path.Combine(beside, name), Path.Combine(worker.Inbox, name));
        }

        RunningWorker.Wait(() => worker.Receipts.Count() > before, Patience);
        var first = watch.Elapsed.TotalSeconds;
        RunningWorker.Wait(() => worker.Receipts.Count() >= before + files.Length, Patience);
        var (last, taken) = (watch.Elapsed.TotalSeconds, worker.Cpu - cpu);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {units:#,0} | {kind} | {files.Length} | {first:0.0} | {last:0.0} | {taken.TotalSeconds:0.0} | {taken.TotalMilliseconds / files.Length:0} | "
                + $"{worker.Memory.Now / 1048576.0:0} |"
        );
    }

    private static void Await(RunningWorker worker, string folder, int files)
    {
        var path = Path.Combine(worker.Outbox, folder);
        RunningWorker.Wait(() => Directory.Exists(path) && Directory.EnumerateFiles(path, "*.xlsx").Count() >= files, Patience);
    }

    // Every unit says something about the first criterion it is asked about.
    private static ExplanationForm Insisting(ExplanationForm form) =>
        form with
        {
            Rows =
            [
                .. form.Rows.Select(
                    (row, place) =>
                        place > 0
                            ? row
                            : row with
                            {
                                Standing = new ExplanationEntry(row.Outcome.Criterion.Code, row.Basis, "Đơn vị đề nghị xem xét lại.", default),
                            }
                ),
            ],
        };

    private static AppraisalForm Upholding(AppraisalForm form) =>
        form with
        {
            Rows =
            [
                .. form.Rows.Select(row =>
                    row with
                    {
                        Standing = new AppraisalEntry(row.Unit.Code, row.Outcome.Criterion.Code, row.Basis, default)
                        {
                            Conclusion = Conclusion.Upheld,
                            Reason = "Không có tài liệu bổ sung.",
                        },
                    }
                ),
            ],
        };

    private static ExplanationSheet Sheet(ExplanationForm form) =>
        new(form.Unit.Code, new Source("", "", ""), [.. form.Rows.Select(row => row.Standing).OfType<ExplanationEntry>()]);
}
