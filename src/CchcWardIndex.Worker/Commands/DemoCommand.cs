using System.CommandLine;
using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Publication;
using CchcWardIndex.Rules;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Demo;

namespace CchcWardIndex.Worker.Commands;

/// <summary><c>demo</c>: the main job on the built-in sample season, through the same files and the same code as a real one.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal, ScoreRun run)
    {
        var output = new Option<string>("--out")
        {
            HelpName = "DIR",
            Description = "Thư mục ghi phiếu mẫu và kết quả; mặc định ./demo.",
            DefaultValueFactory = _ => "demo",
        };
        var set = new Option<string?>("--set")
        {
            HelpName = "NAME",
            Description =
                $"Bộ tiêu chí đi kèm chương trình để chạy thử: {string.Join(", ", CriteriaFolder.BuiltInNames())}; mặc định bộ đầu tiên của cấu hình.",
        };
        var json = Options.Json();
        var command = new Command("demo", "Chạy thử trọn việc với số liệu mẫu: tự chấm, thẩm định, giải trình, khảo sát, chấm, xếp hạng, bảng kết quả.")
        {
            output,
            set,
            json,
        };
        command.SetAction(parsed => Run(terminal, run, FolderOf(parsed.GetValue(set)), parsed.GetValue(output)!, parsed.GetValue(json)));
        return command;
    }

    // The set beside the program, whatever lies in the folder one stands in.
    private static string FolderOf(string? name) =>
        name is null ? CriteriaFolder.BuiltIn(new Settings().Criteria[0])
        : CriteriaFolder.BuiltInNames().Contains(name) ? CriteriaFolder.BuiltIn(Path.Combine("criteria", name))
        : throw new BadInputException(OptionProblems.NoBuiltInSet(name, string.Join(", ", CriteriaFolder.BuiltInNames())));

    private static int Run(Terminal terminal, ScoreRun run, string folder, string output, bool asJson)
    {
        var files = CriteriaFolder.Files(folder);
        var loaded = CriteriaSetLoader.Load(CriteriaFolder.IdOf(folder), files);
        var book = CriteriaSource.Book(RuleBook.Prove(loaded), terminal);
        var set = book.Set;
        var evidence = Path.Combine(output, "evidence");
        var season = SampleSeason.Of(book, loaded.Tests);
        var names = SampleWorkbooks.Names(set, season);
        if (Directory.Exists(evidence) && EvidenceFolder.Forms(evidence, null).FirstOrDefault(file => !names.Contains(file.Name)) is { } foreign)
        {
            throw new BadInputException(WorkProblems.ForeignSample(evidence, foreign.Name));
        }

        terminal.Run("Ghi phiếu mẫu", names.Count, done => WriteSamples(evidence, SampleWorkbooks.Of(set, season, done)));
        terminal.Say(
            $"Đã ghi {names.Count} phiếu mẫu vào {Path.GetFullPath(evidence)}: tự chấm của {season.SelfAssessments.Count} đơn vị, thẩm định lần 1 của "
                + $"{season.FirstForms.Length} cơ quan, giải trình của {season.ExplanationForms.Length} đơn vị, thẩm định lần 2 của "
                + $"{season.SecondForms.Length} cơ quan{(set.SurveyQuestions.IsEmpty ? "" : ", trả lời khảo sát")}."
        );
        if (season.Late is { } late)
        {
            terminal.Say(
                $"Trong số liệu mẫu, {late.Unit.Name} ({late.Unit.Code}) nộp phiếu lúc {Show.Moment(late.ArrivedAt)}, sau hạn, và được tiếp nhận. {late.Reason}"
            );
        }

        // Last year's figures are drawn from this season's, so that there is something to compare with.
        IReadOnlyList<CriteriaFile> whole =
        [
            .. files.Where(file => file.Path != CriteriaSetLoader.LastYearFile),
            new(CriteriaSetLoader.LastYearFile, LastYearJson.Write(SampleLastYear.Of(Results.Of(book, season.Intake, set.SubmissionDeadline)))),
        ];
        var (results, status) = run.Score(CriteriaSetLoader.Load(set.Id, whole), evidence, output, season.Late is { } one ? [one.Unit.Code] : []);
        PrintedRanking.Print(results, terminal, asJson);
        if (status != ExitStatus.Done)
        {
            terminal.Say("Chưa làm thư mục công bố mẫu vì còn vấn đề phải xử lý (trang Vấn đề của bảng kết quả).");
            return status;
        }

        var published = Path.Combine(Path.GetFullPath(output), SubmissionNames.SamplePublication(set.Identity));
        terminal.Follow("Làm thư mục công bố mẫu", _ => Publish(published, results, whole, evidence));
        terminal.Say($"Công bố mẫu: {published}");
        terminal.Say($"  Mở {PublishedFolder.Page} bằng trình duyệt để xem; kiểm tra lại bằng: cchc verify {published}");
        return status;
    }

    private static bool WriteSamples(string folder, IEnumerable<(string Name, byte[] Content)> workbooks)
    {
        AtomicFiles.Write(folder, [.. workbooks.Select(workbook => (workbook.Name, (Action<Stream>)(stream => stream.Write(workbook.Content))))]);
        return true;
    }

    // The same files a round publishes, made by the same code; only approval and journal are samples.
    private static bool Publish(string folder, Results scored, IReadOnlyList<CriteriaFile> criteria, string evidence)
    {
        var results = scored with { ProducedAt = scored.ProducedAt.AddTicks(-(scored.ProducedAt.Ticks % TimeSpan.TicksPerSecond)) };
        var promulgation = SamplePublication.Of(results.Set.Id, Digest.Of(Rescoring.Json(results)), results.ProducedAt);
        var workbooks = results.Files.Select(file => new FolderFile(file.File, File.ReadAllBytes(Path.Combine(evidence, file.File))));
        var files = PublishedFolder.Files(results with { Promulgation = promulgation }, criteria, workbooks);
        AtomicFolder.Remove(folder);
        AtomicFolder.Write(folder, files, readOnly: false);
        return true;
    }
}
