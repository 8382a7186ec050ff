using CchcWardIndex.Tests.SecondRoute;

namespace CchcWardIndex.Endurance.SecondRoute;

public sealed class ManySeasonsTests(ITestOutputHelper output)
{
    private static readonly int Seasons = Effort.Of(2_000, 10_000);

    // A thing that happens in fewer than six of a thousand seasons has not been tried.
    [Fact]
    public void Thousands_of_random_seasons_of_the_whole_procedure_come_out_the_same_by_both_routes()
    {
        var decided = ManySeasons.Agree(Seasons, enough: Seasons * 6 / 1_000, output);

        // Every word, for units that handed in and for such that did not, who are few.
        Assert.All(decided, units => Assert.True(units >= Seasons / 2_000, string.Join(", ", decided)));
    }
}
