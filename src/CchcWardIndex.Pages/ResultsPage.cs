using CchcWardIndex.Analysis;
using CchcWardIndex.Pages.Markup;
using CchcWardIndex.Pages.Sections;
using CchcWardIndex.Pages.Units;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Pages;

/// <summary>Trang kết quả: one file in which everybody can see who stands where and why. It needs no network and no script; the same results give the same bytes.</summary>
public static class ResultsPage
{
    /// <summary>Its name in a published folder.</summary>
    public const string FileName = "index.html";

    /// <summary>Writes the page.</summary>
    /// <param name="results">The results; without a promulgation the page says that it is a draft.</param>
    /// <param name="certainty">How sure the order is; null where nobody has worked it out, and then the page says nothing of it.</param>
    /// <param name="losses">What was lost, by criterion; empty where nobody has worked it out.</param>
    /// <returns>UTF-8. With more than 500 units it leaves the units' own sections out and says so.</returns>
    public static byte[] Write(Results results, Certainty? certainty, ImmutableArray<CriterionLoss> losses)
    {
        var season = new Season(results, certainty, losses.IsDefault ? [] : losses);
        var body = new Html().Add($"""
            <a class="skip" href="#noi-dung">Đến nội dung chính</a>
            {Masthead.Of(season)}{Contents.Of(season)}
            <div id="mot-don-vi" class="one-bar" hidden><a href="#bang-xep-hang">Về bảng xếp hạng</a> <a id="don-vi-truoc" href="#bang-xep-hang">Liền trên: <bdi></bdi></a> <a id="don-vi-sau" href="#bang-xep-hang">Liền dưới: <bdi></bdi></a> <button id="in-don-vi" type="button">In trang này</button></div>
            <main id="noi-dung" tabindex="-1">
            {Summary.Of(season)}{RankingTable.Of(season)}{HeatTable.Of(season)}{CertaintySection.Of(season)}{Method.Of(season)}{UnitSections.Of(season)}
            </main>
            {Closing.Of(season)}
            """);
        return new Document($"Kết quả {season.Subject}", body, "page.js").Write();
    }
}
