using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.Office.ResultSheets;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Tests.Uses;

/// <summary>What is no publication cannot be taken for one: each attempt is refused for its own reason.</summary>
public class SealedPublicationTests
{
    private static readonly Results Scored = SampleRound.AppraisedWhole with { Problems = [] };
    private static readonly Results Approved = SamplePublications.Approved(Scored);
    private static readonly Seal Own = SamplePublications.SealOf(Approved);

    [Fact]
    public void Approved_results_under_their_own_seal_have_one_feed_a_use_of_the_set()
    {
        var publication = SealedPublication.Of(Approved, Own);

        Assert.Equal(Digest.Of(Own.Write().Span), publication.Seal);
        Assert.Equal(Approved.Set.Uses, Feed.AllOf(publication).Select(feed => feed.Use));
    }

    [Fact]
    public void Results_that_were_only_scored_or_whose_decision_is_blank_are_refused()
    {
        Refused("Kết quả chưa được phê duyệt và công bố nên không làm được biểu đề nghị.", Scored, Own);
        Refused(
            "Kết quả chưa được phê duyệt và công bố nên",
            Approved with
            {
                Promulgation = Approved.Promulgation! with { Approval = SamplePublications.Approval with { Decision = "" } },
            },
            Own
        );
    }

    [Fact]
    public void Results_that_something_blocks_are_refused() =>
        Refused("Kết quả còn vấn đề phải xử lý nên", SampleRound.Troubled with { Promulgation = Approved.Promulgation }, Own);

    [Fact]
    public void A_promulgation_that_somebody_invented_is_refused()
    {
        Refused("Công bố không nêu mã kiểm của kết quả đã được phê duyệt nên", Invented(""), Own);
        Refused($"không phải kết quả đã được phê duyệt ({Digest.Of("x"u8)}), nên không làm được biểu đề nghị.", Invented(Digest.Of("x"u8)), Own);

        static Results Invented(string approved) =>
            Scored with
            {
                Promulgation = new Promulgation(1, SamplePublications.Approval, Approved.Promulgation!.PublishedAt, approved, "", null),
            };
    }

    [Fact]
    public void Figures_changed_after_the_approval_are_refused_even_under_a_seal_of_their_own()
    {
        var first = Approved.Units[0];
        Results[] changed =
        [
            Approved with
            {
                Units = Approved.Units.SetItem(0, first with { Rank = 2 }),
            },
            Approved with
            {
                Units = Approved.Units.SetItem(0, first with { Grade = "Xuất sắc nhất" }),
            },
            Approved with
            {
                LateUnits = [first.Score.Unit.Code],
            },
            Approved with
            {
                ProducedAt = Approved.ProducedAt.AddSeconds(1),
            },
        ];

        Assert.All(changed, results => Refused("không phải kết quả đã được phê duyệt", results, SamplePublications.SealOf(results)));
    }

    [Fact]
    public void The_seal_of_another_publication_or_one_that_says_something_else_is_refused()
    {
        var correction = SamplePublications.Approved(Scored, correction: new Correction(1, Digest.Of("x"u8), "Sót một phiếu", []));
        Seal[] others =
        [
            SamplePublications.SealOf(correction),
            Own with
            {
                Files = [],
            },
            Own with
            {
                Results = Digest.Of("x"u8),
            },
            Own with
            {
                CriteriaSet = "2021",
            },
            Own with
            {
                JournalHead = null,
            },
            Own with
            {
                Year = 2021,
            },
            Own with
            {
                Files = [.. Own.Files, .. Own.Files],
            },
        ];

        Assert.All(others, seal => Refused("Niêm phong không phải của kết quả này (mã kiểm sha256:", Approved, seal));
    }

    [Fact]
    public void Rules_of_another_set_cannot_be_brought_along()
    {
        var set = Approved.Set with { Uses = [Approved.Set.Uses[0] with { Name = "Biểu lạ" }] };

        Refused("Bộ chỉ số đi kèm kết quả không phải bộ đã dùng để chấm nên", Approved with { Set = set }, Own);
    }

    private static void Refused(string words, Results results, Seal seal) =>
        Assert.Contains(words, Assert.Throws<NotPublishedException>(() => SealedPublication.Of(results, seal)).Message, StringComparison.Ordinal);
}
