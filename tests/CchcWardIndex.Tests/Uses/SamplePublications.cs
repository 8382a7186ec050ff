using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;
using CchcWardIndex.Uses;

namespace CchcWardIndex.Tests.Uses;

/// <summary>Results approved, promulgated and sealed as a round would.</summary>
internal static class SamplePublications
{
    public static readonly Approval Approval = new("12/QĐ-UBND", new DateOnly(2022, 12, 20), "Người duyệt");

    private static readonly DateTimeOffset At = new(2022, 12, 21, 8, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Seals results under a promulgation that approves them, once nothing blocks them any more.</summary>
    public static SealedPublication Of(Results results, Approval? approval = null, Correction? correction = null) =>
        Sealed(Approved(results, approval, correction));

    /// <summary>The feed of one use.</summary>
    public static Feed Feed(this SealedPublication publication, string use) => CchcWardIndex.Uses.Feed.AllOf(publication).Single(feed => feed.Use.Code == use);

    public static Results Approved(Results results, Approval? approval = null, Correction? correction = null)
    {
        var sound = results with { Problems = [], Promulgation = null };
        return sound with
        {
            Promulgation = new Promulgation((correction?.Replaces ?? 0) + 1, approval ?? Approval, At, DigestOf(sound), Digest.Of("journal"u8), correction),
        };
    }

    public static Seal SealOf(Results results) =>
        Seal.Of(results, [new SealedFile(Seal.ResultsName, DigestOf(results), 1), SealedFile.Of("index.html", "page"u8)]);

    private static SealedPublication Sealed(Results results) => SealedPublication.Of(results, SealOf(results));

    private static string DigestOf(Results results) => Digest.Of(stream => ResultsJson.Write(stream, results));
}
