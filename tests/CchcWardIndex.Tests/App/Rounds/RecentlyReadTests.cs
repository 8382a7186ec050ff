using CchcWardIndex.App.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.App.Rounds;

public sealed class RecentlyReadTests
{
    private static readonly Intake NoRows = new([], [], [], [], []);

    [Fact]
    public void Where_there_is_no_room_left_what_was_not_asked_for_the_longest_goes()
    {
        var read = new RecentlyRead(room: 3);
        read.Add("a", NoRows);
        read.Add("b", NoRows);
        read.Add("c", NoRows);
        Assert.NotNull(read.Find("a"));

        read.Add("d", NoRows);

        Assert.Null(read.Find("b"));
        Assert.All(["a", "c", "d"], sha256 => Assert.NotNull(read.Find(sha256)));
    }

    [Fact]
    public void Room_is_counted_in_rows_and_not_in_workbooks()
    {
        var read = new RecentlyRead(room: 6);
        read.Add("small", NoRows);
        read.Add("big", WithRows(4));
        Assert.NotNull(read.Find("small"));

        read.Add("another", NoRows);

        Assert.Null(read.Find("big"));
        Assert.NotNull(read.Find("small"));
    }

    [Fact]
    public void The_newest_is_kept_however_big_it_is()
    {
        var read = new RecentlyRead(room: 3);
        read.Add("small", NoRows);

        read.Add("big", WithRows(10));

        Assert.NotNull(read.Find("big"));
        Assert.Null(read.Find("small"));
    }

    [Fact]
    public void What_is_read_again_takes_its_place_once()
    {
        var read = new RecentlyRead(room: 3);
        read.Add("a", NoRows);
        read.Add("b", NoRows);

        read.Add("a", NoRows);
        read.Add("a", NoRows);

        Assert.NotNull(read.Find("b"));
        Assert.NotNull(read.Find("a"));
    }

    private static Intake WithRows(int rows) =>
        NoRows with
        {
            Explanations =
            [
                new ExplanationSheet("21550", default!, [.. Enumerable.Range(1, rows).Select(row => new ExplanationEntry($"1.{row}", "", "", default))]),
            ],
        };
}
