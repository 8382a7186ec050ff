using CchcWardIndex.Pages.Markup;

namespace CchcWardIndex.Pages.Board;

/// <summary>What lies in the inbox and is not taken in: half copies, files that are open elsewhere, names that cannot be opened.</summary>
internal static class InboxSection
{
    /// <summary>The section; it is there also when nothing waits, so that the page can fill it by itself.</summary>
    public static Html Of(BoardFacts facts)
    {
        var html = new Html().Add($"<section aria-labelledby=\"hop-nhan-ten\"><h2 id=\"hop-nhan-ten\">Chưa nhận trong hộp nhận phiếu</h2><div data-phan=\"hop-nhan\">\n");
        if (facts.Inbox.IsEmpty)
        {
            return html.Add($"<p>Không có tệp nào đang chờ.</p></div></section>\n");
        }

        html.Add($"<ul>\n");
        foreach (var line in facts.Inbox)
        {
            html.Add($"<li>{line:said}</li>\n");
        }

        return html.Add($"</ul></div></section>\n");
    }
}
