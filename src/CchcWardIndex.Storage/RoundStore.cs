using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Storage;

/// <summary>A round out of the tables, and back into them.</summary>
public static class RoundStore
{
    /// <summary>How the journal names a submission to UBND: its account stands there.</summary>
    public const string Submitting = "submit";

    /// <summary>The round as it stands.</summary>
    /// <param name="context">The state.</param>
    /// <param name="id">Its id.</param>
    /// <param name="course">What its set asks of its course.</param>
    public static Round Load(this StateTables context, string id, RoundCourse course)
    {
        var row = context.Rounds.Single(row => row.Id == id);
        var run = context
            .Runs.Where(run => run.Round == id)
            .OrderByDescending(run => run.Number)
            .Select(run => new ScoredRun(run.Number, run.Results, run.Blocking))
            .FirstOrDefault();
        return new Round
        {
            Id = id,
            Course = course,
            State = row.State,
            Deadline = row.Deadline,
            ClosesByItself = row.ClosesByItself,
            Explanations = (row.ExplanationsUntil, row.ExplanationsClosed) switch
            {
                (null, _) => new ExplanationTime.NotYet(),
                ({ } until, false) => new ExplanationTime.Running(until),
                ({ } at, true) => new ExplanationTime.Over(at),
            },
            UnitTimes =
            [
                .. context
                    .ExplanationTimes.Where(time => time.Round == id)
                    .OrderBy(time => time.Unit)
                    .AsEnumerable()
                    .Select(time => new UnitExplanationTime(new UnitCode(time.Unit), time.Until)),
            ],
            UnitDecisions = context.UnitDecisionsOf(id),
            ReopenReason = row.ReopenReason,
            LastRun = run,
            LastDossier = Dossier(context, id),
            Publications = context.Publications.Where(publication => publication.Round == id).Max(publication => (int?)publication.Number) ?? 0,
        };
    }

    /// <summary>What was decided on units, by code.</summary>
    public static ImmutableArray<UnitDecision> UnitDecisionsOf(this StateTables context, string round) =>
        [
            .. context
                .UnitDecisions.Where(row => row.Round == round)
                .AsEnumerable()
                .OrderBy(row => row.Unit, StringComparer.Ordinal)
                .Select(row => new UnitDecision(new UnitCode(row.Unit), row.As, row.By, row.At, row.Reason)),
        ];

    /// <summary>
    /// Writes down how the round stands after a step. Runs, dossiers and publications that are new are entered by whoever has the rest of
    /// them.
    /// </summary>
    /// <param name="context">The state.</param>
    /// <param name="round">The round afterwards.</param>
    /// <param name="owed">What is now to be made, anew where it was made before.</param>
    public static void Save(this StateTables context, Round round, ImmutableArray<Delivery> owed)
    {
        foreach (var delivery in owed)
        {
            context.OweAnew(round.Id, delivery);
        }

        var row = context.Rounds.Single(row => row.Id == round.Id);
        (row.State, row.Deadline, row.ClosesByItself, row.ReopenReason) = (round.State, round.Deadline, round.ClosesByItself, round.ReopenReason);
        (row.ExplanationsUntil, row.ExplanationsClosed) = round.Explanations switch
        {
            ExplanationTime.Running running => ((DateTimeOffset?)running.Until, false),
            ExplanationTime.Over over => (over.At, true),
            _ => (null, false),
        };
        Save(context, round.Id, round.UnitTimes);
        Save(context, round.Id, round.UnitDecisions);
        if (
            round.LastDossier is { } dossier
            && context.Dossiers.SingleOrDefault(known => known.Round == round.Id && known.Number == dossier.Number) is { } stored
        )
        {
            stored.Withdrawn = dossier.IsWithdrawn;
            (stored.Decision, stored.DecisionDate, stored.ApprovedBy) = (
                dossier.Approval?.Decision ?? "",
                dossier.Approval?.Date,
                dossier.Approval?.EnteredBy ?? ""
            );
        }
    }

    private static void Save(StateTables context, string round, ImmutableArray<UnitExplanationTime> times)
    {
        var stored = context.ExplanationTimes.Where(row => row.Round == round).ToDictionary(row => row.Unit);
        foreach (var time in times)
        {
            if (stored.Remove(time.Unit.Text, out var row))
            {
                row.Until = time.Until;
            }
            else
            {
                context.Add(
                    new ExplanationTimeRow
                    {
                        Round = round,
                        Unit = time.Unit.Text,
                        Until = time.Until,
                    }
                );
            }
        }

        context.Remove(stored.Values);
    }

    private static void Save(StateTables context, string round, ImmutableArray<UnitDecision> decisions)
    {
        var stored = context.UnitDecisions.Where(row => row.Round == round).ToDictionary(row => row.Unit);
        foreach (var decision in decisions)
        {
            if (stored.Remove(decision.Unit.Text, out var row))
            {
                (row.As, row.By, row.At, row.Reason) = (decision.As, decision.By, decision.At, decision.Reason);
            }
            else
            {
                context.Add(
                    new UnitDecisionRow
                    {
                        Round = round,
                        Unit = decision.Unit.Text,
                        As = decision.As,
                        By = decision.By,
                        At = decision.At,
                        Reason = decision.Reason,
                    }
                );
            }
        }

        context.Remove(stored.Values);
    }

    private static RoundDossier? Dossier(StateTables context, string round)
    {
        if (context.Dossiers.Where(row => row.Round == round).OrderByDescending(row => row.Number).FirstOrDefault() is not { } row)
        {
            return null;
        }

        // By which account it was submitted decides on approval alone.
        var account =
            row.Decision.Length > 0 || row.Withdrawn
                ? ""
                : context
                    .Journal.Where(entry => entry.Round == round && entry.Action == Submitting)
                    .OrderByDescending(entry => entry.Number)
                    .Select(entry => entry.Account)
                    .FirstOrDefault()
                    ?? "";
        return new RoundDossier(row.Number, row.Run, row.Results, new Actor(row.SubmittedBy, account), row.SubmittedAt)
        {
            IsWithdrawn = row.Withdrawn,
            Approval = row.Decision.Length > 0 ? new DossierApproval(row.Decision, row.DecisionDate!.Value, row.ApprovedBy) : null,
        };
    }
}
