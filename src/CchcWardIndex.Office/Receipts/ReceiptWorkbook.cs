using System.Collections.Concurrent;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.Office.Receipts;

/// <summary>Phiếu tiếp nhận: what the city answers to each file handed in, as a workbook.</summary>
public static class ReceiptWorkbook
{
    // Few combinations of sheets occur; each skeleton is made once.
    private static readonly ConcurrentDictionary<string, Lazy<ReceiptSkeleton>> Skeletons = new();

    /// <summary>
    /// Writes the workbook: the answer itself, the provisional points where there are any, and what changed where it replaces a revision;
    /// of the survey, how many rows count and what all its files add up to. A refused file gets the answer alone.
    /// </summary>
    /// <remarks>The same receipt gives the same bytes. May be called from several threads.</remarks>
    /// <param name="receipt">The receipt.</param>
    /// <returns>An .xlsx file.</returns>
    public static byte[] Write(Receipt receipt)
    {
        var pages = new List<(PageFrame Frame, ReceiptPage Page)> { (FrontPage.Frame, FrontPage.Write(receipt)) };
        if (receipt.Verdict is not (Verdict.Refused or Verdict.NotRead or Verdict.Unpacked))
        {
            pages.AddRange(Details(receipt));
        }

        ImmutableArray<PageFrame> frames = [.. pages.Select(page => page.Frame)];
        return Skeletons
            .GetOrAdd(string.Join('|', frames.Select(frame => frame.Name)), _ => new Lazy<ReceiptSkeleton>(() => new ReceiptSkeleton(frames)))
            .Value.Fill([.. pages.Select(page => page.Page)]);
    }

    private static IEnumerable<(PageFrame, ReceiptPage)> Details(Receipt receipt)
    {
        if (receipt.SurveyCount is { } count)
        {
            yield return (AnswersPage.Frame, AnswersPage.Write(receipt, count));
        }

        if (receipt.Survey is { Files.Length: > 0 } standing)
        {
            yield return (StandingPage.Frame, StandingPage.Write(receipt, standing));
        }

        if (!receipt.Points.IsEmpty)
        {
            yield return (PointsPage.Frame, PointsPage.Write(receipt));
        }

        if (receipt.Open is { Count: > 0 } open)
        {
            yield return (OpenPage.Frame, OpenPage.Write(receipt, open));
        }

        if (receipt.Replaces is not null)
        {
            yield return (ChangesPage.Frame, ChangesPage.Write(receipt));
        }
    }
}
