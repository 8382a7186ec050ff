using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Scoring;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Rounds;

/// <summary>Nhắc việc: who still owes the round what it waits for, in a text for the outbox.</summary>
/// <param name="Step">What it waits for.</param>
/// <param name="Until">Until when.</param>
/// <param name="Days">How many days are left; 0 on the last.</param>
/// <param name="Awaited">Who is to be reminded, a line each.</param>
internal sealed record Reminder(ProcedureStep Step, DateTimeOffset Until, int Days, ImmutableArray<string> Awaited)
{
    /// <summary>Since when the round waits for that.</summary>
    public static DateTimeOffset? Began(StateTables context, string round, ProcedureStep step)
    {
        string[] begun = step switch
        {
            ProcedureStep.FirstAppraisal => [JournalWords.Closing],
            ProcedureStep.Explanation => [Deadlines.Explaining, JournalWords.UnitsExplaining],
            ProcedureStep.SecondAppraisal => [JournalWords.Explained],
            _ => [],
        };
        return context
            .Journal.Where(entry => entry.Round == round && begun.Contains(entry.Action))
            .OrderByDescending(entry => entry.Number)
            .Select(entry => (DateTimeOffset?)entry.At)
            .FirstOrDefault();
    }

    /// <summary>Looks up who is to be reminded now; null where nobody owes anything that has a limit.</summary>
    public static Reminder? Of(Workplace place)
    {
        var (round, now) = (place.RoundNow(), place.Now);
        if (round.Limited(place.Current.Set.Timetable, now) is not { Until: { } until } limited)
        {
            return null;
        }

        var awaited = limited.Step switch
        {
            ProcedureStep.HandingIn => NotHandedIn(place),
            ProcedureStep.Explanation => NotExplained(place, round, until),
            _ => NotConcluded(place),
        };
        return limited.Step != ProcedureStep.HandingIn && awaited.IsEmpty ? null : new Reminder(limited.Step, until, limited.DaysLeft(now)!.Value, awaited);
    }

    /// <summary>Puts it into the outbox and the journal.</summary>
    public void Send(Workplace place)
    {
        var set = place.Current.Set;
        byte[] text = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text(set, Step == ProcedureStep.HandingIn ? Lacking(place) : []))];
        AtomicFiles.Write(place.Folder.Folders.Outbox, (SubmissionNames.Reminder(set.Identity, Step, Days), stream => stream.Write(text)));
        place.Store.Write(context => place.Note(context, Actors.Program, "remind", $"Nhắc {What} khi còn {Days} ngày: {InWords}."));
    }

    /// <summary>How many are reminded, for the journal.</summary>
    public string InWords => $"{Show.Number(Awaited.Length)} {(IsOfUnits ? "đơn vị" : "cơ quan")} {Not}";

    /// <summary>What is asked: <c>nộp phiếu</c>.</summary>
    public string What =>
        Step switch
        {
            ProcedureStep.HandingIn => "nộp phiếu",
            ProcedureStep.FirstAppraisal => "thẩm định lần 1",
            ProcedureStep.Explanation => "giải trình",
            _ => "thẩm định lần 2",
        };

    private bool IsOfUnits => Step is ProcedureStep.HandingIn or ProcedureStep.Explanation;

    private string Not =>
        Step switch
        {
            ProcedureStep.HandingIn => "chưa nộp phiếu",
            ProcedureStep.Explanation => "chưa gửi phiếu giải trình",
            _ => "chưa kết luận đủ",
        };

    private string Title =>
        Step switch
        {
            ProcedureStep.HandingIn => "NHẮC NỘP PHIẾU TỰ CHẤM",
            ProcedureStep.FirstAppraisal => "NHẮC THẨM ĐỊNH LẦN 1",
            ProcedureStep.Explanation => "NHẮC GIẢI TRÌNH",
            _ => "NHẮC THẨM ĐỊNH LẦN 2",
        };

    private string Limit =>
        Step == ProcedureStep.HandingIn ? "Hạn nộp"
        : IsOfUnits ? "Hạn giải trình"
        : "Dự kiến xong";

    private string Text(CriteriaSet set, ImmutableArray<string> lacking) =>
        string.Join(
            "\r\n",
            [
                $"{Title} – {set.Title}",
                $"{Limit}: {(IsOfUnits ? Show.Moment(Until) : $"hết ngày {Show.Day(DateOnly.FromDateTime(Until.DateTime))}")} "
                    + $"({(Days == 0 ? "hết hạn trong hôm nay" : $"còn {Days} ngày")}).",
                "",
                Awaited.IsEmpty ? "Tất cả các đơn vị đã nộp phiếu." : $"{InWords}:",
                .. Awaited.Select((line, index) => $"{index + 1}. {line}"),
                .. Step switch
                {
                    ProcedureStep.HandingIn when !lacking.IsEmpty => (string[])["", .. lacking],
                    ProcedureStep.Explanation => ["", "Quá hạn mà không gửi phiếu giải trình là đồng ý với kết quả thẩm định."],
                    _ => [],
                },
                "",
            ]
        );

    // What comes beside the units' own forms.
    private static ImmutableArray<string> Lacking(Workplace place) =>
        [
            .. HasSurvey(place) ? Array.Empty<string>() : ["Chưa có phiếu tổng hợp khảo sát."],
            .. place
                .Store.Read(context => TableStanding.In(place, context))
                .Where(table => table.Revision is null)
                .Select(table => $"Chưa có bảng số liệu {table.Code} do {table.From} cung cấp ({table.Name})."),
        ];

    private static bool HasSurvey(Workplace place) =>
        place.Current.Set.SurveyQuestions.IsEmpty
        || place.Store.Read(context => CurrentFiles.In(context, place.Round).Any(file => file.Sender is Sender.SurveyFile));

    private static ImmutableArray<string> NotHandedIn(Workplace place)
    {
        var set = place.Current.Set;
        var (here, decisions) = place.Store.Read(context =>
            (CurrentFiles.In(context, place.Round).Select(file => file.Sender).ToHashSet(), RoundStore.UnitDecisionsOf(context, place.Round))
        );
        return
        [
            .. set
                .Units.Where(unit =>
                    Treatment.Of(unit, set, decisions.FirstOrDefault(decision => decision.Unit == unit.Code)).IsScored
                    && !here.Contains(new Sender.Assessing(unit.Code))
                )
                .Select(Named),
        ];
    }

    private static ImmutableArray<string> NotExplained(Workplace place, Round round, DateTimeOffset until)
    {
        var explained = place.Store.Read(context =>
            CurrentFiles
                .In(context, place.Round)
                .Where(file => file.Kind == Submissions.SubmittedKind.Explanation)
                .Select(file => file.Sender)
                .OfType<Sender.Explanation>()
                .Select(sender => sender.Unit)
                .ToHashSet()
        );
        return [.. round.ExplainUntil(until).Where(unit => !explained.Contains(unit)).Select(place.Current.Set.Unit).OfType<Unit>().Select(Named)];
    }

    private static ImmutableArray<string> NotConcluded(Workplace place) =>
        [
            .. CountedWork
                .Of(place)
                .Departments.Where(work => work.Open > 0)
                .Select(work => $"{work.Department.Name}: còn {Show.Number(work.Open)} nội dung chưa kết luận"),
        ];

    private static string Named(Unit unit) => $"{unit.Name} (mã {unit.Code})";
}
