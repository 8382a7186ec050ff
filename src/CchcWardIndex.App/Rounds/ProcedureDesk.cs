using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Rounds;

/// <summary>
/// What lies between the wards' workbooks and final points: forms for the departments, time for explanations, forms for the second
/// appraisal.
/// </summary>
internal sealed class ProcedureDesk(Workplace place)
{
    // What counted at the last look: reading every workbook again tells nothing new until something is added or decided.
    private (int Files, int Decisions)? _looked;

    /// <summary>The procedure as the round stands, from the workbooks that count.</summary>
    public Procedure Now() => Of(place.Store.Read(context => RunBasis.Of(context, place)));

    /// <summary>The same, and how far the departments are is kept for whoever only wants to know that.</summary>
    public Procedure Counted()
    {
        var basis = place.Store.Read(context => RunBasis.Of(context, place));
        var procedure = Of(basis);
        CountedWork.Keep(place, basis, procedure.Work);
        return procedure;
    }

    private Procedure Of(RunBasis basis)
    {
        var book = place.Current.Book.Until(basis.Record.SubmissionDeadline(place.Current.Set));
        return new(book, Rescoring.Read(place, place.Current, basis.Evidence) with { UnitDecisions = basis.UnitDecisions });
    }

    /// <summary>
    /// Goes on by itself where it can: sends the forms for explanations once the first appraisal is complete, and begins the second once
    /// their time is over.
    /// </summary>
    /// <returns>What was done, as a verb; null where nothing was.</returns>
    public string? Advance()
    {
        if (place.Current.Set.Appraisal.Explanation is null)
        {
            return null;
        }

        // Asked at every look, for months: what is not needed is not counted.
        var (round, counted) = place.Store.Read(context => place.RoundIn(context) is var now && now.IsInAppraisal ? (now, Counted(context)) : (now, default));
        if (!round.IsInAppraisal)
        {
            return null;
        }

        if (round.ExplanationsAreDue(place.Now))
        {
            return EndWhenDue() ? "kết thúc thời hạn giải trình" : null;
        }

        if (ConfirmAfterSingleTimes(round) || _looked == counted)
        {
            return null;
        }

        var procedure = Counted();
        var units = procedure.ConcludedUnits.Except(round.UnitTimes.Select(time => time.Unit)).ToImmutableArray();
        var isComplete = procedure.Work.IsFirstComplete;
        // Only now: what could not be read this time is looked at again.
        _looked = counted;
        return round.Explanations is ExplanationTime.NotYet
            ? isComplete && Open(procedure)
                ? "gửi mẫu phiếu giải trình"
                : null
            : !units.IsEmpty && LetExplain(units)
                ? "gửi mẫu phiếu giải trình cho đơn vị có phiếu được tính sau"
                : null;
    }

    /// <summary>Gửi mẫu phiếu giải trình: opens the time for explanations.</summary>
    /// <exception cref="RefusedException">Not now, or the set asks for none.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public void OpenExplanations(Actor actor)
    {
        actor.MustBeAllowed(place.Settings.Roles.Explanations, "mở thời hạn giải trình", nameof(place.Settings.Roles.Explanations));
        // What is refused without looking at any workbook is refused at once.
        place.MustNot(place.RoundNow().HindersOpening());
        var procedure = Now();
        place.Store.Write(context =>
            place.Carry(context, actor, place.RoundIn(context).OpenExplanations(procedure.UnitsToExplain, procedure.Work.First, byItself: false, place.Now))
        );
    }

    /// <summary>Kết thúc thời hạn giải trình sớm: what comes after is late.</summary>
    /// <returns>How many units explained themselves.</returns>
    /// <exception cref="RefusedException">Not now, or it was not open.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public int CloseExplanations(Actor actor)
    {
        actor.MustBeAllowed(place.Settings.Roles.Explanations, "kết thúc thời hạn giải trình", nameof(place.Settings.Roles.Explanations));
        return place.Store.Write(context => End(context, actor, byItself: false));
    }

    private bool EndWhenDue() =>
        place.Store.Write(context =>
        {
            // Somebody may have been quicker.
            var isDue = place.RoundIn(context).ExplanationsAreDue(place.Now);
            if (isDue)
            {
                End(context, Actors.Program, byItself: true);
            }

            return isDue;
        });

    private int End(StateTables context, Actor actor, bool byItself)
    {
        var explained = CurrentFiles.In(context, place.Round).Count(file => file.Kind == SubmittedKind.Explanation);
        place.Carry(context, actor, place.RoundIn(context).CloseExplanations(explained, byItself, place.Now));
        return explained;
    }

    private bool Open(Procedure procedure) => Take(round => round.OpenExplanations(procedure.UnitsToExplain, procedure.Work.First, byItself: true, place.Now));

    private bool LetExplain(ImmutableArray<UnitCode> units) => Take(round => round.LetExplain(units, place.Now));

    // What goes on by itself goes on where the round lets it.
    private bool Take(Func<Round, Ruling> step) =>
        place.Store.Write(context =>
        {
            var ruling = step(place.RoundIn(context));
            if (ruling is Ruling.Granted)
            {
                place.Carry(context, Actors.Program, ruling);
            }

            return ruling is Ruling.Granted;
        });

    // Scored while single units still had time, and nobody used it: that run is what the units sign.
    private bool ConfirmAfterSingleTimes(Round round)
    {
        if (
            round is not { State: RoundState.Scored, Course.IsAppraised: true, LastRun: { Blocking: 0 } run }
            || round.ExplanationsHinder(place.Now) is not null
        )
        {
            return false;
        }

        var (kind, subject) = Storage.Rows.DeliveryRow.Of(new Delivery.Confirmations(run.Number));
        if (place.Store.Read(context => context.Deliveries.Any(row => row.Round == place.Round && row.Kind == kind && row.Subject == subject)))
        {
            return false;
        }

        return place.Store.Write(context =>
        {
            context.OweAnew(place.Round, new Delivery.Confirmations(run.Number));
            return true;
        });
    }

    private (int Files, int Decisions) Counted(StateTables context) =>
        (
            // What explanations and second appraisals add changes nothing in what is asked here: whether the first appraisal is complete.
            context.Submissions.Count(file =>
                file.Round == place.Round
                && file.Standing == FileStanding.Accepted
                && (file.Kind == SubmittedKind.SelfAssessment || file.Kind == SubmittedKind.Appraisal)
            ),
            context.Journal.Count(entry =>
                entry.Round == place.Round
                && (entry.Action == JournalWords.Deciding || entry.Action == JournalWords.Declining || entry.Action == Corrections.Reopening)
            )
        );
}
