using System.Runtime.InteropServices;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>Everything that works on a round holds on to: settings, folders, state, archive, criteria set, clock.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Folder">The data folder.</param>
/// <param name="Store">The state.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Current">The criteria set.</param>
/// <param name="Clock">The clock.</param>
public sealed record Workplace(Settings Settings, DataFolder Folder, StateStore Store, Archive Archive, CurrentSet Current, TimeProvider Clock)
{
    /// <summary>What runs the program.</summary>
    public Machine Machine { get; init; } = new(RuntimeInformation.FrameworkDescription, RuntimeInformation.ProcessArchitecture.ToString());

    /// <summary>Reads workbooks.</summary>
    /// <param name="set">The set their forms were made for.</param>
    /// <param name="files">The workbooks.</param>
    /// <param name="failed">Told of every file at which the program itself failed.</param>
    public delegate Submissions.Intake Reading(CriteriaSet set, IReadOnlyList<Office.Incoming.EvidenceFile> files, Action<string, Exception>? failed);

    /// <summary>How what is handed in is read; another one in tests, which fails.</summary>
    internal Reading Reader { get; init; } = Office.Incoming.EvidenceReader.Read;

    /// <summary>Which round: <c>cchc-2022</c>.</summary>
    public SetIdentity Identity => Current.Set.Identity;

    /// <summary>Its name in the state: its identity, or where version 0.2.0 began it the id of its criteria set.</summary>
    public required string Round { get; init; }

    /// <summary>The folder of its criteria set as the settings name it.</summary>
    public required string SetFolder { get; init; }

    /// <summary>Now, in Viet Nam.</summary>
    public DateTimeOffset Now => Clock.GetUtcNow().ToOffset(VietNam.Offset);

    /// <summary>The round's row, to be changed in a writing transaction or only looked at.</summary>
    public RoundRow RowIn(StateTables context) => context.Rounds.Single(row => row.Id == Round);

    /// <summary>The round as it stands.</summary>
    public CchcWardIndex.Rounds.Round RoundIn(StateTables context) => context.Load(Round, RoundCourse.Of(Current.Set));

    /// <summary>The round as it stands now.</summary>
    public CchcWardIndex.Rounds.Round RoundNow() => Store.Read(RoundIn);

    /// <summary>Carries out a step in the caller's transaction: how the round stands then, what is owed, and its line in the journal.</summary>
    /// <param name="context">The state.</param>
    /// <param name="actor">Who.</param>
    /// <param name="ruling">The answer of the round.</param>
    /// <param name="digests">Digests of what was there before and of what is there now.</param>
    /// <exception cref="RefusedException">The round refused.</exception>
    internal Ruling.Granted Carry(StateTables context, Actor actor, Ruling ruling, (string? Before, string? After) digests = default)
    {
        if (ruling is Ruling.Refused refused)
        {
            throw new RefusedException(refused.Reason, Current.Set);
        }

        var granted = (Ruling.Granted)ruling;
        context.Save(granted.Round, granted.Owed);
        var (action, detail) = JournalWords.Of(granted.Happened, Current.Set, () => CurrentFiles.In(context, Round).Count);
        Note(context, actor, action, detail, digests.Before, digests.After);
        return granted;
    }

    /// <summary>Stops where a round refuses.</summary>
    /// <exception cref="RefusedException">It does.</exception>
    internal void MustNot(Refusal? reason)
    {
        if (reason is not null)
        {
            throw new RefusedException(reason, Current.Set);
        }
    }

    /// <summary>Writes down in the caller's transaction what somebody did.</summary>
    public JournalEntry Note(StateTables context, Actor actor, string action, string detail, string? before = null, string? after = null) =>
        context.Note(new Happening(Round, Now, actor.Name, actor.Account, action, detail, before, after));

    /// <summary>Opens the round where it is new, or goes on with it.</summary>
    internal void Begin(StateTables context)
    {
        if (context.Rounds.Any(row => row.Id == Round))
        {
            Continue(context);
            return;
        }

        var set = Current.Set;
        context.Add(
            new RoundRow
            {
                Id = Round,
                Year = set.Year,
                State = RoundState.Open,
                CriteriaDigest = set.Digest,
                Deadline = set.SubmissionDeadline,
                ClosesByItself = true,
                OpenedAt = Now,
            }
        );
        Note(context, Actors.Program, Deadlines.Opening, Deadlines.Opened(set.Title, set.SubmissionDeadline), null, set.Digest);
    }

    /// <summary>Enters in the caller's transaction by which set the round goes on.</summary>
    /// <returns>Whether it is another than before.</returns>
    internal bool Continue(StateTables context)
    {
        var (row, set) = (RowIn(context), Current.Set);
        if (row.CriteriaDigest == set.Digest)
        {
            return false;
        }

        Note(context, Actors.Program, "criteria", "Bộ tiêu chí trong thư mục đã thay đổi so với lần chạy trước.", row.CriteriaDigest, set.Digest);
        row.CriteriaDigest = set.Digest;
        OweFormsOfOtherSet(context);
        return true;
    }

    // Departments conclude anew on what was changed; what was not stands in the new forms already. Forms that never went out are not made.
    private void OweFormsOfOtherSet(StateTables context)
    {
        var round = RoundIn(context);
        foreach (var delivery in round.FormsAfter(Submissions.SubmittedKind.SelfAssessment).Concat(round.FormsAfter(Submissions.SubmittedKind.Explanation)))
        {
            var (kind, subject) = Storage.Rows.DeliveryRow.Of(delivery);
            if (context.Deliveries.Any(row => row.Round == Round && row.Kind == kind && row.Subject == subject))
            {
                context.OweAnew(Round, delivery);
            }
        }
    }
}
