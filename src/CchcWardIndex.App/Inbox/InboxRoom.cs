using CchcWardIndex.App.Logging;
using CchcWardIndex.App.Rounds;

namespace CchcWardIndex.App.Inbox;

/// <summary>All that takes in the files of one round by one version of its criteria set.</summary>
internal sealed class InboxRoom(Workplace place, Troubles troubles, ILoggerFactory logs)
{
    /// <summary>The round, with the set it works by.</summary>
    public Workplace Place => place;

    /// <summary>Its sheet of what came in.</summary>
    public Ledger Ledger { get; } = new(place);

    /// <summary>The steps of the round.</summary>
    public RoundDesk Rounds { get; } = new(place);

    /// <summary>What goes on by itself.</summary>
    public ProcedureDesk Procedure { get; } = new(place);

    /// <summary>What brings out what is owed.</summary>
    public Deliverer Deliverer { get; } = new(place, troubles, logs.CreateLogger<Deliverer>());

    /// <summary>Whether what only a start, or another set, has to do was done.</summary>
    public bool IsBegun { get; set; }
}
