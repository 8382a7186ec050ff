using System.Text;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Inbox;

/// <summary>Sổ tiếp nhận: enters a file into the state, its facts and its receipt in one transaction.</summary>
internal sealed class Ledger(Workplace place)
{
    private readonly CurrentFiles _files = new(place);
    private readonly bool _compares = place.Current.Set.Criteria.Any(criterion => criterion.ComparesUnits);

    private readonly SurveyLedger _surveys = new(place);

    /// <summary>Whether a content has a line.</summary>
    public bool Has(string sha256) => place.Store.Read(context => context.Submissions.Any(row => row.Round == place.Round && row.Sha256 == sha256));

    /// <summary>The line that answers for a content that lies in the inbox; null where it is to be read, for the first time or again.</summary>
    public SubmissionRow? Find(Content content) => place.Store.Read(context => Answering(context, content));

    /// <summary>Enters that files no longer lie in the inbox: whoever drops them after this hands them in again.</summary>
    /// <param name="names">Their names from the inbox on; of an archive, for all that came out of it.</param>
    public void Cleared(params IReadOnlyList<string> names) => Clear(row => names.Any(name => IsOf(Storable(name), row.FileName)));

    /// <summary>The same at a start for all that are no longer there.</summary>
    public void ForgetCleared() =>
        Clear(row =>
            !row
                .FileName.Split('/')
                .Index()
                .Any(part => File.Exists(Path.Combine([place.Folder.Folders.Inbox, .. row.FileName.Split('/').Take(part.Index + 1)])))
        );

    /// <summary>
    /// What did not count under another set or another version of the program, and might now; the earliest first. Nothing that somebody has
    /// dealt with, and nothing once the results have gone to UBND.
    /// </summary>
    public List<SubmissionRow> OfOtherTimes() =>
        place.Store.Read(context =>
        {
            if (place.RowIn(context).State >= RoundState.Submitted)
            {
                return [];
            }

            var open = Refusals.Open(context, place.Current.Set, place.Round).Select(refused => refused.Id).ToHashSet();
            return context
                .Submissions.Where(row => row.Round == place.Round && (row.Standing == FileStanding.Refused || row.Standing == FileStanding.NotRead))
                .OrderBy(row => row.Id)
                .ToList()
                .Where(row => !IsOfNow(row) && (row.Standing == FileStanding.NotRead || open.Contains(row.Id)) && Answering(context, row.Sha256)?.Id == row.Id)
                .ToList();
        });

    /// <summary>Whether a sender handed in something later that counts.</summary>
    public bool HasCounted(Sender sender, SubmissionRow after) =>
        place.Store.Read(context =>
            context.Submissions.Any(row => row.Round == place.Round && row.Sender == sender.Text && row.Id > after.Id && row.Standing == FileStanding.Accepted)
        );

    /// <summary>Enters that looking again changed nothing.</summary>
    public void Stands(SubmissionRow row) =>
        place.Store.Write(context =>
        {
            var line = context.Submissions.Single(one => one.Id == row.Id);
            return (line.CriteriaDigest, line.Program) = (place.Current.Set.Digest, Version);
        });

    private static string Version => Publication.Results.EngineVersion;

    private bool IsOfNow(SubmissionRow row) => row.CriteriaDigest == place.Current.Set.Digest && row.Program == Version;

    // What counts, counts once. What did not is looked at again, unless nothing that decides on it has changed.
    private SubmissionRow? Answering(StateTables context, Content content)
    {
        var last = Answering(context, content.Sha256);
        return last is null or { IsInInbox: true }
            ? last
            : last.Standing switch
            {
                FileStanding.Declined => null,
                FileStanding.Refused or FileStanding.NotRead => IsOfNow(last) ? last : null,
                // A file of the survey may be sent once more to count again, or in place of a file of another name.
                FileStanding.Accepted when last.Kind == SubmittedKind.Survey => _surveys.Counts(context, content.Sha256, Storable(content.Sight.Name))
                    ? last
                    : null,
                FileStanding.Waiting => place.RoundIn(context).IsLate(last.Kind, UnitCode.From(UnitOf(last)), content.Sight.In(place.Round)) ? last : null,
                _ => last,
            };
    }

    private SubmissionRow? Answering(StateTables context, string sha256)
    {
        var lines = context.Submissions.Where(row => row.Round == place.Round && row.Sha256 == sha256).OrderBy(row => row.Id).ToList();
        return lines.LastOrDefault(row => row.Standing == FileStanding.Accepted) ?? lines.LastOrDefault();
    }

    private static bool IsOf(string dropped, string name) => name == dropped || name.StartsWith(dropped + '/', StringComparison.Ordinal);

    private void Clear(Func<SubmissionRow, bool> isGone)
    {
        if (place.Store.Read(context => context.Submissions.Where(row => row.Round == place.Round && row.IsInInbox).AsEnumerable().Any(isGone)))
        {
            place.Store.Write(context =>
            {
                foreach (var row in context.Submissions.Where(row => row.Round == place.Round && row.IsInInbox).AsEnumerable().Where(isGone).ToList())
                {
                    row.IsInInbox = false;
                }

                return true;
            });
        }
    }

    /// <summary>Enters a file; the line it has already where somebody was quicker.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isInInbox">Whether it lies in the inbox; otherwise it is looked at again where it is kept.</param>
    /// <remarks>
    /// Reading what stands beside it, and scoring, take a while: nobody's writing waits for that. Where something was entered meanwhile, it is answered anew.
    /// </remarks>
    public (SubmissionRow Row, bool IsNew) Enter(ReadContent file, bool isInInbox)
    {
        var content = file.Content;
        // Its next revision is compared with it.
        _files.Remember(content.Sha256, file.Read!);
        while (true)
        {
            var answer = place.Store.Read(context => isInInbox && Answering(context, content) is not null ? null : Answer(context, file));
            var entered = place.Store.Write(context =>
                isInInbox && Answering(context, content) is { } known ? (known, false)
                : answer is not null && LastOf(context) == answer.After ? (Enter(context, file, answer, isInInbox), true)
                : ((SubmissionRow Row, bool IsNew)?)null
            );
            if (entered is { } done)
            {
                return done;
            }
        }
    }

    private SubmissionRow Enter(StateTables context, ReadContent file, Answered answer, bool isInInbox)
    {
        var (content, receipt, round) = (file.Content, answer.Receipt, place.RoundIn(context));
        var row = Row(context, content, receipt, answer.Sender, isInInbox);
        context.Add(row);
        context.Owe(place.Round, DeliveryKind.Receipt, row.Id);
        if (row.Standing == FileStanding.Accepted)
        {
            foreach (var delivery in round.FormsAfter(row.Kind))
            {
                context.OweAnew(place.Round, delivery);
            }

            Settle(context, row);
        }

        var (action, detail) = Told(receipt);
        var sender = answer.Sender.InWords(receipt.UnitName.Length > 0 ? receipt.UnitName : receipt.DepartmentName);
        place.Note(
            context,
            Actors.Program,
            action,
            $"{detail} Tệp \"{receipt.File}\", lần {receipt.Revision} của {sender}.",
            answer.Current is { } current ? Digest.OfHex(current.Sha256) : null,
            Digest.OfHex(content.Sha256)
        );
        return row;
    }

    private Answered Answer(StateTables context, ReadContent file)
    {
        var (content, read, after, round) = (file.Content, file.Read!, LastOf(context), place.RoundIn(context));
        var submitted = read.Files.Single();
        var survey = submitted.Kind == SubmittedKind.Survey ? _surveys.Place(context, Storable(content.Sight.Name), content.Sha256, content.Evidence) : default;
        var sender = survey.Sender ?? Sender.Of(submitted);
        var revision = (context.Submissions.Where(row => row.Round == place.Round && row.Sender == sender.Text).Max(row => (int?)row.Revision) ?? 0) + 1;
        var current = submitted.Kind is SubmittedKind.Refused or SubmittedKind.NotRead ? null : CurrentFiles.Of(context, place.Round, sender);
        var arrival = new Arrival(
            survey.Label ?? Storable(content.Sight.Name),
            content.Sha256,
            read,
            revision,
            content.Sight.SeenAt,
            round.IsLate(submitted.Kind, submitted.Unit, content.Sight.In(place.Round))
        )
        {
            Survey = survey.Arrival,
            IsUnpacked = file.IsUnpacked,
        };
        var reception = new Reception(place.Current.Book.Until(round.Deadline), DeadlineOf(submitted, round))
        {
            ClosedAt = IsWards(submitted) ? RoundDesk.ClosedEarly(context, round) : null,
        };
        var standing = Standing(context, sender, submitted.Kind) with { UnitDecisions = round.UnitDecisions };
        return new Answered(after, sender, current, reception.Answer(arrival, standing, current is null ? null : Former(context, current, read)));
    }

    // Whatever a receipt hangs on, files, decisions, hours, stands in the journal when it changes.
    private static long LastOf(StateTables context) => context.Journal.Max(entry => (long?)entry.Number) ?? 0;

    // It waits for no decision any longer: the same content counts.
    private void Settle(StateTables context, SubmissionRow counted)
    {
        foreach (
            var row in context
                .Submissions.Where(row => row.Round == place.Round && row.Sha256 == counted.Sha256 && row.Standing == FileStanding.Waiting)
                .ToList()
        )
        {
            var (by, reason) = (Actors.Program.Name, $"Chính tệp này được nộp lại trong hạn và được tính ở lần {counted.Revision}.");
            (row.Standing, row.DecidedBy, row.DecisionReason) = (FileStanding.Declined, by, reason);
            row.Receipt = ReceiptText.Of(ReceiptText.Read(row) with { Decision = new LateDecision(false, by, place.Now, reason, counted.Revision) });
            context.OweAnew(place.Round, DeliveryKind.Receipt, row.Id);
        }
    }

    private static string? UnitOf(SubmissionRow row) => row.Kind == SubmittedKind.Explanation ? Sender.Read(row.Sender).Subject : null;

    private static DateTimeOffset? DeadlineOf(SubmittedFile file, Round round) =>
        file.Kind == SubmittedKind.Explanation ? round.ExplanationsUntil(new UnitCode(file.Unit?.Text ?? ""))
        : IsWards(file) ? round.Deadline
        : null;

    // What must come before the round is closed; of a refused file that names no department nobody knows better.
    private static bool IsWards(SubmittedFile file) =>
        file.Kind == SubmittedKind.SelfAssessment || file is { Kind: SubmittedKind.Refused or SubmittedKind.NotRead, Department: null };

    private Intake Standing(StateTables context, Sender sender, SubmittedKind kind)
    {
        // What a department or a unit answers is held against what it was shown.
        if (kind is SubmittedKind.Appraisal or SubmittedKind.SecondAppraisal or SubmittedKind.Explanation)
        {
            // A part of a department's form adds to what the department has sent.
            var files = CurrentFiles
                .In(context, place.Round)
                .Where(file => (file.Sender != sender || kind != SubmittedKind.Explanation) && file.Kind != SubmittedKind.Survey)
                .ToList();
            var all = files.Select(_files.Read).ToList();
            return new Intake([.. all.SelectMany(other => other.SelfAssessments)], [], [], [], [])
            {
                Tables = [.. all.SelectMany(other => other.Tables)],
                Appraisals =
                [
                    .. files
                        .Zip(all)
                        .GroupBy(pair => pair.First.Sender)
                        .SelectMany(same => AddedUp.InOrder([.. same.OrderBy(pair => pair.First.Revision).SelectMany(pair => pair.Second.Appraisals)])),
                ],
                Explanations = [.. all.SelectMany(other => other.Explanations)],
            };
        }

        var others = CurrentFiles
            .In(context, place.Round)
            .Where(file => file.Sender != sender && (file.Kind == SubmittedKind.OutsideTable || (_compares && file.Kind == SubmittedKind.SelfAssessment)))
            .Select(_files.Read)
            .ToList();
        return new Intake([.. others.SelectMany(other => other.SelfAssessments)], [], [], [], []) { Tables = [.. others.SelectMany(other => other.Tables)] };
    }

    // Null where the file takes the place of nothing: another part of a department's form.
    private Former? Former(StateTables context, CurrentFile current, Intake coming)
    {
        if (coming.Appraisals is [var form])
        {
            var others = CurrentFiles
                .In(context, place.Round)
                .Where(file => file.Sender == current.Sender)
                .SelectMany(file => _files.Read(file).Appraisals.Select(sheet => (file.Revision, sheet)))
                .ToList();
            return AddedUp.Replaced(others, form) is { } replaced ? new Former(replaced.Revision, null, []) { Appraisal = replaced.Said } : null;
        }

        var read = _files.Read(current);
        return new Former(current.Revision, read.SelfAssessments.FirstOrDefault(), read.Survey)
        {
            Explanation = read.Explanations.FirstOrDefault(),
            Table = read.Tables.FirstOrDefault(),
        };
    }

    private SubmissionRow Row(StateTables context, Content content, Receipt receipt, Sender sender, bool isInInbox) =>
        new()
        {
            Id = (context.Submissions.Max(row => (long?)row.Id) ?? 0) + 1,
            Round = place.Round,
            Sha256 = content.Sha256,
            FileName = Storable(content.Sight.Name),
            Kind = receipt.Kind,
            Sender = sender.Text,
            Revision = receipt.Revision,
            Standing = receipt.Verdict switch
            {
                Verdict.Refused => FileStanding.Refused,
                Verdict.NotRead => FileStanding.NotRead,
                Verdict.Unpacked => FileStanding.Unpacked,
                Verdict.Late => FileStanding.Waiting,
                _ => FileStanding.Accepted,
            },
            ReceivedAt = receipt.ReceivedAt,
            Receipt = ReceiptText.Of(receipt),
            ProvisionalIndex = receipt.Index,
            ProvisionalMaximum = receipt.Index is null ? null : receipt.Share?.Counted,
            Remarks = receipt.Remarks.Length,
            CriteriaDigest = place.Current.Set.Digest,
            Program = Version,
            IsInInbox = isInInbox,
        };

    private static (string Action, string Detail) Told(Receipt receipt) =>
        receipt.Verdict switch
        {
            Verdict.Refused => ("refused", "Từ chối."),
            Verdict.NotRead => ("not-read", "Chưa đọc được do lỗi của chương trình."),
            Verdict.Unpacked => ("unpacked", "Mở tệp nén; phiếu bên trong được nhận riêng."),
            Verdict.Late => ("late", "Nộp muộn, chờ quyết định."),
            _ => ("received", receipt.Remarks.IsEmpty ? "Tiếp nhận." : $"Tiếp nhận, có {receipt.Remarks.Length} lưu ý."),
        };

    // A name may hold half a character, which no database keeps.
    private static string Storable(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => rune == Rune.ReplacementChar || rune.Value == 0 ? "�" : rune.ToString()));

    // The receipt, and the last entry of the journal when it was made.
    private sealed record Answered(long After, Sender Sender, CurrentFile? Current, Receipt Receipt);
}
