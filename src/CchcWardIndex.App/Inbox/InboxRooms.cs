using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Inbox;

/// <summary>The rounds that share an inbox: each file goes to its own by what it says inside.</summary>
/// <param name="all">In the order of the settings; at least one.</param>
internal sealed class InboxRooms(ImmutableArray<InboxRoom> all)
{
    /// <summary>All of them.</summary>
    public ImmutableArray<InboxRoom> All => all;

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
            ?? all.FirstOrDefault(room => room.Ledger.Find(content) is not null)
            ?? all.FirstOrDefault(room => room.Place.Store.Read(room.Place.RowIn).State == RoundState.Open)
            ?? all[0];
    }
}
