using System.Text;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Worker.Inbox;

/// <summary>Sổ tiếp nhận: enters a file into the state, its facts and its receipt in one transaction.</summary>
internal sealed class Ledger(Workplace place)
{
    private readonly CurrentFiles _files = new(place);
    private readonly bool _compares = place.Current.Set.Criteria.Any(criterion => criterion.Facts.Any(fact => fact.Source == Criteria.FactSource.BestOfUnits));

    private readonly SurveyLedger _surveys = new(place);

    /// <summary>Whether a content stands in the ledger.</summary>
    public bool Has(string sha256) => place.Store.Read(context => context.Submissions.Any(row => row.Round == place.Round && row.Sha256 == sha256));

    /// <summary>The line of a content that is nothing new under its name; null where it must be read.</summary>
    public SubmissionRow? Find(Content content) => place.Store.Read(context => Known(context, content));

    // A file of the survey may be sent once more to count again, or in place of a file of another name.
    private SubmissionRow? Known(StateTables context, Content content) =>
        context.Submissions.Where(row => row.Round == place.Round && row.Sha256 == content.Sha256).OrderByDescending(row => row.Id).FirstOrDefault() is { } row
        && (row is not { Kind: SubmittedKind.Survey, Standing: Storage.Rows.Standing.Accepted } || _surveys.Counts(context, content.Sha256, Storable(content.Sight.Name))) ? row : null;

    /// <summary>Enters a file; the line it has already where somebody was quicker.</summary>
    public (SubmissionRow Row, bool IsNew) Enter(ReadContent file) => place.Store.Write(context =>
    {
        var (content, read) = (file.Content, file.Read!);
        // Its next revision is compared with it.
        _files.Remember(content.Sha256, read);
        if (Known(context, content) is { } known)
        {
            return (known, false);
        }

        var round = place.RowIn(context);
        var submitted = read.Files.Single();
        var survey = submitted.Kind == SubmittedKind.Survey ? _surveys.Place(context, Storable(content.Sight.Name), content.Sha256, content.Evidence) : default;
        var sender = survey.Sender ?? Senders.Of(submitted);
        var revision = (context.Submissions.Where(row => row.Round == place.Round && row.Sender == sender).Max(row => (int?)row.Revision) ?? 0) + 1;
        var current = submitted.Kind == SubmittedKind.Refused ? null : CurrentFiles.Of(context, place.Round, sender);
        var arrival = new Arrival(survey.Label ?? Storable(content.Sight.Name), content.Sha256, read, revision, content.Sight.SeenAt, IsLate(submitted.Kind, content.Sight, round)) { Survey = survey.Arrival };
        var receipt = new Reception(place.Current.Book, DeadlineOf(submitted, round)) { ClosedAt = IsWards(submitted) ? RoundDesk.ClosedEarly(context, round) : null }.Answer(arrival, Standing(context, sender, submitted.Kind), current is null ? null : Former(current));
        var row = Row(context, content, receipt, sender);
        context.Add(row);
        context.Owe(place.Round, DeliveryKind.Receipt, row.Id);
        if (row.Standing == Storage.Rows.Standing.Accepted)
        {
            ProcedureDesk.OweFormsAfter(place, context, row);
        }

        var (action, detail) = Told(receipt);
        place.Note(context, Actor.Program, action, $"{detail} Tệp \"{receipt.File}\", lần {revision} của {Senders.InWords(sender, receipt.UnitName.Length > 0 ? receipt.UnitName : receipt.DepartmentName)}.", current is null ? null : Digest.OfHex(current.Sha256), Digest.OfHex(content.Sha256));
        return (row, true);
    });

    // After its hour a file is late, and so is a ward's once the round is closed, whatever the clock says. Appraisals and the survey come when wards are done: until the dossier goes out.
    private static bool IsLate(SubmittedKind kind, Sight sight, RoundRow round) => kind switch
    {
        SubmittedKind.Appraisal or SubmittedKind.SecondAppraisal or SubmittedKind.Survey => round.State >= RoundState.Submitted,
        SubmittedKind.Explanation => round.State >= RoundState.Submitted || sight.SeenAt > round.ExplanationsUntil || (round.ExplanationsClosed && !sight.ExplanationsWereOpen),
        _ => sight.SeenAt > round.Deadline || round.State >= RoundState.Scored || (round.State == RoundState.Closed && !sight.RoundWasOpen),
    };

    private static DateTimeOffset? DeadlineOf(SubmittedFile file, RoundRow round) => file.Kind == SubmittedKind.Explanation ? round.ExplanationsUntil : IsWards(file) ? round.Deadline : null;

    // What must come before the round is closed; of a refused file that names no department nobody knows better.
    private static bool IsWards(SubmittedFile file) => file.Kind == SubmittedKind.SelfAssessment || file is { Kind: SubmittedKind.Refused, Department: null };

    private Intake Standing(StateTables context, string sender, SubmittedKind kind)
    {
        // What a department or a unit answers is held against what it was shown.
        if (kind is SubmittedKind.Appraisal or SubmittedKind.SecondAppraisal or SubmittedKind.Explanation)
        {
            var all = CurrentFiles.In(context, place.Round).Where(file => file.Sender != sender && file.Kind != SubmittedKind.Survey).Select(_files.Read).ToList();
            return new Intake([.. all.SelectMany(other => other.SelfAssessments)], [], [], [], [])
            {
                Appraisals = [.. all.SelectMany(other => other.Appraisals)],
                Explanations = [.. all.SelectMany(other => other.Explanations)],
            };
        }

        var others = _compares ? CurrentFiles.In(context, place.Round).Where(file => file.Sender != sender && file.Kind == SubmittedKind.SelfAssessment).Select(_files.Read).ToList() : [];
        return new Intake([.. others.SelectMany(other => other.SelfAssessments)], [], [], [], []);
    }

    private Former Former(CurrentFile current)
    {
        var read = _files.Read(current);
        return new Former(current.Revision, read.SelfAssessments.FirstOrDefault(), read.Survey)
        {
            Appraisal = read.Appraisals.FirstOrDefault(),
            Explanation = read.Explanations.FirstOrDefault(),
        };
    }

    private SubmissionRow Row(StateTables context, Content content, Receipt receipt, string sender) => new()
    {
        Id = (context.Submissions.Max(row => (long?)row.Id) ?? 0) + 1,
        Round = place.Round,
        Sha256 = content.Sha256,
        FileName = Storable(content.Sight.Name),
        Kind = receipt.Kind,
        Sender = sender,
        Revision = receipt.Revision,
        Standing = receipt.Verdict switch { Verdict.Refused => Storage.Rows.Standing.Refused, Verdict.Late => Storage.Rows.Standing.Waiting, _ => Storage.Rows.Standing.Accepted },
        ReceivedAt = receipt.ReceivedAt,
        Receipt = ReceiptText.Of(receipt),
        ProvisionalIndex = receipt.Index,
        Remarks = receipt.Remarks.Length,
    };

    private static (string Action, string Detail) Told(Receipt receipt) => receipt.Verdict switch
    {
        Verdict.Refused => ("refused", "Từ chối."),
        Verdict.Late => ("late", "Nộp muộn, chờ quyết định."),
        _ => ("received", receipt.Remarks.IsEmpty ? "Tiếp nhận." : $"Tiếp nhận, có {receipt.Remarks.Length} lưu ý."),
    };

    // A name may hold half a character, which no database keeps.
    private static string Storable(string name) => string.Concat(name.EnumerateRunes().Select(rune => rune == Rune.ReplacementChar || rune.Value == 0 ? "�" : rune.ToString()));
}
