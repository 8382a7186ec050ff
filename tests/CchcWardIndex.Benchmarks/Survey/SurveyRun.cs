using System.Globalization;
using CchcWardIndex.App.Files;
using CchcWardIndex.Benchmarks.Reading;
using CchcWardIndex.Benchmarks.Seasons;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Incoming;

namespace CchcWardIndex.Benchmarks.Survey;

/// <summary>Reading and counting one workbook of raw survey answers, each time in a process of its own, so that its peak memory is its own.</summary>
internal static class SurveyRun
{
    private static readonly string[] Words = ["Rất không hài lòng", "Không hài lòng", "3", "Hài lòng", "Rất hài lòng", "4", "5"];

    /// <summary>Measures and prints; answers the rows of the table.</summary>
    /// <param name="sizes">Numbers of answers.</param>
    public static IReadOnlyList<string> Measure(params IReadOnlyList<int> sizes)
    {
        List<string> rows = ["| whole process | answers | file MB | wall s | user+sys s | peak MB |", "|---|--:|--:|--:|--:|--:|"];
        foreach (var size in sizes)
        {
            var file = Make(size);
            Add(rows, "ours: checked, read, counted", size, file, "ours");
            if (size == 100_000)
            {
                Add(rows, "EPPlus 4.5.3.3, every cell", size, file, "epplus");
            }
        }

        return rows;
    }

    /// <summary>What a process of its own does with one workbook.</summary>
    public static void Read(string contender, string path)
    {
        Console.WriteLine(contender == "ours" ? Ours(path) : Readers.WithEpplus(File.ReadAllBytes(path)));
    }

    private static int Ours(string path)
    {
        var intake = EvidenceReader.Read(Set(), [new EvidenceFile(Path.GetFileName(path), () => File.OpenRead(path))]);
        var count = intake.SurveyCounts.Single();
        return count.Counted > 0 == count.Rows > 0 ? count.Counted : throw new InvalidOperationException("The answers were not counted.");
    }

    // Seven questions a person, every person in one unit, one row in a hundred with a fault.
    private static string Make(int size)
    {
        var set = Set();
        var path = Path.Combine(
            Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "cchc-benchmarks")).FullName,
            string.Create(CultureInfo.InvariantCulture, $"answers-{size}.xlsx")
        );
        var questions = set.SurveyQuestions;
        File.WriteAllBytes(
            path,
            SurveyAnswersTemplate.Write(
                set,
                Enumerable
                    .Range(0, size)
                    .Select(i =>
                    {
                        var person = i / questions.Length;
                        return new SurveyAnswerRow(
                            string.Create(CultureInfo.InvariantCulture, $"P{person:000000}"),
                            (i % 100 == 99 ? "99999" : set.Units[person % set.Units.Length].Code).Text,
                            questions[i % questions.Length].Code,
                            Words[(i * 31 + person) % Words.Length],
                            "Phiếu giấy",
                            new DateOnly(2022, 11, 1).AddDays(person % 30)
                        );
                    })
            )
        );
        return path;
    }

    private static void Add(List<string> rows, string what, int size, string file, string contender)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "CchcWardIndex.Benchmarks.dll");
        var all = Enumerable.Range(0, 3).Select(_ => MeasuredProcess.Run("dotnet", program, "survey-read", contender, file)).OrderBy(run => run.Wall).ToList();
        if (all.FirstOrDefault(run => run.ExitCode != 0) is { } failed)
        {
            throw new InvalidOperationException(failed.Error);
        }

        rows.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {size:#,0} | {new FileInfo(file).Length / 1048576.0:0.0} | {all[1].Wall.TotalSeconds:0.00} | "
                    + $"{all[1].Cpu.TotalSeconds:0.00} | {all[1].PeakBytes / 1048576.0:0} |"
            )
        );
        Console.WriteLine(rows[^1]);
    }

    private static CriteriaSet Set() =>
        CriteriaFolder.Load(Repository.Criteria).Set ?? throw new InvalidOperationException("The criteria set has faults; run criteria check.");
}
