using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Inbox;

/// <summary>The rounds that share an inbox: each file goes to its own by what it says inside.</summary>
/// <param name="all">In the order of the settings; at least one.</param>
internal sealed class InboxRooms(ImmutableArray<InboxRoom> all)
{
    /// <summary>All of them.</summary>
    public ImmutableArray<InboxRoom> All => all;

    /// <summary>Whether any of them reads text, as a table from outside.</summary>
    public bool ReadText => all.Any(room => !room.Place.Current.Set.Tables.IsEmpty);

    /// <summary>Whether a content has a line in any round.</summary>
    public bool Has(string sha256) => all.Any(room => room.Ledger.Has(sha256));

    /// <summary>Enters that files no longer lie in the inbox.</summary>
    public void Cleared(params IReadOnlyList<string> names)
    {
        foreach (var room in all)
        {
            room.Ledger.Cleared(names);
        }
    }

    /// <summary>
    /// The round a file belongs to. What says nothing of a round that is here, no form or another year's, goes to the one that answered it
    /// before, or else to the first that still takes files: somebody must tell what is wrong with it.
    /// </summary>
    public InboxRoom Of(Content content)
    {
        if (all.Length == 1)
        {
            return all[0];
        }

        var identity = FormIdentity.Of(content.Evidence);
        return all.FirstOrDefault(room => room.Place.Identity == identity)
            ?? Fitting(content).FirstOrDefault()
            ?? all.FirstOrDefault(room => room.Ledger.Find(content) is not null)
            ?? all.FirstOrDefault(room => room.Place.Store.Read(room.Place.RowIn).State == RoundState.Open)
            ?? all[0];
    }

    /// <summary>
    /// The rounds to which a table from outside belongs that says nothing of itself, by its head; one at most where all is well. Empty where
    /// it is no such table, or there is one round alone.
    /// </summary>
    public ImmutableArray<InboxRoom> Fitting(Content content) =>
        all.Length == 1 || !ReadText || FormIdentity.Of(content.Evidence) is not null
            ? []
            : [.. all.Where(room => EvidenceReader.FitsTable(room.Place.Current.Set, content.Evidence))];
}
