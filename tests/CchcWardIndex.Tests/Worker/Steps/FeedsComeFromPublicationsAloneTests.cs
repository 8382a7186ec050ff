using System.Text;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Uses;
using CchcWardIndex.Worker.Rounds;

namespace CchcWardIndex.Tests.Worker.Steps;

/// <summary>What goes to emulation and evaluation exists only where a publication does, once, and a correction says what it replaces.</summary>
public sealed class FeedsComeFromPublicationsAloneTests : IDisposable
{
    private const string Feed = "thi-dua-khen-thuong";

    private readonly SmallRound _round = new("");

    [Fact]
    public void Neither_scored_nor_submitted_nor_approved_results_leave_a_feed_anywhere()
    {
        _round.Approved();
        _round.Run("deliver");

        Assert.DoesNotContain(Directory.EnumerateFiles(_round.Data, "*", SearchOption.AllDirectories), file => Path.GetFileName(file).StartsWith(Feed, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_scored_results_no_feed_can_be_made_under_whatever_promulgation_and_seal()
    {
        _round.Scored();
        var scored = Rescoring.Of(_round.Place, _round.Place.Store.Read(context => context.Runs.Single()));
        var invented = scored with { Promulgation = new Promulgation(1, new Approval("1/QĐ-UBND", new DateOnly(2022, 12, 6), "Người duyệt"), new DateTimeOffset(2022, 12, 6, 9, 0, 0, TimeSpan.FromHours(7)), "", "", null) };

        Assert.All([scored, invented], results => Assert.Throws<NotPublishedException>(() => UsesFolder.Files(results, Seal.Of(results, [SealedFile.Of(Seal.ResultsName, Rescoring.Json(results))]))));
    }

    [Fact]
    public void A_correction_has_feeds_of_its_own_that_name_what_they_replace_and_the_first_stay_as_they_were()
    {
        var first = _round.Published().Place;
        var folder = Deliverer.PublicationPath(first, 1);
        var before = File.ReadAllBytes(Path.Combine(folder, "uses", $"{Feed}.json"));
        var seal = Digest.Of(File.ReadAllBytes(Path.Combine(folder, Seal.FileName)));

        _round.Desk.Reopen(SmallRound.Clerk, "Xã Hai nộp lại", null);
        _round.Drop("00002", 10, plan: true);
        _round.Desk.Close(SmallRound.Clerk);
        _round.Desk.Score(SmallRound.Clerk);
        var dossier = _round.Publication.Submit(SmallRound.Clerk);
        _round.Approve(dossier.Results, "5678/QĐ-UBND");
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_round.Publish(), "uses", $"{Feed}.json")));

        Assert.Contains("5678/QĐ-UBND", text, StringComparison.Ordinal);
        Assert.Contains(seal, text, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(folder, "uses", $"{Feed}.json")));
    }

    /// <inheritdoc/>
    public void Dispose() => _round.Dispose();
}
