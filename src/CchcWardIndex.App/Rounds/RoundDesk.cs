using System.Text.Json;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>The steps of a round up to scoring. Each is one transaction with its entry in the journal; what the round refuses changes nothing.</summary>
internal sealed class RoundDesk(Workplace place)
{
    /// <summary>When the round was closed before its deadline; null where it is open, or the deadline came first.</summary>
    public static DateTimeOffset? ClosedEarly(StateTables context, Round round) =>
        round.State == RoundState.Open ? null
        : context
            .Journal.Where(entry => entry.Round == round.Id && entry.Action == JournalWords.Closing)
            .OrderByDescending(entry => entry.Number)
            .Select(entry => (DateTimeOffset?)entry.At)
            .FirstOrDefault()
            is { } at
        && at < round.Deadline
            ? at
        : null;

    /// <summary>When somebody last reopened the round or put its deadline off; null where nobody did.</summary>
    public static DateTimeOffset? DeadlineSetAnew(StateTables context, string round) =>
        context
            .Journal.Where(entry => entry.Round == round && (entry.Action == Corrections.Reopening || entry.Action == JournalWords.Postponing))
            .OrderByDescending(entry => entry.Number)
            .Select(entry => (DateTimeOffset?)entry.At)
            .FirstOrDefault();

    /// <summary>Đóng nhận phiếu.</summary>
    /// <exception cref="RefusedException">Not now.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public void Close(Actor actor)
    {
        MustBeAllowed(actor, RoundStep.Close, place.Settings.Roles.Close);
        place.Store.Write(context => place.Carry(context, actor, place.RoundIn(context).Close(byItself: false)));
    }

    /// <summary>Closes the round where its deadline has passed.</summary>
    /// <returns>Whether it was closed now.</returns>
    public bool CloseWhenDue() =>
        place.RoundNow().IsDue(place.Now)
        && place.Store.Write(context =>
        {
            var round = place.RoundIn(context);
            if (!round.IsDue(place.Now))
            {
                return false;
            }

            place.Carry(context, Actors.Program, round.Close(byItself: true));
            return true;
        });

    /// <summary>Mở lại, for more time or to mend something; a round that is open still gets a new deadline.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">The new deadline, still to come; null to leave it as it is.</param>
    /// <returns>The round with the deadline now in force, and whether it was open before.</returns>
    /// <exception cref="RefusedException">Not now, without a reason, or to a time that is over.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public (Round Round, bool WasOpen) Reopen(Actor actor, string reason, DateTimeOffset? until)
    {
        MustBeAllowed(actor, RoundStep.Reopen, place.Settings.Roles.Reopen);
        Typed.MustBeAsSeen(reason, TypedText.Reason);
        return place.Store.Write(context =>
        {
            var granted = place.Carry(context, actor, place.RoundIn(context).Reopen(reason, until, place.Now));
            return (granted.Round, granted.Happened is RoundEvent.DeadlineMoved);
        });
    }

    /// <summary>Tiếp nhận hoặc không tiếp nhận phiếu nộp muộn; until the dossier goes out each can be turned into the other.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="sender">The unit's code, or the survey's word.</param>
    /// <param name="revision">Which of its files; null for the only one.</param>
    /// <param name="accept">Whether it counts.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The file decided on.</returns>
    /// <exception cref="RefusedException">Not now, without a reason, or no such file is to be decided on.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public SubmissionRow DecideLate(Actor actor, Sender sender, int? revision, bool accept, string reason)
    {
        actor.MustBeAllowed(place.Settings.Roles.Late, "quyết định phiếu nộp muộn", nameof(place.Settings.Roles.Late));
        Typed.MustBeAsSeen(reason, TypedText.Reason);
        return place.Store.Write(context =>
        {
            var rows = context.Submissions.Where(row => row.Round == place.Round && row.Sender == sender.Text).OrderBy(row => row.Revision).ToList();
            var ruling = place.RoundIn(context).DecideLate([.. rows.Select(row => File(context, row))], sender, revision, accept, reason);
            var row = ruling is Ruling.Granted { Happened: RoundEvent.LateDecided decided } ? rows.Single(row => row.Id == decided.File.Id) : null;
            var former = CurrentFiles.Of(context, place.Round, sender);
            if (row is not null)
            {
                Decide(row, accept, actor, reason.Trim(), former);
            }

            place.Carry(
                context,
                actor,
                ruling,
                (former is not null && former.Sha256 != row?.Sha256 ? Digest.OfHex(former.Sha256) : null, row is null ? null : Digest.OfHex(row.Sha256))
            );
            return row!;
        });
    }

    /// <summary>Quyết định đối với đơn vị: how a unit is treated that is not like the others; undone by deciding otherwise.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="unit">The unit's code.</param>
    /// <param name="treatment">How it is treated.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="RefusedException">Not now, without a reason, or not of this unit.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public RoundEvent.UnitDecided DecideUnit(Actor actor, UnitCode unit, UnitTreatment treatment, string reason)
    {
        actor.MustBeAllowed(place.Settings.Roles.Units, "quyết định đối với đơn vị", nameof(place.Settings.Roles.Units));
        Typed.MustBeAsSeen(reason, TypedText.Reason);
        if (place.Current.Set.Unit(unit) is null)
        {
            throw new RefusedException(new Refusal.UnknownUnit(unit), place.Current.Set);
        }

        var now = place.Now;
        var decision = new UnitDecision(unit, treatment, actor.Name, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)), reason.Trim().TrimEnd('.'));
        return place.Store.Write(context =>
            (RoundEvent.UnitDecided)
                place
                    .Carry(
                        context,
                        actor,
                        place.RoundIn(context).DecideUnit(decision, CurrentFiles.Of(context, place.Round, new Sender.Assessing(unit)) is not null)
                    )
                    .Happened
        );
    }

    /// <summary>Chấm điểm: scores what the archive holds at this moment and keeps the run whole.</summary>
    /// <exception cref="RefusedException">Not now.</exception>
    /// <exception cref="BadInputException">Not by this person, or the criteria set has faults.</exception>
    public (RunRow Run, Results Results) Score(Actor actor)
    {
        MustBeAllowed(actor, RoundStep.Score, place.Settings.Roles.Score);
        place.MustNot(place.RoundNow().HindersScoring());
        while (true)
        {
            var basis = place.Store.Read(context => RunBasis.Of(context, place));
            var now = place.Now;
            var producedAt = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
            var results = Rescoring.Score(place, place.Current, basis, producedAt);
            var (criteria, json) = (
                place.Archive.Put(place.Current.Pack, CriteriaPack.Extension),
                place.Archive.Put(Rescoring.Json(results), Rescoring.Extension)
            );
            // A file accepted or a deadline moved meanwhile must not be left out: score again.
            var run = place.Store.Write(context => RunBasis.Of(context, place).IsSame(basis) ? Enter(context, actor, results, basis, criteria, json) : null);
            if (run is not null)
            {
                return (run, results);
            }
        }
    }

    private RunRow Enter(StateTables context, Actor actor, Results results, RunBasis basis, string criteria, string json)
    {
        var round = place.RoundIn(context);
        place.MustNot(round.HindersScoring());
        var row = new RunRow
        {
            Round = place.Round,
            Number = (round.LastRun?.Number ?? 0) + 1,
            ProducedAt = results.ProducedAt,
            SetId = results.Set.Id,
            CriteriaDigest = results.Set.Digest,
            CriteriaFiles = criteria,
            EngineVersion = Results.EngineVersion,
            Results = Digest.OfHex(json),
            Blocking = results.Problems.Count(problem => problem.Severity == Severity.Error),
            Evidence = JsonSerializer.Serialize(basis.Evidence),
            UnitDecisions = JsonSerializer.Serialize(basis.UnitDecisions),
        };
        context.Add(row);
        var (scored, owed) = round.Scored(new ScoredRun(row.Number, row.Results, row.Blocking), place.Now);
        context.Save(scored, owed);
        var ranked = $"{results.Units.Count(unit => unit.Rank is not null)}/{results.Units.Length} đơn vị được xếp hạng";
        place.Note(
            context,
            actor,
            "score",
            $"{Deadlines.Scored(row.Number)}: {ranked}, {row.Blocking} vấn đề phải xử lý trước khi trình.",
            round.LastRun?.Results,
            row.Results
        );
        return row;
    }

    /// <summary>Whether something was accepted or decided since a run, so that it no longer shows how things stand.</summary>
    public bool IsStale(StateTables context, RunRow run)
    {
        var now = RunBasis.Of(context, place);
        return !now.Evidence.SequenceEqual(Rescoring.Evidence(run)) || !now.UnitDecisions.SequenceEqual(Rescoring.Decisions(run));
    }

    /// <summary>Whether the set's files were changed since the last run: its rules, a use, or last year's figures.</summary>
    public bool IsOfOtherSet(RunRow run) => Digest.Hex(Digest.Of(place.Current.Pack)) != run.CriteriaFiles;

    /// <summary>The last run; null where there is none.</summary>
    public RunRow? LastRun(StateTables context) => ProblemFile.LastRun(context, place.Round);

    /// <summary>Stops a person whom the settings do not allow a step.</summary>
    public static void MustBeAllowed(Actor actor, RoundStep step, ImmutableArray<string> allowed) =>
        actor.MustBeAllowed(allowed, RoundSteps.Verb(step), step.ToString());

    private LateFile File(StateTables context, SubmissionRow row) =>
        new(
            row.Id,
            Sender.Read(row.Sender),
            row.Revision,
            row.Kind,
            row.Standing,
            row.DecidedBy.Length > 0,
            row.Standing == FileStanding.Declined
                && context.Submissions.Any(other => other.Round == place.Round && other.Sha256 == row.Sha256 && other.Standing == FileStanding.Accepted)
        );

    // The sender has a receipt that says it waits: what came of it reaches the sender in the same way.
    private void Decide(SubmissionRow row, bool accept, Actor actor, string reason, CurrentFile? former)
    {
        (row.Standing, row.DecidedBy, row.DecisionReason) = (accept ? FileStanding.Accepted : FileStanding.Declined, actor.Name, reason);
        var counts =
            // A part counts beside the others, for what later ones do not say.
            accept && ReceiptText.PartOf(row.Receipt) is not null
                ? row.Revision
            : accept ? Math.Max(row.Revision, former?.Revision ?? 0)
            : former?.Revision == row.Revision ? Before(row)
            : former?.Revision;
        row.Receipt = ReceiptText.Of(ReceiptText.Read(row) with { Decision = new LateDecision(accept, actor.Name, place.Now, reason, counts) });
    }

    // Which of the sender's counts again where the one that counted no longer does.
    private int? Before(SubmissionRow row) =>
        place.Store.Read(context =>
            context
                .Submissions.Where(other =>
                    other.Round == place.Round && other.Sender == row.Sender && other.Revision < row.Revision && other.Standing == FileStanding.Accepted
                )
                .Max(other => (int?)other.Revision)
        );
}
