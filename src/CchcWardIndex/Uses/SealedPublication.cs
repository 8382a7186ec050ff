using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Uses;

/// <summary>Bản công bố đã niêm phong: results that are the ones approved, under a seal that is theirs. Feeds can be made of nothing else.</summary>
public sealed record SealedPublication
{
    private SealedPublication(Results results, Promulgation promulgation, string seal) => (Results, Promulgation, Seal) = (results, promulgation, seal);

    /// <summary>The results, with their promulgation.</summary>
    public Results Results { get; }

    /// <summary>The decision and publication, and what that corrects.</summary>
    public Promulgation Promulgation { get; }

    /// <summary>The digest of the seal.</summary>
    public string Seal { get; }

    /// <summary>Checks results against their approval and their seal.</summary>
    /// <param name="results">The results with their promulgation.</param>
    /// <param name="seal">The seal of the folder in which they are published.</param>
    /// <exception cref="NotPublishedException">
    /// Nobody approved them, something blocks them, they are not the ones that were approved, or the seal is another's.
    /// </exception>
    public static SealedPublication Of(Results results, Seal seal) =>
        results.Promulgation is not { Approval.Decision.Length: > 0 } promulgation ? throw Not("Kết quả chưa được phê duyệt và công bố")
        : results.IsBlocked ? throw Not("Kết quả còn vấn đề phải xử lý")
        : !ReferenceEquals(results.Set, results.Book.Set) ? throw Not("Bộ chỉ số đi kèm kết quả không phải bộ đã dùng để chấm")
        : promulgation.ApprovedResults.Length == 0 ? throw Not("Công bố không nêu mã kiểm của kết quả đã được phê duyệt")
        : DigestOf(results with { Promulgation = null }) is var plain && plain != promulgation.ApprovedResults
            ? throw Not($"Kết quả có mã kiểm {plain}, không phải kết quả đã được phê duyệt ({promulgation.ApprovedResults}),")
        : DigestOf(results) is var digest && !IsOf(seal, results, digest) ? throw Not($"Niêm phong không phải của kết quả này (mã kiểm {digest})")
        : new SealedPublication(results, promulgation, Digest.Of(seal.Write().Span));

    // Whatever a seal says of year, set, journal and results must be what sealing its files would say.
    private static bool IsOf(Seal seal, Results results, string digest) =>
        seal.Files.Count(file => file.Path == Rounds.Seal.ResultsName) == 1
        && seal.Results == digest
        && Rounds.Seal.Of(results, seal.Files).Write().Span.SequenceEqual(seal.Write().Span);

    private static string DigestOf(Results results) => Digest.Of(stream => ResultsJson.Write(stream, results));

    private static NotPublishedException Not(string why) => new($"{why} nên không làm được biểu đề nghị.");
}
