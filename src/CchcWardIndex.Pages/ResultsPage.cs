using CchcWardIndex.Analysis;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Shown;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Pages;

/// <summary>
/// Trang kết quả: one file in which everybody can see who stands where and why. It needs no network and no script; the same results give the same bytes.
/// </summary>
public static class ResultsPage
{
    /// <summary>Its name in a published folder.</summary>
    public const string FileName = "index.html";

    /// <summary>Writes the page.</summary>
    /// <param name="results">The results; without a promulgation the page says that it is a draft.</param>
    /// <param name="certainty">How sure the order is; null where nobody has worked it out, and then the page says nothing of it.</param>
    /// <param name="losses">What was lost, by criterion; empty where nobody has worked it out.</param>
    /// <returns>UTF-8. With more than 500 units it leaves the units' own sections out and says so.</returns>
    public static byte[] Write(Results results, Certainty? certainty, ImmutableArray<CriterionLoss> losses) =>
        PageRenderer.Write<WholeResults>(nameof(WholeResults.Shown), new ShownResults(results, certainty, losses.IsDefault ? [] : losses));
}
