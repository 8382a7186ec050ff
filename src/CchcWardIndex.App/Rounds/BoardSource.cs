using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Pages;
using CchcWardIndex.Pages.Board;
using CchcWardIndex.Pages.Shown;
using CchcWardIndex.Problems;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>What the live board shows, looked up in the state. Looking changes nothing.</summary>
/// <param name="place">The round.</param>
/// <param name="next">The words of what comes next, of whoever shows the board.</param>
internal sealed class BoardSource(Workplace place, Func<NextStepHere, string> next)
{
    private const int MostRefusals = 50;
    private const int MostReasons = 10;
    private const int MostProblems = 30;

    private readonly ResultsShelf _shelf = new(place.Archive);

    /// <summary>The round as it stands; to be asked by one at a time.</summary>
    public BoardFacts Now()
    {
        var status = RoundStatus.Of(place, _shelf);
        var problems = GatheredProblem.Of(status.Blocking);
        return new BoardFacts(status.Title, place.Current.Set.Authority.Name, status.StateInWords, status.Deadline, place.Now)
        {
            IsOpen = place.Store.Read(place.RowIn).State == RoundState.Open,
            Units =
            [
                .. status.Units.Select(unit => new BoardUnit(
                    unit.Code,
                    unit.Name,
                    unit.InWords,
                    unit.Revision,
                    unit.ReceivedAt,
                    unit.Remarks,
                    unit.ProvisionalIndex,
                    unit.Waiting.Length
                )
                {
                    ProvisionalMaximum = unit.ProvisionalMaximum,
                    Index = unit.Index,
                    Rank = unit.Rank,
                    Grade = unit.Grade,
                    IsAssessed = unit.IsAssessed,
                }),
            ],
            Next = next(status.Next),
            Steps =
            [
                .. status.Progress is { } progress
                    ? progress.Ahead.Select(step => new BoardStep(step.InWords, step.UntilInWords, step.Left, step.IsNow, step.IsOverdue))
                    : [],
            ],
            Delay = status.Progress?.Warning ?? "",
            Figures = status.FiguresInWords,
            Problems = [.. problems.Take(MostProblems).Select(problem => Problem(problem, status.Office))],
            Blocking = status.Blocking.Length,
            RestOfProblems = problems.Skip(MostProblems).Sum(problem => problem.Problems.Length),
            ProblemsWorkbook = status.ProblemsWorkbook is { } workbook ? Path.GetFileName(workbook) : "",
            HasSurvey = !place.Current.Set.SurveyQuestions.IsEmpty,
            SurveyRevision = status.SurveyRevision,
            Tables = [.. status.Tables.Select(table => new BoardTable(table.Code, table.Name, table.Revision))],
            Refusals = Listed(status.Refusals),
            Refused = status.Refusals.Count,
            Departments =
            [
                .. status.Departments.Select(department => new BoardDepartment(department.Name, department.Criteria, department.Appraised, department.Open)),
            ],
            Notes = [.. status.Waiting.Select(file => $"{file.Name}: lần {file.Revision} nộp muộn, chờ quyết định."), .. status.Events],
            Inbox = [.. status.Inbox.InWords, .. status.KeptAside],
            ResultsPath = Results() is null ? "" : $"/{place.Identity}{BoardPage.ResultsPath}",
        };
    }

    /// <summary>The page of the last publication; null where there is none, or where its folder is still owed: what lies there then is not ours.</summary>
    public string? Results() =>
        place.Store.Read(context =>
            context.Publications.Where(row => row.Round == place.Round).OrderByDescending(row => row.Number).Select(row => (int?)row.Number).FirstOrDefault()
        )
            is { } number
        && !place.Store.Read(context =>
            context.Deliveries.Any(row =>
                row.Round == place.Round && row.Kind == DeliveryKind.Publication && row.Subject == number && row.State == DeliveryState.Owed
            )
        )
        && Path.Combine(Deliverer.PublicationPath(place, number), ResultsPage.FileName) is var file
        && File.Exists(file)
            ? file
            : null;

    private static BoardProblem Problem(GatheredProblem problem, string office) =>
        new(
            Words.Vietnamese(problem.First.By, office),
            problem.Units,
            problem.First.DepartmentName,
            problem.Criteria,
            problem.First.Message,
            problem.First.Remedy,
            problem.Places
        );

    private ImmutableArray<BoardRefusal> Listed(IReadOnlyList<RefusedFile> open)
    {
        var latest = open.OrderByDescending(file => file.Id).Take(MostRefusals).Select(file => file.Id).ToList();
        return
        [
            .. place.Store.Read(context => context.Submissions.Where(row => latest.Contains(row.Id)).OrderByDescending(row => row.Id).ToList()).Select(Refusal),
        ];
    }

    private BoardRefusal Refusal(SubmissionRow row)
    {
        ImmutableArray<BoardReason> reasons =
        [
            .. ReceiptText
                .Read(row)
                .Remarks.Where(problem => problem.Severity == Severity.Error || problem.Criterion is null)
                .Select(problem => new BoardReason(problem.Message, problem.Remedy)),
        ];
        return new BoardRefusal(row.FileName, Naming.Of(place.Current.Set, Sender.Read(row.Sender)), row.ReceivedAt, [.. reasons.Take(MostReasons)])
        {
            Rest = Math.Max(0, reasons.Length - MostReasons),
            Receipt = Naming.Receipt(place.Current.Set, Sender.Read(row.Sender), row.Revision, row.FileName),
        };
    }
}
