using CchcWardIndex.App.Inbox;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.App.Inbox;

public sealed class TwoAtOnceTests
{
    private const int Each = 8;

    [Fact]
    public async Task What_was_entered_while_a_receipt_was_made_is_seen_by_it()
    {
        using var round = new SmallRound("");
        var place = round.Place;
        _ = place.Current.Book;
        var contents = Enumerable.Range(0, 2 * Each).Select(done => Handed(place, done)).ToList();

        // Two processes that know nothing of each other, on one unit's workbooks.
        await Task.WhenAll(contents.Chunk(Each).Select(some => Task.Run(() => Enter(new Ledger(place), some))));

        var lines = place.Store.Read(context => context.Submissions.OrderBy(row => row.Revision).ToList());
        Assert.Equal(Enumerable.Range(1, 2 * Each), lines.Select(line => line.Revision));
        Assert.Equal(lines.Select(line => line.Revision == 1 ? null : (int?)(line.Revision - 1)), lines.Select(line => ReceiptText.Read(line).Replaces));
    }

    private static void Enter(Ledger ledger, IEnumerable<ReadContent> contents)
    {
        foreach (var content in contents)
        {
            Assert.True(ledger.Enter(content, isInInbox: true).IsNew);
        }
    }

    private static ReadContent Handed(Workplace place, int done)
    {
        var set = place.Current.Set;
        var bytes = SelfAssessmentTemplate.Write(
            set,
            set.Unit("00001")!,
            new Dictionary<CriterionCode, CriterionReport>
            {
                ["1.1"] = HandedIn.Report(("tong", 20), ("xong", done)) with { SelfPoints = 0m },
                ["1.2"] = HandedIn.Report(("co", true)) with { SelfPoints = 4m },
            }
        );
        var content = Content.Of(new Sight($"/{done}.xlsx", bytes.Length, default, place.Now, 0, [new RoundThen(place.Round, true, false)]), bytes);
        place.Archive.Put(bytes, content.Sha256, ".xlsx");
        return new ReadContent(content, EvidenceReader.Read(set, [content.Evidence]));
    }
}
