using CchcWardIndex.App.Inbox;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Blank;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Cli.Sentences;
using CchcWardIndex.Worker.Commands;
using CchcWardIndex.Worker.Configuration;
using CchcWardIndex.Worker.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>A round of two units over 20 points, small enough to be calculated by hand, in a data folder of its own; its files go through the inbox.</summary>
/// <remarks>
/// 1.1: what is done of what was planned, times 6. 1.2: whether a plan was issued, 4 or 0. 2.1: the survey, 10 from 80 per cent on. Open
/// until 5 December 2022.
/// </remarks>
internal sealed class SmallRound : IDisposable
{
    /// <summary>Who does what where nothing else is tried.</summary>
    public static readonly Actor Clerk = new("Người lập", "máy-1"),
        Chief = new("Người duyệt", "máy-2");

    private readonly TemporaryFolder _folder = new();
    private readonly IEnumerable<(string Path, string Json)> _files;
    private int _dropped;

    /// <summary>Begins it.</summary>
    /// <param name="database">A connection string; empty for the SQLite file in the data folder.</param>
    /// <param name="appraised">Whether the department must appraise, and units may explain themselves for five days until 17:00.</param>
    /// <param name="index">Of which index it is; empty where its set says nothing.</param>
    /// <param name="files">The set's files, as they stand; null for the usual ones.</param>
    /// <param name="year">The year assessed.</param>
    public SmallRound(string database, bool appraised = false, string index = "", IEnumerable<(string Path, string Json)>? files = null, int year = 2022)
    {
        _files = files ?? Files;
        Clock = new(new DateTimeOffset(year, 11, 21, 2, 0, 0, TimeSpan.Zero));
        WriteSet(_ => true, text => Of(index, appraised && files is null ? Appraised(text) : text));
        Directory.CreateDirectory(Data);
        Place = OpenedFolder.Begin(Data, new Settings { Criteria = [CriteriaFolder], Database = database }, Clock, OpenedFolder.Only);
    }

    /// <summary>Two weeks before the deadline, at nine in Viet Nam.</summary>
    public FakeTimeProvider Clock { get; }

    public Workplace Place { get; private set; }

    public string Data => _folder.Path("data");

    public string CriteriaFolder => _folder.Path("criteria", "nho");

    public RoundDesk Desk => new(Place);

    public PublicationDesk Publication => new(Place, Desk);

    public RoundState State => Place.Store.Read(Place.RowIn).State;

    /// <summary>A path in a folder that is gone after the test.</summary>
    public string PathOf(params string[] parts) => _folder.Path(parts);

    /// <summary>The same round with other settings.</summary>
    public void Set(Func<Settings, Settings> change) => Place = Place with { Settings = change(Place.Settings) };

    /// <summary>The same round on another machine.</summary>
    public void RunOn(CchcWardIndex.Publication.Machine machine) => Place = Place with { Machine = machine };

    /// <summary>Opens the data folder again, as the next command would.</summary>
    public Workplace Reopened() => Place = OpenedFolder.Begin(Data, Place.Settings, Clock, OpenedFolder.Only);

    /// <summary>Writes the criteria set, with its texts changed.</summary>
    public void WriteSet(Func<string, bool> which, Func<string, string> change)
    {
        foreach (var (path, json) in _files.Where(file => which(file.Path)))
        {
            var file = Path.Combine(CriteriaFolder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, change(json));
        }
    }

    /// <summary>The set of an appraised round is changed in its folder after forms were made, and the data folder opened again.</summary>
    public Workplace ChangeSet()
    {
        WriteSet(_ => true, text => Appraised(text).Replace("Số việc đã xong", "Số việc đã làm xong", StringComparison.Ordinal));
        return Reopened();
    }

    private static string Of(string index, string text) =>
        index.Length == 0 ? text : text.Replace("\"year\":", $"\"index\": \"{index}\", \"year\":", StringComparison.Ordinal);

    private static string Appraised(string text) =>
        text.Replace("\"surveyQuestions\":", $"\"appraisal\": {SmallSet.Awaiting}, \"surveyQuestions\":", StringComparison.Ordinal);

    // Of the year assessed, whichever it is.
    private ImmutableArray<Evidence> Documents =>
        [.. HandedIn.Report().Evidence.Select(one => one with { Date = new DateOnly(Place.Current.Set.Year, 1, 20) })];

    /// <summary>A unit hands in its workbook: how many of ten tasks it did, and whether it issued a plan.</summary>
    public SubmissionRow Drop(string unit, int done, bool plan, int all = 10) =>
        Drop(
            SelfAssessmentTemplate.Write(
                Place.Current.Set,
                Place.Current.Set.Unit(unit)!,
                new Dictionary<CriterionCode, CriterionReport>
                {
                    ["1.1"] = HandedIn.Report(("tong", all), ("xong", done)) with { Evidence = Documents, SelfPoints = 0.6m * done },
                    ["1.2"] = HandedIn.Report(("co", plan)) with { Evidence = Documents, SelfPoints = plan ? 4m : 0m },
                }
            )
        );

    /// <summary>The survey comes in: so many of a hundred were satisfied, unit by unit.</summary>
    public SubmissionRow DropSurvey(int first, int second) =>
        Drop(
            "khao-sat.xlsx",
            SurveyTemplate.Write(Place.Current.Set, [HandedIn.Answers("00001", "CH01", 100m, first), HandedIn.Answers("00002", "CH01", 100m, second)])
        );

    /// <summary>The department fills in the form of an appraisal and hands it in; what it says nothing about, it leaves blank.</summary>
    public SubmissionRow DropAppraisal(AppraisalStage stage, Func<AppraisalFormRow, AppraisalEntry?> conclude) => Drop(FilledAppraisal(stage, conclude));

    /// <summary>The form of an appraisal, filled in.</summary>
    public byte[] FilledAppraisal(AppraisalStage stage, Func<AppraisalFormRow, AppraisalEntry?> conclude) =>
        new ProcedureDesk(Place).Now().AppraisalForms(stage).Single().Filled(conclude);

    /// <summary>A unit explains itself on some criteria.</summary>
    public SubmissionRow DropExplanation(string unit, params (string Criterion, string Text)[] said) =>
        Drop(new ProcedureDesk(Place).Now().ExplanationForms().Single(form => form.Unit.Code == unit).Filled(said));

    private InboxDesk InboxWith(Troubles troubles) =>
        new(Watched(troubles), new LookWatch(Place, troubles, NullLogger<LookWatch>.Instance), troubles, NullLoggerFactory.Instance);

    /// <summary>The round as a worker holds it.</summary>
    public OpenRounds Watched(Troubles? troubles = null) => new([Watch(troubles)]);

    /// <summary>What notices that the set was changed.</summary>
    public SetWatch Watch(Troubles? troubles = null) =>
        new(Place, troubles ?? new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In), NullLogger<SetWatch>.Instance);

    /// <summary>What looks into the inbox, to be kept from look to look as the worker does.</summary>
    public InboxDesk Inbox() => InboxWith(new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In));

    /// <summary>A look into the inbox when nothing is there: what is due by the clock happens.</summary>
    public void Look()
    {
        var troubles = new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In);
        InboxWith(troubles).Look();
        Assert.Empty(troubles.Open);
    }

    /// <summary>A file is dropped into the inbox and taken in; what the ledger says of it.</summary>
    public SubmissionRow Drop(byte[] file) => Drop($"phieu-{++_dropped}.xlsx", file);

    /// <summary>A file is dropped under a name and taken in; what the ledger said last.</summary>
    public SubmissionRow Drop(string name, byte[] file)
    {
        var troubles = new Troubles(NullLogger<Troubles>.Instance, CommandRemedies.In);
        var inbox = InboxWith(troubles);
        File.WriteAllBytes(Path.Combine(Place.Folder.Folders.Inbox, name), file);
        inbox.Look();
        Clock.Advance(TimeSpan.FromSeconds(2));
        inbox.Look();
        Assert.Empty(troubles.Open);
        return Place.Store.Read(context => context.Submissions.OrderByDescending(row => row.Id).First());
    }

    /// <summary>Everybody hands in in time. Phường Một: 3 + 4 + 10 = 17 of 20; Xã Hai: 4.8 + 0 + 10 = 14.8 of 20.</summary>
    public SmallRound Filled()
    {
        Drop("00001", 5, plan: true);
        Drop("00002", 8, plan: false);
        DropSurvey(80, 90);
        return this;
    }

    public SmallRound Scored()
    {
        Filled();
        Desk.Close(Clerk);
        Desk.Score(Clerk);
        return this;
    }

    public SmallRound Submitted()
    {
        Scored();
        Publication.Submit(Clerk);
        return this;
    }

    public SmallRound Approved()
    {
        var dossier = Submitted().Place.Store.Read(context => context.Dossiers.Single());
        Approve(dossier.Results);
        return this;
    }

    public SmallRound Published()
    {
        Approved();
        Publish();
        return this;
    }

    public void Approve(string results, string decision = "1234/QĐ-UBND") =>
        Publication.Approve(Chief, decision, DateOnly.FromDateTime(Place.Now.DateTime), results);

    /// <summary>Publishes, and brings out what is owed.</summary>
    /// <returns>The folder.</returns>
    public string Publish()
    {
        var (publication, _) = Publication.Publish(Chief);
        Assert.Equal(ExitStatus.Done, Deliveries.Finish(Place, new Terminal(TextWriter.Null, TextWriter.Null)));
        return Deliverer.PublicationPath(Place, publication.Number);
    }

    /// <summary>Runs a command line on this round, as the program would.</summary>
    public Ran Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error);
        var status = CommandLine.Invoke(
            () =>
                CommandLine.Tree(
                    StatusCommand.Create(terminal, Reopened),
                    LateCommands.Create(terminal, Reopened),
                    UnitCommands.Create(terminal, Reopened),
                    RefusedCommands.Create(terminal, Reopened),
                    FormCommands.Appraisal(terminal, Reopened, Place.Settings, Data),
                    FormCommands.Explanation(terminal, Reopened, Place.Settings, Data),
                    RoundCommands.Create(terminal, Reopened),
                    Deliveries.Create(terminal, Reopened),
                    JournalCommands.Create(terminal, () => OpenedFolder.Look(Data, Place.Settings, Clock)),
                    VerifyCommand.Create(terminal)
                ),
            arguments,
            terminal
        );
        return new Ran(status, output.ToString(), error.ToString());
    }

    /// <summary>Why the round refuses.</summary>
    public static Refusal Reason(Action step) => Assert.Throws<RefusedException>(step).Reason;

    /// <summary>The id of the reason.</summary>
    public static string Id(Action step) => CommandWords.Text(Assert.ThrowsAny<Exception>(step))!.Id.ToString();

    public void Dispose()
    {
        Database.Sqlite("").Release();
        foreach (var file in new DirectoryInfo(_folder.Root).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        _folder.Dispose();
    }

    /// <summary>The files of its set, as they stand where nothing else is said.</summary>
    public static IEnumerable<(string Path, string Json)> Files { get; } =
    [
        .. new SmallSet()
            .With(
                "1.1",
                6m,
                """{ "name": "tong", "label": "Tổng số việc", "type": "count", "min": 1 }, { "name": "xong", "label": "Số việc đã xong","""
                    + """ "type": "count", "max": "tong" }""",
                """{ "RuleName": "Theo tỷ lệ", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression","""
                    + """ "Context": { "Expression": "xong / tong * 6m" } } } }"""
            )
            .With(
                "1.2",
                4m,
                """{ "name": "co", "label": "Đã ban hành kế hoạch chưa?", "type": "yesNo" }""",
                """{ "RuleName": "Đã ban hành", "Expression": "co", "SuccessEvent": "4" }, { "RuleName": "Chưa ban hành","""
                    + """ "Expression": "true", "SuccessEvent": "0" }"""
            )
            .WithSurvey("2.1", 10m, "CH01")
            .Files(),
        (
            "tests/1.2.json",
            """{ "criterion": "1.2", "cases": [ { "name": "Đã ban hành", "facts": { "co": true }, "points": 4, "rule": "Đã ban hành","""
                + """ "calculation": "Có ⇒ 4" } ] }"""
        ),
        (
            "uses/thi-dua.json",
            """
            { "code": "thi-dua", "name": "Biểu đề nghị thi đua", "feed": "thi-dua-khen-thuong", "decidedBy": "Hội đồng Thi đua - Khen thưởng",
              "workflow": { "WorkflowName": "thi-dua", "Rules": [
                { "RuleName": "Nộp phiếu muộn", "Expression": "knowsLate && late == true", "SuccessEvent": "Không đề nghị vì nộp phiếu muộn",
                  "Properties": { "assumption": "Để thử." } },
                { "RuleName": "Chỉ số từ 80%, không lĩnh vực nào dưới 60%", "Expression": "index >= 80 && leastArea >= 60",
                  "SuccessEvent": "Đề nghị xem xét khen thưởng", "Properties": { "assumption": "Ngưỡng để thử." } },
                { "RuleName": "Tăng hạng so với năm trước", "Expression": "hasLastYear && rankUp >= 1", "SuccessEvent": "Đề nghị biểu dương",
                  "Properties": { "assumption": "Để thử." } },
                { "RuleName": "Các trường hợp còn lại", "Expression": "true", "SuccessEvent": "Không đề nghị", "Properties": { "assumption": "Để thử." } } ] } }
            """
        ),
        (
            "last-year.json",
            """
            { "year": 2021, "source": "Bảng cũ", "seal": null,
              "units": [ { "code": "00001", "name": "Phường Một", "index": 70.5, "rank": 2 }, { "code": "00002", "name": "Xã Hai", "index": 90, "rank": 1 } ] }
            """
        ),
    ];
}
