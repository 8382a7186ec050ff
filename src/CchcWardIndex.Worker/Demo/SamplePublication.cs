using CchcWardIndex.Publication;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Worker.Demo;

/// <summary>How the sample season is approved and published: as a round would be, with a journal of its own and a number that no office gives.</summary>
internal static class SamplePublication
{
    // Whatever is passed on alone, a feed as CSV or JSON say, names the decision: so each of them says what it is.
    private const string Decision = "MẪU – KHÔNG CÓ GIÁ TRỊ";
    private const string Submitter = "Người trình (số liệu mẫu)";
    private const string Approver = "Người ghi phê duyệt (số liệu mẫu)";

    /// <summary>The approval and publication of the sample season.</summary>
    /// <param name="round">The set's id.</param>
    /// <param name="approved">Digest of the <c>results.json</c> approved.</param>
    /// <param name="at">When, in Viet Nam.</param>
    public static Promulgation Of(string round, string approved, DateTimeOffset at)
    {
        (string By, string Action, string Detail)[] steps =
        [
            (Submitter, "score", "Chấm điểm số liệu mẫu."),
            (Submitter, "submit", "Trình hồ sơ mẫu."),
            (Approver, "approve", $"Ghi nhận phê duyệt theo Quyết định số {Decision}."),
        ];
        var head = steps.Aggregate(
            (JournalEntry?)null,
            (last, step) => Journal.Next(last, new Happening(round, at, step.By, "demo", step.Action, step.Detail, null, approved))
        )!;
        return new Promulgation(1, new Approval(Decision, DateOnly.FromDateTime(at.DateTime), Approver), at, approved, head.Hash, null);
    }
}
