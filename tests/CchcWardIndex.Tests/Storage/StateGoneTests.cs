using CchcWardIndex.Storage;
using CchcWardIndex.Tests.Worker;

namespace CchcWardIndex.Tests.Storage;

/// <summary>A state file that goes away while it is being read is told at once as what it is, and told the same ever after.</summary>
public sealed class StateGoneTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private Database Place => Database.Sqlite(_folder.Path("state.db"));

    [Theory]
    [InlineData("gone", "đã mất (không còn bảng nào)")]
    [InlineData("empty", "đã mất (không còn bảng nào)")]
    [InlineData("half", "bị hỏng hoặc bị cắt cụt")]
    public void It_is_told_in_the_same_words_by_the_look_it_happens_under_and_by_every_later_one(string left, string words)
    {
        var store = Ready();
        var whole = File.ReadAllBytes(Place.Connection);

        var during = Assert.Throws<StateException>(() =>
            store.Read(tables =>
            {
                Cut(left, whole);
                return tables.Rounds.Count();
            })
        );

        Assert.Contains(words, during.Message, StringComparison.Ordinal);
        Assert.Equal(during.Message, Assert.Throws<StateException>(() => Rounds(store)).Message);
        Assert.Equal(during.Message, Assert.Throws<StateException>(() => Rounds(store)).Message);
    }

    [Fact]
    public void What_is_told_holds_whatever_becomes_of_the_rest_until_the_whole_file_is_back()
    {
        var store = Ready();
        var whole = File.ReadAllBytes(Place.Connection);
        Cut("gone", whole);
        var first = Assert.Throws<StateException>(() => Rounds(store)).Message;
        File.WriteAllBytes(Place.Connection, whole[..4096]);

        Assert.Equal(first, Assert.Throws<StateException>(() => Rounds(store)).Message);

        File.WriteAllBytes(Place.Connection, whole);
        Assert.Equal(0, Rounds(store));
    }

    private StateStore Ready()
    {
        var store = new StateStore(Place);
        store.Prepare("a", isNew: true, _ => { });
        Place.Release();
        Assert.Equal(0, Rounds(store));
        Place.Release();
        return store;
    }

    private static int Rounds(StateStore store) => store.Read(tables => tables.Rounds.Count());

    private void Cut(string left, byte[] whole)
    {
        Place.Release();
        File.Delete(Place.Connection);
        if (left != "gone")
        {
            File.WriteAllBytes(Place.Connection, left == "half" ? whole[..(whole.Length / 2)] : []);
        }
    }

    public void Dispose()
    {
        Place.Release();
        _folder.Dispose();
    }
}
