using BenchmarkDotNet.Attributes;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Benchmarks.Reading;

/// <summary>Reading one filled self-assessment workbook of the sample season out of memory, warm, on one thread.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private RuleBook _book = null!;
    private byte[] _workbook = [];
    private EvidenceFile[] _files = [];

    [GlobalSetup]
    public void Prepare()
    {
        var loaded = CriteriaFolder.Load(Repository.Criteria);
        _book = RuleBook.Prove(loaded).Book ?? throw new InvalidOperationException("The criteria set has faults; run criteria check.");
        var (unit, reports) = SampleSeason.Of(_book, loaded.Tests).SelfAssessments.MinBy(pair => pair.Key.Code);
        _workbook = SelfAssessmentTemplate.Write(_book.Set, unit, reports);
        _files = [new EvidenceFile(SubmissionNames.SelfAssessment(_book.Set.Identity, unit), () => new MemoryStream(_workbook))];
        MustBeRead(reports.Count);
    }

    [Benchmark(Baseline = true, Description = "`EvidenceReader`: gate, SHA-256, every value by key")]
    public Intake Ours() => EvidenceReader.Read(_book.Set, _files);

    [Benchmark(Description = "the same, and scored")]
    public ScoredRound ReadAndScored() => Scorer.Score(_book, EvidenceReader.Read(_book.Set, _files));

    [Benchmark(Description = "unzip and XmlReader, nothing understood")]
    public int UnzipAndWalk() => Readers.UnzipAndWalk(_workbook);

    [Benchmark(Description = "EPPlus 4.5.3.3, every cell")]
    public int Epplus() => Readers.WithEpplus(_workbook);

    [Benchmark(Description = "MiniExcel, every cell")]
    public int MiniExcel() => Readers.WithMiniExcel(_workbook);

    [Benchmark(Description = "ExcelDataReader, every cell")]
    public int ExcelDataReader() => Readers.WithExcelDataReader(_workbook);

    // A reader that refuses the file would be fast and worthless.
    private void MustBeRead(int criteria)
    {
        var intake = Ours();
        if (intake.SelfAssessments is not [{ Reports.Count: var read }] || read != criteria)
        {
            throw new InvalidOperationException($"The workbook was not read whole: {string.Join("; ", intake.Problems.Select(problem => problem.Message))}");
        }

        int[] cells = [Readers.WithEpplus(_workbook), Readers.WithMiniExcel(_workbook), Readers.WithExcelDataReader(_workbook)];
        if (cells.Max() - cells.Min() > cells.Max() / 10)
        {
            throw new InvalidOperationException($"The peers do not see the same cells: {string.Join(", ", cells)}.");
        }
    }
}
