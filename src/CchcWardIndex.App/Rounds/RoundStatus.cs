using System.Text.Json;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Scoring;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Rounds;

/// <summary>How a round stands.</summary>
/// <param name="Round">The id of its criteria set.</param>
/// <param name="Title">The set's title.</param>
/// <param name="State">Its state: <c>open</c>, <c>closed</c>, <c>scored</c>, <c>submitted</c>, <c>approved</c> or <c>published</c>.</param>
/// <param name="StateInWords">The same for people.</param>
/// <param name="Deadline">Until when workbooks are taken.</param>
/// <param name="SurveyRevision">The survey workbook that counts; null where none does.</param>
/// <param name="Units">By code.</param>
/// <param name="Departments">What each department still has to conclude; empty where none appraises.</param>
internal sealed record RoundStatus(
    string Round,
    string Title,
    string State,
    string StateInWords,
    DateTimeOffset Deadline,
    int? SurveyRevision,
    ImmutableArray<UnitStanding> Units,
    ImmutableArray<DepartmentStanding> Departments
)
{
    /// <summary>
    /// Where index, rank and grade of the units come from: <c>provisional</c> (none yet: their receipts), <c>scored</c> (the last run) or
    /// <c>published</c>.
    /// </summary>
    public string Figures => StandingFigures.Of;

    /// <summary>The same for people, a sentence or two; empty while there are none.</summary>
    public string FiguresInWords => StandingFigures.InWords;

    /// <summary>The decision by which the published figures were approved; null where nothing is published.</summary>
    public PublishedBy? Publication => StandingFigures.Publication;

    /// <summary>The tables from outside; empty where the set reads none.</summary>
    public ImmutableArray<TableStanding> Tables { get; private init; } = [];

    /// <summary>Of which index and year it is: <c>cchc-2022</c>.</summary>
    public required string Identity { get; init; }

    /// <summary>What comes next.</summary>
    public required NextStepHere Next { get; init; }

    /// <summary>How far it is on the way its set plans; null where that plans nothing.</summary>
    public ProgressStanding? Progress { get; private init; }

    /// <summary>Refused files that nobody has dealt with, the oldest first.</summary>
    public IReadOnlyList<RefusedFile> Refusals { get; private init; } = [];

    /// <summary>The workbook that lists it; null where nothing blocks.</summary>
    public string? ProblemsWorkbook { get; private init; }

    /// <summary>What blocks the last run.</summary>
    public ImmutableArray<ToldProblem> Blocking { get; private init; } = [];

    /// <summary>The office in charge of the round.</summary>
    public string Office { get; private init; } = "";

    /// <summary>Files that belong to no unit and wait for a decision, by sender.</summary>
    public ImmutableArray<WaitingFile> Waiting { get; private init; } = [];

    /// <summary>What came of the round so far: runs, dossiers, publications, what is owed.</summary>
    public ImmutableArray<string> Events { get; private init; } = [];

    /// <summary>What lies in the inbox and is not taken in.</summary>
    public InboxView Inbox { get; private init; } = InboxView.Empty;

    /// <summary>What the program failed at, and archives of which something was not read, a sentence each.</summary>
    public ImmutableArray<string> KeptAside { get; private init; } = [];

    private StandingFigures StandingFigures { get; init; } = StandingFigures.None;

    /// <summary>Looks it up.</summary>
    public static RoundStatus Of(Workplace place) => Of(place, new ResultsShelf(place.Archive));

    /// <summary>Looks it up where results were read already.</summary>
    public static RoundStatus Of(Workplace place, ResultsShelf shelf)
    {
        var work = CountedWork.Of(place);
        return place.Store.Read(context => Of(place, context, work, shelf));
    }

    private static RoundStatus Of(Workplace place, StateTables context, AppraisalWork work, ResultsShelf shelf)
    {
        var (set, row, run) = (place.Current.Set, place.RowIn(context), ProblemFile.LastRun(context, place.Round));
        var all = Lines(place, context);
        var figures = StandingFigures.In(place, context, row, run, shelf);
        var blocking = run is { Blocking: > 0 };
        var decisions = RoundStore.UnitDecisionsOf(context, place.Round).ToDictionary(decision => decision.Unit);
        var round = place.RoundIn(context);
        var next = NextStepHere.Of(place, context, round, work);
        return new RoundStatus(
            set.Id,
            set.Title,
            JsonNamingPolicy.CamelCase.ConvertName(row.State.ToString()),
            RoundSteps.InWords(row.State),
            row.Deadline,
            SurveyOf(all),
            [
                .. set
                    .Units.Where(unit => Treatment.Of(unit, set).IsScored)
                    .Select(unit =>
                        OfUnit(unit, [.. all[new Sender.Assessing(unit.Code)]]) with
                        {
                            Figures = figures.Units.GetValueOrDefault(unit.Code),
                            Decision = decisions.TryGetValue(unit.Code, out var decision) ? StandingDecision.Of(decision) : null,
                        }
                    ),
            ],
            [.. work.Departments.Select(each => new DepartmentStanding(each.Department.Code, each.Department.Name, each.Criteria, each.Appraised, each.Open))]
        )
        {
            StandingFigures = figures,
            Tables = TableStanding.In(place, context),
            Identity = set.Identity.ToString(),
            Next = next,
            Progress = ProgressStanding.Of(round.ProgressAt(next.Step, set.Timetable, place.Now), set, place.Now),
            Inbox = InboxView.Read(place.Folder),
            KeptAside = [.. Rounds.KeptAside.Of(context, set, place.Round)],
            Office = set.Authority.Office,
            Refusals = Rounds.Refusals.Open(context, set, place.Round),
            Blocking = blocking ? [.. shelf.Of(run!.Results).Problems.Where(problem => problem.Severity == Severity.Error)] : [],
            ProblemsWorkbook = blocking ? ProblemFile.PathOf(place) : null,
            Waiting = WaitingOf(set, all),
            Events = [.. RoundEvents.Of(place, context, row, run)],
        };
    }

    // Everything but the receipts, which are long.
    private static ILookup<Sender, Line> Lines(Workplace place, StateTables context) =>
        context
            .Submissions.Where(file => file.Round == place.Round)
            .Select(file => new Line(
                Sender.Read(file.Sender),
                file.Revision,
                file.Standing,
                file.ReceivedAt,
                file.Remarks,
                file.ProvisionalIndex,
                file.FileName,
                file.DecidedBy != "",
                file.ProvisionalMaximum
            ))
            .AsEnumerable()
            .OrderBy(file => file.Revision)
            .ToLookup(file => file.Sender);

    private static ImmutableArray<WaitingFile> WaitingOf(CriteriaSet set, ILookup<Sender, Line> all) =>
        [
            .. all.Where(sender => sender.Key is not Sender.Assessing { Unit: var unit } || set.Unit(unit) is null)
                .OrderBy(sender => sender.Key.Text, StringComparer.Ordinal)
                .SelectMany(sender => sender)
                .Where(file => file.Standing == FileStanding.Waiting)
                .Select(file => new WaitingFile(file.Sender.Text, Naming.Of(set, file.Sender), file.Revision)),
        ];

    // The first of the survey's files that counts.
    private static int? SurveyOf(ILookup<Sender, Line> all) =>
        all.Select(files => (Survey: files.Key as Sender.SurveyFile, Files: files))
            .Where(pair => pair.Survey is not null)
            .OrderBy(pair => pair.Survey!.Number)
            .Select(pair => Current(pair.Files))
            .OfType<Line>()
            .FirstOrDefault()
            ?.Revision;

    private static UnitStanding OfUnit(Unit unit, ImmutableArray<Line> files)
    {
        var current = Current(files);
        ImmutableArray<int> waiting = [.. files.Where(file => file.Standing == FileStanding.Waiting).Select(file => file.Revision)];
        var received =
            current is not null ? "đã nhận"
            : !waiting.IsEmpty ? "nộp muộn, chờ quyết định"
            : files.LastOrDefault()?.Standing switch
            {
                FileStanding.Refused => "bị từ chối, chờ nộp lại",
                FileStanding.NotRead => "chưa đọc được do lỗi chương trình",
                FileStanding.Declined => "nộp muộn, không được tiếp nhận",
                _ => "chưa nộp",
            };
        return new UnitStanding(
            unit.Code,
            unit.Name,
            received,
            current?.Revision,
            current?.ReceivedAt,
            current?.Remarks,
            current?.ProvisionalIndex,
            waiting,
            files.FirstOrDefault(file => file.Standing == FileStanding.Accepted) is { WasDecided: true }
        )
        {
            ProvisionalMaximum = current?.ProvisionalMaximum,
        };
    }

    private static Line? Current(IEnumerable<Line> files) => files.LastOrDefault(file => file.Standing == FileStanding.Accepted);

    private sealed record Line(
        Sender Sender,
        int Revision,
        FileStanding Standing,
        DateTimeOffset ReceivedAt,
        int Remarks,
        decimal? ProvisionalIndex,
        string FileName,
        bool WasDecided,
        decimal? ProvisionalMaximum
    );
}
