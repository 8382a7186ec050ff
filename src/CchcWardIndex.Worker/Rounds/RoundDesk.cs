using System.Text.Json;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Worker.Cli;
using CchcWardIndex.Worker.Files;

namespace CchcWardIndex.Worker.Rounds;

/// <summary>The steps of a round up to scoring. Each is one transaction with its entry in the journal; a step out of order changes nothing.</summary>
internal sealed class RoundDesk(Workplace place)
{
    /// <summary>How the journal names a new deadline of an open round.</summary>
    public const string Postponing = "deadline";

    private const string Closing = "close";

    /// <summary>When the round was closed before its deadline; null where it is open, or the deadline came first.</summary>
    public static DateTimeOffset? ClosedEarly(StateTables context, RoundRow round) =>
        round.State != RoundState.Open && context.Journal.Where(entry => entry.Round == round.Id && entry.Action == Closing).OrderByDescending(entry => entry.Number).Select(entry => (DateTimeOffset?)entry.At).FirstOrDefault() is { } at && at < round.Deadline ? at : null;

    /// <summary>When somebody last reopened the round or put its deadline off; null where nobody did.</summary>
    public static DateTimeOffset? DeadlineSetAnew(StateTables context, string round) => context.Journal
        .Where(entry => entry.Round == round && (entry.Action == Corrections.Reopening || entry.Action == Postponing)).OrderByDescending(entry => entry.Number).Select(entry => (DateTimeOffset?)entry.At).FirstOrDefault();

    /// <summary>Đóng nhận phiếu.</summary>
    /// <exception cref="BadInputException">Not now, or not by this person.</exception>
    public void Close(Actor actor)
    {
        MustBeAllowed(actor, RoundStep.Close, place.Settings.Roles.Close);
        place.Store.Write(context =>
        {
            Take(context, RoundStep.Close);
            ProcedureDesk.OweForms(place, context, Submissions.AppraisalStage.First);
            return place.Note(context, actor, Closing, $"Đóng nhận phiếu: {CurrentFiles.In(context, place.Round).Count} phiếu được tính.");
        });
    }

    /// <summary>Closes the round where its deadline has passed.</summary>
    /// <returns>Whether it was closed now.</returns>
    public bool CloseWhenDue() => IsDue(place.Store.Read(place.RowIn)) && place.Store.Write(context =>
    {
        var row = place.RowIn(context);
        if (!IsDue(row))
        {
            return false;
        }

        row.State = RoundState.Closed;
        ProcedureDesk.OweForms(place, context, Submissions.AppraisalStage.First);
        place.Note(context, Actors.Program, Closing, $"Hết hạn nộp phiếu ({Say.Time(row.Deadline)}): đóng nhận phiếu, {CurrentFiles.In(context, place.Round).Count} phiếu được tính.");
        return true;
    });

    /// <summary>Mở lại, for more time or to mend something; a round that is open still gets a new deadline.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">The new deadline, still to come; null to leave it as it is.</param>
    /// <returns>The round with the deadline now in force, and whether it was open before.</returns>
    /// <exception cref="BadInputException">Not now, not by this person, without a reason, or to a time that is over.</exception>
    public (RoundRow Round, bool WasOpen) Reopen(Actor actor, string reason, DateTimeOffset? until)
    {
        MustBeAllowed(actor, RoundStep.Reopen, place.Settings.Roles.Reopen);
        MustGiveReason(reason);
        if (until is { } given && given <= place.Now)
        {
            throw new BadInputException($"Hạn nộp mới {Say.Time(given)} đã qua. Nêu một giờ còn ở phía trước sau --until; không nêu --until thì giữ hạn cũ.");
        }

        return place.Store.Write(context =>
        {
            if (until is { } later && place.RowIn(context) is { State: RoundState.Open } open)
            {
                return (Postpone(context, actor, open, later, reason), true);
            }

            var row = Take(context, RoundStep.Reopen);
            (row.ReopenReason, row.Deadline) = (reason.Trim(), until ?? row.Deadline);
            row.ClosesByItself = row.Deadline > place.Now;
            // What comes in now may be appraised otherwise, and explained anew.
            (row.ExplanationsUntil, row.ExplanationsClosed) = (null, false);
            foreach (var dossier in context.Dossiers.Where(dossier => dossier.Round == place.Round && dossier.Decision == ""))
            {
                dossier.Withdrawn = true;
            }

            place.Note(context, actor, Corrections.Reopening, Corrections.Detail(reason, until));
            return (row, false);
        });
    }

    // More time is no reopening: a correction does not give it as its reason.
    private RoundRow Postpone(StateTables context, Actor actor, RoundRow row, DateTimeOffset until, string reason)
    {
        place.Note(context, actor, Postponing, Deadlines.Moved(row.Deadline, until, reason));
        (row.Deadline, row.ClosesByItself) = (until, true);
        return row;
    }

    /// <summary>Tiếp nhận hoặc không tiếp nhận phiếu nộp muộn.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="sender">The unit's code, or the survey's word.</param>
    /// <param name="revision">Which of its files; null for the only one that waits.</param>
    /// <param name="accept">Whether it counts.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The file decided on.</returns>
    /// <exception cref="BadInputException">Not now, not by this person, without a reason, or no such file waits.</exception>
    public SubmissionRow DecideLate(Actor actor, string sender, int? revision, bool accept, string reason)
    {
        actor.MustBeAllowed(place.Settings.Roles.Late, "quyết định phiếu nộp muộn", nameof(place.Settings.Roles.Late));
        MustGiveReason(reason);
        return place.Store.Write(context =>
        {
            var state = place.RowIn(context).State;
            if (state >= RoundState.Submitted)
            {
                throw new BadInputException($"Đợt chấm {RoundSteps.InWords(state)} nên không quyết định phiếu nộp muộn nữa. {RoundSteps.Refuse(state, RoundStep.Reopen) ?? "Muốn dùng phiếu này, trước hết mở lại đợt chấm (cchc round reopen) và nêu lý do."}");
            }

            var waiting = context.Submissions.Where(row => row.Round == place.Round && row.Sender == sender && row.Standing == FileStanding.Waiting && (revision == null || row.Revision == revision)).OrderBy(row => row.Revision).ToList();
            var row = waiting switch
            {
                [var only] => only,
                [] when Unknown(sender) is { } reason => throw new BadInputException(reason),
                [] => throw new BadInputException($"Không có phiếu nộp muộn nào của {sender}{(revision is { } number ? $" (lần {number})" : "")} đang chờ quyết định. Xem danh sách bằng: cchc status."),
                _ => throw new BadInputException($"{sender} có {waiting.Count} phiếu nộp muộn đang chờ (lần {string.Join(", ", waiting.Select(row => row.Revision))}); nêu rõ lần nào sau --revision."),
            };
            var current = CurrentFiles.Of(context, place.Round, sender);
            (row.Standing, row.DecidedBy, row.DecisionReason) = (accept ? FileStanding.Accepted : FileStanding.Declined, actor.Name, reason.Trim());
            // The sender has a receipt that says it waits: what came of it reaches the sender in the same way.
            var counts = accept ? Math.Max(row.Revision, current?.Revision ?? 0) : current?.Revision;
            row.Receipt = ReceiptText.Of(ReceiptText.Read(row) with { Decision = new LateDecision(accept, actor.Name, place.Now, reason.Trim(), counts) });
            context.OweAnew(place.Round, DeliveryKind.Receipt, row.Id);
            if (accept)
            {
                ProcedureDesk.OweFormsAfter(place, context, row);
            }

            place.Note(
                context, actor, accept ? "late-accept" : "late-decline", $"{(accept ? "Tiếp nhận" : "Không tiếp nhận")} phiếu nộp muộn lần {row.Revision} của {sender}: {reason.Trim()}",
                accept && current is not null ? Digest.OfHex(current.Sha256) : null, Digest.OfHex(row.Sha256));
            return row;
        });
    }

    /// <summary>Chấm điểm: scores what the archive holds at this moment and keeps the run whole.</summary>
    /// <exception cref="BadInputException">Not now, not by this person, or the criteria set has faults.</exception>
    public (RunRow Run, Results Results) Score(Actor actor)
    {
        MustBeAllowed(actor, RoundStep.Score, place.Settings.Roles.Score);
        MustBePossible(RoundStep.Score);
        while (true)
        {
            var (evidence, deadlines) = place.Store.Read(context => (CurrentFiles.In(context, place.Round).Select(file => file.Entry).ToList(), Deadlines.In(context, place)));
            var now = place.Now;
            var producedAt = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
            var results = Rescoring.Score(place, place.Current, evidence, producedAt, deadlines);
            var (criteria, json) = (place.Archive.Put(place.Current.Pack, CriteriaPack.Extension), place.Archive.Put(Rescoring.Json(results), Rescoring.Extension));
            var run = place.Store.Write(context =>
            {
                // A file accepted or a deadline moved meanwhile must not be left out: score again.
                if (!CurrentFiles.In(context, place.Round).Select(file => file.Entry).SequenceEqual(evidence) || !Deadlines.In(context, place).SequenceEqual(deadlines))
                {
                    return null;
                }

                var round = Take(context, RoundStep.Score);
                var last = LastRun(context);
                var row = new RunRow
                {
                    Round = place.Round,
                    Number = (last?.Number ?? 0) + 1,
                    ProducedAt = producedAt,
                    CriteriaDigest = results.Set.Digest,
                    CriteriaFiles = criteria,
                    EngineVersion = Results.EngineVersion,
                    Results = Digest.OfHex(json),
                    Blocking = results.Problems.Count(problem => problem.Severity == Submissions.Severity.Error),
                    Evidence = JsonSerializer.Serialize(evidence),
                };
                context.Add(row);
                if (row.Blocking > 0 || last is { Blocking: > 0 })
                {
                    context.OweAnew(place.Round, DeliveryKind.Problems, row.Number);
                }

                // While units may still explain there is nothing yet for them to sign.
                if (row.Blocking == 0 && place.Current.Set.IsAppraised && ProcedureDesk.HinderSubmission(place, round) is null)
                {
                    context.OweAnew(place.Round, DeliveryKind.Confirmations, row.Number);
                }

                place.Note(context, actor, "score", $"{Deadlines.Scored(row.Number)}: {results.Units.Count(unit => unit.Rank is not null)}/{results.Units.Length} đơn vị được xếp hạng, {row.Blocking} vấn đề phải xử lý trước khi trình.", last?.Results, row.Results);
                return row;
            });
            if (run is not null)
            {
                return (run, results);
            }
        }
    }

    /// <summary>Whether something was accepted since the last run, so that it no longer shows how things stand.</summary>
    public bool IsStale(StateTables context, RunRow run) => !CurrentFiles.In(context, place.Round).Select(file => file.Entry).SequenceEqual(Rescoring.Evidence(run));

    /// <summary>Whether the set's files were changed since the last run: its rules, a use, or last year's figures.</summary>
    public bool IsOfOtherSet(RunRow run) => Digest.Hex(Digest.Of(place.Current.Pack)) != run.CriteriaFiles;

    /// <summary>The last run; null where there is none.</summary>
    public RunRow? LastRun(StateTables context) => ProblemFile.LastRun(context, place.Round);

    /// <summary>Takes a step in the caller's transaction.</summary>
    /// <exception cref="BadInputException">It is not its turn; the message says what must come first.</exception>
    public RoundRow Take(StateTables context, RoundStep step)
    {
        var row = place.RowIn(context);
        if (RoundSteps.Refuse(row.State, step) is { } reason)
        {
            throw new BadInputException(reason);
        }

        row.State = RoundSteps.After(step);
        return row;
    }

    /// <summary>Stops early where a step is not possible now, before long work is done for nothing.</summary>
    public void MustBePossible(RoundStep step)
    {
        if (RoundSteps.Refuse(place.Store.Read(place.RowIn).State, step) is { } reason)
        {
            throw new BadInputException(reason);
        }
    }

    /// <summary>Stops a person whom the settings do not allow a step.</summary>
    public static void MustBeAllowed(Actor actor, RoundStep step, ImmutableArray<string> allowed)
    {
        if (actor != Actors.Program)
        {
            actor.MustBeAllowed(allowed, RoundSteps.Verb(step), step.ToString());
        }
    }

    // A sender that is no unit, no survey and no department's form.
    private string? Unknown(string sender)
    {
        var set = place.Current.Set;
        var subject = Senders.Subject(sender);
        return Senders.IsSurvey(sender) || set.Unit(subject) is not null || set.Departments.Any(department => department.Code == subject) ? null
            : set.Units.FirstOrDefault(unit => Criteria.UnitNames.Fold(unit.Name) == Criteria.UnitNames.Fold(sender)) is { } named ? $"Sau --unit phải là mã đơn vị; mã của {named.Name} là {named.Code}."
            : $"Không có đơn vị mã \"{sender}\". Xem mã các đơn vị bằng: cchc status; phiếu khảo sát là \"{Senders.Survey}\".";
    }

    private bool IsDue(RoundRow row) => row is { State: RoundState.Open, ClosesByItself: true } && place.Now > row.Deadline;

    private static void MustGiveReason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new BadInputException("Phải nêu lý do sau --reason; lý do được ghi vào nhật ký.");
        }

        Typed.MustBeAsSeen(reason, "--reason");
    }
}
