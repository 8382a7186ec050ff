using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Workbooks.Receipts;

/// <summary>Phiếu tiếp nhận: what the city answers to each file handed in, as a workbook.</summary>
public static class ReceiptWorkbook
{
    private static readonly Lazy<ReceiptSkeleton> Front = new(() => new ReceiptSkeleton(FrontPage.Frame));
    private static readonly Lazy<ReceiptSkeleton> WithPoints = new(() => new ReceiptSkeleton(FrontPage.Frame, PointsPage.Frame));
    private static readonly Lazy<ReceiptSkeleton> WithChanges = new(() => new ReceiptSkeleton(FrontPage.Frame, ChangesPage.Frame));
    private static readonly Lazy<ReceiptSkeleton> WithBoth = new(() => new ReceiptSkeleton(FrontPage.Frame, PointsPage.Frame, ChangesPage.Frame));

    private static readonly Lazy<ReceiptSkeleton> WithAnswers = new(() => new ReceiptSkeleton(FrontPage.Frame, AnswersPage.Frame));

    /// <summary>Writes the workbook: the answer itself, the provisional points where there are any, and what changed where it replaces a revision; of raw survey answers, how many count. A refused file gets the answer alone.</summary>
    /// <remarks>The same receipt gives the same bytes. May be called from several threads.</remarks>
    /// <param name="receipt">The receipt.</param>
    /// <returns>An .xlsx file.</returns>
    public static byte[] Write(Receipt receipt)
    {
        var refused = receipt.Verdict == Verdict.Refused;
        if (!refused && receipt.SurveyCount is { } count)
        {
            return WithAnswers.Value.Fill([FrontPage.Write(receipt), AnswersPage.Write(receipt, count)]);
        }

        // A survey replaces the former whole; what is gone from it stands among the remarks.
        var (points, changes) = (!refused && !receipt.Points.IsEmpty, !refused && receipt.Replaces is not null && receipt.Kind != SubmittedKind.Survey);
        var skeleton = (points, changes) switch { (true, true) => WithBoth, (true, false) => WithPoints, (false, true) => WithChanges, _ => Front };
        var pages = new List<ReceiptPage> { FrontPage.Write(receipt) };
        if (points)
        {
            pages.Add(PointsPage.Write(receipt));
        }

        if (changes)
        {
            pages.Add(ChangesPage.Write(receipt));
        }

        return skeleton.Value.Fill(pages);
    }
}
