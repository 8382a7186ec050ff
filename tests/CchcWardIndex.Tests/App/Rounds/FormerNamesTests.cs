using CchcWardIndex.App.Files;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Tests.Worker;
using CchcWardIndex.Worker.Cli.Sentences;

namespace CchcWardIndex.Tests.App.Rounds;

/// <summary>What version 0.2.0 put into the outbox is known by the name it had there.</summary>
public sealed class FormerNamesTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("CNTT", true)]
    public void The_list_of_problems_of_an_earlier_version_does_not_outlive_what_it_lists(string index, bool stays)
    {
        using var round = new SmallRound("", index: index);
        var former = Path.Combine(round.Place.Folder.Folders.Outbox, "Van-de_nho.xlsx");
        File.WriteAllText(former, "");

        ProblemFile.Bring(round.Place);

        Assert.Equal(stays, File.Exists(former));
    }

    [Fact]
    public void Forms_that_an_earlier_version_brought_out_are_told_where_they_lie_until_they_are_made_anew()
    {
        using var round = new SmallRound("", appraised: true).Filled();
        var (now, former) = (Outbox(round, "Tham-dinh-lan-1_CCHC-2022"), Outbox(round, "Tham-dinh-lan-1"));
        round.Desk.Close(SmallRound.Clerk);
        round.Look();
        Directory.Move(now, former);
        Assert.Contains($"trên mẫu phiếu trong {former};", NextStepWords.Of(round.Place), StringComparison.Ordinal);

        Directory.CreateDirectory(now);
        Assert.Contains($"trên mẫu phiếu trong {now};", NextStepWords.Of(round.Place), StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_of_another_index_has_nothing_under_a_former_name()
    {
        var of = Criteria.SetIdentity.Read("cntt-2022")!;

        Assert.Empty(FormerNames.Receipts(of, "00001", 1, "Phường Một"));
        Assert.Null(FormerNames.ExplanationForms(of));
        Assert.Equal("Giai-trinh", FormerNames.ExplanationForms(of with { Index = Criteria.IndexCode.Cchc }));
    }

    private static string Outbox(SmallRound round, string folder) => Path.Combine(round.Place.Folder.Folders.Outbox, folder);
}
