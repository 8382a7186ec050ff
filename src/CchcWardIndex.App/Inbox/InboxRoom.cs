using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Rounds;

namespace CchcWardIndex.App.Inbox;

/// <summary>All that takes in files by one version of the criteria set.</summary>
internal sealed class InboxRoom(Workplace place, UntakenFiles untaken, LookWatch watch, Troubles troubles, ILoggerFactory logs)
{
    private readonly Ledger _ledger = new(place);
    private readonly ILogger<InboxDesk> _log = logs.CreateLogger<InboxDesk>();
    private Taking? _taking;

    /// <summary>The round, with the set it works by.</summary>
    public Workplace Place => place;

    /// <summary>The steps of the round.</summary>
    public RoundDesk Rounds { get; } = new(place);

    /// <summary>What goes on by itself.</summary>
    public ProcedureDesk Procedure { get; } = new(place);

    /// <summary>What brings out what is owed.</summary>
    public Deliverer Deliverer { get; } = new(place, troubles, logs.CreateLogger<Deliverer>());

    /// <summary>Takes files in. The first time it does what only a start, or another set, has to: what was refused may be right by now.</summary>
    public Taking Begun()
    {
        if (_taking is { } begun)
        {
            return begun;
        }

        var taking = new Taking(place, _ledger, untaken, Deliverer, watch, _log);
        taking.Finish();
        _ledger.ForgetCleared();
        var former = _ledger.OfOtherTimes();
        if (former.Count > 0)
        {
            _log.FilesLookedAtAgain(former.Count);
            former.ForEach(row => taking.LookAgain(row));
        }

        return _taking = taking;
    }
}
