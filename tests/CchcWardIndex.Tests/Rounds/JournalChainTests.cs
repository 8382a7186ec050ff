using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>The chain of the journal: from one on, without a gap, each entry upon the one before.</summary>
public sealed class JournalChainTests
{
    [Fact]
    public void Entries_count_from_one_and_each_holds_the_hash_of_the_one_before()
    {
        var chain = Chain(3);

        Assert.Equal([1L, 2L, 3L], chain.Select(entry => entry.Number));
        Assert.Equal([Journal.Beginning, chain[0].Hash, chain[1].Hash], chain.Select(entry => entry.Previous));
        Assert.Equal(3, chain.Select(entry => entry.Hash).Distinct().Count());
        Assert.Null(Journal.FirstBroken(chain));
        Assert.Null(Journal.FirstBroken([]));
    }

    [Fact]
    public void An_entry_taken_out_put_in_or_changed_is_found_where_the_chain_breaks()
    {
        var chain = Chain(3);

        Assert.Equal(2L, Broken(chain.RemoveAt(0)));
        Assert.Equal(3L, Broken(chain.RemoveAt(1)));
        Assert.Equal(1L, Broken(chain.Insert(1, chain[0])));
        Assert.Equal(2L, Broken(chain.SetItem(1, chain[1] with { Happening = chain[1].Happening with { Detail = "khác" } })));
        // Changed and hashed anew, it no longer bears the next.
        Assert.Equal(3L, Broken(chain.SetItem(1, Journal.Next(chain[0], chain[1].Happening with { Detail = "khác" }))));
        Assert.Equal(1L, Broken(chain.SetItem(0, chain[0] with { Previous = chain[1].Hash })));
    }

    [Fact]
    public void The_digest_of_what_is_written_is_that_of_its_bytes()
    {
        byte[] bytes = [1, 2, 3];

        Assert.Equal(Digest.Of(bytes), Digest.Of(stream => stream.Write(bytes)));
        Assert.NotEqual(Digest.Of([]), Digest.Of(bytes));
    }

    [Fact]
    public void Names_are_the_same_however_blanks_and_capitals_are_typed_and_no_others_are()
    {
        Assert.True(Actor.Same("Cán bộ  A", " cán BỘ a"));
        Assert.False(Actor.Same("Cán bộ A", "Can bo A"));
        Assert.True(new Actor("Cán bộ A", "máy").MayBe("Can bo A"));
    }

    private static long? Broken(IEnumerable<JournalEntry> chain) => Journal.FirstBroken(chain)?.Entry.Number;

    private static ImmutableArray<JournalEntry> Chain(int length)
    {
        var chain = ImmutableArray<JournalEntry>.Empty;
        for (var i = 0; i < length; i++)
        {
            var happened = new Happening(
                "2022",
                new DateTimeOffset(2022, 12, 5, 17, 0, i, TimeSpan.FromHours(7)),
                "Cán bộ A",
                "máy-1",
                "received",
                $"Tệp {i}",
                null,
                null
            );
            chain = chain.Add(Journal.Next(chain.LastOrDefault(), happened));
        }

        return chain;
    }
}
