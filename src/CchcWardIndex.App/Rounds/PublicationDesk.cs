using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>The steps of a round after scoring: before UBND, approved, published.</summary>
internal sealed class PublicationDesk(Workplace place, RoundDesk desk)
{
    /// <summary>Trình UBND: the dossier of the last run.</summary>
    /// <exception cref="RefusedException">Not now, something blocks, or the run is out of date.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public DossierRow Submit(Actor actor)
    {
        RoundDesk.MustBeAllowed(actor, RoundStep.Submit, place.Settings.Roles.Submit);
        var (round, run) = place.Store.Read(context => (place.RoundIn(context), desk.LastRun(context)));
        place.MustNot(round.HindersSubmission(isStale: false, place.Now));

        // All made once before it is promised, the publication too: what cannot be made must not be submitted.
        var results = Rescoring.Of(place, run!);
        DossierFolder.Files(place, run!, results, (round.LastDossier?.Number ?? 0) + 1, place.Now);
        PublishedFolder.Files(
            place,
            run!,
            results with
            {
                Promulgation = new Promulgation(
                    1,
                    new Approval("…", DateOnly.FromDateTime(place.Now.DateTime), actor.Name),
                    place.Now,
                    run!.Results,
                    run.Results,
                    null
                ),
            }
        );
        return place.Store.Write(context =>
        {
            var isStale = desk.LastRun(context)!.Number != run.Number || desk.IsStale(context, run);
            var ruling = place.RoundIn(context).Submit(actor, isStale, withMail: place.Settings.Mail.Host.Length > 0, place.Now);
            var dossier = ((RoundEvent.Submitted)place.Carry(context, actor, ruling, (null, run.Results)).Happened).Dossier;
            var row = new DossierRow
            {
                Round = place.Round,
                Number = dossier.Number,
                Run = dossier.Run,
                Results = dossier.Results,
                SubmittedBy = actor.Name,
                SubmittedAt = dossier.SubmittedAt,
            };
            context.Add(row);
            return row;
        });
    }

    /// <summary>Rút lại: takes back an approval before publication, or a dossier before its approval.</summary>
    /// <returns>What was taken back.</returns>
    /// <exception cref="RefusedException">Not now, or without a reason.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public RoundEvent Withdraw(Actor actor, string reason)
    {
        var roles = place.Settings.Roles;
        var isApproved = place.RoundNow().State == RoundState.Approved;
        actor.MustBeAllowed(
            isApproved ? roles.Approve : roles.Submit,
            isApproved ? "rút lại phê duyệt" : "rút lại hồ sơ",
            isApproved ? nameof(roles.Approve) : nameof(roles.Submit)
        );
        Typed.MustBeAsSeen(reason, TypedText.Reason);
        return place.Store.Write(context => place.Carry(context, actor, place.RoundIn(context).Withdraw(reason)).Happened);
    }

    /// <summary>Ghi nhận phê duyệt: by another person than who submitted, of exactly the results that were seen.</summary>
    /// <returns>The dossier, and the machine's account where both steps came from one; null where they came from two.</returns>
    /// <exception cref="RefusedException">Not now, or not these results.</exception>
    /// <exception cref="BadInputException">Not by this person, or no such decision can be.</exception>
    public (RoundDossier Dossier, string? SharedAccount) Approve(Actor actor, string decision, DateOnly date, string results)
    {
        RoundDesk.MustBeAllowed(actor, RoundStep.Approve, place.Settings.Roles.Approve);
        var number = Number(decision);
        return place.Store.Write(context =>
        {
            var round = place.RoundIn(context);
            var runs = context.Runs.Where(run => run.Round == place.Round).Select(run => run.Results).ToList();
            var ruling = round.Approve(actor, number, date, results, runs, place.Settings.Roles.SeparateAccounts, place.Now);
            var approved = (RoundEvent.Approved)place.Carry(context, actor, ruling, (round.LastDossier?.Results, round.LastDossier?.Results)).Happened;
            return (approved.Dossier, approved.SharedAccount);
        });
    }

    // As the criteria set's own decision is checked: it is printed on everything and sealed.
    private static string Number(string decision)
    {
        if (string.IsNullOrWhiteSpace(decision))
        {
            throw new BadInputException(DeskProblems.NoDecision());
        }

        Typed.MustBeAsSeen(decision, TypedText.Decision);
        return Criteria.DecisionNumber.Read(decision) ?? throw new BadInputException(DeskProblems.NotADecision(decision.Trim()));
    }

    /// <summary>Công bố: once and for good; after that only a correction.</summary>
    /// <returns>The publication, and the digest of the seal of its uses; null where the set has none.</returns>
    /// <exception cref="RefusedException">Not now.</exception>
    /// <exception cref="BadInputException">Not by this person.</exception>
    public (PublicationRow Publication, string? UsesSeal) Publish(Actor actor)
    {
        RoundDesk.MustBeAllowed(actor, RoundStep.Publish, place.Settings.Roles.Publish);
        place.MustNot(place.RoundNow().HindersPublication());
        var (dossier, run, former, reason) = place.Store.Read(context =>
        {
            var dossier = place.RoundIn(context).LastDossier!;
            return (
                dossier,
                context.Runs.Single(run => run.Round == place.Round && run.Number == dossier.Run),
                LastPublication(context),
                Corrections.ReasonBefore(place, context, dossier.Number)
            );
        });
        var plain = Rescoring.Of(place, run);
        var approval = new Approval(dossier.Approval!.Decision, dossier.Approval.Date, dossier.Approval.EnteredBy);
        while (true)
        {
            var (now, head) = (place.Now, place.Store.Read(Head));
            var promulgation = new Promulgation(
                (former?.Number ?? 0) + 1,
                approval,
                now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
                run.Results,
                head,
                former is null ? null : Corrections.Of(place, former, plain, reason)
            )
            {
                Machine = place.Machine,
            };
            var files = PublishedFolder.Files(place, run, plain with { Promulgation = promulgation });
            var uses = files.SingleOrDefault(file => file.Path == UsesFolder.SealFile) is { } seal ? Digest.Of(seal.Content.Span) : null;
            var json = place.Archive.Put(Of(files, Seal.ResultsName), Rescoring.Extension);
            var row = new PublicationRow
            {
                Round = place.Round,
                Number = promulgation.Number,
                Dossier = dossier.Number,
                PublishedAt = promulgation.PublishedAt,
                Results = Digest.OfHex(json),
                Seal = Digest.Of(Of(files, Seal.FileName)),
            };
            // The head printed on the workbook is the last before the publication: something came in between, so once more.
            if (place.Store.Write(context => Head(context) == head && Enter(context, actor, row, approval, former, reason, uses)))
            {
                return (row, uses);
            }
        }
    }

    private bool Enter(StateTables context, Actor actor, PublicationRow row, Approval approval, PublicationRow? former, string reason, string? uses)
    {
        var ruling = place.RoundIn(context).Publish();
        place.MustNot((ruling as Ruling.Refused)?.Reason);
        var granted = (Ruling.Granted)ruling;
        context.Save(granted.Round, granted.Owed);
        context.Add(row);
        var corrected = former is null ? "" : $" Thay cho công bố lần {former.Number}: {reason}";
        place.Note(
            context,
            actor,
            Corrections.Publishing,
            $"Công bố lần {row.Number} theo Quyết định số {approval.Decision}.{corrected}{(uses is null ? "" : $" Mã niêm phong các biểu đề nghị {uses}.")}",
            former?.Seal,
            row.Seal
        );
        return true;
    }

    private PublicationRow? LastPublication(StateTables context) =>
        context.Publications.Where(publication => publication.Round == place.Round).OrderByDescending(publication => publication.Number).FirstOrDefault();

    private static string Head(StateTables context) => context.Journal.OrderByDescending(row => row.Number).Select(row => row.Hash).First();

    private static byte[] Of(IReadOnlyList<FolderFile> files, string path) => files.Single(file => file.Path == path).Content.ToArray();
}
