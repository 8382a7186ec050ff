using System.Text.Json;
using System.Text.Json.Serialization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Scoring;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>How a round stands.</summary>
/// <param name="Round">Its id.</param>
/// <param name="Title">The set's title.</param>
/// <param name="State">Its state: <c>open</c>, <c>closed</c>, <c>scored</c>, <c>submitted</c>, <c>approved</c> or <c>published</c>.</param>
/// <param name="StateInWords">The same for people.</param>
/// <param name="Deadline">Until when workbooks are taken.</param>
/// <param name="SurveyRevision">The survey workbook that counts; null where none does.</param>
/// <param name="Units">By code.</param>
/// <param name="Departments">What each department still has to conclude; empty where none appraises.</param>
internal sealed record RoundStatus(
    string Round, string Title, string State, string StateInWords, DateTimeOffset Deadline, int? SurveyRevision, ImmutableArray<UnitStanding> Units, ImmutableArray<DepartmentStanding> Departments)
{
    /// <summary>What else there is to know: late and refused files, runs, dossiers, publications, what is owed.</summary>
    public ImmutableArray<string> Notes => [.. Others.Select(file => file.InWords), .. Events];

    /// <summary>Files that belong to no unit and were refused or wait for a decision, by sender.</summary>
    [JsonIgnore]
    public ImmutableArray<OtherFile> Others { get; private init; } = [];

    /// <summary>What came of the round so far: runs, dossiers, publications, what is owed.</summary>
    [JsonIgnore]
    public ImmutableArray<string> Events { get; private init; } = [];

    /// <summary>Looks it up.</summary>
    public static RoundStatus Of(Workplace place)
    {
        var work = place.Current.Set.IsAppraised ? new ProcedureDesk(place).Now().OpenWork().ToList() : [];
        return Of(place, work);
    }

    /// <summary>Looks it up where it is known already what the departments have to do.</summary>
    public static RoundStatus Of(Workplace place, IReadOnlyList<Appraising.DepartmentWork> work) => place.Store.Read(context => Of(place, context, work));

    private static RoundStatus Of(Workplace place, StateTables context, IReadOnlyList<Appraising.DepartmentWork> work)
    {
        var (set, row) = (place.Current.Set, place.RowIn(context));
        // Everything but the receipts, which are long.
        var all = context.Submissions.Where(file => file.Round == place.Round)
            .Select(file => new Line(file.Sender, file.Revision, file.Standing, file.ReceivedAt, file.Remarks, file.ProvisionalIndex, file.FileName, file.DecidedBy != "")).AsEnumerable().OrderBy(file => file.Revision).ToLookup(file => file.Sender);
        return new RoundStatus(
            place.Round, set.Title, JsonNamingPolicy.CamelCase.ConvertName(row.State.ToString()), RoundSteps.InWords(row.State), row.Deadline, Current(all[Senders.Survey])?.Revision,
            [.. set.Units.Where(unit => Treatment.Of(unit, set).IsScored).Select(unit => OfUnit(unit, [.. all[unit.Code]]))], [.. work.Select(each => new DepartmentStanding(each.Department.Code, each.Department.Name, each.Criteria, each.Appraised, each.Open))])
        {
            Others = [.. all.Where(sender => set.Unit(sender.Key) is null).OrderBy(sender => sender.Key, StringComparer.Ordinal).SelectMany(sender => sender)
                .Where(file => file.Standing is Standing.Refused or Standing.Waiting).Select(file => new OtherFile(file.Sender, Naming.Of(set, file.Sender), file.Revision, file.FileName, file.Standing == Standing.Refused))],
            Events = [.. EventsOf(place, context, row)],
        };
    }

    private static UnitStanding OfUnit(Unit unit, ImmutableArray<Line> files)
    {
        var current = Current(files);
        ImmutableArray<int> waiting = [.. files.Where(file => file.Standing == Standing.Waiting).Select(file => file.Revision)];
        var received = current is not null ? "đã nhận" : !waiting.IsEmpty ? "nộp muộn, chờ quyết định"
            : files.LastOrDefault()?.Standing switch { Standing.Refused => "bị từ chối, chờ nộp lại", Standing.Declined => "nộp muộn, không được tiếp nhận", _ => "chưa nộp" };
        return new UnitStanding(unit.Code, unit.Name, received, current?.Revision, current?.ReceivedAt, current?.Remarks, current?.ProvisionalIndex, waiting, files.FirstOrDefault(file => file.Standing == Standing.Accepted) is { WasDecided: true });
    }

    private static Line? Current(IEnumerable<Line> files) => files.LastOrDefault(file => file.Standing == Standing.Accepted);

    private static IEnumerable<string> EventsOf(Workplace place, StateTables context, RoundRow row)
    {
        if (row.ExplanationsUntil is { } until)
        {
            yield return row.ExplanationsClosed ? $"Thời hạn giải trình đã kết thúc lúc {Say.Time(until)}." : $"Các đơn vị được giải trình đến {Say.Time(until)}.";
        }

        if (context.Runs.Where(run => run.Round == row.Id).OrderByDescending(run => run.Number).FirstOrDefault() is { } run)
        {
            yield return $"Lần chấm {run.Number} lúc {Say.Time(run.ProducedAt)}: {(run.Blocking == 0 ? "không còn vấn đề phải xử lý" : $"{run.Blocking} vấn đề phải xử lý trước khi trình")}; mã kiểm {run.Results}.";
            foreach (var problem in run.Blocking == 0 ? [] : Blocking(place, run))
            {
                yield return $"  {problem}";
            }
        }

        foreach (var dossier in context.Dossiers.Where(dossier => dossier.Round == row.Id).OrderBy(dossier => dossier.Number))
        {
            var fate = dossier.Decision.Length > 0 ? $"được phê duyệt theo Quyết định số {dossier.Decision} ngày {Show.Day(dossier.DecisionDate!.Value)}" : dossier.Withdrawn ? "đã rút lại" : "chờ phê duyệt";
            yield return $"Hồ sơ trình lần {dossier.Number}, {dossier.SubmittedBy} trình lúc {Say.Time(dossier.SubmittedAt)}: {fate}; mã kiểm {dossier.Results}.";
        }

        foreach (var publication in context.Publications.Where(publication => publication.Round == row.Id).OrderBy(publication => publication.Number))
        {
            yield return $"Công bố lần {publication.Number} lúc {Say.Time(publication.PublishedAt)}; mã niêm phong {publication.Seal}.";
        }

        foreach (var delivery in context.Deliveries.Where(delivery => delivery.Round == row.Id && delivery.State != DeliveryState.Done).OrderBy(delivery => delivery.Id).Take(20))
        {
            yield return $"Chưa gửi xong: {Deliverer.Name(delivery)}{(delivery.LastError.Length > 0 ? $" – {delivery.LastError}" : "")}";
        }
    }

    private static IEnumerable<string> Blocking(Workplace place, RunRow run)
    {
        using var results = JsonDocument.Parse(place.Archive.Get(Digest.Hex(run.Results), Rescoring.Extension));
        return [.. results.RootElement.GetProperty("problems").EnumerateArray().Where(problem => problem.GetProperty("severity").GetString() == "error").Take(30)
            .Select(problem => $"- {problem.GetProperty("message").GetString()} {problem.GetProperty("remedy").GetString()}")];
    }

    private sealed record Line(string Sender, int Revision, Standing Standing, DateTimeOffset ReceivedAt, int Remarks, decimal? ProvisionalIndex, string FileName, bool WasDecided);
}

/// <summary>How one unit stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Received">Whether its workbook is there, in words.</param>
/// <param name="Revision">The revision that counts; null where none does.</param>
/// <param name="ReceivedAt">When that was seen.</param>
/// <param name="Remarks">How many remarks its receipt has.</param>
/// <param name="ProvisionalIndex">Chỉ số tạm tính on arrival, in percentage points.</param>
/// <param name="Waiting">The late revisions that wait for a decision.</param>
/// <param name="WasLate">Whether the first of its workbooks that counted came late, as <see cref="CurrentFile.WasLate"/>.</param>
internal sealed record UnitStanding(string Code, string Name, string Received, int? Revision, DateTimeOffset? ReceivedAt, int? Remarks, decimal? ProvisionalIndex, ImmutableArray<int> Waiting, bool WasLate)
{
    /// <summary>Whether its workbook is there and came late, and which late ones wait.</summary>
    [JsonIgnore]
    public string InWords => Waiting.IsEmpty ? Counting : $"{(Revision is null ? "" : $"{Counting}; ")}lần {string.Join(", ", Waiting)} nộp muộn, chờ quyết định";

    private string Counting => WasLate ? $"{Received}, nộp muộn" : Received;
}

/// <summary>A file of no unit's own that was refused, or came late and waits for a decision.</summary>
/// <param name="Sender">The code of who sent it.</param>
/// <param name="Name">Who that is.</param>
/// <param name="Revision">Which of the sender's it is.</param>
/// <param name="FileName">Its name as it was dropped.</param>
/// <param name="IsRefused">Whether it was refused; otherwise it waits.</param>
internal sealed record OtherFile(string Sender, string Name, int Revision, string FileName, bool IsRefused)
{
    /// <summary>For whoever sits at the command line.</summary>
    public string InWords => IsRefused ? $"Tệp \"{FileName}\" bị từ chối, xem phiếu tiếp nhận {Files.SubmissionNames.Receipt(Sender, Revision)}." : $"{Name}, lần {Revision}: nộp muộn, chờ quyết định (cchc late accept --unit {Sender}).";
}

/// <summary>How a department stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Criteria">Criteria of all units that are its to appraise.</param>
/// <param name="Appraised">How many it has concluded.</param>
/// <param name="Open">How many it must still conclude.</param>
internal sealed record DepartmentStanding(string Code, string Name, int Criteria, int Appraised, int Open);
