using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CchcWardIndex.Storage;

/// <summary>The tables of the state, to be asked in one look or changed in one transaction.</summary>
public sealed class StateTables
{
    private readonly RoundContext _context;

    internal StateTables(RoundContext context) => _context = context;

    /// <summary>The rounds.</summary>
    public IQueryable<RoundRow> Rounds => _context.Rounds;

    /// <summary>What was decided on single units.</summary>
    public IQueryable<UnitDecisionRow> UnitDecisions => _context.UnitDecisions;

    /// <summary>Until when single units may explain themselves.</summary>
    public IQueryable<ExplanationTimeRow> ExplanationTimes => _context.ExplanationTimes;

    /// <summary>The ledger of files handed in.</summary>
    public IQueryable<SubmissionRow> Submissions => _context.Submissions;

    /// <summary>The scorings.</summary>
    public IQueryable<RunRow> Runs => _context.Runs;

    /// <summary>What was put before UBND.</summary>
    public IQueryable<DossierRow> Dossiers => _context.Dossiers;

    /// <summary>What was published.</summary>
    public IQueryable<PublicationRow> Publications => _context.Publications;

    /// <summary>What is owed to the outside.</summary>
    public IQueryable<DeliveryRow> Deliveries => _context.Deliveries;

    /// <summary>What happened.</summary>
    public IQueryable<JournalRow> Journal => _context.Journal;

    /// <summary>How far the departments were when it was counted last.</summary>
    public IQueryable<CountedWorkRow> CountedWork => _context.CountedWork;

    /// <summary>Which jobs ran.</summary>
    public IQueryable<JobRunRow> JobRuns => _context.JobRuns;

    /// <summary>Enters a row.</summary>
    public void Add(object row) => _context.Add(row);

    /// <summary>Takes rows out.</summary>
    public void Remove(IEnumerable<object> rows) => _context.RemoveRange(rows);

    /// <summary>Enters that something is owed to the outside once more: it is made anew where it was made before.</summary>
    public void OweAnew(string round, Delivery delivery)
    {
        var (kind, subject) = DeliveryRow.Of(delivery);
        OweAnew(round, kind, subject);
    }

    /// <summary>Enters that something is owed to the outside.</summary>
    public void Owe(string round, DeliveryKind kind, long subject)
    {
        var last = Math.Max(_context.Deliveries.Max(row => (long?)row.Id) ?? 0, _context.Deliveries.Local.Max(row => (long?)row.Id) ?? 0);
        _context.Add(
            new DeliveryRow
            {
                Id = last + 1,
                Round = round,
                Kind = kind,
                Subject = subject,
            }
        );
    }

    /// <summary>Enters that something is owed to the outside once more: it is made anew where it was made before.</summary>
    public void OweAnew(string round, DeliveryKind kind, long subject)
    {
        if (_context.Deliveries.FirstOrDefault(row => row.Round == round && row.Kind == kind && row.Subject == subject) is { } known)
        {
            (known.State, known.LastError) = (DeliveryState.Owed, "");
        }
        else
        {
            Owe(round, kind, subject);
        }
    }

    /// <summary>Writes down what happened.</summary>
    public JournalEntry Note(Happening happened)
    {
        // Entries that were only looked at lie in memory too, and are seldom the last: only those of this transaction come after what is stored.
        var last =
            _context.ChangeTracker.Entries<JournalRow>().Where(row => row.State == EntityState.Added).Select(row => row.Entity).MaxBy(row => row.Number)
            ?? _context.Journal.OrderByDescending(row => row.Number).FirstOrDefault();
        // To the millisecond: that is what is stored, and what the hash is made of.
        var at = happened.At.ToOffset(VietNam.Offset);
        var entry = CchcWardIndex.Rounds.Journal.Next(last?.Entry(), happened with { At = at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMillisecond)) });
        _context.Add(JournalRow.Of(entry));
        return entry;
    }
}
